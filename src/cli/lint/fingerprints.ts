import {createHash} from 'node:crypto'
import {
  type Config,
  type LintFinding,
  type PostmortemDocument,
  type Span,
  lacksIn,
  unfold,
} from '../../core/index.ts'
import type {ReportedFinding} from '../reports.ts'

/**
 * Findings with what tells them apart from others of the document, whatever else in it changes and wherever they move:
 * the rule, the words, and the sentence around them. Two that are alike have the same fingerprint.
 */
export function fingerprinted(
  document: PostmortemDocument,
  findings: readonly LintFinding[],
  config: Config,
  today: string,
): ReportedFinding[] {
  const lacksOf = lacksIn(document, config, today)
  const reported = (finding: LintFinding): ReportedFinding => {
    // What is said of several together changes with their number.
    const [first] = unfold(finding)
    const fingerprint = fingerprintOf(document, first!, first!.message)
    const lacks = lacksOf(first!)
    const parts = lacks.map((lack) => fingerprintOf(document, first!, lack))
    return {
      ...finding,
      ...{fingerprint, parts: parts.length > 0 ? parts : [fingerprint]},
      folded: finding.folded.map(reported),
    }
  }
  return findings.map(reported)
}

function fingerprintOf(document: PostmortemDocument, {rule, span}: LintFinding, message: string): string {
  const words = firstLine(document.text.slice(span.start, span.end))
  const around = surroundings(document, span)
  // A count or a day in a message changes with the rest of the document, or with time.
  const said = message.replace(/\d+/g, '#')
  const parts = [rule, said, words, document.text.slice(around.start, around.end)].map(squeeze)
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)
}

/** The sentence that a finding begins in; its line where it is in none. */
function surroundings({passages, text}: PostmortemDocument, {start}: Span): Span {
  for (const passage of passages) {
    const at = start - passage.start
    if (at < 0 || at > passage.text.length) continue
    const sentence = passage.sentences.find((one) => one.start <= at && at < one.end)
    if (sentence) return {start: passage.start + sentence.start, end: passage.start + sentence.end}
  }
  const end = text.indexOf('\n', start)
  return {start: text.lastIndexOf('\n', start - 1) + 1, end: end === -1 ? text.length : end}
}

function firstLine(words: string): string {
  return words.split('\n', 1)[0]!
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
