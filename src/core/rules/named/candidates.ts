import {familyNames} from '../../language/family-names.ts'
import {isGivenName} from '../../language/given-names.ts'
import {emblems, sharedNames, wordNames, wordSurnames} from '../../language/names-shared.ts'
import {isAcronym, isOrdinary, looksDerived} from '../../language/ordinary-words.ts'
import {placePhrase, places} from '../../language/places.ts'
import {productPhrases, software} from '../../language/software.ts'
import {fold} from '../../language/word-list.ts'
import {titleWord} from '../phrases/name-titles.ts'
import {namesThing} from '../phrases/no-name-contexts.ts'
import {type Span, span} from '../../text/span.ts'

/** Capitalised words of a text that could name a person, and what the words themselves say about it. */

/**
 * `given`: a name and nothing else. `word`: a name, or a word with a capital letter. `shared`: a name, or one of something
 * else. `surname`: a family name that is a word. `unknown`: no list knows it. `derived`: looks like English. `initials`:
 * DMC, KvdM. `never`: names something else.
 */
export type WordKind = 'given' | 'word' | 'shared' | 'surname' | 'unknown' | 'derived' | 'initials' | 'never'

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
    !isFunctionName(parts.slice(from).map(({written}) => written)) &&
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

function leads(written: string): boolean {
  // “Jan Lindqvist”: a month in short stands in front of a number.
  if (/^\p{Lu}\.$/u.test(written) || written === 'Jan') return false
  return (
    titleWord.test(written) ||
    weekday.test(written) ||
    (!sharedNames.has(fold(written)) && (isOrdinary(written) || isAcronym(written)))
  )
}

/** “An Vermeulen”, “Per Lindqvist”: given names that are an article and a preposition. */
function isFunctionName([first, last = '', ...others]: readonly string[]): boolean {
  if (others.length > 0) return false
  if (first === 'An')
    return /^[B-DFGJ-NP-TV-Z]\p{Ll}/u.test(last) && /^(?:given|unknown|derived)$/.test(kindOfWord(last))
  return first === 'Per' && !isGivenName(last) && isSurname(last)
}

function kindOf(words: readonly string[]): WordKind {
  const phrase = words.join(' ')
  if (words.length > 1 && isFunctionName(words)) return 'given'
  const named = words.filter((one) => one.length > 2 || !one.endsWith('.'))
  const [first = ''] = named
  if (named.length === 0 || words.length > 4) return 'never'
  if (named.length > 1 && (productPhrases.test(phrase) || placePhrase.test(phrase))) return 'never'
  if (words.some((one) => /^(?:Doe|Mustermann|Bloggs|Placeholder)$/.test(one))) return 'never'
  if (named.length === 1 && wordSurnames.has(fold(first)) && !sharedNames.has(fold(first))) return 'surname'
  if (named.length === 1 && titleWord.test(first)) return 'never'
  if (named.length > 1 && organisation.test(phrase)) return 'never'
  const kind = kindBehindInitial(kindOfWord(first), words)
  if (named.length === 1 || kind === 'never') return kind
  const others = named.slice(1).map(kindOfWord)
  if (named.slice(1).some((one) => /^\p{Lu}{2,}$/u.test(one) && isAcronym(one))) return 'never'
  if (kind === 'given') return 'given'
  if (others.includes('never') || others.includes('initials')) return 'never'
  if (kind === 'shared' || kind === 'word')
    return others.every((other) => other === 'unknown' || other === 'given') ? 'unknown' : 'shared'
  return kind === 'initials' ? 'never' : kind
}

/** “S. Venkataraman”: an initial makes a name of any word that is none of a thing. */
function kindBehindInitial(kind: WordKind, [first = '', ...rest]: readonly string[]): WordKind {
  return /^\p{Lu}\.$/u.test(first) && rest.length === 1 && /^(?:unknown|derived|shared|word)$/.test(kind)
    ? 'given'
    : kind
}

/** “Otto-the-bot”, “Olaf-DB” */
const organised = /-(?:the|bot|server|service|cluster|db|api|team|plan|project|model|effect)(?:-|$)/

/** What the last word of a company's or a building's name is. */
const organisation =
  / (?:Controls|Freight|Foods|Steel|Motors|Airlines?|Airways|Aviation|Electric|Electronics|Industries|Industrial|Technologies|Technology|Software|Solutions|Systems|Consulting|Insurance|Energy|Pharma|Media|Mobile|Telecom|Robotics|Analytics|Networks|Instruments|Shipping|Brothers|Bros|Sons|Associates|Capital|Ventures|Packard|Express|Hotels?|Stores|Markets|Supermarkets?|Bakery|Brewery|Dairy|Farms?|Garage|Clinic|Pharmacy|Institute|Arena|Stadium|Street|Road|Lane|Avenue|Bridge|Tower|Airport|Terminal|Harbour|Harbor|Festival|Prize|Award|Cup|Hospital|School|University|College|Church|House|Castle|Centre|Center|Square|Ark|Logistics|Pay|Cloud|Data|Health|Medical|Records|Press|Books|Studios?|Games|Trust|Mutual|Savings|Partners|Holdings?|Services)$/u

const camelCase = /\p{Ll}\p{Lu}/u
/** Endings that family names have in many languages, and other words hardly ever. */
const surnameEnding =
  /.{2}(?:sson|dottir|[lnrst]sen|qvist|quist|strom|gaard|lund|dahl|holm|hauser|baum|felder|hofer|mayr|meyer|maier|meier|becker|bacher|berger|ovic|evic|owicz|ewicz|czyk|czak|enko|chuk|wski|wska|wsky|vsky|vskaya|cki|cka|ova|oglu|bayev|bekov|shev|yan|idze|adze|shvili|escu|eanu|opoulos|poulou|akis|akos|idis|iadis|inen|onen|anen|stra|inga|huis|veld|wijk|wala|walla|swamy|swami|murthy|krishnan|nathan|rajan|jee|adhyay|uddin|ullah|zadeh|nejad|ovich|evich|ndez|nchez|rez|guez|elli|etti|ucci|auskas|iene|dze|moto|mura|gawa|kawa|zaki|uchi|ishi|bayashi)$/
const surname = /^(?:Mc|Mac|De|Di|Da|Le|La|Van|Fitz|O['’]|Al-|El-|D['’])\p{Lu}\p{Ll}/u

function isSurname(written: string): boolean {
  return surname.test(written) || familyNames.has(fold(written)) || surnameEnding.test(fold(written))
}

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
  if (sharedNames.has(plain)) return wordNames.has(plain) ? 'word' : 'shared'
  if (emblems.has(plain)) return 'shared'
  if (isGivenName(written) && !organised.test(plain)) return 'given'
  if (/-(?:platz|strasse|straße|allee|weg|ring|park|brucke|square|street)$/.test(plain)) return 'never'
  const [head = ''] = plain.split('-')
  if (software.has(plain) || software.has(head) || places.has(plain) || places.has(head)) return 'never'
  if (isOrdinary(written) || /[a-z]{4}ly$/.test(plain)) return 'never'
  if (isSurname(written) || /[^\p{ASCII}’ʻ]/u.test(written)) return 'given'
  if (abstract.test(plain)) return 'never'
  return looksDerived(written) ? 'derived' : 'unknown'
}
