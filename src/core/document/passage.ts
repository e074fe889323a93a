import {Attached} from '../attached.ts'
import {monthNames} from './dates.ts'
import type {Node, Paragraph, RootContent, Table, TableCell} from 'mdast'
import {once} from '../once.ts'
import {lowerCase} from '../text/lower-case.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {Chunk} from './chunks.ts'
import type {Block, Section} from './model.ts'
import {type SectionKind, type Zone, zoneOf} from './section-kinds.ts'
import {kindAt} from './sections.ts'

/**
 * A paragraph, list item's text or table cell that people wrote as prose.
 *
 * `text` is as long as its source and stands at the same offsets: Markdown's marks are blanked, and what is not the
 * author's own wording (code, links' addresses, quotations) is masked. So `start + index` is always the place.
 */
export interface Passage extends Prose {
  /** What it was made of: the same object from version to version, as long as the block it is in is kept. */
  readonly prose: Prose
  readonly kind: SectionKind | undefined
  readonly zone: Zone
}

/** Whether a passage tells what happened, by subject or by time. */
export function isAccount({zone}: Pick<Passage, 'zone'>): boolean {
  return zone === 'narrative' || zone === 'timeline'
}

/** A passage's own words, wherever it stands. */
export interface Prose {
  /** Offset of the first character of `text`. */
  readonly start: number
  readonly text: string
  /** Half-open ranges of indexes into `text`, white space at their ends left out. */
  readonly sentences: readonly Span[]
  readonly element: 'paragraph' | 'cell'
  /** The heading of the table column, for a cell. */
  readonly column?: string
  /** What the first cell of its row calls it, in a table of two columns. */
  readonly label?: string
}

/** Its text in lower case, each letter where it stands. */
export const inLowerCase = once(({text}: Prose): string => lowerCase(text))

/** Stands for a character that is not the author's prose; a run of it reads as a noun. */
export const masked = '\uFFFC'
/** Stands where a line break was written on purpose. */
const hardBreak = '\u2029'

/** All passages of a document in source order; nothing inside `skipped` is prose. */
export function collectPassages(
  chunks: readonly Chunk[],
  sections: readonly Section[],
  skipped: Span | undefined,
): Passage[] {
  const passages: Passage[] = []
  for (const {start: base, reading} of chunks)
    for (const prose of reading.prose) {
      const start = base + prose.start
      if (skipped !== undefined && overlaps(skipped, span(start, start + prose.text.length))) continue
      passages.push(toPassage(prose, start, kindAt(sections, start)))
    }
  return passages
}

/** The passage of a prose where it stood last: what stands above an edit stays where it is. */
const lastPassage = new Attached<Prose, Passage>()

function toPassage(prose: Prose, start: number, kind: SectionKind | undefined): Passage {
  const last = lastPassage.get(prose)
  if (last?.start === start && last.kind === kind) return last
  const passage: Passage = {...prose, prose, start, kind, zone: zoneOf(kind)}
  lastPassage.set(prose, passage)
  return passage
}

/**
 * The prose of blocks in source order. Headings, block quotes, code blocks, HTML and the header rows of tables hold
 * none.
 */
export function readProse(text: string, blocks: readonly Block[]): Prose[] {
  const found: Prose[] = []
  const add = (node: Paragraph | TableCell, column?: string, label?: string): void => {
    const first = node.children[0]
    const last = node.children.at(-1)
    if (first === undefined || last === undefined) return
    const start = nodeSpan(first).start
    const prose = maskForeign(proseOf(text, node.children, start, nodeSpan(last).end))
    if (!/\p{L}/u.test(prose)) return
    found.push({
      ...{start, text: prose, sentences: splitSentences(prose)},
      ...(column === undefined ? {element: 'paragraph'} : {element: 'cell', column}),
      ...(label !== undefined && {label}),
    })
  }
  const visit = (block: RootContent): void => {
    if (block.type === 'paragraph') add(block)
    else if (block.type === 'table') visitCells(block, add)
    else if (block.type === 'list' || block.type === 'listItem' || block.type === 'footnoteDefinition') {
      for (const child of block.children) visit(child)
    }
  }
  for (const block of blocks) visit(block)
  return found
}

