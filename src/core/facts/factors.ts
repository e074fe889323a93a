import {onceByWords} from '../memory.ts'
import {once} from '../once.ts'
import {fieldsOf} from '../document/fields.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {isFilledIn} from '../document/placeholders.ts'
import {type Point, pointsBelow, pointsOfKinds} from '../document/points.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {kindAt, ownPart, sectionsIn, sectionsOf} from '../document/sections.ts'
import {byStretch} from '../document/stretches.ts'
import {wordsIn} from '../language/rubric-words.ts'
import {type Spanned, contains, overlaps, shifted, span, trimSpan} from '../text/span.ts'
import {clusterOf, groupsOf} from './clusters.ts'
import {causesInAccount} from './causes-in-accounts.ts'
import {causesCounted} from './causes-counted.ts'
import {causesDrawn} from './causes-drawn.ts'
import {causesBeside, causesInProse, causesOfSentences, enoughCauses} from './causes-in-prose.ts'
import {causesInTables} from './causes-in-tables.ts'
import {causesListed, isQuestion, isWhy} from './causes-listed.ts'
import {causesOfTitles, troublesOfTitles} from './causes-of-titles.ts'
import {causesTold, obstaclesListed} from './causes-told.ts'
import {seemedRight, tellsOfChange} from './factor-fields.ts'
import {gapsInStories} from './gaps-in-stories.ts'
import {rootAndOther, rootAndWrong, rootBeside} from './root-and-wrong.ts'
import {shared, tellingWords} from './telling-words.ts'
import {toTitled} from './titled-points.ts'

/** A condition that took part, as its section lists it. */
export interface Factor extends Point {
  /** Where it lies: people, process, product, tech, communication, environment; or what it asks for: prevent, detect… */
  readonly cluster: string | undefined
  /** Whether something says why it made sense at the time; the score alone asks for it, and for what follows. */
  readonly madeSense: () => boolean
  /** Whether something says how it is to be changed. */
  readonly hasDirection: () => boolean
}

/** The factors of a document: those it lists as such, or else the separate causes that it lists under another title. */
export const factorsOf = once((document: PostmortemDocument): readonly Factor[] => {
  const found = factorsListed(document)
  const prose = found.filter(({span, form}) => form === 'sentence' && isProse(document, span.start))
  const items = found.filter(({form}) => form !== 'sentence')
  const listed = [
    ...items,
    ...causesOfSentences(document, prose).flatMap((point) => partsOf(document, point)),
  ]
  const main = firstFound(
    () => besideWhys(items),
    () => causesTitled(document),
    () => listed,
    () => causesListed(document),
    () => causesTold(document),
    () => causesCounted(document),
    () => causesUnderTitles(document),
    () => causesInTables(document),
    () => causesDrawn(document),
    () => longest(causesInProse(document), causesOfTitles(document)),
    () => gapsInStories(document),
    () => rootAndWrong(document),
    () => rootAndOther(document),
    () => obstaclesListed(document),
    () => causesInAccount(document),
  )
  const points = withOthers(document, main).filter(({words}) => tellsOf(document, words))
  const groups = groupsOf(document, points)
  return points.map((point) => toFactor(document, point, groups.get(point)))
})

/** “Process”, “Testing”: a word alone names where to look. */
const tellsOf = onceByWords((words) => isFilledIn(words) && wordsOf(words) > 1)

function wordsOf(words: string): number {
  return [...wordsIn(words)].length
}

/** Few that are listed, and with them those that sentences beside them, or titles below them, tell. */
function withOthers(document: PostmortemDocument, points: readonly Point[]): readonly Point[] {
  if (points.length >= enoughCauses || points.every(({form}) => form === 'sentence')) return points
  const listed = points.map(({words}) => tellingWords(words))
  const others = [
    ...rootBeside(document, points),
    ...causesBeside(document, points),
    ...troublesOfTitles(document),
  ]
  const beside = others.filter(
    (one) => !points.some(({span}) => overlaps(span, one.span)) && !saysAgain(one, listed),
  )
  return [...points, ...beside]
}

/** Whether a sentence tells what is listed beside it: most of its words are those of one that is. */
function saysAgain({words}: Point, listed: readonly ReadonlySet<string>[]): boolean {
  const told = tellingWords(words)
  return listed.some((one) => shared(told, one) * 2 > told.size)
}

/** “A full queue; no alert on its length”, “a full queue, an alert on its age, and a late page”: one sentence with several. */
function partsOf(document: PostmortemDocument, point: Point): Point[] {
  const parts = partsIn(document, point.words)
  if (parts === undefined) return [point]
  return parts.map(({value, span: place}) => {
    const at = shifted(place, point.span.start)
    return {...point, span: at, lead: at, words: value}
  })
}

const partsIn = onceByWords((sentence): readonly Spanned[] | undefined => {
  const part = listedInSentence.test(sentence.replace(/[.\s]+$/, '')) ? /(?:[^,]|,(?=\d))+/g : /[^;]+/g
  const parts = [...sentence.matchAll(part)]
  if (parts.some(({0: words}) => words.trim().split(/\s+/).length < 3)) return undefined
  return parts.map(({0: words, index}) => ({
    value: words.trim(),
    span: trimSpan(sentence, span(index, index + words.length)),
  }))
})

