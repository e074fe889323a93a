import {deniesParts, isDenial} from '../document/denials.ts'
import type {FrontMatterEntry, Section} from '../document/model.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {sectionsOf} from '../document/sections.ts'
import {otherEntriesOf} from '../document/other-entries.ts'
import {isFilledIn, isOpenValue} from '../document/placeholders.ts'
import {type Span, span} from '../text/span.ts'
import {type Valued, meanBySection} from './by-section.ts'
import {type Measure, type Measured, best, nothing, shown} from './dimension.ts'
import {passagesWith, plainWords} from './prose.ts'

/**
 * Something said under a name, wherever a document says it: front matter, a line, a table, a section of its own.
 * @param words how many say enough
 * @param counts whether what stands at a place counts
 */
export function said(
  {document, facts, isBlank}: Pick<Measured, 'document' | 'facts' | 'isBlank'>,
  keys: RegExp,
  words = 1,
  counts: (place: Span) => boolean = () => true,
): Measure {
  const long = (value: string): number =>
    Math.min(1, value.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length / words)
  const {text, frontMatter, sections} = document
  const measured = (place: Span | undefined): Measure =>
    shown(place, place && long(text.slice(place.start, place.end)))
  const entry = frontMatter?.entries.find(
    (one) =>
      (keys.test(named(one.key)) || holdsKey(one.value, keys)) &&
      isFilled(one, text) &&
      counts(one.valueSpan),
  )
  const other = otherEntriesOf(document).find(
    ({name, valueSpan}) =>
      keys.test(name) && isFilledIn(text.slice(valueSpan.start, valueSpan.end)) && counts(valueSpan),
  )
  return best(
    measured((entry ?? other)?.valueSpan),
    () => {
      const field = facts.fields.find(
        ({name, value}) =>
          keys.test(asked(name)) &&
          !echoes(value.value, name) &&
          !isDenial(value.value) &&
          counts(value.span),
      )
      return shown(field?.value.span, field && long(field.value.value))
    },
    () => {
      const titled = sections.find(({title, heading}) => {
        if (!title.includes(':')) return false
        const [name, value] = title.toLowerCase().split(/:\s+/)
        return value !== undefined && /[\p{L}\d]/u.test(value) && keys.test(name!) && counts(heading)
      })
      return shown(titled?.heading)
    },
    () => {
      const section = sections.find(
        (one) =>
          keys.test(plainTitle(one)) &&
          !isBlank(one) &&
          // A label shares its paragraph with others.
          (one.form !== 'label' || isFilledIn(firstLine(text, one.body))) &&
          counts(one.heading) &&
          !deniesParts(text.slice(one.body.start, one.body.end), one.kind),
      )
      return section === undefined
        ? nothing
        : shown(section.heading, long(text.slice(section.body.start, section.body.end)))
    },
  )
}

function firstLine(text: string, {start, end}: Span): string {
  return text.slice(start, end).trimStart().split('\n', 1)[0]!
}

/** Without numbering, marks and closing punctuation. */
function plainTitle({title}: Section): string {
  return asked(title.toLowerCase().replace(/^[^\p{L}]+/u, ''))
}

/** “Q: Who should read this?” as the name of its answer. */
function asked(name: string): string {
  const answered = name.startsWith('q') ? name.replace(/^q(?:uestion)?\s?\d{0,2}[:.)]\s/, '') : name
  return endsWell.test(answered.at(-1) ?? '') ? answered : answered.replace(/[^\p{L}\d)]+$/u, '')
}

const endsWell = /[\p{L}\d)]/u

/** A key of front matter as words. */
function named(key: string): string {
  return key.replaceAll(/[-_]/g, ' ').toLowerCase()
}

/** `roles: {facilitator: Ana Lima}` says it one level down. */
function holdsKey(value: unknown, keys: RegExp): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).some(([key, inner]) => keys.test(named(key)) && saysSomething(inner))
  )
}

/** “Goal: goal” says nothing. */
function echoes(value: string, name: string): boolean {
  const words = value
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
  return words.every((word) => name.includes(word))
}

function isFilled({value, valueSpan}: FrontMatterEntry, text: string): boolean {
  const source = text.slice(valueSpan.start, valueSpan.end)
  // A prompt in brackets is a list to YAML and still to be filled in to its author.
  return value !== null && !isOpenValue(source) && isFilledIn(source) && saysSomething(value)
}

/** Whether any of what a value is made of is more than a prompt. */
function saysSomething(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.values(value).some(saysSomething)
    : isFilledIn(String(value))
}

/** What a sentence has to say, and a word in it that is looked for first, as most texts do not have it. */
export interface Saying {
  readonly word: RegExp
  readonly pattern: RegExp
  /** Another word that its sentence has, where many have the first. */
  readonly also?: RegExp
  /** The fewest words that a sentence has which says it; four if it is absent. */
  readonly fewest?: number
}

/**
 * A sentence of the prose that says something.
 * @param counts whether what stands at a place counts
 */
export function sentence(
  {prose}: Measured,
  {word, also, pattern, fewest = 4}: Saying,
  counts: (place: Span) => boolean = () => true,
): Measure {
  for (const {text, start: base, sentences} of passagesWith(prose, word)) {
    for (const {start, end} of sentences) {
      const words = plainWords(text.slice(start, end))
      const place = span(base + start, base + end)
      if (also?.test(words) === false || !pattern.test(words)) continue
      if (words.split(' ').length >= fewest && counts(place) && !deniesParts(words, undefined))
        return shown(place)
    }
  }
  return nothing
}

/** A paragraph that says something in several sentences. */
export function paragraph({prose}: Measured, {word, pattern}: Saying): Measure {
  for (const {text, start} of passagesWith(prose, word))
    if (pattern.test(plainWords(text))) return shown(span(start, start + text.length))
  return nothing
}

/** How many of things have what is asked for, shown where they stand or by another place; full where the share reaches `enough`. */
export function shareOf<T extends {readonly span: Span; readonly shownBy?: Span}>(
  measured: Measured,
  things: readonly T[],
  valueOf: (thing: T) => number,
  {
    noun,
    enough = 1,
    kinds,
  }: {readonly noun: string; readonly enough?: number; readonly kinds: readonly SectionKind[]},
): Measure {
  const valued: (Valued & {thing: T})[] = things.map((thing) => ({
    span: thing.span,
    value: valueOf(thing),
    thing,
  }))
  const having = valued.filter(({value}) => value > 0)
  const lacking = placesOf(valued.filter(({value}) => value < 1))
  if (having.length === 0) return {...nothing, lacking}
  return {
    share: Math.min(1, meanBySection(measured, valued, kinds) / enough),
    evidence: placesOf(having.map(({thing}) => ({span: thing.shownBy ?? thing.span}))),
    lacking,
    note: `${having.length} of ${things.length} ${noun}`,
  }
}

/** How many places are shown for one criterion. */
export const mostPlaces = 5

/** Where the first things stand, each place once. */
function placesOf(things: readonly {readonly span: Span}[]): Span[] {
  return [...new Set(things.map(({span: place}) => place))].slice(0, mostPlaces)
}

/** The first section of these kinds that holds more than a template's prompts. */
export function filled({document, isBlank}: Measured, ...kinds: readonly SectionKind[]): Span | undefined {
  return sectionsOf(document, ...kinds).find((one) => !isBlank(one))?.heading
}

/** Where these rules are sure of something. */
export function sureFindings({findings}: Measured, rules: readonly string[]): Span[] {
  return findings.filter(({rule, possible}) => !possible && rules.includes(rule)).map(({span: at}) => at)
}
