import type {Passage} from '../../document/passage.ts'
import {sharedNames} from '../../language/names-shared.ts'
import {isOrdinary} from '../../language/ordinary-words.ts'
import {places} from '../../language/places.ts'
import {productPhrases, software} from '../../language/software.ts'
import {fold, words} from '../../language/word-list.ts'
import {singular} from '../../language/words.ts'
import type {Span} from '../../text/span.ts'
import {destinationBefore, lawBehind, namesThing} from '../phrases/no-name-contexts.ts'
import {kindOfWord} from './candidates.ts'
import {contextOf} from './context.ts'

/** “14 Jun”, “Jan 3”: a month in short. */
const dated = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i

/** Companies that a document speaks of as it speaks of people: “sent to Chase”. */
const companies = words(
  'chase wells stanley morgan barclay lloyd mercedes ford ferrari hudson dell disney hilton marriott ryder schwab',
)

const months = words('april may june july august')

/** “St. Paul”, “the Isle of Skye” */
const namesPlace = /(?<!\p{L})(?:(?:Ste?|Saint|Mt|Ft)\.?|Isle of|Bay of|Gulf of) $/u

/**
 * Whether a person can stand there. A name that is a word of its own needs more than a capital letter: “Will asked” and
 * “Will it fail?”, “Victoria left” and “a train from Victoria”.
 */
export function isPerson(passage: Passage, place: Span): boolean {
  const {text} = passage
  const [name, behind] = [text.slice(place.start, place.end), text.slice(place.end, place.end + 40)]
  if (
    lawBehind.test(behind) ||
    namesThing.test(/(\S+) $/.exec(text.slice(Math.max(0, place.start - 20), place.start))?.[1] ?? '')
  )
    return false
  if (
    dated.test(name) &&
    (/\d(?:st|nd|rd|th)?\.? $/.test(text.slice(Math.max(0, place.start - 5), place.start)) ||
      /^\.? \d/.test(behind))
  )
    return false
  if (namesPlace.test(text.slice(Math.max(0, place.start - 10), place.start))) return false
  // “Max. value”: a word cut short
  if (/^\. \p{Ll}/u.test(behind)) return false
  const next = /^ \p{Lu}\p{L}+/u.exec(behind)?.[0] ?? ''
  // “The Fitzroy North exchange”
  if (
    next !== '' &&
    !/\s/.test(name) &&
    /\b[Tt]he $/.test(text.slice(Math.max(0, place.start - 4), place.start))
  )
    return false
  if (productPhrases.test(name + next)) return false
  const kind = /\s/.test(name) ? 'given' : kindOfWord(name)
  if (kind === 'given' && places.has(fold(name))) return contextOf(passage, place).strength >= 0
  if (kind === 'given' || kind === 'initials')
    return !destinationBefore.test(text.slice(Math.max(0, place.start - 40), place.start))
  const {strength, begins} = contextOf(passage, place)
  if (!/^(?:word|shared|surname|never)$/.test(kind)) return !begins || strength >= 0
  if (software.has(fold(name))) return strength >= (begins && passage.zone !== 'timeline' ? 3 : 2)
  const plain = fold(name)
  if (companies.has(plain)) return strength >= 3
  // “Power was lost”, “Banks will close”
  const isWord = !sharedNames.has(plain) && (isOrdinary(plain) || isOrdinary(singular(plain)))
  return strength >= (months.has(plain) || places.has(plain) ? 2 : begins ? (isWord ? 2 : 1) : 0)
}
