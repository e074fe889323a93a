import type {LintReport} from '../reports.ts'
import {placeOf, renderJson} from './json.ts'

/** As `schemas/cli-lint.schema.json` describes it. */
export function renderLintJson(reports: readonly LintReport[]): string {
  return renderJson(reports.map(toJson))
}

function toJson({file, lines, findings}: LintReport) {
  return {
    file,
    findings: findings.map(({rule, severity, message, span, suggestions, folded}) => ({
      ...{rule, severity, message},
      ...placeOf(span, lines),
      suggestions: suggestions.map(({title, edits}) => ({
        title,
        edits: edits.map((edit) => ({...placeOf(edit.span, lines), newText: edit.newText})),
      })),
      ...(folded.length > 0 && {alsoAt: folded.slice(1).map((other) => placeOf(other.span, lines))}),
    })),
  }
}
