import type {Config} from './config/keys/index.ts'
import {parseDocument} from './document/parse.ts'
import {unfold} from './fold.ts'
import {type LintFinding, lint} from './lint.ts'
import type {RuleId} from './rules/index.ts'
import type {Suggestion} from './rules/rule.ts'
import {type TextEdit, applyEdits} from './text/edits.ts'
import {overlaps} from './text/span.ts'

/** The safe edits of some findings of one version; where two overlap, the later finding's edits are left out. */
export function safeEdits(findings: readonly LintFinding[]): TextEdit[] {
  return withoutOverlap(findings.flatMap(unfold).map(({suggestions}) => suggestions.find(({safe}) => safe)))
}

/** The edits that mend every finding of a rule which has but one way to be mended, or a safe one. */
export function ruleEdits(findings: readonly LintFinding[], rule: RuleId): TextEdit[] {
  const own = findings
    .flatMap(unfold)
    .filter(
      ({rule: id, suggestions}) => id === rule && (suggestions.length === 1 || suggestions[0]?.safe === true),
    )
  return withoutOverlap(own.map(({suggestions}) => suggestions[0]))
}

function withoutOverlap(suggestions: readonly (Suggestion | undefined)[]): TextEdit[] {
  const edits: TextEdit[] = []
  for (const suggestion of suggestions) {
    const isFree = suggestion?.edits.every(({span}) => !edits.some((taken) => overlaps(taken.span, span)))
    if (suggestion && isFree) edits.push(...suggestion.edits)
  }
  return edits
}

/** Enough for edits that were left out of one pass because they overlapped; a rule that undoes itself ends here. */
const mostPasses = 10

/** The text with every safe suggestion applied, and how many edits that took. */
export function fix(text: string, config: Config, today: string): {text: string; edits: number} {
  let fixed = text
  let count = 0
  for (let pass = 0; pass < mostPasses; pass++) {
    const document = parseDocument(fixed)
    const edits = safeEdits(lint(document, config, today))
    if (edits.length === 0) break
    count += edits.length
    fixed = applyEdits(document.text, edits)
  }
  return {text: fixed, edits: count}
}
