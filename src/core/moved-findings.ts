import type {TextEdit} from './text/edits.ts'
import {shifted} from './text/span.ts'
import type {Finding, Suggestion} from './rules/rule.ts'

/** The same finding, so far on in the text. */
export function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const {suggestions} = finding
  return {
    ...finding,
    span: shifted(finding.span, by),
    ...(suggestions && {suggestions: movedSuggestions(suggestions, by)}),
  }
}

export function movedSuggestions(suggestions: readonly Suggestion[], by: number): readonly Suggestion[] {
  if (by === 0) return suggestions
  return suggestions.map((one) => ({...one, edits: one.edits.map((edit) => movedEdit(edit, by))}))
}

/** Its blanks are offsets into the new text, and stay. */
export function movedEdit(edit: TextEdit, by: number): TextEdit {
  return by === 0 ? edit : {...edit, span: shifted(edit.span, by)}
}
