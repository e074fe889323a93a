import {productPhrases} from '../../language/software.ts'
import {fold} from '../../language/word-list.ts'
import type {PostmortemDocument} from '../../document/model.ts'
import type {Passage, Prose} from '../../document/passage.ts'
import {type Part, byPart} from '../../document/stretches.ts'
import {once} from '../../once.ts'
import {type Span, overlaps, shifted, span} from '../../text/span.ts'
import {nickname} from '../phrases/name-titles.ts'
import {machine} from './as-subject.ts'
import {type Around, contextOf, titleBefore} from './context.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {type Products, productsOf} from './products.ts'
import {namesRoles} from './names-roles.ts'
import {linkedPeople, profilesIn} from './profiles.ts'
import {isEntry, speakerOf} from './speakers.ts'

/** People whom no roster knows, seen by what stands around a capitalised word. */

/** How strong the words around must speak, by what the word itself is. */
const need = {given: 1, unknown: 2, initials: 2, word: 2, shared: 3, surname: 3, derived: 3} as const

/** What the words around a candidate say, wherever its passage stands. */
interface Look {
  readonly candidate: Candidate
  readonly strength: number
  readonly begins: boolean
}

const looksInTimeline = once((prose: Prose) => looksIn({...prose, zone: 'timeline'}))
const looksElsewhere = once((prose: Prose) => looksIn({...prose, zone: 'narrative'}))

/** The candidates of a passage that may be names; once for each prose, which outlives the versions of a document. */
function looksOf(passage: Passage): readonly Look[] {
  return isEntry(passage) ? looksInTimeline(passage.prose) : looksElsewhere(passage.prose)
}

function looksIn(around: Around): Look[] {
  return [...candidatesIn(around.text)].flatMap((candidate) =>
    candidate.kind !== 'never' || hasTitle(around.text, candidate) ? [look(around, candidate)] : [],
  )
}

export interface PossibleName {
  readonly passage: Passage
  readonly words: Span
  /** As the words stand in the text, with all marks. */
  readonly written: string
  /** What a role takes the place of, where that is more than the words. */
  readonly whole?: Span
}

/** What may be a name in a part of the text. */
interface Candidates {
  /** Names by what stands around them alone. */
  readonly names: readonly PossibleName[]
  /** Those that depend on what the document says elsewhere, too. */
  readonly seen: readonly Listed[]
}

interface Listed extends Look {
  /** Its words in the form in which they are compared. */
  readonly folded: readonly string[]
  readonly name: PossibleName
  /** Those right before it and right behind it in the same list. */
  readonly besides: readonly Look[]
}

/**
 * Where names of people probably stand, part by part.
 * @returns names that are the same objects as long as their part of the text reads the same, their places offsets into it
 */
export function possibleNames(document: PostmortemDocument): readonly Part<readonly PossibleName[]>[] {
  const parts = candidatesOf(document, profilesIn(document))
  const seen = parts.flatMap(({made}) => made.seen)
  const names = parts.map(({start, made}) => ({start, made: made.names}))
  if (!seen.some(({strength}) => strength > 0)) return names
  const wanted = seen.flatMap(({candidate}) => candidate.words.filter((word) => /^\p{Lu}/u.test(word)))
  const machines = seen.flatMap(({strength, folded}) => (strength === machine ? folded : []))
  const products = {...productsOf(document, new Set(wanted)), machines: new Set(machines)}
  const certain = new Map<string, number>()
  const accepted = new Set<Look>()
  for (const one of seen) {
    if (one.strength < needOf(one, products)) continue
    if (one.strength < 3 && one.besides.some(({strength}) => strength < 0)) continue
    accepted.add(one)
    for (const word of one.folded)
      if (word.length > 1) certain.set(word, Math.max(one.strength, certain.get(word) ?? 0))
  }
  const isBesideName = (one: Listed): boolean =>
    canStandBeside(one) && needOf(one, products) <= 2 && one.besides.some((other) => accepted.has(other))
  const isName = (one: Listed): boolean =>
    accepted.has(one) || isNamedElsewhere(one, certain, products) || isBesideName(one)
  return [
    ...names,
    ...parts.map(({start, made}) => ({start, made: made.seen.filter(isName).map(({name}) => name)})),
  ]
}

