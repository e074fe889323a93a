import type {Config} from './config/keys/index.ts'
import type {PostmortemDocument} from './document/model.ts'
import type {LintFinding} from './lint.ts'
import {type RuleId, rules} from './rules/index.ts'
import type {Finding, LackFinding} from './rules/rule.ts'

/**
 * What a finding says is missing, thing by thing, in words that stay the same while others of them come and go; nothing
 * for a finding that is about one thing. For findings of this document under this configuration.
 */
export function lacksIn(
  document: PostmortemDocument,
  config: Config,
  today: string,
): (finding: LintFinding) => readonly string[] {
  const known = new Map<RuleId, readonly (Finding | LackFinding)[]>()
  return ({rule: id, span, message}) => {
    const rule = rules.find((one) => one.id === id)!
    if (!('check' in rule) || rule.tellsLacks !== true) return []
    const {options} = config.rules[id]
    const found = known.get(id) ?? [...rule.check({document, config, today, options})]
    known.set(id, found)
    const same = found.find((one) => one.message === message && one.span.start === span.start)
    return same !== undefined && 'lacks' in same ? same.lacks : []
  }
}
