import {type Span, span} from '../text/span.ts'

/** Where a field stands in the source of a bullet. */
export interface FieldPlace {
  /** Where the words around the field begin, its label or bracket included. */
  readonly start: number
  readonly end: number
  /** The field says what it is (`due: …`): nothing behind it is title. */
  readonly labelled: boolean
  /** It stands apart from the words behind it without a sign between them. */
  readonly apart: boolean
}

const leading = /^(?:\s|[:–—-]\s)+/u
/** One of the things that may stand between a title and the fields behind it; an emphasis mark only where it opens. */
const trailing = /(?:(?<=\s)[*_]{1,3}|[\s(,;:|·–—[-]|->|→|<br ?\/?>)$/u
const betweenFields = /^[\s()\][.,;:|·–—*-]*$/u

/**
 * The title lies between the fields: behind those at the very start (`[OPS-12](…): …`, `@ana: …`), up to the first one
 * that is labelled, and before those at the end. An unlabelled field in the middle of the sentence belongs to it.
 */
export function titleSpan(source: string, fields: readonly FieldPlace[]): Span {
  let start = leading.exec(source)?.[0].length ?? 0
  const atStart = new Set<FieldPlace>()
  for (const field of [...fields].sort((a, b) => a.start - b.start)) {
    const gap = gapBehind(source, start, field)
    if (gap === undefined) break
    start = Math.max(start, field.end + gap)
    atStart.add(field)
  }
  let end = /(?:^|\s)[·|] (?=[\p{L} -]{2,24}:)/u.exec(source)?.index ?? source.length
  for (const field of [...fields].sort((a, b) => b.end - a.end)) {
    const behind = source.slice(field.end, Math.max(field.end, end))
    const isAtEnd = field.start > 0 && !atStart.has(field)
    if (isAtEnd && (field.labelled || betweenFields.test(behind))) end = Math.min(end, field.start)
  }
  const last = start + withoutTrailing(withoutOpening(source.slice(start, end), source.slice(end))).length
  return last > start ? span(start, last) : span(0, source.length)
}

/** How far behind a field at the start the title begins; undefined for a field that is not there, or part of the title. */
function gapBehind(
  source: string,
  start: number,
  {start: from, end, labelled, apart}: FieldPlace,
): number | undefined {
  const [before, behind] = [source.slice(start, from).trim(), source.slice(end)]
  if (before === '(') return /^\)\s+(?=\S)/.exec(behind)?.[0].length
  if (before !== '') return undefined
  if (labelled) return /^[*_]{0,2}\s{0,4}[.,;|·–—-]\s+(?=\S)/.exec(behind)?.[0].length
  return apart ? /^\s*/.exec(behind)![0].length : /^[*_]{0,2}\s*[:–—-][*_]{0,2}\s+/.exec(behind)?.[0].length
}

/** Without parentheses that close only behind the title: they hold fields, and what is said of those. */
function withoutOpening(words: string, behind: string): string {
  const open = words.lastIndexOf('(')
  const isCut = open > 0 && !words.includes(')', open) && /^[^(]*\)/.test(behind)
  return isCut ? words.slice(0, open) : words
}

/** Taken off one by one from the end: as one pattern they could be divided up in too many ways. */
function withoutTrailing(words: string): string {
  let end = words.length
  for (;;) {
    const found = trailing.exec(words.slice(Math.max(0, end - 20), end))
    if (found === null) return words.slice(0, end)
    end -= found[0].length
  }
}
