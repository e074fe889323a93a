import {isGivenName} from '../../language/given-names.ts'
import {productPhrases} from '../../language/software.ts'
import {fold} from '../../language/word-list.ts'
import type {PostmortemDocument} from '../../document/model.ts'
import type {Passage, Prose} from '../../document/passage.ts'
import {once} from '../../once.ts'
import {type Span, overlaps, shifted, span} from '../../text/span.ts'
import * as contexts from '../phrases/name-contexts.ts'
import {isNobody} from './handles.ts'
import {type Around, contextOf, titleBefore} from './context.ts'
import {type Candidate, candidatesIn, kindOfWord} from './candidates.ts'
import {type Products, productsOf} from './products.ts'
import {linkedPeople} from './profiles.ts'

/** People whom no roster knows, seen by what stands around a capitalised word. */

/** How strong the words around must speak, by what the word itself is. */
const need = {given: 1, unknown: 2, initials: 2, shared: 3, derived: 3} as const

/** No pattern of a context looks further. */
const reach = 90

/** What the words around a candidate say, wherever its passage stands. */
interface Look {
  readonly candidate: Candidate
  readonly strength: number
  readonly begins: boolean
}

interface Seen extends Look {
  readonly passage: Passage
}

const looksInTimeline = once((prose: Prose) => looksIn({...prose, zone: 'timeline'}))
const looksElsewhere = once((prose: Prose) => looksIn({...prose, zone: 'narrative'}))

/** The candidates of a passage that may be names; once for each prose, which outlives the versions of a document. */
function looksOf({prose, zone}: Passage): readonly Look[] {
  return zone === 'timeline' ? looksInTimeline(prose) : looksElsewhere(prose)
}

function looksIn(around: Around): Look[] {
  return [...candidatesIn(around.text)].flatMap((candidate) =>
    candidate.kind !== 'never' || hasTitle(around.text, candidate) ? [look(around, candidate)] : [],
  )
}

export interface PossibleName {
  readonly passage: Passage
  readonly words: Span
  /** What a role takes the place of, where that is more than the words. */
  readonly whole?: Span
}

/** Where names of people probably stand, offsets into the document. */
export function* possibleNames(
  document: PostmortemDocument,
  isOpen: (passage: Passage) => boolean,
): Iterable<PossibleName> {
  const seen: Seen[] = []
  for (const passage of document.passages) {
    if (!isOpen(passage)) continue
    const linked = [...linkedPeople(document, passage)]
    const isLinked = (place: Span): boolean => linked.some(({words}) => overlaps(words, place))
    for (const one of linked) yield {passage, ...one}
    for (const one of looksOf(passage))
      if (!isLinked(shifted(one.candidate.place, passage.start))) seen.push({...one, passage})
    const speaker = lowerCaseSpeaker(passage) ?? chatSpeaker(document, passage)
    if (speaker !== undefined && !isLinked(speaker)) yield {passage, words: speaker}
  }
  if (!seen.some(({strength}) => strength > 0)) return
  const products = productsOf(document, new Set(seen.flatMap(({candidate}) => candidate.words)))
  const certain = new Map<string, number>()
  const accepted = new Set<Seen>()
  for (const [index, one] of seen.entries()) {
    if (one.strength < needOf(one, products)) continue
    if (one.strength < 3 && [...besides(index, seen)].some(({strength}) => strength < 0)) continue
    accepted.add(one)
    for (const word of one.candidate.words.map(fold))
      if (word.length > 1) certain.set(word, Math.max(one.strength, certain.get(word) ?? 0))
  }
  for (const [index, one] of seen.entries()) {
    const isBesideName = (): boolean =>
      canStandBeside(one) &&
      needOf(one, products) <= 2 &&
      [...besides(index, seen)].some((other) => accepted.has(other))
    if (accepted.has(one) || isNamedElsewhere(one, certain, products) || isBesideName())
      yield {passage: one.passage, words: withTitle(one)}
  }
}

/** More than any place says: no person. */
const never = 4

function needOf({candidate: {kind, words}}: Seen, {certain, likely}: Products): number {
  if (kind === 'never') return 3
  const isIn = (products: ReadonlySet<string>): boolean => words.some((word) => products.has(fold(word)))
  if (isIn(certain)) return kind === 'given' ? 3 : never
  if (kind === 'initials' && isIn(likely)) return never
  return kind === 'unknown' && words.length === 1 && isIn(likely) ? 3 : need[kind]
}

/** A name that was certain in one place is one in the others, where nothing speaks against it. */
function isNamedElsewhere(one: Seen, certain: ReadonlyMap<string, number>, products: Products): boolean {
  const {candidate, begins, strength} = one
  if (strength < 0 || candidate.kind === 'never' || candidate.kind === 'derived') return false
  if ((candidate.kind === 'shared' && begins) || needOf(one, products) > 2) return false
  const known = Math.min(...candidate.words.map((word) => certain.get(fold(word)) ?? 0))
  return known + strength > 2 || (known === 2 && candidate.kind !== 'unknown')
}

