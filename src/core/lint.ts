import type {Config} from './config/keys/index.ts'
import type {PostmortemDocument} from './document/model.ts'
import {fold} from './fold.ts'
import {findInSentences} from './lint-sentences.ts'
import {Memory} from './memory.ts'
import {type RuleId, rules} from './rules/index.ts'
import type {Finding, Severity} from './rules/rule.ts'
import {silence} from './silence.ts'
import {oneLine} from './one-line.ts'

/** A finding with the rule that made it and the weight that configuration gives it. */
export interface LintFinding extends Required<Finding> {
  readonly rule: RuleId
  readonly severity: Severity
  /** What this stands for, each as it was found: itself, then the others under its heading; empty where it is alone. */
  readonly folded: readonly LintFinding[]
}

/**
 * All findings of the rules that are on, in the order of the text.
 * @param today `YYYY-MM-DD`, as the reader's calendar has it.
 * @param memory what is kept of the version before
 */
export function lint(
  document: PostmortemDocument,
  config: Config,
  today: string,
  memory: Memory = new Memory(),
): LintFinding[] {
  const inSentences = findInSentences(document, config, memory)
  const findings = rules.flatMap((rule) => {
    const {level, options} = config.rules[rule.id]
    if (level === 'off') return []
    const found = 'check' in rule ? rule.check({document, config, today, options}) : inSentences.get(rule.id)!
    return weigh(rule.id, level, found)
  })
  const {kept, unused} = silence(document, findings)
  const {level} = config.rules['no-unused-disable']
  const all = level === 'off' ? [...kept] : [...kept, ...weigh('no-unused-disable', level, unused)]
  return fold(document.sections, all)
}

function weigh(rule: RuleId, severity: Severity, found: Iterable<Finding>): LintFinding[] {
  return [...found].map(({suggestions = [], possible = false, claims = [], ...finding}) => ({
    ...{rule, ...finding, suggestions, possible, claims},
    // It may quote words over which a line breaks.
    message: oneLine(finding.message),
    severity: possible ? 'information' : (finding.severity ?? severity),
    folded: [],
  }))
}
