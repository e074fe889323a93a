import {type TextEdit, insert, replace} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {firstIndex} from '../text/first-index.ts'
import {type Span, contains, span} from '../text/span.ts'
import {isActionHead, namesColumn} from './action-columns.ts'
import {nodeSpan, withoutMarks} from './markdown.ts'
import type {PostmortemDocument} from './model.ts'
import {kindAt, sectionsOf} from './sections.ts'
import {byStretch} from './stretches.ts'

/** Rows of action items that Markdown takes for a paragraph, since no row of dashes fits their head. */
export interface UnreadTable {
  /** Its head. */
  readonly head: Span
  /** How many cells the head has. */
  readonly columns: number
  /** How many the row of dashes below it has; undefined where there is none. */
  readonly dashes: number | undefined
  /** The row of dashes stands above the head. */
  readonly isTurned?: true
  /** How many rows these are of the table above, from which a blank line parts them; undefined where they are none. */
  readonly parted?: number
  /** Makes it a table; undefined where what is meant as its head, or its cells, are not certain. */
  readonly repair: TextEdit | undefined
}

/** The tables in sections for action items that are not read as such: each would go without a word. */
export function unreadTables(document: PostmortemDocument): UnreadTable[] {
  const {text, sections, actionItems} = document
  const kinds = sectionsOf(document, 'action-items').length > 0 ? ['action-items'] : ['next-steps']
  const holdsItem = (place: Span): boolean => {
    const first = actionItems[firstIndex(actionItems, (item) => item.span.start >= place.start)]
    return first !== undefined && contains(place, first.span)
  }
  return rowsPerhaps(document).flatMap(({place, table}) => {
    if (table !== undefined) return holdsItem(table) ? partedRows(text, table, place) : []
    if (!kinds.includes(kindAt(sections, place.start) ?? '')) return []
    return holdsItem(place) ? [] : (readRows(text, place) ?? [])
  })
}

/** The paragraphs with bars in them, and those right behind a table: what follows one lacks no row of dashes. */
const rowsPerhaps = byStretch(({text, tree}: Pick<PostmortemDocument, 'text' | 'tree'>) =>
  tree.children.flatMap((block, index): {readonly place: Span; readonly table?: Span}[] => {
    if (block.type !== 'paragraph') return []
    const place = nodeSpan(block)
    const before = tree.children[index - 1]
    if (before?.type === 'table') return [{place, table: nodeSpan(before)}]
    return text.slice(place.start, place.end).includes('|') ? [{place}] : []
  }),
)

/** Rows with as many cells as a table right above has in its head. */
function partedRows(text: string, table: Span, place: Span): UnreadTable[] {
  const [head] = linesOf(text, table)
  const rows = linesOf(text, place)
  const columns = head?.cells.length ?? 0
  const areRows = rows.every((row) => row.isBordered && !isDashes(row) && row.cells.length === columns)
  if (columns < 2 || !areRows) return []
  const between = span(table.end, rows[0]!.place.start)
  const isBlank = text.slice(between.start, between.end).trim() === ''
  const repair = isBlank ? replace(between, lineBreakOf(text)) : undefined
  return [{head: rows[0]!.place, columns, dashes: undefined, parted: rows.length, repair}]
}

interface Line {
  readonly place: Span
  readonly cells: readonly string[]
  readonly hasBar: boolean
  readonly isBordered: boolean
  /** So far that no table can begin there. */
  readonly isIndented: boolean
}

/**
 * The last lines with bars in a paragraph, two at least, if they are surely meant as a table: under a head that names
 * columns, over a row of dashes of another number of columns, or with bars at all borders and no names in front.
 */
function readRows(text: string, place: Span): UnreadTable | undefined {
  const lines = linesOf(text, place)
  const end = lines.findLastIndex(({hasBar}) => hasBar) + 1
  const rows = lines.slice(lines.findLastIndex(({hasBar}, index) => index < end && !hasBar) + 1, end)
  const [head, second, ...below] = rows
  if (head === undefined || second === undefined || head.cells.length < 2) return undefined
  if (isDashes(head)) return turnedTable(text, rows as [Line, Line, ...Line[]])
  if ([head, ...below].some(isDashes) || rows.some(({isIndented}) => isIndented)) return undefined
  const dashes = isDashes(second) ? second : undefined
  if (dashes?.cells.length === head.cells.length) return undefined
  const isNamed = isActionHead(head.cells)
  const isTable =
    dashes !== undefined || isNamed || (rows.every(({isBordered}) => isBordered) && !isKeyed(rows))
  if (!isTable) return undefined
  // A line right below a table becomes one of its rows.
  const isClear = end === lines.length && (dashes !== undefined || (isNamed && hasLetters(second)))
  const body = dashes === undefined ? [second, ...below] : below
  return {
    ...{head: head.place, columns: head.cells.length, dashes: dashes?.cells.length},
    repair: isClear ? repairOf(text, head, dashes, body) : undefined,
  }
}

/** A row of dashes above a head that names columns, and rows below that have no more cells. */
function turnedTable(
  text: string,
  [dashes, head, ...rows]: [Line, Line, ...Line[]],
): UnreadTable | undefined {
  const columns = head.cells.length
  const fits = dashes.cells.length === columns && rows.every((row) => row.cells.length <= columns)
  if (!isActionHead(head.cells) || rows.some(isDashes) || [dashes, head].some(({isIndented}) => isIndented))
    return undefined
  const wordsOf = ({place}: Line): string => text.slice(place.start, place.end)
  const swapped = `${wordsOf(head)}${lineBreakOf(text)}${wordsOf(dashes)}`
  const repair = fits ? replace(span(dashes.place.start, head.place.end), swapped) : undefined
  return {head: head.place, columns, dashes: dashes.cells.length, isTurned: true, repair}
}

function linesOf(text: string, {start, end}: Span): Line[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({0: line, index}) => ({
    place: span(start + index, start + index + line.length),
    cells: cellsOf(line),
    hasBar: /(?<!\\)\|/.test(line),
    isBordered: /^\s*\|.*\|\s*$/.test(line),
    isIndented: /^(?: {4}| {0,3}\t)/.test(line),
  }))
}

/** Without a row of dashes the first row is the head; no row may have more cells than that. */
function repairOf(
  text: string,
  head: Line,
  dashes: Line | undefined,
  rows: readonly Line[],
): TextEdit | undefined {
  if (rows.some((row) => row.cells.length > head.cells.length)) return undefined
  const given = dashes?.cells.slice(0, head.cells.length) ?? []
  const row = `| ${head.cells.map((_, index) => given[index] ?? '---').join(' | ')} |`
  return dashes === undefined
    ? insert(head.place.end, `${lineBreakOf(text)}${row}`)
    : replace(dashes.place, row)
}

/** The words between the bars of a line as a reader sees them, in lower case; one where it has none. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => withoutMarks(cell).trim().toLowerCase())
}

function isDashes({cells}: Line): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell))
}

/** A row of other signs may be meant as one of dashes. */
function hasLetters({cells}: Line): boolean {
  return cells.some((cell) => /\p{L}/u.test(cell))
}

/** Rows that each begin with the name of a field tell of one item. */
function isKeyed(rows: readonly Line[]): boolean {
  return rows.filter(({cells}) => namesColumn(cells[0]!)).length > 1
}