function visitCells(
  table: Table,
  add: (cell: TableCell, column: string, label: string | undefined) => void,
): void {
  const [header, ...rows] = table.children
  const columns = header?.children.map((cell) => plainText(cell).trim()) ?? []
  for (const row of rows)
    for (const [index, cell] of row.children.entries()) {
      const label = index === 1 && columns.length === 2 ? plainText(row.children[0]!).trim() : undefined
      add(cell, columns[index] ?? '', label)
    }
}

/** The source from `start` to `end`, with all that is not prose blanked or masked in place. */
function proseOf(text: string, nodes: readonly Node[], start: number, end: number): string {
  let prose = ''
  const blankTo = (offset: number): void => {
    prose += ' '.repeat(Math.max(0, offset - start - prose.length))
  }
  const visit = (node: Node): void => {
    const place = nodeSpan(node)
    blankTo(place.start)
    if (node.type === 'text') prose += unescape(text.slice(place.start, place.end))
    else if (node.type === 'inlineCode' || isBareLink(text, node))
      prose += masked.repeat(place.end - place.start)
    else if (node.type === 'break' || isLineBreakTag(node)) prose += hardBreak
    else if (isParent(node) && node.type !== 'delete') for (const child of node.children) visit(child)
    blankTo(place.end)
  }
  for (const node of nodes) visit(node)
  blankTo(end)
  return prose
}

/** Blanks escapes and character references without moving anything. */
function unescape(source: string): string {
  if (!source.includes('\\') && !source.includes('&')) return source
  return source
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
    .replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});/g, (reference) => ' '.repeat(reference.length))
}

function isBareLink(text: string, node: Node): boolean {
  return node.type === 'link' && text[nodeSpan(node).start] !== '['
}

function isLineBreakTag(node: Node): boolean {
  return node.type === 'html' && 'value' in node && /^<br\s*\/?>$/i.test(String(node.value))
}

const quotation =
  /"[^"\u2029]{1,400}"|“[^”\u2029]{1,400}”|«[^»\u2029]{1,400}»|(?<![\p{L}\d])‘[^’\u2029]{1,400}’(?!\p{L})|(?<![\p{L}\d])'[^'\u2029]{1,400}'(?!\p{L})/gu

const bracketed = /\[[^\][]{2,160}\]/g

/** Other people's words and a template's prompts are no prose: they keep their marks and their length only. */
function maskForeign(prose: string): string {
  const mask = (words: string): string => words[0]! + masked.repeat(words.length - 2) + words.at(-1)!
  return prose.replace(bracketed, mask).replace(quotation, mask)
}

const sentenceEnd = /[.!?…]+["”’')\]]*(?=\s|$)|\u2029/gu
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|ca|no|dr|mr|mrs|ms|prof|st|jr|sr|inc|fig|min|max|\p{Lu})\.$/iu

/** “Monday 3. February”. */
const monthBehind = new RegExp(`^\\s(?:${monthNames})\\b`, 'u')

function splitSentences(prose: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const push = (end: number): void => {
    const part = prose.slice(start, end)
    const from = start + part.length - part.trimStart().length
    const to = end - (part.length - part.trimEnd().length)
    if (to > from) sentences.push(span(from, to))
    start = end
  }
  for (const {0: mark, index} of prose.matchAll(sentenceEnd)) {
    const end = index + mark.length
    if (mark === hardBreak) push(end)
    else if (mark !== '.' || !continues(prose, index)) push(end)
  }
  push(prose.length)
  return sentences
}

/** Whether the full stop at `index` ends an abbreviation, or a lower-case word goes on behind it. */
function continues(prose: string, index: number): boolean {
  const before = prose.slice(Math.max(0, index - 3), index)
  if (/(?:^|\s)\d{1,2}$/.test(before) && monthBehind.test(prose.slice(index + 1, index + 14))) return true
  if (abbreviation.test(prose.slice(Math.max(0, index - 8), index + 1))) return true
  return /^\s*\p{Ll}/u.test(prose.slice(index + 1, index + 20))
}
