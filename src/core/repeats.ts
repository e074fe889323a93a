import type {LintFinding} from './lint.ts'

/**
 * Findings of which many say the same: of those that are there, the first weighs as it is meant, and the others weigh as
 * information. Who reads forty warnings reads none. Comes after whatever takes findings out, so that one which is not
 * there quiets no other.
 * @param findings in the order of the text
 */
export function quietRepeats<T extends LintFinding>(findings: readonly T[]): T[] {
  const said = new Set<string>()
  return findings.map((finding) => {
    const {rule, repeats} = finding
    if (repeats === undefined) return finding
    const key = `${rule} ${repeats.what}`
    const severity = said.has(key) ? 'information' : repeats.severity
    said.add(key)
    return {...finding, severity}
  })
}
