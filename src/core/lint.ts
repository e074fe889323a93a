import type {Config} from './config/keys/index.ts'
import type {RuleSetting} from './config/keys/rules.ts'
import type {PostmortemDocument} from './document/model.ts'
import {fold} from './fold.ts'
import {findInSentences} from './lint-sentences.ts'
import {type RuleId, rules} from './rules/index.ts'
import type {Finding, Repeated, Severity} from './rules/rule.ts'
import {lazily} from './once.ts'
import {silence} from './silence.ts'
import {oneLine} from './one-line.ts'

/** A finding with the rule that made it and the weight that configuration gives it. */
export interface LintFinding extends Required<Omit<Finding, 'repeats' | 'suggest'>> {
  readonly rule: RuleId
  readonly severity: Severity
  /** Set where it stands together with those that say the same. */
  readonly repeats?: Repeated
  /** What this stands for, each as it was found: itself, then the others; empty where it is alone. */
  readonly folded: readonly LintFinding[]
}

/**
 * All findings of the rules that are on, in the order of the text.
 * @param today `YYYY-MM-DD`, as the reader's calendar has it.
 */
export function lint(document: PostmortemDocument, config: Config, today: string): LintFinding[] {
  const inSentences = findInSentences(document, config)
  const findings = rules.flatMap((rule) => {
    const setting = config.rules[rule.id]
    if (setting.level === 'off') return []
    const {options} = setting
    const found = 'check' in rule ? rule.check({document, config, today, options}) : inSentences.get(rule.id)!
    return weigh(rule.id, setting, found)
  })
  const {kept, unused} = silence(document, findings)
  const all = [...kept, ...weigh('no-unused-disable', config.rules['no-unused-disable'], unused)]
  return fold(document.sections, all)
}

function weigh(rule: RuleId, {level, isChosen}: RuleSetting, found: Iterable<Finding>): LintFinding[] {
  if (level === 'off') return []
  return Array.from(found, (finding) => {
    const {
      span,
      message,
      suggestions = [],
      suggest,
      possible = false,
      claims = [],
      severity,
      repeats,
    } = finding
    const weighed: LintFinding = {
      rule,
      span,
      // It may quote words over which a line breaks.
      message: oneLine(message),
      suggestions,
      possible,
      claims,
      severity: possible ? 'information' : (severity ?? level),
      ...(repeats !== undefined && (repeats.always || !isChosen) && {repeats}),
      folded: [],
    }
    return suggest === undefined
      ? weighed
      : Object.defineProperty(weighed, 'suggestions', {get: lazily(suggest), enumerable: true})
  })
}
