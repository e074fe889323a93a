import {type Span, span, trimSpan} from '../text/span.ts'
import type {FrontMatter} from '../document/model.ts'
import {valueScan} from './cursor-scan.ts'

/** What somebody is about to write at a place in front matter. */
export type Cursor =
  /** A key: at the top, or in a value of `parent`; `word` is what is written of it. */
  | {readonly kind: 'key'; readonly parent?: string; readonly word: Span; readonly hasColon: boolean}
  /** A value of `key`, or of `sub` in one of its maps; `word` is what stands there. */
  | {
      readonly kind: 'value'
      readonly key: string
      readonly sub?: string
      readonly word: Span
      readonly inList: boolean
    }
  /** The fence that opens front matter, on the first line. */
  | {readonly kind: 'fence'; readonly word: Span}

/**
 * Where a cursor stands, read from the lines around it: what is being typed is seldom YAML yet.
 * @returns undefined outside front matter, in comments and in text of several lines.
 */
export function findCursor(
  {text, frontMatter}: {readonly text: string; readonly frontMatter: FrontMatter | undefined},
  offset: number,
): Cursor | undefined {
  if (/^-{1,3}[ \t]*$/.test(text.slice(0, offset)) && isOpen(text))
    return {kind: 'fence', word: span(0, offset)}
  const region = regionOf(text, frontMatter)
  if (region === undefined || offset < region.start || offset > region.end) return undefined
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = span(start, lineEnd(text, offset))
  const top = topKey(text, region, line.start, offset)
  const prefix = text.slice(line.start, offset)
  if (top !== undefined) return inValue(text, top, line, offset)
  if (!/^[\w-]*$/.test(prefix)) return undefined
  return keyAt(text, line, line.start, offset, undefined)
}

/** Front matter does not reach further, and neither does the key of a line. */
const mostText = 20_000
const longestKey = 300

/** Nothing stands below the first line yet, or no front matter that the fence could open. */
function isOpen(text: string): boolean {
  return !/^---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/.test(text.slice(0, mostText))
}

/** The lines in which front matter stands, also while its closing fence is not written. */
function regionOf(text: string, frontMatter: FrontMatter | undefined): Span | undefined {
  if (frontMatter !== undefined && frontMatter.language !== 'yaml') return undefined
  if (frontMatter !== undefined && frontMatter.span.end > frontMatter.body.end) return frontMatter.body
  const fence = /^---[ \t]*\r?\n/.exec(text)
  if (fence === null) return undefined
  const rest = /^(?:[^\s#][^\n]*\n|[ \t]+\S[^\n]*\n|#[^\n]*\n)*/.exec(
    text.slice(fence[0].length, mostText),
  )![0]
  return span(fence[0].length, lineEnd(text, fence[0].length + rest.length))
}

interface TopKey {
  readonly key: string
  /** Where its value begins: behind the colon. */
  readonly start: number
}

/** The top-level key that the line belongs to; undefined where the line writes a key of its own. */
function topKey(text: string, region: Span, lineStart: number, offset: number): TopKey | undefined {
  for (let start = lineStart; start >= region.start; start = text.lastIndexOf('\n', start - 2) + 1) {
    const end = start === lineStart ? offset : lineEnd(text, start)
    const source = text.slice(start, Math.min(end, start + longestKey))
    const match = /^(?:"([^"]*)"[ \t]*|'([^']*)'[ \t]*|([^\s#'"[{:-][^:#]*)):(?=\s|$)/.exec(source)
    if (match !== null)
      return {key: match[1] ?? match[2] ?? match[3]!.trimEnd(), start: start + match[0].length}
    // A line that begins at the margin, and is no item of a list, is a key that is being written.
    if (start === lineStart && /^[\w-]+$/.test(source) && !source.startsWith('-')) return undefined
    if (start === lineStart && source === '') return undefined
    if (start === 0) return undefined
  }
  return undefined
}

function inValue(text: string, {key, start}: TopKey, line: Span, offset: number): Cursor | undefined {
  const scan = valueScan(text.slice(start, offset))
  if (scan.isText) return undefined
  const inner = scan.open.at(-1)
  if (inner === undefined) return inBlock(text, key, start, line, offset)
  const from = start + inner.start
  const written = text.slice(from, offset)
  const sub = inner.bracket === '{' ? /^\s*["']?([\w-]+)["']?\s*:\s/.exec(written) : null
  if (inner.bracket === '{' && sub === null) return keyAt(text, line, skipBlanks(text, from), offset, key)
  const end = flowEnd(text, offset, line.end)
  const word = trimSpan(text, span(Math.min(skipBlanks(text, from + (sub?.[0].length ?? 0)), offset), end))
  return {
    kind: 'value',
    key,
    ...(sub && {sub: sub[1]!}),
    word: around(word, offset),
    inList: inner.bracket === '[',
  }
}

function inBlock(text: string, key: string, start: number, line: Span, offset: number): Cursor | undefined {
  if (start > line.start) {
    if (!/^\s/.test(text.slice(start, offset))) return undefined
    return {kind: 'value', key, word: valueWord(text, start, line, offset), inList: false}
  }
  const item = /^\s*(?:- +)*/.exec(text.slice(line.start, offset))![0]
  const from = line.start + item.length
  const written = text.slice(from, offset)
  const sub = /^["']?([\w-]+)["']?[ \t]*:[ \t]/.exec(written)
  if (sub !== null)
    return {
      kind: 'value',
      key,
      sub: sub[1]!,
      word: valueWord(text, from + sub[0].length, line, offset),
      inList: false,
    }
  if (!item.includes('-')) return item === '' ? undefined : keyAt(text, line, from, offset, key)
  return {kind: 'value', key, word: valueWord(text, from, line, offset), inList: true}
}

function keyAt(
  text: string,
  line: Span,
  from: number,
  offset: number,
  parent: string | undefined,
): Cursor | undefined {
  if (!/^[\w-]*$/.test(text.slice(from, offset))) return undefined
  const rest = /^[\w-]*/.exec(text.slice(offset, line.end))![0]
  const word = span(from, offset + rest.length)
  const hasColon = /^[ \t]*:/.test(text.slice(word.end, line.end))
  return {kind: 'key', ...(parent !== undefined && {parent}), word, hasColon}
}

/** The value on the rest of a line, without a comment. */
function valueWord(text: string, from: number, line: Span, offset: number): Span {
  const start = Math.min(skipBlanks(text, from), offset)
  const rest = text.slice(offset, line.end)
  const comment = rest.search(/(?:^|[ \t])#/)
  return around(trimSpan(text, span(start, comment === -1 ? line.end : offset + comment)), offset)
}

/** A span that holds the cursor: what is empty stands at it. */
function around(word: Span, offset: number): Span {
  if (word.end <= word.start) return span(offset, offset)
  return span(Math.min(word.start, offset), Math.max(word.end, offset))
}

function flowEnd(text: string, offset: number, end: number): number {
  const found = text.slice(offset, end).search(/[,\]}]|[ \t]#/)
  return found === -1 ? end : offset + found
}

function skipBlanks(text: string, offset: number): number {
  return offset + /^[ \t]*/.exec(text.slice(offset, offset + 200))![0].length
}

function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  const end = feed === -1 ? text.length : feed
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}
