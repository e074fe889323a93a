import {
  type FoundDay,
  type FoundTime,
  type NumericOrder,
  findDay,
  findTime,
  findUnclearDay,
  isoDay,
} from '../document/dates.ts'
import {blankOut} from '../text/span.ts'
import {findWeekday, weekdayOf, weekdays} from './weekdays.ts'
import {type ZoneMeaning, offsetAt, zoneMeanings} from './zones.ts'

/** A point in time as front matter gives it: a day, or a day with a time. */
export interface FrontMoment {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Minutes since midnight; undefined for a whole day. */
  readonly minutes?: number
  /** The zone that is written with it. */
  readonly zone?: string
}

/** How front matter writes a moment; JSON Schema has the same patterns. */
export const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$'
export const momentPattern =
  '^\\d{4}-\\d{2}-\\d{2}([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?( ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?)?$'
const daySpelling = new RegExp(dayPattern)
const momentSpelling = new RegExp(momentPattern)

export type MomentReading =
  /**
   * Understood. `canonical` is how it is written here, the same as the words where they are written so; undefined where
   * it would say less than the words do.
   */
  | {readonly kind: 'moment'; readonly moment: FrontMoment; readonly canonical?: string}
  /** A time in a zone whose name has several meanings, and how each of them is written. */
  | {readonly kind: 'unclear zone'; readonly moment: FrontMoment; readonly readings: readonly ZonedReading[]}
  /** A day beside the name of another weekday; `weekday` is its own. */
  | {readonly kind: 'other weekday'; readonly weekday: string}
  /** The calendar has no such day. */
  | {readonly kind: 'no such day'}
  /** `03/12/2026`: both readings as they are written here, the day first and the month first; none that says less. */
  | {readonly kind: 'unclear'; readonly readings: readonly string[]}
  /** A time without a day; `time` is undefined where more stands beside it. */
  | {readonly kind: 'time only'; readonly time?: Omit<FrontMoment, 'day'>}
  /** A day whose year is not written: the words with a year in their place. */
  | {readonly kind: 'no year'; readonly inYear: (year: string) => string | undefined}
  | {readonly kind: 'nothing'}

interface ZonedReading {
  readonly words: string
  /** Whose zone that is. */
  readonly of: string
}

/** Reads the words of a `day` or a `moment`. */
export function readMoment(words: string): MomentReading {
  const text = withCentury(words.trim())
  if (text !== words.trim()) return {kind: 'unclear', readings: unclearReadings(text)}
  const found = findDay(text)
  if (found === undefined)
    return findUnclearDay(text) === undefined
      ? readTime(text)
      : {kind: 'unclear', readings: unclearReadings(text)}
  return readOn(found, text)
}

/** `5/26/21`, with the year as people mean it. */
function withCentury(text: string): string {
  return text.replace(/(?<![\d/.])(\d{1,2}([/.])\d{1,2}\2)(\d{2})(?![\d/.])/, '$120$3')
}

function readTime(text: string): MomentReading {
  const time = findTime(text)
  if (time === undefined) return {kind: 'nothing'}
  const {isWhole, ...written} = timeIn(text, time)
  return {kind: 'time only', ...(isWhole && {time: written})}
}

/** What a text says beside the day that was found in it. */
function readOn(found: FoundDay, text: string): MomentReading {
  const {day} = found
  if (day === undefined) return {kind: 'no such day'}
  if (day.startsWith('--')) return {kind: 'no year', inYear: (year) => inYear(year, found, text)}
  const alone = blankOut(text, found)
  const weekday = findWeekday(alone)
  if (weekday !== undefined && weekday.day !== weekdayOf(day))
    return {kind: 'other weekday', weekday: weekdays[weekdayOf(day)]!}
  const beside = weekday === undefined ? alone : blankOut(alone, weekday)
  const time = findTime(beside)
  const {isWhole, ...written} = time ? timeIn(beside, time) : {isWhole: isEmpty(beside)}
  const moment = {day, ...written}
  if (daySpelling.test(text) || momentSpelling.test(text)) return {kind: 'moment', moment, canonical: text}
  if (/\p{L}{4,}|[[\]{}]/u.test(time ? beside.slice(0, found.start) + beside.slice(time.end) : beside))
    return {kind: 'nothing'}
  if (!isWhole) return {kind: 'moment', moment}
  const canonical = writeMoment(moment)
  if (canonical !== undefined) return {kind: 'moment', moment, canonical}
  return {kind: 'unclear zone', moment, readings: zonedReadings(moment)}
}

function inYear(year: string, {day, start, end}: FoundDay, text: string): string | undefined {
  const whole = readMoment(`${text.slice(0, start)}${year}${day!.slice(1)}${text.slice(end)}`)
  return whole.kind === 'moment' ? whole.canonical : undefined
}

