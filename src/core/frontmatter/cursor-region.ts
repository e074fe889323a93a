import type {FrontMatter} from '../document/model.ts'
import {type Span, span} from '../text/span.ts'
import {lineEnd} from './cursor-word.ts'

/** Front matter does not reach further, and neither does the key of a line. */
const mostText = 20_000
const longestKey = 300

/** Nothing stands below the first line yet, or no front matter that the fence could open. */
export function isOpen(text: string): boolean {
  return !/^---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/.test(text.slice(0, mostText))
}

/** The lines in which front matter stands, also while its closing fence is not written. */
export function regionOf(text: string, frontMatter: FrontMatter | undefined): Span | undefined {
  if (frontMatter !== undefined && frontMatter.language !== 'yaml') return undefined
  if (frontMatter !== undefined && frontMatter.span.end > frontMatter.body.end) return frontMatter.body
  const fence = /^---[ \t]*\r?\n/.exec(text)
  if (fence === null) return undefined
  const rest = /^(?:[^\s#][^\n]*\n|[ \t]+\S[^\n]*\n|#[^\n]*\n)*/.exec(
    text.slice(fence[0].length, mostText),
  )![0]
  return span(fence[0].length, lineEnd(text, fence[0].length + rest.length))
}

export interface TopKey {
  readonly key: string
  /** Where its value begins: behind the colon. */
  readonly start: number
}

/** The top-level key that the line belongs to; undefined where the line writes a key of its own. */
export function topKey(text: string, region: Span, lineStart: number, offset: number): TopKey | undefined {
  for (let start = lineStart; start >= region.start; start = text.lastIndexOf('\n', start - 2) + 1) {
    const end = start === lineStart ? offset : lineEnd(text, start)
    const source = text.slice(start, Math.min(end, start + longestKey))
    const match = /^(?:"([^"]*)"[ \t]*|'([^']*)'[ \t]*|([^\s#'"[{:-][^:#]*)):(?=\s|$)/.exec(source)
    if (match !== null)
      return {key: match[1] ?? match[2] ?? match[3]!.trimEnd(), start: start + match[0].length}
    // A line that begins at the margin, and is no item of a list, is a key that is being written.
    if (start === lineStart && /^(?!-)["']?[\w-]*$/.test(source)) return undefined
    if (start === 0) return undefined
  }
  return undefined
}
