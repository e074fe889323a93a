import {isBlank} from '../document/content.ts'
import {findDay, monthNames} from '../document/dates.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import {nodeSpan} from '../document/markdown.ts'
import {pointsOf, pointsOfKinds} from '../document/points.ts'
import {zoneOf} from '../document/section-kinds.ts'
import {kindAt, ownPart, sectionsOf} from '../document/sections.ts'
import {tellsEvent} from '../language/rubric-words.ts'
import {once} from '../once.ts'
import {type Span, span} from '../text/span.ts'
import {profileOf} from './profile.ts'

/** Something that happened, with the words that tell it and say when. */
export interface ToldMoment {
  readonly span: Span
  readonly words: string
}

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const clock = String.raw`\b\d{1,2}[:h]\d{2}\b`

/** A time on no calendar: “T+15m”, “Day 2”, “+10 min”, “Tue 09:20”. */
const relative = new RegExp(
  String.raw`(?<![\p{L}\d])(?:T\s?[+-]?\s?\d|[Dd]ay \d|[Ww]eek \d|[Mm]inute \d|\+\s?\d{1,3}\s?(?:m|min|h|d)\b|${weekday}\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)`,
  'u',
)

/** “March 2024: the pilot begins”, “Summer: …”, “Now: …”: by the month or the season. */
const byMonth = new RegExp(
  `^\\W*(?:(?:Early|Mid|Late)[ -])?(?:${monthNames}|Spring|Summer|Autumn|Fall|Winter|Q[1-4]|Now)(?: 20\\d\\d)?\\s?[:–—-]`,
)

/** Whether words say when something was, on a calendar or on none. */
export function saysWhen(words: string): boolean {
  return (
    byMonth.test(words) ||
    relative.test(words) ||
    new RegExp(clock).test(words) ||
    findDay(words) !== undefined
  )
}

const fewest = 3

/**
 * What a document tells under the title of a timeline, each with words that say when, or under titles that begin with a
 * time: a timeline to its readers, in a form whose times are not compared.
 */
export const momentsListed = once((document: PostmortemDocument): readonly ToldMoment[] => {
  const points = pointsOfKinds(document, 'timeline').filter(({words}) => saysWhen(words) && tells(words))
  if (points.length >= fewest) return points
  const titled = document.sections
    .filter(({form, title}) => form === 'heading' && beginsWithTime(title))
    .map((section): ToldMoment => {
      const {end} = ownPart(document, section)
      return {span: span(section.heading.start, end), words: document.text.slice(section.heading.start, end)}
    })
    .filter(({words}) => tells(words))
  return titled.length >= fewest ? titled : bulletsByTime(document)
})

/** A list of an account of which each bullet begins with a time on no calendar: “T+20 min: the belt stops”. */
function bulletsByTime(document: PostmortemDocument): readonly ToldMoment[] {
  for (const block of document.tree.children) {
    if (block.type !== 'list' || block.children.length < fewest) continue
    const body = nodeSpan(block)
    if (zoneOf(kindAt(document.sections, body.start)) !== 'narrative') continue
    const points = pointsOf(document, {body})
    if (points.every(({words}) => countsTime.test(words) && tells(words))) return points
  }
  return []
}

const countsTime = /^\W*(?:T\s?[+-]?\s?\d|[Dd]ay \d|[Ww]eek \d|[Mm]inute \d|\+\s?\d{1,3}\s?(?:m|min|h|d)\b)/

function beginsWithTime(title: string): boolean {
  const lead = title.replace(/^[^\p{L}\d]+/u, '').slice(0, 40)
  const at = [lead.search(new RegExp(clock)), lead.search(relative), findDay(lead)?.start ?? -1]
  return at.includes(0)
}

/** More than the time, and than the name of a milestone. */
function tells(words: string): boolean {
  const plain = words.replace(new RegExp(`${monthNames}|${weekday}`, 'g'), ' ')
  return (plain.match(/\p{L}{2,}/gu) ?? []).length >= 2 && tellsEvent(plain.replace(timeWords, ' '))
}

