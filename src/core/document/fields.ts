import type {Nodes, Paragraph, Table} from 'mdast'
import {type Span, type Spanned, span, trimSpan} from '../text/span.ts'
import {hasRemark} from './bold-labels.ts'
import {onceByBlock} from './by-block.ts'
import {isParent, nodeSpan, plainText, withoutMarks} from './markdown.ts'
import type {PostmortemDocument} from './model.ts'
import {isOpenValue, withoutPlaceholders} from './placeholders.ts'
import {byStretch} from './stretches.ts'
import {readTable} from './tables.ts'

/** Something said under a name: `Goal: …`, `- **Evidence:** …`, a table's cell under its heading. */
export interface Field {
  /** In lower case, without Markdown. */
  readonly name: string
  /** As it reads; never empty, and never only what a template left. */
  readonly value: Spanned
}

const colon = /:(?:[*_]{0,2}|''')(?=\s|$)/g
/** A label begins behind the start of a text, a line break or one of these. */
const separator = /\n|[.;,?!(|·–—]\s/g
const label = /^(?:[*_]{0,2}|''')(\p{L}[\p{L}\d'’/&+() -]{1,45}?)[*_]{0,2}$/u
const longestLabel = 50

/** The fields of a bullet, a row's cells excepted: those in its own words, and those of the bullets below it. */
export const fieldsIn = onceByBlock((text, node: Nodes): readonly Field[] => {
  if (node.type === 'paragraph')
    return [
      ...boldLead(text, node),
      ...boldLabels(text, node),
      ...leadingQuestion(text, node),
      ...fieldsInWords(text, nodeSpan(node)),
    ]
  if (node.type === 'table') return rowsOf(text, node).flatMap(({fields}) => fields)
  if (!isParent(node) || node.type === 'blockquote') return []
  const blocks: readonly Nodes[] = node.children
  return blocks.flatMap((block, index) => [
    ...fieldsIn(text, block),
    ...(isLeftEmpty(blocks.slice(Math.max(0, index - 1), index + 2))
      ? []
      : labelAbove(text, block, blocks[index + 1])),
  ])
})

/** Between lines that each say something under a name, “Involved:” has nothing: the next line is no value of it. */
function isLeftEmpty([before, block, next]: readonly Nodes[]): boolean {
  return (
    block?.type === 'paragraph' &&
    plainText(block).trim().endsWith(':') &&
    [before, next].every((one) => one?.type === 'paragraph' && namedLine.test(plainText(one)))
  )
}

const namedLine = /^\p{L}[\p{L} /-]{1,40}:\s\S[^\n]*$/u

/** Every field of a document, front matter excepted. */
export const fieldsOf = byStretch(({text, tree}: Pick<PostmortemDocument, 'text' | 'tree'>) =>
  fieldsIn(text, tree),
)

/** A line or bullet that is a label and at most a remark, with a list, a quote or a paragraph under it. */
function labelAbove(text: string, block: Nodes, next: Nodes | undefined): Field[] {
  if (block.type !== 'paragraph' || next === undefined) return []
  if (next.type !== 'list' && next.type !== 'paragraph' && next.type !== 'code') return []
  if (hasRemark(block, next)) return toField(text, plainText(block.children[0]!), nodeSpan(next))
  const words = plainText(block).trim()
  const asked = words.endsWith(':') ? question.exec(words) : null
  if (asked !== null && words.length > asked[0].length + 2)
    return toField(text, asked[1]!, span(nodeSpan(block).start, nodeSpan(next).end))
  const isLabel = block.children.length === 1 && block.children[0]?.type === 'strong'
  if (!(isLabel || words.endsWith(':')) || words.length > 80) return []
  return toField(text, words.replace(/[.:]$/, '').replace(/\?\s+A$/, ''), nodeSpan(next))
}

/**
 * Bold or italic words that open a paragraph and end like a sentence, or stand before a dash, name the rest of it:
 * `**How we work.** Everyone …`, `**Tech** – The relay …`.
 */
function boldLead(text: string, paragraph: Paragraph): Field[] {
  const [first, ...rest] = paragraph.children
  if ((first?.type !== 'strong' && first?.type !== 'emphasis') || rest.length === 0) return []
  const words = plainText(first).trim()
  if (words.length > 60) return []
  const {end} = nodeSpan(first)
  const dash = /^\s[–—-]\s/.exec(text.slice(end, end + 4))?.[0] ?? ''
  if (dash === '' && !/[.?!]$/.test(words)) return []
  return toField(text, words.replace(/[.?!]+$/, ''), span(end + dash.length, nodeSpan(paragraph).end))
}

/** A short question that opens a paragraph names its answer: `Who is this for? First …`, `Q: Why? A: …`. */
function leadingQuestion(text: string, {children: [first], position}: Paragraph): Field[] {
  if (first?.type !== 'text' || !first.value.includes('?')) return []
  const found = question.exec(first.value)
  if (found === null) return []
  const {start} = nodeSpan(first)
  return toField(text, found[1]!, span(start + found[0].length, position!.end.offset!))
}

const question = /^(?:Q\d{0,2}[:.]\s+)?(\p{Lu}[^\n:.!?]{1,59})\?\s+(?:A[:.]\s+)?(?=\S)/u

/** Short words in bold, each where a sentence or a part of one begins, name what is behind them: `**Scribe** Ana. **For** all`. */
function boldLabels(text: string, paragraph: Paragraph): Field[] {
  const {children} = paragraph
  const labels = children.filter(
    (node, index) =>
      node.type === 'strong' &&
      (children[index - 1] === undefined || /(?:[.;,|·–—]\s*|\n)$/.test(plainText(children[index - 1]!))) &&
      /^\p{L}[\p{L} ]{1,29}$/u.test(plainText(node)),
  )
  if (labels.length < 2) return []
  return labels.flatMap((node, index) => {
    const next = labels[index + 1]
    const end = nodeSpan(next ?? paragraph)[next === undefined ? 'end' : 'start']
    return toField(text, plainText(node), span(nodeSpan(node).end, end))
  })
}

/** `Goal: …` anywhere in a span of prose. */
export function fieldsInWords(text: string, {start, end}: Span): Field[] {
  const source = text.slice(start, end)
  const found = [...source.matchAll(colon)].flatMap(({0: mark, index}) => {
    const name = labelBefore(source, index)
    return name === undefined ? [] : [{...name, behind: index + mark.length}]
  })
  return found.flatMap(({name, behind}, index) =>
    toField(text, name, span(start + behind, start + (found[index + 1]?.at ?? source.length))),
  )
}

/** The words between the last separator and a colon, if they can be a label. */
function labelBefore(source: string, end: number): {name: string; at: number} | undefined {
  const from = Math.max(0, end - longestLabel)
  const before = source.slice(from, end)
  const last = [...before.matchAll(separator)].at(-1)
  if (last === undefined && from > 0) return undefined
  const start = last === undefined ? 0 : last.index + last[0].length
  const lead = /^[\s>]*/.exec(before.slice(start))![0].length
  const name = label.exec(before.slice(start + lead))?.[1]
  return name === undefined ? undefined : {name, at: from + start + lead}
}

interface RowFields {
  readonly span: Span
  readonly fields: readonly Field[]
}

/** A row's cells under their headings; where a table has two columns, also the second cell under the first. */
export function rowsOf(text: string, table: Table): RowFields[] {
  const {columns, rows} = readTable(text, table)
  return rows.map(({span: place, cells}) => {
    const fields = cells.flatMap((cell, index) => toField(text, columns[index] ?? '', cell.span))
    const [first, second] = cells
    const pair = cells.length === 2 && first && second ? toField(text, first.value, second.span) : []
    return {span: place, fields: [...fields, ...pair]}
  })
}

/** The numbers of a list are no words of it. */
const listNumber = /^[ \t]{0,8}\d{1,9}[.)](?:\s|$)/gm

export function toField(text: string, name: string, place: Span): Field[] {
  const words = trimSpan(text, place)
  const source = text.slice(words.start, words.end)
  if (isOpenValue(source)) return []
  const value = withoutMarks(withoutPlaceholders(source)).replace(/[\s;,.|·(–—-]+$/, '')
  return /[\p{L}\d]/u.test(value.replace(listNumber, ''))
    ? [{name: withoutMarks(name).toLowerCase(), value: {value, span: words}}]
    : []
}

/** The first field with such a name. */
export function findField(fields: readonly Field[], name: RegExp): Field | undefined {
  return fields.find((field) => name.test(field.name))
}
