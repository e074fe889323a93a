import {type LintFinding, type Span, applyEdits} from '../core/index.ts'

/** A place in a text, and what may stand there instead. */
export interface Replacements {
  readonly span: Span
  readonly expected: readonly string[]
}

/**
 * The suggestions of a finding in the form that unified has for them: other texts for one place. The place grows to take
 * in the edits around the finding, within its lines; suggestions that reach further are left out.
 */
export function replacementsOf(
  text: string,
  {span, suggestions}: Pick<LintFinding, 'span' | 'suggestions'>,
): Replacements {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = text.indexOf('\n', span.end)
  const fit = suggestions.filter(({edits}) =>
    edits.every((edit) => edit.span.start >= lineStart && (lineEnd === -1 || edit.span.end <= lineEnd)),
  )
  const spans = [span, ...fit.flatMap(({edits}) => edits.map((edit) => edit.span))]
  const start = Math.min(...spans.map((one) => one.start))
  const end = Math.max(...spans.map((one) => one.end))
  const expected = fit.map(({edits}) => {
    const inside = edits.map((edit) => ({
      ...edit,
      span: {start: edit.span.start - start, end: edit.span.end - start},
    }))
    return applyEdits(text.slice(start, end), inside)
  })
  return {span: {start, end}, expected}
}
