import {type PostmortemDocument, type Span, parseDocument} from '../../src/core/index.ts'

/** The Markdown of a section with a heading, as a document of its own. */
export function under(heading: string, body: string): PostmortemDocument {
  return parseDocument(`## ${heading}\n\n${body}\n`)
}

/** The words at a place; none where there is no place. */
export function words({text}: PostmortemDocument, span: Span | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end)
}
