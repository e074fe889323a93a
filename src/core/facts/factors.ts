import {once} from '../once.ts'
import {type Field, fieldsOf, findField, isDenial} from '../document/fields.ts'
import {withoutMarks} from '../document/markdown.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Point, pointsOf, pointsOfKinds} from '../document/points.ts'
import {kindAt, ownPart, sectionsOf} from '../document/sections.ts'
import {contains, span} from '../text/span.ts'
import {causesTold} from './causes-told.ts'
import {sensible} from './made-sense.ts'

/** A condition that took part, as its section lists it. */
export interface Factor extends Point {
  /** Where it lies: people, process, product, tech, communication, environment; or what it asks for: prevent, detect… */
  readonly cluster: string | undefined
  /** What says why it made sense at the time. */
  readonly madeSense: boolean
  /** Whether something says how it is to be changed. */
  readonly hasDirection: boolean
}

const clusterNames =
  /^(?:people|humans?|process(?:es)?|procedure|product|tech(?:nology|nical)?|tools?|tooling|system|software|hardware|infrastructure|code|comm(?:unication)?s?|environment(?:al)?|organi[sz]ation(?:al)?|culture|external|vendor|dependency|monitoring|observability|testing|documentation|knowledge|training|architecture|design|config(?:uration)?|deployment|release|prevent(?:ion)?|detect(?:ion)?|mitigat(?:e|ion)|respon(?:d|se)|recover(?:y)?)$/i

/** The factors of a document: those it lists as such, or else the separate causes that it lists under another title. */
export const factorsOf = once((document: PostmortemDocument): readonly Factor[] => {
  const listed = pointsOfKinds(document, 'contributing-factors').filter(
    ({span, form}) => form !== 'sentence' || isProse(document, span.start),
  )
  const points = firstFound(
    () => listed,
    () => causesListed(document),
    () => causesTold(document),
    () => causesTitled(document),
  )
  return points.map((point) => toFactor(document, point))
})

function firstFound(...readers: readonly (() => Point[])[]): Point[] {
  for (const read of readers) {
    const points = read()
    if (points.length > 0) return points
  }
  return []
}

/** Sentences count where the section has no list: “Three conditions came together. …”. */
function isProse(document: PostmortemDocument, offset: number): boolean {
  return kindAt(document.sections, offset) === 'contributing-factors'
}

/** Bullets and rows under a root cause or what went wrong; a chain of whys is one cause and its depth. */
function causesListed(document: PostmortemDocument): Point[] {
  let few: Point[] = []
  for (const kind of ['root-cause', 'went-wrong', 'trigger'] as const) {
    const points = sectionsOf(document, kind)
      .filter(({title}) => !wishes.test(title))
      .flatMap((section) => pointsOf(document, section))
      .filter(isCause)
    if (points.length > 1) return points
    if (few.length === 0) few = points
  }
  return few
}

/** Sections that each say under a name why their subject made sense or what about it can change, whatever they are called. */
function causesTitled(document: PostmortemDocument): Point[] {
  const {sections, text} = document
  const titled = sections.filter(({form, kind}) => form === 'heading' && kind === undefined)
  if (titled.length < 2) return []
  const all = fieldsOf(document).filter(({name}) => tellsOfCause.test(name))
  const points = titled.flatMap((section): Point[] => {
    const own = ownPart(document, section)
    const fields = all.filter(({value}) => contains(own, value.span))
    if (fields.length === 0) return []
    const words = withoutMarks(text.slice(own.start, own.end))
    return [{form: 'item', span: span(section.heading.start, own.end), lead: section.heading, words, fields}]
  })
  return points.length < 2 ? [] : points
}

const tellsOfCause =
  /\b(?:made sense|reasonable)\b|^(?:what )?(?:can|could|would) (?:be )?(?:different|changed?)\b|^changeable\b|^(?:fix|direction|what (?:can|could) change)\b/

/** A part of a chain of whys, how causes were looked for, or what they come to together. */
const aboutCauses =
  /^\W*(?:\d\W+)?(?:(?:why|because)\b|methods?(?: used)?\W{1,4}\s|statement of (?:the )?causes?\b)/i

/** No row of measurements either. */
function isCause({form, words, fields}: Point): boolean {
  if (form === 'sentence' || aboutCauses.test(words)) return false
  return form !== 'row' || findField(fields, causeColumn) !== undefined
}

const causeColumn =
  /cause|factor|condition|reason|contribut|why|problem|issue|what|descri|cluster|area|categor|theme|finding/

/** “What can we improve?” lists what is wanted, not what took part. */
const wishes = /\b(?:can|to|do|should|could) (?:we |be )?improved?\b|^areas|^opportunities/i

function toFactor(document: PostmortemDocument, point: Point): Factor {
  const {fields, words} = point
  return {
    ...point,
    cluster: clusterOf(document, point),
    madeSense:
      says(
        fields,
        /made sense|reasonable|rational|at the time|context|looked right|sensible|right then|seemed/,
      ) ||
      /\b(?:at the time|until then|had (?:always )?worked)\b/i.test(words) ||
      sensible.test(words),
    hasDirection:
      said(
        fields,
        /fix|direction|change|different|action|remed|counter|improve|mitigation|what next|follow/,
        1,
      ) || /\b(?:action|AI)[- ]?#?\d|\b[A-Z][A-Z0-9]+-\d+\b|(?:→|->|=>)\s*\S/.test(words),
  }
}

function says(fields: readonly Field[], name: RegExp): boolean {
  return said(fields, name, 2)
}

function said(fields: readonly Field[], name: RegExp, words: number): boolean {
  const value = findField(fields, name)?.value.value
  return value !== undefined && value.split(/\s+/).length >= words && !isDenial(value)
}

function clusterOf({sections}: PostmortemDocument, {fields, span: place, words}: Point): string | undefined {
  const written = findField(fields, /^(?:cluster|category|area|theme|dimension|type|kind|group)$/)?.value
    .value
  const label = fields
    .map(({name}) => name.replace(/ (?:and|&) \p{L}+$/u, ''))
    .find((name) => clusterNames.test(name))
  const heading = sections.findLast(
    ({body, title}) => contains(body, place) && clusterNames.test(title),
  )?.title
  // “(process)” behind a factor says it too.
  const tag = [...words.matchAll(/[([](\p{L}{4,14})[)\]]/gu)]
    .map(([, name]) => name!)
    .find((name) => clusterNames.test(name.toLowerCase()))
  const cluster = written ?? label ?? heading ?? tag
  return cluster?.toLowerCase().split(/[\s,/]/)[0]
}

/** In how many places the factors lie, as far as they say it. */
export function clustersOf(factors: readonly Factor[]): string[] {
  return [...new Set(factors.flatMap(({cluster}) => cluster ?? []))]
}
