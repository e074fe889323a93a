import {type Span, span} from '../text/span.ts'
import type {PostmortemDocument} from './model.ts'

/** Where to point at what the whole document lacks: its title, or its first line. */
export function titleSpan({text, sections, frontMatter}: PostmortemDocument): Span {
  const title = sections.find(({depth}) => depth === 1)
  if (title !== undefined) return title.heading
  const start = frontMatter?.span.end ?? 0
  const from = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0)
  const end = text.slice(from).search(/\r?\n/)
  return from >= text.length
    ? span(0, Math.min(text.length, 3))
    : span(from, end === -1 ? text.length : from + end)
}

/** The title as it is written: the first heading, or what stands in its place. */
export function titleText(document: PostmortemDocument): string {
  const {start, end} = titleSpan(document)
  return document.text.slice(start, end)
}
