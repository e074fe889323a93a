/** Reading days and times of day as postmortems write them. Nothing here knows the current day. */

import {isZone, regionZone} from '../frontmatter/zones.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The short names of the months in their order, with capitals. */
export const monthsInOrder = months.map((month) => month.replace(/^./, (letter) => letter.toUpperCase()))
/** The names of months and their short forms, as a pattern. */
export const monthNames =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const monthName = `(${monthNames})(?![a-z])\\.?`
/** Without a year only the capital tells a month from “12 may” and “march 3 nodes”. */
const capitalMonth = `(${monthNames}|${months.join('|').toUpperCase()})(?![a-z])\\.?`

interface DayForm {
  readonly pattern: RegExp
  /** What each group of the pattern holds. */
  readonly order: readonly string[]
}

const yearFirst: DayForm = {
  pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
  order: ['year', 'month', 'day'],
}

/** Forms that name the month. */
const wordForms: readonly DayForm[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthName},?[ -](\\d{4}|(?<=\\d-[a-z]{3,9}-)\\d{2})(?!\\d)`,
      'i',
    ),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${capitalMonth} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])`, 'u'),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${capitalMonth}(?!\\p{L})`, 'u'),
    order: ['day', 'month', 'year'],
  },
]

/** A day found in a text, and where: offsets into that text. */
export interface FoundDay {
  /** `YYYY-MM-DD`, `--MM-DD` without a year; undefined where there is no such day, as 30 February. */
  readonly day: string | undefined
  readonly start: number
  readonly end: number
}

/** A year that has every day that any year has. */
const leapYear = 2000

/** Which number of `03/12/2026` is the day. */
export type NumericOrder = 'day first' | 'month first'

const numericDay = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/
const numericDays = new RegExp(numericDay, 'g')

/**
 * The first day that is written out: `2026-03-12`, `12 Mar 2026`, `March 12th, 2026`, `Oct 31st`, `31/03/2026`.
 * `03/12/2026` means two different days to two readers: it is read only where the order is known.
 */
export function findDay(text: string, numericOrder?: NumericOrder): FoundDay | undefined {
  const written = findForm(text, yearFirst)
  if (written !== undefined) return written
  const order = numericOrder ?? numericOrderIn(text)
  const numeric = order === undefined ? undefined : findForm(text, numericForms[order])
  if (numeric !== undefined) return numeric
  for (const form of wordForms) {
    const found = findForm(text, form)
    if (found !== undefined) return found
  }
  return undefined
}

const numericForms: Readonly<Record<NumericOrder, DayForm>> = {
  'day first': {pattern: numericDay, order: ['day', 'separator', 'month', 'year']},
  'month first': {pattern: numericDay, order: ['month', 'separator', 'day', 'year']},
}

function findForm(text: string, form: DayForm): FoundDay | undefined {
  const match = form.pattern.exec(text)
  if (match === null) return undefined
  return {day: readDay(form, match), start: match.index, end: match.index + match[0].length}
}

function readDay({order}: DayForm, match: RegExpExecArray): string | undefined {
  const part = (name: string): string => match[1 + order.indexOf(name)] ?? ''
  const month = /\d/.test(part('month'))
    ? Number(part('month'))
    : months.indexOf(part('month').toLowerCase().slice(0, 3)) + 1
  const hasYear = part('year') !== ''
  const year = Number(part('year'))
  const whole = isoDay(hasYear ? (year < 100 ? 2000 + year : year) : leapYear, month, Number(part('day')))
  return hasYear ? whole : whole?.replace(/^\d{4}/, '-')
}

/** The order that a text's own numbers settle: `20/06/2023` has one reading, and so then has `06/07/2023` beside it. */
export function numericOrderIn(text: string): NumericOrder | undefined {
  for (const match of text.matchAll(numericDays)) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    if (first > 12) return 'day first'
    if (second > 12) return 'month first'
  }
  return undefined
}

/** The order of numbers of which nothing else tells it: with dots the day is first nearly everywhere (CLDR). */
export function usualOrder(text: string): NumericOrder | undefined {
  return numericDay.exec(text)?.[2] === '.' ? 'day first' : undefined
}

/** Where a day stands that has two readings. */
export function findUnclearDay(text: string): FoundDay | undefined {
  const match = numericDay.exec(text)
  return match === null ? undefined : {day: undefined, start: match.index, end: match.index + match[0].length}
}

/** The day that a field means: `YYYY-MM-DD`, and only with a year. */
export function dayOf(words: string, numericOrder?: NumericOrder): string | undefined {
  const day = findDay(words, numericOrder)?.day
  return day?.startsWith('--') ? undefined : day
}

/** `YYYY-MM-DD`, or undefined if the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return undefined
  return [String(year), month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

/** A time of day and its zone at the start of a text, after a date if there is one. */
export interface FoundTime {
  readonly minutes: number
  readonly zone?: string
  readonly start: number
  readonly end: number
}

/** `13.18` is a time as `13:18` is; a version, an address, a price and “2.50 GB” are none. */
const clock =
  /(?<![\d.:$€£#=/]|[A-SU-Za-su-z])([01]?\d|2[0-3])(?:(?:[:h]([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?|\.([0-5]\d)(?!\s?(?:%|[kmgt]i?b?\b|m?s\b|x\b|sec|min|hour|day|million|billion)))(?![:.]?\d)|(?= ?[ap]m\b))(?:\s?([ap])\.?m\b\.?)?/i
const laterClock =
  /^\s?(?:[-–—→]|to|->)\s?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]m\b)?(?![\d%.])/i

const zones =
  'UTC|GMT|BST|WEST|WET|CEST|CET|EEST|EET|MSK|IST|SAST|PKT|SGT|HKT|JST|KST|A[ECW][SD]T|NZ[SD]T|AK[SD]T|HST|BRT|ART|[ECMPA][SD]T'
const offset = '[+-]\\d{1,2}(?::?\\d{2})?'
const zoneName = new RegExp(
  `^\\s?\\(?((?:UTC|GMT)${offset}|${zones}|[ECMP]T|\\+\\d{2}:?\\d{2}|${regionZone.source})\\b\\)?`,
)
/** Only behind an ISO `T` is `-05:00` an offset: `09:15-09:30` is a span of time. */
const isoZone = new RegExp(`^(Z|${offset})\\b`)

/** The first `09:12`, `9:12:30 UTC`, `9:12 Europe/Berlin`, `13.18`, `2 pm` or `09:15-09:30` in a text. */
export function findTime(text: string): FoundTime | undefined {
  const match = clock.exec(text)
  if (match === null) return undefined
  const {index, 1: hour, 2: minute, 3: second, 4: dotted, 5: half} = match
  const hours = Number(hour) % (half === undefined ? 24 : 12)
  const minutes =
    (hours + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 +
    Number(minute ?? dotted ?? 0) +
    Number(second ?? 0) / 60
  const isIso = text[index - 1] === 'T'
  const behind = index + match[0].length
  const end = behind + (isIso ? 0 : (laterClock.exec(text.slice(behind))?.[0].length ?? 0))
  const zone =
    (isIso ? isoZone.exec(text.slice(end)) : null) ??
    zoneName.exec(text.slice(end)) ??
    /^(Z)\b/.exec(text.slice(end))
  return zone === null || (zone[1]!.includes('/') && !isZone(zone[1]!))
    ? {minutes, start: index, end}
    : {minutes, zone: zone[1]!, start: index, end: end + zone[0].length}
}

/** The zone that a heading names: `Time (UTC)`, `Timeline (times in CEST)`, `Timeline (Europe/Berlin)`. */
export function findZone(heading: string): string | undefined {
  const region = new RegExp(regionZone, 'i').exec(heading)?.[0]
  // The title of a column has lost its capitals.
  if (region !== undefined && isZone(region))
    return region.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  const named = new RegExp(`\\b((?:UTC|GMT)${offset}|${zones})\\b|\\(([ECMP]T)\\)`, 'i').exec(heading)
  return (named?.[1] ?? named?.[2])?.toUpperCase()
}
