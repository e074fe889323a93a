import type {PostmortemDocument} from '../document/model.ts'
import {quote, sentencesWith} from '../language/clauses.ts'
import {deleteWords, fillIn} from '../language/word-edits.ts'
import {blank} from '../text/edits.ts'
import {type Span, span} from '../text/span.ts'
import {type HindsightPhrase, hindsightPhrases} from './phrases/hindsight.ts'
import {inProse} from './phrases/phrase.ts'
import {type Suggestion, defineRule} from './rule.ts'

const phrases = hindsightPhrases.map((phrase) => ({...phrase, pattern: inProse(phrase.pattern)}))
const trigger = new RegExp(phrases.map(({pattern}) => pattern.source).join('|'), 'iu')

/** Words that judge by what is known now: `in hindsight`, `obviously`, and `clearly` where it judges a choice. */
export const noHindsight = defineRule({
  id: 'no-hindsight',
  category: 'language',
  severity: 'information',
  description: 'Tell what was known at the time instead of what is obvious now.',
  *check({document}) {
    for (const sentence of sentencesWith(document, trigger)) {
      const {passage, span: place} = sentence
      const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
      for (const {pattern, why, remedy} of phrases) {
        for (const {0: found, index} of text.matchAll(pattern)) {
          const words = span(place.start + index, place.start + index + found.replace(/,$/, '').length)
          const quoted = quote(sentence, words)
          yield {
            span: words,
            message: `“${quoted}”: ${lowerFirst(why)}`,
            suggestions: [
              remedy === 'delete'
                ? {title: `Leave out “${quoted}”`, edits: [deleteWords(document.text, words, place)]}
                : rewrite(document, remedy, words, quoted),
            ],
          }
        }
      }
    }
  },
})

function rewrite(
  document: PostmortemDocument,
  remedy: Exclude<HindsightPhrase['remedy'], 'delete'>,
  words: Span,
  quoted: string,
): Suggestion {
  return remedy === 'document'
    ? {
        title: 'Tell where it is documented',
        edits: [fillIn(document, words, [blank('The page or runbook that documents it'), ' says'])],
      }
    : {
        title: 'Tell what was known then',
        edits: [
          fillIn(document, words, [
            `${quoted.replace(/ .*/, '')} `,
            blank('what was known at the time, and how'),
          ]),
        ],
      }
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
