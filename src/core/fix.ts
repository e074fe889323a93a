import type {Config} from './config/config.ts'
import {parseDocument} from './document/parse.ts'
import {type LintFinding, lint} from './lint.ts'
import {type TextEdit, applyEdits} from './text/edits.ts'
import {overlaps} from './text/span.ts'

/** The safe edits of some findings of one version; where two overlap, the later finding's edits are left out. */
export function safeEdits(findings: readonly LintFinding[]): TextEdit[] {
  const edits: TextEdit[] = []
  for (const {suggestions} of findings) {
    const safe = suggestions.find((suggestion) => suggestion.safe)
    const isFree = safe?.edits.every(({span}) => !edits.some((taken) => overlaps(taken.span, span)))
    if (safe && isFree) edits.push(...safe.edits)
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
