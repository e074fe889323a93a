import assert from 'node:assert/strict'
import {
  type PostmortemDocument,
  type Span,
  applyEdits,
  defaultConfig,
  lint,
  parseDocument,
  score,
} from '../../src/core/index.ts'
import {today} from './check.ts'

/** Reads, lints and scores a text, and asserts that every place and every edit lies inside it. */
export function survives(source: string): PostmortemDocument {
  const document = parseDocument(source)
  const {text, sections, timeline, actionItems, people, problems, passages} = document
  const findings = lint(document, defaultConfig, today)
  score(document, findings)
  const places: (Span | undefined)[] = [
    ...findings.map(({span}) => span),
    ...problems.map(({span}) => span),
    ...people.map(({span}) => span),
    ...sections.flatMap(({heading, body}) => [heading, body]),
    ...timeline.flatMap(({span, time, event}) => [span, time.span, event.span]),
    ...actionItems.flatMap(({span, whole, owner, due, ticket}) => [
      ...[span, whole],
      ...[owner?.span, due?.span, ticket?.span],
    ]),
    ...passages.map(({start, text: words}) => ({start, end: start + words.length})),
    ...(document.frontMatter?.entries.flatMap(({keySpan, valueSpan}) => [keySpan, valueSpan]) ?? []),
  ]
  for (const place of places) if (place !== undefined) assertInside(text, place)
  for (const {suggestions} of findings) {
    for (const {edits} of suggestions) {
      for (const {span} of edits) assertInside(text, span)
      applyEdits(text, edits)
    }
  }
  return document
}

function assertInside(text: string, {start, end}: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`)
}
