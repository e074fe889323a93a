import {firstIndex} from '../../text/first-index.ts'
import type {Passage} from '../../document/passage.ts'
import {onlyPeopleDo, peopleDoToo, personalThings} from '../../language/human-acts.ts'
import {isOrdinary} from '../../language/ordinary-words.ts'
import {isGivenName} from '../../language/given-names.ts'
import {sharedNames} from '../../language/names-shared.ts'
import {places} from '../../language/places.ts'
import {fold} from '../../language/word-list.ts'
import type {Span} from '../../text/span.ts'
import {entryLead, speaks} from '../phrases/entry-speakers.ts'
import * as contexts from '../phrases/name-contexts.ts'
import {title} from '../phrases/name-titles.ts'
import * as nobody from '../phrases/no-name-contexts.ts'
import {asSubject, machine} from './as-subject.ts'

/** What the words around a capitalised word say about it. */
export interface Context {
  /** 3: only a person can stand there … 0: nothing says that it is one, -1: none can stand there, -2: a machine does. */
  readonly strength: number
  /** Whether it begins its sentence, where a capital letter means nothing. */
  readonly begins: boolean
  /** Whether it begins the entry of a timeline. */
  readonly isEntry: boolean
}

/** What of a passage says something about the words in it. */
export type Around = Pick<Passage, 'text' | 'sentences' | 'zone'>

/** No pattern of a context looks further. */
const reach = 90

/**
 * Where the sentence of a place begins, how long the time or label is that it begins with, and whether the place comes
 * right behind that.
 * @param start index into the passage's text
 */
function beginningOf(passage: Around, start: number): {begin: number; lead: number; begins: boolean} {
  const begin = sentenceStart(passage, start)
  const isNear = start - begin <= reach
  const lead = isNear ? entryLead.exec(passage.text.slice(begin, start))![0].length : 0
  return {begin, lead, begins: lead === start - begin}
}

/** Whether a sentence begins at an index into the passage's text, but for a time or label in front. */
export function beginsSentence(passage: Around, start: number): boolean {
  return beginningOf(passage, start).begins
}

/** @param place indexes into the passage's text */
export function contextOf(passage: Around, {start, end}: Span): Context {
  const {text} = passage
  const {begin, lead, begins} = beginningOf(passage, start)
  const from = Math.max(begin, start - reach)
  const after = joined(text.slice(end, end + reach).replace(/[\s*_]+/g, ' '), /^ & (\p{Lu}[\p{L}-]+)/u)
  const before = begins
    ? ''
    : joined(text.slice(from, start).replace(/[\s*_]+/g, ' '), /(\p{Lu}[\p{L}-]{1,20}) & $/u)
  const isEntry = begins && begin === passage.sentences[0]?.start
  if (nobody.isThing.test(after)) return {strength: -1, begins, isEntry}
  if (titleBefore(text, start) !== undefined) return {strength: 3, begins, isEntry}
  if (saint.test(text.slice(Math.max(0, start - 5), start))) return {strength: -1, begins, isEntry}
  const name = text.slice(start, end)
  const isWord = begins && (sharedNames.has(fold(name)) || isOrdinary(name))
  const subject = asSubject(after, isWord ? name : undefined)
  if (subject === machine && !belongs.test(before)) return {strength: machine, begins, isEntry}
  if (isNoPerson(before, after) || (subject < 3 && isAmongPlaces(before, after)))
    return {strength: -1, begins, isEntry}
  let strength = begins ? 0 : 1
  for (const context of contexts.nameContexts) {
    if (context.strength <= strength) continue
    if ((context.before?.test(before) ?? true) && (context.after?.test(after) ?? true))
      strength = context.strength
  }
  strength = Math.max(strength, subject, asOwner(after), asAgent(before))
  // “Who had changed it? Ana, on Tuesday.”
  if (begins && answers.test(after) && asksWho.test(text.slice(Math.max(0, begin - reach), begin)))
    strength = 3
  const canSpeak = isEntry && (passage.zone === 'timeline' || lead > 3)
  if (canSpeak && speaks.test(text.slice(end, end + 40))) strength = Math.max(strength, 2)
  const isSpokenOf = contexts.pronoun.test(after.split(/[.;!?] /)[0]!)
  const isOnlyOne = !contexts.otherPerson.test(before + after)
  return {
    strength: strength + (isSpokenOf && isOnlyOne && strength > 0 && strength < 3 ? 1 : 0),
    begins,
    isEntry,
  }
}

