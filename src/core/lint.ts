import type {Config} from './config/config.ts'
import type {PostmortemDocument} from './document/model.ts'
import {type RuleId, rules} from './rules/index.ts'
import type {Finding, Severity} from './rules/rule.ts'

/** A finding with the rule that made it and the weight that configuration gives it. */
export interface LintFinding extends Required<Finding> {
  readonly rule: RuleId
  readonly severity: Severity
}

/**
 * All findings of the rules that are on, in the order of the text.
 * @param today `YYYY-MM-DD`, as the reader's calendar has it.
 */
export function lint(document: PostmortemDocument, config: Config, today: string): LintFinding[] {
  const findings: LintFinding[] = []
  for (const {id, check} of rules) {
    const {level, options} = config.rules[id]
    if (level === 'off') continue
    for (const {span, message, suggestions = []} of check({document, config, today, options})) {
      findings.push({rule: id, severity: level, span, message, suggestions})
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
