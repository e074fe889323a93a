import type {Nodes} from 'mdast'
import {findLabelled} from '../frontmatter/fields.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import {nodeSpan, withoutMarks} from './markdown.ts'
import type {Block, FrontMatter, MetadataField, Section} from './model.ts'
import type {YamlValue} from './yaml-value.ts'

interface Sources {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly frontMatter: FrontMatter | undefined
}

/**
 * What a document says of itself: its front matter, and what only its header says, which most postmortems have in its
 * place: lines `**Key:** value`, alone or as a list, or a table of two columns, before the first known section.
 */
export function collectMetadata({text, blocks, sections, frontMatter}: Sources): MetadataField[] {
  const fields = (frontMatter?.entries ?? []).map(({key, keySpan, valueSpan, content}): MetadataField => ({
    ...{key, keySpan, valueSpan, value: words(content)},
    from: 'front matter',
  }))
  for (const place of headerBlocks(blocks, sections)) {
    for (const field of place.type === 'table' ? inTable(text, place) : inLines(text, nodeSpan(place)))
      if (!fields.some(({key}) => key === field.key)) fields.push(field)
  }
  return fields
}

/** The field of a key; undefined where nothing is written for it. */
export function findMetadata(
  {metadata}: {readonly metadata: readonly MetadataField[]},
  ...keys: readonly string[]
): MetadataField | undefined {
  return metadata.find(({key, value}) => keys.includes(key) && value !== '')
}

/** A value in one line: the parts of a list, the names of people. */
function words(value: YamlValue | undefined): string {
  if (value === undefined) return ''
  if (value.kind === 'scalar') return value.value === null ? '' : value.text.trim()
  if (value.kind === 'list') return value.items.map(words).join(', ')
  return words(value.entries.find(({key}) => key === 'name')?.value)
}

/** A header ends where the account begins; what stands further down is part of it. */
const mostBlocks = 12

function headerBlocks(blocks: readonly Block[], sections: readonly Section[]): Block[] {
  const account = sections.find(
    ({form, kind}) => form === 'heading' && kind !== undefined && kind !== 'brief',
  )
  const end = account?.heading.start ?? Infinity
  return blocks
    .filter(({type}) => type !== 'yaml')
    .slice(0, mostBlocks)
    .filter((block) => nodeSpan(block).start < end)
    .filter(({type}) => type === 'paragraph' || type === 'list' || type === 'table')
}

/** Longer lines and cells are prose, or made to keep a machine busy. */
const longest = 500

const label = /(?:\*\*|__)([^*_:|\n]{2,40})(?::(?:\*\*|__)|(?:\*\*|__)\s?:)/g

/** `**Key:** value` lines, or several of them on one line with a mark in between. */
function inLines(text: string, place: Span): MetadataField[] {
  const fields: MetadataField[] = []
  let start = place.start
  for (const line of text.slice(place.start, place.end).split('\n')) {
    const labels = line.length > longest ? [] : [...line.matchAll(label)]
    for (const [index, match] of labels.entries()) {
      const from = start + match.index + match[0].length
      const next = labels[index + 1]?.index
      const rest = text.slice(from, next === undefined ? start + line.length : start + next)
      const keyStart = start + match.index + match[0].indexOf(match[1]!)
      const key = span(keyStart, keyStart + match[1]!.length)
      const isFirst = index > 0 || /^[\s>*+-]*$/.test(line.slice(0, match.index))
      if (isFirst) fields.push(...fieldOf(text, key, span(from, from + rest.length)))
    }
    start += line.length + 1
  }
  return fields
}

function inTable(text: string, table: Extract<Nodes, {type: 'table'}>): MetadataField[] {
  return table.children.flatMap(({children: cells}) => {
    const [key, value] = cells
    if (key === undefined || value === undefined || cells.length !== 2) return []
    if (nodeSpan(value).end - nodeSpan(key).start > longest) return []
    return fieldOf(text, cellSpan(text, nodeSpan(key)), cellSpan(text, nodeSpan(value)))
  })
}

/** The words of a cell: without its borders, and without the marks that make it bold. */
function cellSpan(text: string, cell: Span): Span {
  const source = text.slice(cell.start, cell.end)
  const start = cell.start + /^[|\s*_]*/.exec(source)![0].length
  return trimSpan(text, span(start, Math.max(start, cell.end - /[|\s*_:]*$/.exec(source)![0].length)))
}

function fieldOf(text: string, keySpan: Span, rest: Span): MetadataField[] {
  const field = findLabelled(withoutMarks(text.slice(keySpan.start, keySpan.end)))
  if (field === undefined) return []
  const source = text.slice(rest.start, rest.end)
  const end = rest.start + source.replace(/[\s|·;,\\]+$/, '').length
  const valueSpan = trimSpan(text, span(rest.start, Math.max(end, rest.start)))
  const value = withoutMarks(text.slice(valueSpan.start, valueSpan.end))
  return value === '' ? [] : [{key: field.key, value, keySpan, valueSpan, from: 'header'}]
}