/** What the noun in front does, not the name. */
const belongs = /(?:^| )(?:of|by|with|from|to|for|and) $/

const amongMany =
  /(?:\band|\bor|,|\bif|\bof|\bby|\bwith|\bfrom|\bto|\bfor|\b(?:[Ss]hould|[Cc]ould|[Ww]ould|[Mm]ight|[Mm]ust|[Ll]ets?|[Mm]a[dk]e)) $/

/** “Ana & Bo”: people, where “Becker & Sons” are a company. */
function joined(around: string, pair: RegExp): string {
  const other = pair.exec(around)?.[1]
  return other !== undefined && isGivenName(other) ? around.replace(' & ', ' and ') : around
}

const asksWho = /(?:^|[.!?] )[^.!?]{0,20}[Ww]ho(?:m|se)?(?![\p{L}])[^.!?]*\?\s*$/u
const answers = /^(?:(?:['’]s)?[.,;!?]|$| (?:did|had|was|has|is)(?![\p{L}]))/u

/** “St. Mary's Hospital” */
const saint = /(?<!\p{L})(?:St|Ste|Mt|Ft)\. ?$/u

function isNoPerson(before: string, after: string): boolean {
  if (nobody.noPersonBehind.some((pattern) => pattern.test(after))) return true
  if (nobody.manyBehind.test(after) && !amongMany.test(before)) return true
  const owns = /^['’]s? [\p{Ll}]/u.test(after)
  if (!owns && nobody.noPersonBefore.some((pattern) => pattern.test(before))) return true
  if (nobody.appositionEnds.test(after) && nobody.thingWithName.test(before)) return true
  return nobody.thingRightBehind.test(after) || nobody.thingInApposition.test(after)
}

/** “Flights to Nairobi, Florence and Sofia”, “from Lima to Santiago”: in a list with a place. */
function isAmongPlaces(before: string, after: string): boolean {
  const others = [
    /(\p{Lu}[\p{L}-]+)(?:,? and|,| or| to) $/u.exec(before)?.[1],
    /^(?:,? and|,| or| to) (\p{Lu}[\p{L}-]+)/u.exec(after)?.[1],
  ]
  return others.some((other) => other !== undefined && places.has(fold(other)))
}

/** As the one who owns something that people own: “Ana's laptop”. */
function asOwner(after: string): number {
  const owned = /^['’]s? ((?:[\p{Ll}-]+ ){0,2}[\p{L}-]+)/u.exec(after)?.[1]
  if (owned === undefined) return 0
  return owned.split(' ').some((word) => personalThings.has(word.toLowerCase())) ? 2 : 1
}

/** As the one by whom something was done: “written by Ana”. */
function asAgent(before: string): number {
  const act =
    /([\p{L}-]+)(?: (?:only|again|later|in|up|back|out|on|off|over|down|manually|by hand|(?:to|for) (?:us|me|them|him|her)))? by $/u
      .exec(before)?.[1]
      ?.toLowerCase()
  if (act === undefined) return 0
  if (onlyPeopleDo.past.has(act)) return 3
  return peopleDoToo.past.has(act) ? 2 : 1
}

function sentenceStart({sentences}: Around, index: number): number {
  return sentences[firstIndex(sentences, ({start}) => start > index) - 1]?.start ?? 0
}

/** `Dr. `, `Old `: the title in front of a name. */
export function titleBefore(text: string, start: number): string | undefined {
  return title.exec(text.slice(Math.max(0, start - 14), start))?.[1]
}
