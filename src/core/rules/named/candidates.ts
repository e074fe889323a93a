import {isGivenName} from '../../language/given-names.ts'
import {sharedNames} from '../../language/names-shared.ts'
import {isAcronym, isOrdinary, looksDerived} from '../../language/ordinary-words.ts'
import {placePhrase, places} from '../../language/places.ts'
import {productPhrases, software} from '../../language/software.ts'
import {fold} from '../../language/word-list.ts'
import {namesThing} from '../phrases/no-name-contexts.ts'
import {type Span, span} from '../../text/span.ts'

/** Capitalised words of a text that could name a person, and what the words themselves say about it. */

/**
 * `given`: a name and nothing else. `shared`: a name and something else. `unknown`: no list knows it.
 * `derived`: looks like English. `initials`: DMC, KvdM. `never`: names something else.
 */
export type WordKind = 'given' | 'shared' | 'unknown' | 'derived' | 'initials' | 'never'

export interface Candidate {
  /** Indexes into the text. */
  readonly place: Span
  readonly words: readonly string[]
  readonly kind: WordKind
}

const word = String.raw`\p{Lu}[\p{L}\p{M}]{0,24}(?:(?:['’ʻ](?!s(?!\p{L}))|-)[\p{L}\p{M}]{1,20}){0,3}`
const particle =
  '(?:de la|de|da|dos|das|di|del|della|van der|van den|van de|van|der|den|von|zu|al|el|bin|bint|ibn|ter|ten|af|av|y)'
const gap = String.raw`(?: {1,4}|[^\S\n]{0,4}\r?\n[^\S\n]{0,4})`
/** It begins at no letter in lower case: to look for that first spares most places the look behind them. */
const sequence = new RegExp(
  String.raw`(?=[^\0-@[-\x7F])(?<![\p{L}\p{M}\d@#/\\._$'’&-])(?:\p{Lu}\.(?:-?\p{Lu}\.)?${gap}?)?${word}(?:${gap}(?:${particle}${gap})?(?:\p{Lu}\.${gap})?${word}){0,5}(?![\p{L}\p{M}\d_\\]|[-/@#&][\p{L}\d]|\.[\p{L}\d]|\()`,
  'gu',
)

/** Whether a text holds anything to look at, at the price of one scan. */
export function* candidatesIn(text: string): Iterable<Candidate> {
  for (const {0: found, index} of text.matchAll(sequence)) {
    // “On 8 May Ana Lima deployed it”
    const month = /(?:^|[^\d:.])\d{1,2}\.? $/.test(text.slice(Math.max(0, index - 6), index))
      ? monthFirst.exec(found)?.[0].length
      : 0
    // “Rosalind T. escalates”
    const dot =
      / \p{Lu}$/u.test(found) &&
      /^\.,? \p{Ll}/u.test(text.slice(index + found.length, index + found.length + 3))
    yield* toCandidates(found.slice(month ?? 0) + (dot ? '.' : ''), index + (month ?? 0))
  }
}

/** The name in a run of capitalised words: “On Monday Ana Lima” begins with other words, “SRE Ana” with a role. */
function* toCandidates(run: string, offset: number): Iterable<Candidate> {
  const parts = [...run.matchAll(/\S+/g)].map(({0: written, index}) => ({written, index}))
  let from = 0
  while (
    from < parts.length - 1 &&
    leads(parts[from]!.written) &&
    !placePhrase.test(
      parts
        .slice(from)
        .map(({written}) => written)
        .join(' '),
    )
  )
    from++
  const rest = parts.slice(from)
  const first = rest[0]!
  const words = rest.map(({written}) => written)
  const kind = parts.slice(0, from + 1).some(({written}) => namesThing.test(written))
    ? 'never'
    : kindOf(words)
  yield {place: span(offset + first.index, offset + run.length), words, kind}
}

const monthFirst =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) +(?=\p{Lu})/u
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
const titles =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Lady|Professor|Doctor|Miss|Herr|Frau|Captain|Sergeant|Inspector|Old|Young|Big|Little|TL;DR)$/