const candidatesOf = byPart(({text, passages}, profiles: ReadonlySet<string>): Candidates => {
  const names: PossibleName[] = []
  const seen: Listed[] = []
  for (const passage of passages) {
    if (!namesRoles(passage)) continue
    const named = (words: Span): PossibleName => ({
      ...{passage, words, written: text.slice(words.start, words.end)},
    })
    const linked = [...linkedPeople(text, passage, profiles)]
    const isLinked = (place: Span): boolean => linked.some(({words}) => overlaps(words, place))
    for (const {words, whole} of linked) names.push({...named(words), whole})
    const own = looksOf(passage).filter(({candidate}) => !isLinked(shifted(candidate.place, passage.start)))
    seen.push(...listed(passage, own, named))
    const speaker = speakerOf(text, passage)
    if (speaker !== undefined && !isLinked(speaker)) names.push(named(speaker))
  }
  return {names, seen}
})

/** What a passage holds, each with those beside it. */
function listed(
  passage: Passage,
  looks: readonly Look[],
  toName: (words: Span) => PossibleName,
): readonly Listed[] {
  const all = looks.map((one) => ({
    ...one,
    folded: one.candidate.words.map(fold),
    name: toName(withTitle(passage, one)),
    besides: [] as Look[],
  }))
  for (const [index, right] of all.entries()) {
    const left = all[index - 1]
    if (left === undefined) continue
    if (!link.test(passage.text.slice(left.candidate.place.end, right.candidate.place.start))) continue
    left.besides.push(right)
    right.besides.push(left)
  }
  return all
}

/** What a document uses words for, and those that do in it what machines do. */
interface Uses extends Products {
  readonly machines: ReadonlySet<string>
}

/** More than any place says: no person. */
const never = 4

function needOf({candidate: {kind, words}, folded}: Listed, {certain, likely, machines}: Uses): number {
  if (kind === 'never') return 3
  const isIn = (products: ReadonlySet<string>): boolean => folded.some((word) => products.has(word))
  if (isIn(certain)) return kind === 'given' ? 3 : never
  if (kind === 'initials' && isIn(likely)) return never
  if (isIn(machines)) return 3
  return kind === 'unknown' && words.length === 1 && isIn(likely) ? 3 : need[kind]
}

/** A name that was certain in one place is one in the others, where nothing speaks against it. */
function isNamedElsewhere(one: Listed, certain: ReadonlyMap<string, number>, products: Uses): boolean {
  const {candidate, folded, begins, strength} = one
  if (strength < 0 || candidate.kind === 'never' || candidate.kind === 'derived') return false
  if ((/^(?:word|shared|surname)$/.test(candidate.kind) && begins) || needOf(one, products) > 2) return false
  const known = Math.min(...folded.map((word) => certain.get(word) ?? 0))
  return known + strength > 2 || (known === 2 && candidate.kind !== 'unknown')
}

/** “Yuki and Bartosz”, “Ana, Bo and Cy”: what stands between two in the same list. */
const link = /^\s?(?:,|,? and|&|or|nor|\/|\+)\s$/

function canStandBeside({candidate: {kind}, strength}: Look): boolean {
  return strength >= 0 && kind !== 'derived' && kind !== 'never'
}

function look(around: Around, candidate: Candidate): Look {
  if (endsProduct(around.text, candidate)) return {candidate, strength: -1, begins: false}
  const {strength, begins, isEntry} = contextOf(around, candidate.place)
  if (candidate.kind !== 'initials' || strength < 0) return {candidate, strength, begins}
  // Letters in capitals are somebody's initials where entries begin with whoever speaks, and hardly anywhere else.
  const own =
    around.zone !== 'timeline'
      ? inAccount(around.text, candidate, strength)
      : isEntry
        ? strength
        : strength - 1
  return {candidate, strength: Math.max(own, 0), begins}
}

/** Three capital letters are an organisation's that says, asks and decides, too. */
function inAccount(text: string, {words: [letters = ''], place}: Candidate, strength: number): number {
  const isAgent = text.slice(Math.max(0, place.start - 4), place.start) === ' by '
  return strength >= (isAgent ? 2 : 3) && !/^\p{Lu}{3,}$/u.test(letters) ? 2 : Math.min(strength - 2, 2)
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
  return found !== undefined && !nickname.test(found) && !/^\p{Lu}+$/u.test(words[0]!)
}

/** The title goes with the name. */
function withTitle(passage: Passage, {candidate}: Look): Span {
  const {start, end} = candidate.place
  const length = titleBefore(passage.text, start)?.length ?? 0
  return span(passage.start + start - length, passage.start + end)
}
