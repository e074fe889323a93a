import {type Field, findField} from '../document/fields.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {type Point, pointsOf, pointsOfKinds} from '../document/points.ts'
import {kindAt, sectionsOf} from '../document/sections.ts'
import {contains} from '../text/span.ts'
import {causesTold} from './causes-told.ts'

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
export function factorsOf(document: PostmortemDocument): Factor[] {
  const listed = pointsOfKinds(document, 'contributing-factors').filter(
    ({span, form}) => form !== 'sentence' || isProse(document, span.start),
  )
  const points = firstFound(
    () => listed,
    () => causesListed(document),
    () => causesTold(document),
  )
  return points.map((point) => toFactor(document, point))
}

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

/** No part of a chain of whys, and no row of measurements. */
function isCause({form, words, fields}: Point): boolean {
  if (form === 'sentence' || /^\W*(?:\d\W+)?(?:why|because)\b/i.test(words)) return false
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
      /\b(?:made sense|(?:was|were|seemed|looked) (?:a )?(?:reasonable|sensible|rational|safe)|at the time|until then|had (?:always )?worked)\b/i.test(
        words,
      ),
    hasDirection:
      said(fields, /fix|direction|change|action|remed|counter|improve|mitigation|what next|follow/, 1) ||
      /\b(?:action|AI)[- ]?#?\d|\b[A-Z][A-Z0-9]+-\d+\b|(?:→|->|=>)\s*\S/.test(words),
  }
}

function says(fields: readonly Field[], name: RegExp): boolean {
  return said(fields, name, 2)
}

function said(fields: readonly Field[], name: RegExp, words: number): boolean {
  const found = findField(fields, name)
  return found !== undefined && found.value.value.split(/\s+/).length >= words
}

function clusterOf({sections}: PostmortemDocument, {fields, span: place}: Point): string | undefined {
  const written = findField(fields, /^(?:cluster|category|area|theme|dimension|type|kind|group)$/)?.value
    .value
  const label = fields
    .map(({name}) => name.replace(/ (?:and|&) \p{L}+$/u, ''))
    .find((name) => clusterNames.test(name))
  const heading = sections.findLast(
    ({body, title}) => contains(body, place) && clusterNames.test(title),
  )?.title
  const cluster = written ?? label ?? heading
  return cluster?.toLowerCase().split(/[\s,/]/)[0]
}

/** In how many places the factors lie, as far as they say it. */
export function clustersOf(factors: readonly Factor[]): string[] {
  return [...new Set(factors.flatMap(({cluster}) => cluster ?? []))]
}