function leads(written: string): boolean {
  // “Jan Lindqvist”: a month in short stands in front of a number.
  if (/^\p{Lu}\.$/u.test(written) || written === 'Jan') return false
  return (
    titles.test(written) ||
    weekday.test(written) ||
    (!sharedNames.has(fold(written)) && (isOrdinary(written) || isAcronym(written)))
  )
}

function kindOf(words: readonly string[]): WordKind {
  const phrase = words.join(' ')
  const named = words.filter((one) => one.length > 2 || !one.endsWith('.'))
  const [first = ''] = named
  if (named.length === 0 || words.length > 4) return 'never'
  if (named.length > 1 && (productPhrases.test(phrase) || placePhrase.test(phrase))) return 'never'
  if (words.some((one) => /^(?:Doe|Mustermann|Bloggs|Placeholder)$/.test(one))) return 'never'
  if (named.length === 1 && titles.test(first)) return 'never'
  const kind = kindBehindInitial(kindOfWord(first), words)
  if (named.length === 1 || kind === 'never') return kind
  const others = named.slice(1).map(kindOfWord)
  if (named.slice(1).some((one) => /^\p{Lu}{2,}$/u.test(one) && isAcronym(one))) return 'never'
  if (kind === 'given') return 'given'
  if (others.includes('never') || others.includes('initials')) return 'never'
  if (kind === 'shared')
    return others.every((other) => other === 'unknown' || other === 'given') ? 'unknown' : 'shared'
  return kind === 'initials' ? 'never' : kind
}

/** “S. Venkataraman”: an initial makes a name of any word that is none of a thing. */
function kindBehindInitial(kind: WordKind, [first = '', ...rest]: readonly string[]): WordKind {
  return /^\p{Lu}\.$/u.test(first) && rest.length === 1 && /^(?:unknown|derived|shared)$/.test(kind)
    ? 'given'
    : kind
}

const camelCase = /\p{Ll}\p{Lu}/u
/** Endings that family names have in many languages, and other words hardly ever. */
const surnameEnding =
  /.{2}(?:sson|dottir|ovic|evic|owicz|enko|chuk|wski|wska|cki|cka|ova|oglu|yan|idze|shvili|escu|opoulos|akis|idis|inen|onen|stra|wala|swamy|murthy|uddin|ullah|ovich|evich|ndez|nchez|rez|guez|elli|etti|ucci|auskas|iene|dze)$/
const surname = /^(?:Mc|Mac|De|Di|Da|Le|La|Van|Fitz|O['’]|Al-|El-|D['’])\p{Lu}\p{Ll}/u

/** “Carelessness”, “Complacency”: no name, whatever stands around it. */
const abstract = /.{4}(?:ness|[ea]ncy|ity|tion|sion|ment|ism)$/

export function kindOfWord(written: string): WordKind {
  const plain = fold(written)
  // “PDFs”: more than one of something.
  if (/^\p{Lu}{2,}s$/u.test(written)) return 'never'
  if (/^\p{Lu}\p{L}{1,3}$/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written))
    return isAcronym(written) || isOrdinary(written) || software.has(plain) ? 'never' : 'initials'
  if (/^[\p{Lu}-]+$/u.test(written) || plain.startsWith("i'") || /^\p{Lu}-/u.test(written)) return 'never'
  if (camelCase.test(written.replace(/-\p{Lu}/gu, '')) && !surname.test(written)) return 'never'
  if (sharedNames.has(plain)) return 'shared'
  if (isGivenName(written)) return 'given'
  if (/-(?:platz|strasse|straße|allee|weg|ring|park|brucke|square|street)$/.test(plain)) return 'never'
  const [head = ''] = plain.split('-')
  if (software.has(plain) || software.has(head) || places.has(plain) || places.has(head)) return 'never'
  if (isOrdinary(written) || /[a-z]{4}ly$/.test(plain)) return 'never'
  if (surname.test(written) || surnameEnding.test(plain) || /[^\p{ASCII}’ʻ]/u.test(written)) return 'given'
  if (abstract.test(plain)) return 'never'
  return looksDerived(written) ? 'derived' : 'unknown'
}