/** At least three parts between commas, the last behind “and”. */
const listedInSentence = /^[^,;.:]{12,200}, [^,;.]{12,200}, (?:[^,;.]{12,200}, ){0,4}and [^,;.]{12,200}$/

/** A chain of whys beside a list of factors asks about them. */
function besideWhys(points: readonly Point[]): readonly Point[] {
  const others = points.filter((point) => !isWhy(point))
  return others.length >= 2 ? others : points
}

/** The points of the sections for factors; under titles of their own, each told in prose, one for each title. */
function factorsListed(document: PostmortemDocument): Point[] {
  const points = pointsOfKinds(document, 'contributing-factors').filter((point) => !isQuestion(point))
  if (points.length === 1 && points[0]!.form === 'item') return belowOne(document, points[0]!)
  if (points.some(({form}) => form !== 'sentence')) return points
  const told = titledIn(document, 'contributing-factors')
  return told.length < 2 ? points : told
}

/** A lone bullet with bullets below it that tell something: two of these, since it may be beside others that have some. */
function belowOne(document: PostmortemDocument, one: Point): Point[] {
  const below = pointsBelow(document, one).filter(({words}) => wordsOf(words) >= fewestBelow)
  return below.length < 2 ? [one] : below.slice(0, 2)
}

const fewestBelow = 5

/** An analysis whose parts each have a title of their own, be it no question: the questions of a chain are one cause. */
function causesUnderTitles(document: PostmortemDocument): Point[] {
  const told = titledIn(document, 'root-cause').filter(
    ({lead}) =>
      !/^\W*(?:why|how|what)\b|\?\s*$|\bwhys?\b|\bmethod/i.test(document.text.slice(lead.start, lead.end)),
  )
  return told.length < 2 ? [] : told
}

function titledIn(document: PostmortemDocument, kind: SectionKind): Point[] {
  const titled = sectionsOf(document, kind).flatMap(({body}) =>
    sectionsIn(document.sections, body).filter(
      ({form, kind: own}) => form === 'heading' && own === undefined,
    ),
  )
  return titled
    .map((section) => toTitled(document, section, []))
    .filter(({words}) => /\p{L}{2}.*\s\p{L}{2}/su.test(words))
}

function longest(some: readonly Point[], others: readonly Point[]): readonly Point[] {
  return others.length > some.length ? others : some
}

/**
 * What the first reader finds that finds several, and before it one that is listed alone: it takes none of the others
 * away, nor they it.
 */
function firstFound(...readers: readonly (() => readonly Point[])[]): readonly Point[] {
  let one: readonly Point[] = []
  for (const read of readers) {
    const points = read()
    if (points.length > 1) return [...listedBeside(one, points), ...points]
    if (one.length === 0) one = points
  }
  return one
}

/** “See the drawing.” alone is none where others are found. */
function listedBeside(some: readonly Point[], points: readonly Point[]): Point[] {
  return some.filter(
    ({form, span: place}) => form !== 'sentence' && !points.some(({span}) => overlaps(span, place)),
  )
}

/** Sentences count where the section has no list: “Three conditions came together. …”. */
function isProse(document: PostmortemDocument, offset: number): boolean {
  return kindAt(document.sections, offset) === 'contributing-factors'
}

/** Sections that each say under a name why their subject made sense or what about it can change, whatever they are called. */
function causesTitled(document: PostmortemDocument): Point[] {
  const titled = document.sections.filter(({form, kind}) => form === 'heading' && kind === undefined)
  if (titled.length < 2) return []
  const all = fieldsOfCauses(document)
  if (all.length === 0) return []
  const points = titled.flatMap((section): Point[] => {
    const own = ownPart(document, section)
    const fields = all.filter(({value}) => contains(own, value.span))
    return fields.length === 0 ? [] : [toTitled(document, section, fields)]
  })
  return points.length < 2 ? [] : points
}

const fieldsOfCauses = byStretch((document: Pick<PostmortemDocument, 'text' | 'tree'>) =>
  fieldsOf(document).filter(({name}) => tellsOfCause.test(name)),
)

const tellsOfCause =
  /\b(?:made sense|reasonable)\b|^(?:what )?(?:can|could|would) (?:\p{L}+ ){0,3}?(?:different|changed?)\b|^changeable\b|^(?:fix|direction|what (?:can|could) change)\b/u

const saysWhatToDo =
  /\b(?:action|AI)[- ]?#?\d|\b[A-Z][A-Z0-9]+-\d+\b|(?:→|->|=>)\s*\S|(?:^|[.!?;:,]\s(?:but )?)[Ww]e can(?:not|['’]t)? \p{L}/u

function toFactor(document: PostmortemDocument, point: Point, group: string | undefined): Factor {
  const {fields, words} = point
  return {
    ...point,
    cluster: clusterOf(document, point, group),
    madeSense: () => seemedRight(fields, words),
    hasDirection: () => tellsOfChange(fields) || saysWhatToDo.test(words),
  }
}

/** In how many places the factors lie, as far as they say it. */
export function clustersOf(factors: readonly Factor[]): string[] {
  return [...new Set(factors.flatMap(({cluster}) => cluster ?? []))]
}
