import type {LintFinding, PostmortemDocument, Span} from '../../core/index.ts'
import type {ReportedFinding} from '../reports.ts'
import {digest} from './digest.ts'

/**
 * Findings with what tells them apart from others of the document, whatever else in it changes and wherever they move:
 * what they claim; or else the rule, the words, and the sentence around them. Two that are alike have the same
 * fingerprint.
 */
export function fingerprinted(
  document: PostmortemDocument,
  findings: readonly LintFinding[],
): ReportedFinding[] {
  const reported = (finding: LintFinding): ReportedFinding => {
    const {rule, claims, folded} = finding
    const parts = claims.map(({what, of = ''}) => digest(rule, what, of))
    const fingerprint = claims.length > 0 ? digestOfClaims(finding) : digestOfPlace(document, finding)
    return {
      ...finding,
      ...{fingerprint, parts: parts.length > 0 ? parts : [fingerprint]},
      folded: folded.map(reported),
    }
  }
  return findings.map(reported)
}

/** Of several things only what they have in common: one more or less of them makes no other finding. */
function digestOfClaims({rule, claims}: LintFinding): string {
  const whats = new Set(claims.map(({what}) => what))
  const ofs = new Set(claims.map(({of = ''}) => of))
  return digest(rule, [...whats].join('\0'), ofs.size === 1 ? [...ofs].join() : '')
}

function digestOfPlace({text, passages}: PostmortemDocument, finding: LintFinding): string {
  // What is said of several together changes with their number.
  const {rule, span, message} = finding.folded[0] ?? finding
  const around = surroundings({text, passages}, span)
  const words = text.slice(span.start, Math.min(span.end, around.end))
  // A count or a day in a message changes with the rest of the document, or with time.
  return digest(rule, message.replace(/\d+/g, '#'), words, text.slice(around.start, around.end))
}

/** The sentence that a finding begins in; its line where it is in none. */
function surroundings({passages, text}: Pick<PostmortemDocument, 'passages' | 'text'>, {start}: Span): Span {
  for (const passage of passages) {
    const at = start - passage.start
    if (at < 0 || at > passage.text.length) continue
    const sentence = passage.sentences.find((one) => one.start <= at && at < one.end)
    if (sentence) return {start: passage.start + sentence.start, end: passage.start + sentence.end}
  }
  const end = text.indexOf('\n', start)
  return {start: text.lastIndexOf('\n', start - 1) + 1, end: end === -1 ? text.length : end}
}
