import {sentencesWith} from '../language/clauses.ts'
import {capitalize, deleteWords} from '../language/rewrites.ts'
import {blank, fill} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {hindsightPhrases} from './phrases/hindsight.ts'
import {type Suggestion, defineRule} from './rule.ts'

const trigger = new RegExp(hindsightPhrases.map(({pattern}) => pattern.source).join('|'), 'iu')

/** Words that judge by what is known now: `in hindsight`, `obviously`, and `clearly` where it judges a choice. */
export const noHindsight = defineRule({
  id: 'no-hindsight',
  category: 'language',
  severity: 'information',
  description: 'Tell what was known at the time instead of what is obvious now.',
  *check({document}) {
    for (const {passage, span: place} of sentencesWith(document, trigger)) {
      const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
      for (const {pattern, why, remedy} of hindsightPhrases) {
        const match = pattern.exec(text)
        if (match === null) continue
        const words = span(
          place.start + match.index,
          place.start + match.index + match[0].replace(/,$/, '').length,
        )
        const suggestion: Suggestion =
          remedy === 'delete'
            ? {
                title: `Leave out “${match[0].replace(/,$/, '')}”`,
                edits: [deleteWords(document.text, words, place)],
              }
            : {title: 'Ask what was known then', edits: [fill(words, ask(match.index === 0))]}
        yield {
          span: words,
          message: `“${text.slice(match.index, match.index + words.end - words.start)}”: ${lowerFirst(why)}`,
          suggestions: [suggestion],
        }
      }
    }
  },
})

function ask(atStart: boolean): ReturnType<typeof capitalize> {
  const parts = [blank('what was known at the time, and how')]
  return atStart ? capitalize(parts) : parts
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