const timeWords = /[T+]\s?[+-]?\s?\d+\s?(?:m|min|h|d)?\b|\b\d{1,2}[:h]\d{2}\b/gi

const months = `(?:${monthNames}|20\\d\\d-\\d\\d-\\d\\d)`
const dayInProse = new RegExp(
  String.raw`\b(?:[Ii]n|[Oo]n|[Ff]rom|[Bb]y|[Uu]ntil|[Ss]ince|[Mm]id|[Aa]t)(?: (?:early|mid|late|the (?:end|middle|start|beginning|morning|afternoon|evening|night) of))?[ -]?(?:(?:\d{1,2} )?${months}|${weekday})\b|\b\d{1,2}:\d{2}\b`,
)

/** What is so on every day tells nothing that happened. */
const cadence =
  /\b(?:daily|nightly|hourly|weekly|monthly|every|each) ?(?:day|night|hour|week|month|morning|evening)?\b/i

/** What is still to come has not happened. */
const toCome = /\b(?:will|shall|(?:is|are) going to) (?:be |also |then )*[a-z]+/

/** “Updated March 3rd, 2026: …” is of the text, and not of what it tells. */
const isNote = new RegExp(`^\\W*(?:last )?updated?:?\\s(?:on )?(?:${monthNames}|\\d)`, 'i')

/** The clause that holds the day counts: “On 3 March it expired, and a job will renew it” happened. */
function isToCome(words: string): boolean {
  return words
    .split(/[;–—]|,\s(?=(?:and|but|so|which)\s)/)
    .filter((clause) => dayInProse.test(clause))
    .every((clause) => toCome.test(clause))
}

/** Sentences of an account that say when. Beside an empty timeline of a severe incident they are none. */
export const datedSentences = once((document: PostmortemDocument): readonly ToldMoment[] =>
  profileOf(document).weight === 'major' && isTimelineLeftOpen(document) ? [] : sentencesWithDays(document),
)

function isTimelineLeftOpen(document: PostmortemDocument): boolean {
  const own = sectionsOf(document, 'timeline').filter(({form}) => form === 'heading')
  return own.length > 0 && own.every((section) => isBlank(document, section))
}

function sentencesWithDays({passages}: PostmortemDocument): ToldMoment[] {
  return passages
    .filter(({zone, element}) => zone === 'narrative' && element === 'paragraph')
    .flatMap(({text, start: base, sentences}) =>
      sentences.flatMap(({start, end}) => {
        const words = text.slice(start, end).replace(/\s+/g, ' ')
        const isTold =
          !isNote.test(words) &&
          dayInProse.test(words) &&
          tells(words) &&
          !cadence.test(words) &&
          !isToCome(words)
        return isTold ? [{span: span(base + start, base + end), words}] : []
      }),
    )
}

/** What an account looks back on stands before what it begins with: “the fault had come in with the release of 29 June”. */
export function lookingBackFirst(moments: readonly ToldMoment[]): readonly ToldMoment[] {
  const days = moments.map(({words}) => findDay(words)?.day)
  const years = new Set(days.flatMap((day) => (day?.startsWith('-') === false ? [day.slice(0, 4)] : [])))
  const [first] = days
  if (first === undefined || years.size > 1) return moments
  const [year = '-'] = years
  const begun = first.replace(/^-(?=-)/, year)
  const isBefore = (day: string | undefined): boolean =>
    day !== undefined && day.replace(/^-(?=-)/, year) < begun
  return [
    ...moments.filter((_, index) => isBefore(days[index])),
    ...moments.filter((_, index) => !isBefore(days[index])),
  ]
}

/** Moments as the entries of a timeline, so that what tells a milestone is one question; none of them has a time to compare. */
export function asEntries(moments: readonly ToldMoment[]): TimelineEntry[] {
  return moments.map(({span: place, words}) => ({
    span: place,
    time: {value: {}, span: span(place.start, place.start)},
    event: {value: words, span: place},
  }))
}
