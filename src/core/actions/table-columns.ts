import {nodeSpan} from '../document/markdown.ts'
import {type TextEdit, insert, replace} from '../text/edits.ts'
import type {Span} from '../text/span.ts'
import type {ItemRow} from './item-row.ts'

/** Words as they may stand in a cell: on one line, and without a bar that would end it. */
export function toCell(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
}

/** Fills a cell; in an empty one the words keep away from its borders. */
export function fillCell(text: string, place: Span, words: string): TextEdit {
  const value = toCell(words)
  if (place.end > place.start) return replace(place, value)
  const before = text[place.start - 1] === '|' ? ' ' : ''
  const after = /[ \t]/.test(text[place.end] ?? ' ') ? '' : ' '
  return insert(place.start, `${before}${value}${after}`)
}

/**
 * Adds a column at the right of a table, its header in the row that names the others; `valueOf` says what stands in the
 * row that begins at an offset.
 */
export function addColumn(
  text: string,
  {table, namedBy}: Pick<ItemRow, 'table' | 'namedBy'>,
  header: string,
  valueOf: (rowStart: number) => string,
): TextEdit[] {
  const [head, ...rows] = table.children
  if (head === undefined) return []
  const {end: headEnd} = nodeSpan(head)
  const delimiter = /[^\r\n]+/.exec(text.slice(headEnd))
  const delimiterEnd = headEnd + (delimiter === null ? 0 : delimiter.index + delimiter[0].trimEnd().length)
  return [
    addCell(text, headEnd, head === namedBy ? header : '', 0),
    addCell(text, delimiterEnd, '---', 0),
    ...rows.map((row) => {
      const {start, end} = nodeSpan(row)
      const value = row === namedBy ? header : valueOf(start)
      return addCell(text, end, toCell(value), head.children.length - row.children.length)
    }),
  ]
}

/** A cell behind the last one of a row that ends there, and before it those that the row lacks. */
export function addCell(text: string, end: number, value: string, lacking: number): TextEdit {
  const rowEnd = end - (/[ \t]{0,200}$/.exec(text.slice(Math.max(0, end - 200), end))?.[0].length ?? 0)
  const isClosed = text[rowEnd - 1] === '|' && text[rowEnd - 2] !== '\\'
  const cells = [...Array<string>(Math.max(0, lacking)).fill(''), value]
  const words = cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')
  return insert(rowEnd, isClosed ? `${words}|` : ` |${words}`.trimEnd())
}