function zonedReadings(moment: FrontMoment): ZonedReading[] {
  const meanings: readonly ZoneMeaning[] = zoneMeanings(moment.zone ?? '')
  return meanings.flatMap(({zone, of}) => {
    const words = writeMoment({...moment, zone})
    return words === undefined ? [] : [{words, of}]
  })
}

/** One time as clocks show it: no span of time, no `13:00 PM`, no part of a second. */
const oneTime =
  /^(?:\d{1,2}[:.h]\d{2}(?::\d{2})?|(?:0?[1-9]|1[0-2])(?:[:.h]\d{2}(?::\d{2})?)?\s?[ap]\.?m\.?)$/i

/** A time with its zone, and whether the text says nothing else. */
function timeIn(text: string, time: FoundTime): Omit<FrontMoment, 'day'> & {readonly isWhole: boolean} {
  const apart = time.zone === undefined ? writtenZone(text) : undefined
  const zone = time.zone ?? apart
  const around = text.slice(0, time.start) + text.slice(time.end)
  const clockWords = text.slice(time.start, time.end)
  const behind = time.zone === undefined ? clockWords.length : clockWords.lastIndexOf(time.zone)
  return {
    minutes: time.minutes,
    ...(zone !== undefined && {zone}),
    isWhole:
      oneTime.test(clockWords.slice(0, behind).replace(/[\s(]+$/, '')) &&
      isEmpty(apart === undefined ? around : around.replace(apart, '')),
  }
}

/** Whether words that stand around a day and a time add nothing to them. */
function isEmpty(words: string): boolean {
  return /^[\s,]*(?:(?:T|at)[\s,]*)?$/i.test(words)
}

/** `2026-03-03 09:12 +0100`: an offset that stands apart from its time. */
function writtenZone(text: string): string | undefined {
  return /\d:\d{2}(?::\d{2}(?:\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/.exec(text)?.[1]
}

/** A moment as front matter writes it; undefined where the offset of its zone is not known. */
export function writeMoment({day, minutes, zone}: FrontMoment): string | undefined {
  if (minutes === undefined) return day
  const offset = zone === undefined ? '' : zoneSuffix(zone, day, minutes)
  return offset === undefined ? undefined : `${day}T${clock(minutes)}${offset}`
}

/** How an ISO time says a zone: `Z`, or an offset. */
function zoneSuffix(zone: string, day: string, minutes: number): string | undefined {
  const offset = offsetAt(zone, localOf(day, minutes))
  if (offset === undefined) return undefined
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Minutes as `09:12`, or `09:12:30` where there are seconds. */
function clock(minutes: number): string {
  const seconds = Math.round((minutes % 1) * 60)
  const whole = `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes) % 60)}`
  return seconds === 0 ? whole : `${whole}:${two(seconds)}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

/** Milliseconds since 1970, of the moment's local time as if it were UTC. */
function localOf(day: string, minutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
}

/** The instant of a moment, in milliseconds; undefined for a whole day, or where its zone is not known. */
export function instantOf({day, minutes, zone}: FrontMoment, inherited?: string): number | undefined {
  const name = zone ?? inherited
  if (minutes === undefined || name === undefined) return undefined
  const offset = offsetAt(name, localOf(day, minutes))
  return offset === undefined ? undefined : localOf(day, minutes) - offset * 60_000
}

/**
 * How far `b` is behind `a`: milliseconds, negative where it is before it. Undefined where they cannot be compared:
 * a day with a time on the same day, or times of which one has a zone that is not known.
 */
export function elapsed(a: FrontMoment, b: FrontMoment, inherited?: string): number | undefined {
  const [first, second] = [instantOf(a, inherited), instantOf(b, inherited)]
  if (first !== undefined && second !== undefined) return second - first
  if (a.minutes !== undefined && b.minutes !== undefined && (a.zone ?? inherited) === (b.zone ?? inherited))
    return localOf(b.day, b.minutes) - localOf(a.day, a.minutes)
  const bothTimed = a.minutes !== undefined && b.minutes !== undefined
  return a.day === b.day || bothTimed ? undefined : localOf(b.day, 0) - localOf(a.day, 0)
}

function unclearReadings(text: string): string[] {
  const order: readonly NumericOrder[] = ['day first', 'month first']
  return order.flatMap((one) => {
    const found = findDay(text, one)
    const reading = found && readOn(found, text)
    return reading?.kind === 'moment' && reading.canonical !== undefined ? [reading.canonical] : []
  })
}

/** Whether a day is one of the calendar, written as `YYYY-MM-DD`. */
export function isIsoDay(words: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words)
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}
