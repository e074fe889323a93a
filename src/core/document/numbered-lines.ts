import {type Span, span, trimSpan} from '../text/span.ts'

/**
 * The lines of a paragraph that is a list with numbers that Markdown does not know: “4.1 …”, “a. …”, “(i) …”. A line
 * without a number goes on with the one above; empty for any other paragraph.
 */
export function numberedLines(text: string, {start, end}: Span): Span[] {
  const source = text.slice(start, end)
  if (!typedNumber.test(source)) return []
  const starts = [...source.matchAll(/[^\n]+/g)].filter(({0: line}) => typedNumber.test(line))
  if (starts.length < 2) return []
  return starts.map(({index}, at) =>
    trimSpan(text, span(start + index, start + (starts[at + 1]?.index ?? source.length))),
  )
}

/** What a line of such a list begins with. */
export const typedNumber = /^\s*(?:\d{1,2}\.\d{1,2}\.?|[a-h][.)]|\([a-h\d]\)|\(?[ivx]{1,4}[.)])\s+(?=\S)/
