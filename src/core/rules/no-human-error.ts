import {sentencesWith} from '../language/clauses.ts'
import {capitalize} from '../language/rewrites.ts'
import {blank, fill} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {denial, denialBehind, humanErrorPhrases, technicalUse} from './phrases/human-error.ts'
import {defineRule} from './rule.ts'

const trigger = new RegExp(humanErrorPhrases.map(({pattern}) => pattern.source).join('|'), 'i')

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
    for (const {passage, span: place} of sentencesWith(document, trigger)) {
      const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
      for (const {pattern} of humanErrorPhrases) {
        const match = pattern.exec(text)
        if (match === null) continue
        const before = text.slice(0, match.index)
        const behind = text.slice(match.index + match[0].length)
        if (technicalUse.test(behind.trimStart()) || denial.test(before) || deniesBehind(behind)) continue
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
          message: `“${match[0]}” is where the inquiry begins, not the cause it ends with.`,
          suggestions: [
            {
              title: 'Describe what accepted the action',
              edits: [fill(words, match.index === 0 ? capitalize(parts) : parts)],
            },
          ],
        }
      }
    }
  },
})

function deniesBehind(behind: string): boolean {
  return denialBehind.test(behind) && /n['’]t\b|\b(?:not|never|only|just|symptom)\b/i.test(behind)
}
