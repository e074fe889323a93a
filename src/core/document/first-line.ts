import {type Span, span, trimSpan} from '../text/span.ts'

/** The first line of a place in a text. */
export function firstLine(text: string, {start, end}: Span): Span {
  const lineEnd = text.slice(start, end).search(/\r?\n/)
  return trimSpan(text, span(start, lineEnd === -1 ? end : start + lineEnd))
}
