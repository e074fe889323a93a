import type {RootContent} from 'mdast'
import type {MetadataField, PostmortemDocument} from '../document/model.ts'
import {nodeSpan} from '../document/markdown.ts'
import {findLabelled} from './fields.ts'
import {type TextEdit, replace} from '../text/edits.ts'
import {firstIndex} from '../text/first-index.ts'
import {type Span, blankOut, contains, span} from '../text/span.ts'

/**
 * Takes out the lines of a header that say nothing but what has moved elsewhere, and the blank line that set a block of
 * them apart. A line that also says something else stays, and so does the head of a table that keeps rows.
 */
export function withoutLines(document: PostmortemDocument, moved: readonly MetadataField[]): TextEdit[] {
  const {text, tree} = document
  const end = Math.max(0, ...moved.map(({keySpan}) => keySpan.end))
  const blocks = tree.children.slice(
    0,
    firstIndex(tree.children, (block) => nodeSpan(block).start >= end),
  )
  const lines = blocks.flatMap((block) => {
    const place = nodeSpan(block)
    const own = moved.filter(({keySpan}) => contains(place, keySpan))
    if (own.length === 0) return []
    return block.type === 'table' ? rowsOf(text, block, own) : linesOf(text, block, own)
  })
  return joined([...lines, ...emptiedSections(document, lines)]).flatMap((one) => removal(text, one))
}

/** `## Date`, `## Incident details`: a title that says what stood below it, and nothing of the document. */
function emptiedSections({text, sections}: PostmortemDocument, lines: readonly Span[]): Span[] {
  return sections.flatMap(({form, depth, title, heading, body}) => {
    if (form !== 'heading' || depth === 1) return []
    const inside = lines.filter((line) => contains(body, line))
    if (inside.length === 0 || !namesHeader(title)) return []
    const left = inside.reduce(
      (source, {start, end}) => blankOut(source, span(start - body.start, end - body.start)),
      text.slice(body.start, body.end),
    )
    return left.trim() === '' ? [span(lineAround(text, heading.start).start, body.end)] : []
  })
}

/** Whether a title is that of a header, or of one field of it. */
function namesHeader(title: string): boolean {
  return (
    findLabelled(title) !== undefined ||
    /^(?:\p{L}+ )?(?:metadata|details|info(?:rmation)?|facts)$/iu.test(title)
  )
}

function linesOf(text: string, block: RootContent, moved: readonly MetadataField[]): Span[] {
  const {end} = nodeSpan(block)
  return linesAround(text, moved).filter(
    (line) =>
      isEmptied(text, line, moved) && !goesOn(text.slice(line.start, line.end), text.slice(line.end, end)),
  )
}

/** Whether the line below another one belongs to it: it is indented, or begins neither a label nor an item. */
function goesOn(line: string, rest: string): boolean {
  const [below = ''] = rest.split('\n', 1)
  if (below.trim() === '') return false
  const depth = (words: string): number => /^[ \t]*/.exec(words)![0].length
  return depth(below) > depth(line) || !/^\s*(?:[*+-]\s|\*\*|__|\p{L}[^:\n]{1,39}:\s)/u.test(below)
}

function rowsOf(text: string, table: RootContent & {type: 'table'}, moved: readonly MetadataField[]): Span[] {
  const emptied = linesAround(text, moved).filter((line) => isEmptied(text, line, moved))
  const place = nodeSpan(table)
  const [head, ...rows] = table.children.map((row) => lineAround(text, nodeSpan(row).start))
  const isLeft = (line: Span): boolean => !emptied.some(({start}) => start === line.start)
  const left = rows.filter(isLeft)
  if (left.length === 0 && (!isLeft(head!) || isCaption(text.slice(head!.start, head!.end))))
    return [span(head!.start, lineAround(text, place.end - 1).end)]
  return rows.filter((row) => !isLeft(row))
}

/** `| Field | Value |`: what its columns are, and nothing of the document. */
function isCaption(row: string): boolean {
  const words = row.split(/[|\s*_]+/).filter((word) => word !== '')
  const [first = '', second] = words
  if (words.length > 2) return false
  return second === undefined
    ? first === '' || keyColumn.test(first) || valueColumn.test(first)
    : keyColumn.test(first) && valueColumn.test(second)
}

const keyColumn = /^(?:field|key|item|name|property|attribute|detail|metadata|label)s?$/i
const valueColumn = /^(?:value|detail|description|information|content|answer)s?$/i

function linesAround(text: string, fields: readonly MetadataField[]): Span[] {
  const lines = fields.map(({keySpan}) => lineAround(text, keySpan.start))
  return lines.filter(({start}, index) => lines.findIndex((other) => other.start === start) === index)
}

/** The line at an offset, with its line break. */
function lineAround(text: string, offset: number): Span {
  const feed = text.indexOf('\n', offset)
  return span(text.lastIndexOf('\n', offset - 1) + 1, feed === -1 ? text.length : feed + 1)
}

/** Whether nothing but marks is left of a line without what has moved. */
function isEmptied(text: string, line: Span, moved: readonly MetadataField[]): boolean {
  const parts = moved
    .filter(({keySpan}) => contains(line, keySpan))
    .flatMap((one) => [one.keySpan, one.valueSpan])
  const left = parts.reduce(
    (source, {start, end}) => {
      return blankOut(source, span(start - line.start, Math.min(end, line.end) - line.start))
    },
    text.slice(line.start, line.end),
  )
  return /^[\s>|*_:·;,.\\+-]*$/.test(left)
}

/** Lines that follow each other, or lie in one another, as one stretch. */
function joined(lines: readonly Span[]): Span[] {
  const stretches: Span[] = []
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last !== undefined && line.start <= last.end)
      stretches.splice(-1, 1, span(last.start, Math.max(last.end, line.end)))
    else stretches.push(line)
  }
  return stretches
}

/** A block that goes takes the blank line behind it along; what stays above ends its block without a mark for a break. */
function removal(text: string, {start, end}: Span): TextEdit[] {
  const blank = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0]
  if (blank === undefined) return [replace(span(start, end), '')]
  const above = text.slice(Math.max(0, start - 200), start)
  if (/(?:^|\n[ \t]*\r?\n)$/.test(above)) return [replace(span(start, end + blank.length), '')]
  const mark = /\\\r?\n$/.exec(above)
  const at = start - (mark?.[0].length ?? 0)
  return [...(mark === null ? [] : [replace(span(at, at + 1), '')]), replace(span(start, end), '')]
}
