import type {Section} from './document/model.ts'
import type {LintFinding} from './lint.ts'
import {type RuleId, rules} from './rules/index.ts'

const folding: ReadonlySet<RuleId> = new Set(
  rules.flatMap(({id, oncePerSection}) => (oncePerSection ? [id] : [])),
)

/**
 * Of a rule that says the same thing many times over, only the first finding under each heading, which knows where the
 * others are. Comes after disable comments: what they silence counts for nothing.
 */
export function fold(sections: readonly Section[], findings: readonly LintFinding[]): LintFinding[] {
  const headings = sections.filter(({form}) => form === 'heading').map(({heading}) => heading.start)
  const groups = new Map<string, LintFinding[]>()
  for (const finding of findings) {
    if (!folding.has(finding.rule)) continue
    const heading = headings.findLastIndex((start) => start <= finding.span.start)
    const key = `${finding.rule} ${finding.severity} ${heading}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const folded = [...groups.values()].map(([first, ...others]) => withOthers(first!, others))
  return [...findings.filter(({rule}) => !folding.has(rule)), ...folded]
}

function withOthers(first: LintFinding, others: readonly LintFinding[]): LintFinding {
  if (others.length === 0) return first
  return {
    ...first,
    message: `${first.message.replace(/\.$/, '')}, and ${others.length} more in this section.`,
    others: others.map(({span}) => span),
  }
}
