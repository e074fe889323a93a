import type {Table} from 'mdast'
import type {Field} from '../frontmatter/field.ts'
import {findLabelled} from '../frontmatter/fields.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import {nodeSpan, withoutMarks} from './markdown.ts'

/** Something said under a name that front matter has a key for: `**Owner:** Ana Lima`, `Date: 2026-03-03`. */
export interface HeaderLine {
  readonly field: Field
  readonly keySpan: Span
  readonly valueSpan: Span
  /** As it reads; never empty. */
  readonly value: string
  /** Whether its name is in bold or in a table: a line without marks may be any sentence with a colon. */
  readonly isMarked: boolean
}

/** Longer lines and cells are prose, or made to keep a machine busy. */
const longest = 500

const boldLabel = /(?:\*\*|__)([^*_:|\n]{2,40})(?::(?:\*\*|__)|(?:\*\*|__)\s?:)/g
const plainLabel = /^[\s>*+-]*(\p{L}[\p{L}\d ()/#-]{1,39}):(?=\s)/gu

/** `- **Owner** Ana Lima`: a label in bold needs no colon where no sentence goes on behind it. */
const bareLabel =
  /^[\s>]*(?:[*+-]\s+)?(?:\*\*|__)([^*_:|\n]{2,40})(?:\*\*|__)\s+(?:[–—-]\s+)?(?=[\p{Lu}\d@[`*_#][^.\n]{0,80}$)/gu

/** `Key: value` lines, in bold also several of them on one line with a mark in between. */
export function headerLines(text: string, place: Span): HeaderLine[] {
  const found: HeaderLine[] = []
  let start = place.start
  for (const line of text.slice(place.start, place.end).split('\n')) {
    if (line.length <= longest && /:|\*\*|__/.test(line))
      found.push(...inLine(text, span(start, start + line.length)))
    start += line.length + 1
  }
  return found
}

function inLine(text: string, {start, end}: Span): HeaderLine[] {
  const line = text.slice(start, end)
  const bold = [...line.matchAll(boldLabel)]
  const marked = bold.length > 0 ? bold : [...line.matchAll(bareLabel)]
  const labels = marked.length > 0 ? marked : [...line.matchAll(plainLabel)]
  return labels.flatMap((match, index) => {
    const isFirst = index > 0 || /^[\s>*+-]*$/.test(line.slice(0, match.index))
    if (!isFirst) return []
    const keyStart = start + match.index + match[0].indexOf(match[1]!)
    const key = span(keyStart, keyStart + match[1]!.length)
    const next = labels[index + 1]?.index
    const value = span(start + match.index + match[0].length, next === undefined ? end : start + next)
    return toLine(text, key, value, marked.length > 0)
  })
}

/** The rows of a table of two columns, its head included. */
export function headerRows(text: string, table: Table): HeaderLine[] {
  return table.children.flatMap(({children: cells}) => {
    const [key, value] = cells
    if (key === undefined || value === undefined || cells.length !== 2) return []
    if (nodeSpan(value).end - nodeSpan(key).start > longest) return []
    return toLine(text, cellSpan(text, nodeSpan(key)), cellSpan(text, nodeSpan(value)), true)
  })
}

/** The words of a cell: without its borders, and without the marks that make it bold. */
function cellSpan(text: string, cell: Span): Span {
  const source = text.slice(cell.start, cell.end)
  const start = cell.start + /^[|\s*_]*/.exec(source)![0].length
  return trimSpan(text, span(start, Math.max(start, cell.end - /[|\s*_:]*$/.exec(source)![0].length)))
}

function toLine(text: string, keySpan: Span, rest: Span, isMarked: boolean): HeaderLine[] {
  const field = findLabelled(withoutMarks(text.slice(keySpan.start, keySpan.end)))
  if (field === undefined) return []
  const source = text.slice(rest.start, rest.end)
  const end = rest.start + source.replace(/[\s|·;,\\]+$/, '').length
  const valueSpan = trimSpan(text, span(rest.start, Math.max(end, rest.start)))
  const value = withoutMarks(text.slice(valueSpan.start, valueSpan.end))
  return value === '' ? [] : [{field, keySpan, valueSpan, value, isMarked}]
}
