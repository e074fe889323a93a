import type {PostmortemDocument} from '../document/model.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {once} from '../once.ts'
import {type Span, overlaps, shifted} from '../text/span.ts'
import {shared, tellingWords} from './telling-words.ts'

interface Change {
  readonly span: Span
  readonly words: ReadonlySet<string>
}

/** What an account tells of changes that are made: “Orders are now always read first”, “A check of the lid was added”. */
const changes = once(({passages, text}: PostmortemDocument): readonly Change[] =>
  passages
    .filter(
      ({zone, element, kind}) => zone === 'narrative' && element === 'paragraph' && places.includes(kind),
    )
    .flatMap(({start, sentences}) => sentences.map((place) => shifted(place, start)))
    .flatMap((place) => {
      const words = text.slice(place.start, place.end)
      return made.test(words) && !toCome.test(words) ? [{span: place, words: tellingWords(words)}] : []
    }),
)

const places: readonly (SectionKind | undefined)[] = ['response', 'summary', undefined]

/** What is done to keep it from coming back, and not only to end it. */
const made =
  /\b(?:is|are) now\b|\b(?:was|were|has been|have been) (?:\p{L}+ly )?(?:added|implemented|improved|split|prioriti[sz]ed|corrected|rewritten|extended|automated)\b|\b(?:we|team|engineers?) (?:have |has |also |now |then |since ){0,3}(?:added|implemented|improved|split|corrected|rewrote|extended|automated)\b|\bhave now \p{L}+ed\b/iu

const toCome = /\b(?:will|would|should|could|might|may|plan(?:s|ned|ning)? to|not yet)\b/i

/** As many telling words as a change has in common with the condition that it answers. */
const enough = 3

/** Whether an account tells of a change that answers a condition. */
export function isFixedAlready(document: PostmortemDocument, condition: Span): boolean {
  const words = tellingWords(document.text.slice(condition.start, condition.end))
  return changes(document).some(
    (change) => !overlaps(change.span, condition) && shared(words, change.words) >= enough,
  )
}
