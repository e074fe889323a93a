import {type Passage, isAccount} from '../document/passage.ts'
import {remedy} from '../language/blame-remedies.ts'
import {isDeliberate} from '../language/blamed.ts'
import {quote, tokensSpan} from '../language/clauses.ts'
import {isDisclaimed} from '../language/disclaimed.ts'
import {humanErrorTrigger as trigger, humanErrorsIn} from '../language/human-errors.ts'
import {slipsToldAsCauses} from '../language/told-as-cause.ts'
import {fillIn} from '../language/word-edits.ts'
import {defineSentenceRule} from './rule.ts'

export {trigger}

/**
 * “Human error” given as a cause is a symptom of conditions that the text could name (Dekker). Where the text denies
 * that it is the cause, quotes the words, or means a message of a program, it is no finding.
 */
export const noHumanError = defineSentenceRule({
  id: 'no-human-error',
  category: 'language',
  severity: 'warning',
  description: 'Explain what let an act have its outcome instead of calling it human error.',
  rationale: {
    why: 'Human error is where the inquiry begins. Ask what made the act sensible at the time, and what let it have that outcome.',
    source: 'dekker',
    before: 'The cause was human error.',
    after: 'The form accepted 4 where the limit is 1, and the review page does not show the limit.',
  },
  trigger,
  reads: tellsCauses,
  *checkSentence(sentence, {document, isName, likely}) {
    const found = humanErrorsIn(sentence, isName, likely)
    for (const {words, parts} of found)
      yield {
        span: words,
        message: message(quote(sentence, words)),
        suggestions: [{title: 'Describe what accepted the action', edits: [fillIn(document, words, parts)]}],
      }
    if (found.length > 0 || isDeliberate(sentence)) return
    for (const slip of slipsToldAsCauses(sentence, isName)) {
      const words = tokensSpan(sentence.tokens, slip.from, slip.to)
      if (isDisclaimed(sentence, words.start)) continue
      yield {
        span: words,
        message: message(quote(sentence, words)),
        suggestions: [remedy(document, sentence, slip, words)],
      }
      return
    }
  },
})

const message = (words: string): string =>
  `“${words}” is where the inquiry begins, not the cause it ends with.`

/** Causes are named too where people were lucky, and in answer to open questions. */
export function tellsCauses(passage: Passage): boolean {
  return isAccount(passage) || passage.kind === 'lucky' || passage.kind === 'questions'
}
