import {type TextEdit, insert, replace} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {type Span, span} from '../text/span.ts'
import {namedColumns} from './action-columns.ts'
import {nodeSpan} from './markdown.ts'
import type {PostmortemDocument} from './model.ts'
import {kindAt, sectionsOf} from './sections.ts'

/** Rows of action items that Markdown takes for a paragraph, since no row of dashes fits their head. */
export interface UnreadTable {
  /** Its head. */
  readonly head: Span
  /** How many cells the head has. */
  readonly columns: number
  /** How many the row of dashes below it has; undefined where there is none. */
  readonly dashes: number | undefined
  /** Makes it a table; undefined where what is meant as its head, or its cells, are not certain. */
  readonly repair: TextEdit | undefined
}

/** The tables in sections for action items that are not read as such: each would go without a word. */
export function unreadTables(document: PostmortemDocument): UnreadTable[] {
  const {text, tree, sections} = document
  const kinds = sectionsOf(document, 'action-items').length > 0 ? ['action-items'] : ['next-steps']
  return tree.children.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const {start, end} = nodeSpan(block)
    if (!text.slice(start, end).includes('|') || !kinds.includes(kindAt(sections, start) ?? '')) return []
    return readRows(text, span(start, end)) ?? []
  })
}

interface Line {
  readonly place: Span
  readonly cells: readonly string[]
}

/** Lines with bars up to the end of a paragraph, two at least: with a row of dashes, named columns or bars at all borders. */
function readRows(text: string, {start, end}: Span): UnreadTable | undefined {
  const lines = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({0: line, index}) => ({
    place: span(start + index, start + index + line.length),
    cells: cellsOf(line),
    hasBar: /(?<!\\)\|/.test(line),
    isBordered: /^\s*\|.*\|\s*$/.test(line),
  }))
  const rows = lines.slice(lines.findLastIndex(({hasBar}) => !hasBar) + 1)
  const [head, ...below] = rows
  if (head === undefined || below.length === 0 || head.cells.length < 2) return undefined
  const dashes = isDashes(below[0]!) ? below[0] : undefined
  const isTable =
    dashes !== undefined || namedColumns(head.cells) > 1 || rows.every(({isBordered}) => isBordered)
  if (!isTable) return undefined
  return {
    ...{head: head.place, columns: head.cells.length, dashes: dashes?.cells.length},
    repair: repairOf(text, head, dashes, below.slice(dashes === undefined ? 0 : 1)),
  }
}

/** Without a row of dashes, the first row is the head only where it names columns; no row may have more cells than that. */
function repairOf(
  text: string,
  head: Line,
  dashes: Line | undefined,
  rows: readonly Line[],
): TextEdit | undefined {
  const isHead = dashes !== undefined || namedColumns(head.cells) > 1
  if (!isHead || rows.some((row) => isDashes(row) || row.cells.length > head.cells.length)) return undefined
  const given = dashes?.cells.slice(0, head.cells.length) ?? []
  const row = `| ${head.cells.map((_, index) => given[index] ?? '---').join(' | ')} |`
  return dashes === undefined
    ? insert(head.place.end, `${lineBreakOf(text)}${row}`)
    : replace(dashes.place, row)
}

/** The words between the bars of a line; one where it has none. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().toLowerCase())
}

function isDashes({cells}: Line): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell))
}
