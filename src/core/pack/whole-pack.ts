import type {DisableComment} from '../document/disable-comments.ts'
import {closingOf} from '../document/left-open.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {parseDocument} from '../document/parse.ts'
import {isFilledIn} from '../document/placeholders.ts'
import {LineIndex} from '../text/line-index.ts'
import {type Span, span} from '../text/span.ts'

/** One file of a Pack that is kept in several. */
export interface PackFile {
  /** As the index names it. */
  readonly name: string
  readonly text: string
}

/** Where something stands in the files of a Pack. */
export interface PackPlace extends Span {
  readonly file: string
  /** Those of that file. */
  readonly lines: LineIndex
}

/** A Pack that is kept in several files, as the one document that it is to its readers. */
export interface WholePack {
  readonly document: PostmortemDocument
  /** Where a place of the whole stands. */
  readonly placeOf: (place: Span) => PackPlace
}

/** The files that the index of a Pack names; none where a document is no index. */
export function packParts({frontMatter}: PostmortemDocument): string[] {
  const value = frontMatter?.entries.find(({key}) => key === 'parts')?.value
  const names = Array.isArray(value) ? value : [value]
  return [...new Set(names.filter((one): one is string => typeof one === 'string' && one !== ''))]
}

/** What a file says that it belongs to; undefined where it says nothing yet. */
export function packIndex({frontMatter}: PostmortemDocument): string | undefined {
  const value = frontMatter?.entries.find(({key}) => key === 'part-of')?.value
  return typeof value === 'string' && isFilledIn(value) ? value : undefined
}

/** Whether a name is that of a file in the same folder: the files of a Pack stand beside one another. */
export function isBeside(name: string): boolean {
  return /^[^\\/:]+$/.test(name) && name !== '..'
}

/**
 * The index without its list of files, and behind it each part without its front matter and its title. What a file
 * leaves open, and what a comment in it asks not to be told, ends with the file.
 */
export function wholePack(index: PackFile, parts: readonly PackFile[]): WholePack {
  const slices = [...indexSlices(index), ...parts.flatMap(partSlices)]
  let text = ''
  const placed = slices.map((slice): PlacedSlice => {
    const at = text.length
    text += slice.file.text.slice(slice.span.start, slice.span.end) + (slice.gap ?? '')
    return {...slice, at, end: text.length}
  })
  const read = parseDocument(text)
  return {
    document: {...read, disableComments: read.disableComments.map((one) => withinFile(one, placed))},
    placeOf: ({start, end}) => {
      const {file, span: from, at} = placed.findLast((one) => one.at <= start)!
      const move = (offset: number): number => Math.min(offset - at + from.start, from.end)
      return {file: file.name, lines: new LineIndex(file.text), start: move(start), end: move(end)}
    },
  }
}

/** A stretch of a file, and behind its last one what sets it apart from the next file. */
interface Slice {
  readonly file: PackFile
  readonly span: Span
  readonly gap?: string
}

function gapBehind(document: PostmortemDocument): string {
  return `${closingOf(document)}\n\n`
}

/** A slice at its place in the whole, the gap behind it included. */
interface PlacedSlice extends Slice {
  readonly at: number
  readonly end: number
}

/** The comment with its reach cut to the file in which it stands. */
function withinFile(comment: DisableComment, placed: readonly PlacedSlice[]): DisableComment {
  const {file} = placed.findLast(({at}) => at <= comment.span.start)!
  const own = placed.filter((one) => one.file === file)
  const end = Math.min(comment.reach.end, own.at(-1)!.end)
  return {...comment, reach: span(Math.min(end, Math.max(comment.reach.start, own[0]!.at)), end)}
}

/** What the index says itself: a table that leads to the parts names what they are about, and tells none of it. */
function indexSlices(file: PackFile): Slice[] {
  const document = parseDocument(file.text)
  const {text} = document
  const read = {...file, text}
  const cuts = [listSpan(document), ...packParts(document).flatMap((name) => linesWith(text, `](${name})`))]
  const starts = [0, ...cuts.map(({end}) => end)].sort((a, b) => a - b)
  const ends = [...cuts.map(({start}) => start), text.length].sort((a, b) => a - b)
  return starts.map((start, at) => ({
    ...{file: read, span: span(start, Math.max(start, ends[at]!))},
    ...(at === starts.length - 1 && {gap: gapBehind(document)}),
  }))
}

/** The lines of the key `parts`: with them the whole would say that it is but a part. */
function listSpan({text, frontMatter}: PostmortemDocument): Span {
  const entry = frontMatter?.entries.find(({key}) => key === 'parts')
  return entry === undefined ? span(0, 0) : span(entry.keySpan.start, lineEnd(text, entry.valueSpan.end))
}

function linesWith(text: string, words: string): Span[] {
  const at = text.indexOf(words)
  return at === -1 ? [] : [span(text.lastIndexOf('\n', at) + 1, lineEnd(text, at))]
}

/** Behind the line break. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

/**
 * A part begins with its first section; one without sections is a section itself. What a comment above it asks not to be
 * told goes before.
 */
function partSlices(file: PackFile): Slice[] {
  const document = parseDocument(file.text)
  const {text, sections, frontMatter, disableComments} = document
  const read = {...file, text}
  const headings = sections.filter(({form}) => form === 'heading')
  const first = headings.find(({depth}) => depth > 1) ?? headings[0]
  const start = first?.heading.start ?? frontMatter?.span.end ?? 0
  const above = disableComments.filter((one) => one.span.end <= start && one.reach.end > start)
  return [
    ...above.map((one) => ({file: read, span: one.span, gap: '\n\n'})),
    {file: read, span: span(start, text.length), gap: gapBehind(document)},
  ]
}
