import {quote, sentencesWith} from '../language/clauses.ts'
import {capitalize} from '../language/rewrites.ts'
import {fillIn} from '../language/word-edits.ts'
import {blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {
  denial,
  denialBehind,
  humanErrorPhrases,
  technicalOrigin,
  technicalUse,
} from './phrases/human-error.ts'
import {inProse} from './phrases/phrase.ts'
import {defineRule} from './rule.ts'

const patterns = humanErrorPhrases.map(({pattern}) => inProse(pattern))
const trigger = new RegExp(patterns.map(({source}) => source).join('|'), 'i')

/**
 * “Human error” given as a cause is a symptom of conditions that the text could name (Dekker). Where the text denies
 * that it is the cause, quotes the words, or means a message of a program, it is no finding.
 */
export const noHumanError = defineRule({
  id: 'no-human-error',
  category: 'language',
  severity: 'warning',
  description: 'Explain what let an act have its outcome instead of calling it human error.',
  *check({document}) {
    for (const sentence of sentencesWith(document, trigger)) {
      const {passage, span: place} = sentence
      const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
      for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
        const before = text.slice(0, match.index)
        const behind = text.slice(match.index + match[0].length)
        if (isTechnical(before, behind) || denial.test(before) || deniesBehind(behind)) continue
        const words = span(place.start + match.index, place.start + match.index + match[0].length)
        const parts = [
          blank('the interface or tool'),
          ' accepting ',
          blank('the action'),
          ' without ',
          blank('a guard'),
        ]
        yield {
          span: words,
          message: `“${quote(sentence, words)}” is where the inquiry begins, not the cause it ends with.`,
          suggestions: [
            {
              title: 'Describe what accepted the action',
              edits: [fillIn(document, words, match.index === 0 ? capitalize(parts) : parts)],
            },
          ],
        }
      }
    }
  },
})

function isTechnical(before: string, behind: string): boolean {
  return technicalUse.test(behind.trimStart()) || technicalOrigin.test(before)
}

function deniesBehind(behind: string): boolean {
  return denialBehind.test(behind) && /n['’]t\b|\b(?:not|never|only|just|symptom)\b/i.test(behind)
}