/** “Yuki and Bartosz”, “Ana, Bo and Cy”: the candidates right before and right behind one in the same list. */
function* besides(index: number, seen: readonly Seen[]): Iterable<Seen> {
  const isLinked = (left: Seen | undefined, right: Seen | undefined): boolean =>
    left !== undefined &&
    left.passage === right?.passage &&
    link.test(left.passage.text.slice(left.candidate.place.end, right.candidate.place.start))
  if (isLinked(seen[index - 1], seen[index])) yield seen[index - 1]!
  if (isLinked(seen[index], seen[index + 1])) yield seen[index + 1]!
}

const link = /^\s?(?:,|,? and|&|or|nor|\/|\+)\s$/

function canStandBeside({candidate: {kind}, strength}: Seen): boolean {
  return strength >= 0 && kind !== 'derived' && kind !== 'never'
}

function look(around: Around, candidate: Candidate): Look {
  if (endsProduct(around.text, candidate)) return {candidate, strength: -1, begins: false}
  const {strength, begins, isEntry} = contextOf(around, candidate.place)
  if (candidate.kind !== 'initials' || strength < 0) return {candidate, strength, begins}
  // Letters in capitals are somebody's initials where entries begin with whoever speaks, and hardly anywhere else.
  const own = around.zone !== 'timeline' ? Math.min(strength - 2, 2) : isEntry ? strength : strength - 1
  return {candidate, strength: Math.max(own, 0), begins}
}

/** “Marks & Spencer”, “Johnson and Johnson”. */
function endsProduct(text: string, {place, words}: Candidate): boolean {
  const first = /\p{Lu}\p{L}{1,20} (?:&|and) $/u.exec(
    text.slice(Math.max(0, place.start - 26), place.start),
  )?.[0]
  return first !== undefined && productPhrases.test(first + words.join(' '))
}

function hasTitle(text: string, {place, words}: Candidate): boolean {
  const found = titleBefore(text, place.start)
  return found !== undefined && !/^(?:Old|Young|Big|Little) /.test(found) && !/^\p{Lu}+$/u.test(words[0]!)
}

/** The title goes with the name. */
function withTitle({passage, candidate}: Seen): Span {
  const {start, end} = candidate.place
  const length = titleBefore(passage.text, start)?.length ?? 0
  return span(passage.start + start - length, passage.start + end)
}

/** “06:37 abi: anyone else?”: a chat that was pasted. */
function lowerCaseSpeaker({zone, text, start}: Passage): Span | undefined {
  if (zone !== 'timeline') return undefined
  const lead = contexts.entryLead.exec(text.slice(0, reach))![0].length
  const found =
    lead > 0
      ? /^(\p{Ll}{1,14}(?:[._]\p{Ll}{1,14})?\d{0,3}):\s/u.exec(text.slice(lead, lead + 36))?.[1]
      : undefined
  // “abi”, “bjorn.h”
  const isName = (part: string): boolean =>
    part.length > 2 && isGivenName(part) && kindOfWord(part) === 'given'
  const [first = '', last = ''] = found?.split(/[._\d]/) ?? []
  if (found === undefined || !isName(first.length > 1 ? first : last)) return undefined
  return span(start + lead, start + lead + found.length)
}

/** “14:00 <nils> it's the mask”, “12:12 [Farid] drained node 6”: brackets are no prose, so the source is read. */
function chatSpeaker({text: source}: PostmortemDocument, {zone, start, text}: Passage): Span | undefined {
  if (zone !== 'timeline') return undefined
  const raw = source.slice(start, start + Math.min(reach, text.length))
  const lead = contexts.entryLead.exec(raw)![0].length
  const found =
    lead > 0 ? /^(?:<(\p{L}[\w-]{1,20})>|\[(\p{L}[\p{L}-]{1,20})\])(?=:? )/u.exec(raw.slice(lead)) : null
  if (found === null) return undefined
  const [, nick, name = ''] = found
  const isPerson =
    nick === undefined
      ? isGivenName(name) && kindOfWord(name) === 'given'
      : !tags.test(nick) && !isNobody(nick)
  const from = start + lead + 1
  return isPerson ? span(from, from + (nick ?? name).length) : undefined
}

/** HTML's, and what stands for nothing. */
const tags =
  /^(?:a|abbr|b|br|code|del|details|div|em|h\d|hr|i|img|ins|kbd|li|mark|nil|none|null|ol|p|pre|q|s|small|span|strong|sub|summary|sup|t[dhr]|table|time|u|ul|unknown|name|user|host)$/i
