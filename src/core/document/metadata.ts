import {findLabelled} from '../frontmatter/fields.ts'
import {findDay} from './dates.ts'
import {type HeaderLine, headerLines, headerRows} from './header-lines.ts'
import {nodeSpan} from './markdown.ts'
import type {Block, FrontMatter, FrontMatterEntry, MetadataField, Section} from './model.ts'
import type {YamlValue} from './yaml-value.ts'

interface Sources {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly frontMatter: FrontMatter | undefined
}

export interface Metadata {
  readonly metadata: readonly MetadataField[]
  readonly restated: readonly MetadataField[]
}

/**
 * What a document says of itself: its front matter, and what only its header says, which most postmortems have in its
 * place: lines `**Key:** value`, alone or as a list, two or more lines `Key: value` or one that says a day, or a table
 * of two columns, before the first known section. Whatever words are used for a key, it is listed by its own name. What
 * the header says of keys that front matter has a value for is `restated`.
 */
export function collectMetadata({text, blocks, sections, frontMatter}: Sources): Metadata {
  const entries = frontMatter?.entries ?? []
  const metadata = withUsualNames(entries).map(({key, keySpan, valueSpan, content}): MetadataField => ({
    ...{key, keySpan, valueSpan, value: words(content)},
    from: 'front matter',
  }))
  const restated: MetadataField[] = []
  const lines = headerBlocks(blocks, sections).flatMap((block) => linesOf(text, block))
  const arePlainOnes = lines.filter(({isMarked}) => !isMarked).length >= fewestPlain
  for (const {field, keySpan, valueSpan, value, isMarked} of lines) {
    if (!isMarked && !arePlainOnes && !isDay(field.key, value)) continue
    const said = metadata.find((one) => one.key === field.key && one.value !== '')
    const found: MetadataField = {...{key: field.key, keySpan, valueSpan, value}, from: 'header'}
    if (said === undefined) metadata.push(found)
    else if (said.from === 'front matter') restated.push(found)
  }
  return {metadata, restated}
}

/** Entries by the names that their keys have here, unless another key of the same front matter has it already. */
export function withUsualNames(entries: readonly FrontMatterEntry[]): FrontMatterEntry[] {
  return entries.map((entry) => {
    const usual = findLabelled(entry.key)?.key
    return usual === undefined || entries.some(({key}) => key === usual) ? entry : {...entry, key: usual}
  })
}

function linesOf(text: string, block: Block): readonly HeaderLine[] {
  if (block.type === 'table') return headerRows(text, block)
  const {start, end} = nodeSpan(block)
  const lines = headerLines(text, {start, end})
  return isHeader(text.slice(start, end)) ? lines : lines.filter(({isMarked}) => isMarked)
}

/** Without marks a line counts only where all lines around it are like it. */
function isHeader(source: string): boolean {
  return source
    .split('\n')
    .every((line) => line.trim() === '' || /^[\s>*+-]*\p{L}[^:.\n]{1,39}:\s/u.test(line))
}

/** The field of a key; undefined where nothing is written for it. */
export function findMetadata(
  {metadata}: {readonly metadata: readonly MetadataField[]},
  key: string,
): MetadataField | undefined {
  return metadata.find((field) => field.key === key && field.value !== '')
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
/** A single line with a colon and no marks can be anything, but for one that says a day. */
const fewestPlain = 2
const days = ['date', 'published', 'resolved', 'started']
const longestDay = 60

/** Whether a line is `Date: Thursday, 12 March 2026`: a day at its start, and no sentence behind it. */
function isDay(key: string, value: string): boolean {
  if (!days.includes(key) || value.length > longestDay) return false
  const found = findDay(value)
  return found?.day !== undefined && /^(?:\p{L}+,?\s)?$/u.test(value.slice(0, found.start))
}

function headerBlocks(blocks: readonly Block[], sections: readonly Section[]): Block[] {
  const account = sections.find(
    ({form, kind}) => form === 'heading' && kind !== undefined && kind !== 'brief' && kind !== 'agenda',
  )
  const end = account?.heading.start ?? Infinity
  return blocks
    .filter(({type}) => type !== 'yaml')
    .slice(0, mostBlocks)
    .filter((block) => nodeSpan(block).start < end)
    .filter(({type}) => type === 'paragraph' || type === 'list' || type === 'table')
}
