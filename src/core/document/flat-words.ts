import {type Span, span} from '../text/span.ts'

/** Words as they read on one line, and where in the source each of them stands. */
export interface FlatWords {
  readonly words: string
  /** The place in the source of a place in the words. */
  readonly sourceOf: (place: Span) => Span
}

/** A part of a text with each stretch of white space as one blank. */
export function flatWords(text: string, {start, end}: Span): FlatWords {
  const offsets: number[] = []
  let words = ''
  for (let at = start; at < end; at++) {
    const isBlank = /\s/.test(text[at]!)
    if (isBlank && (words === '' || words.endsWith(' '))) continue
    words += isBlank ? ' ' : text[at]!
    offsets.push(at)
  }
  return {
    words,
    sourceOf: ({start: from, end: to}) => span(offsets[from] ?? end, (offsets[to - 1] ?? end - 1) + 1),
  }
}
