import {findDay, findTime, findUnclearDay, isoDay, type NumericOrder} from '../document/dates.ts'
import type {Span} from '../text/span.ts'
import {offsetAt} from './zones.ts'

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
  /** Understood; `canonical` is how it is written here, the same as the words where they are written so. */
  | {readonly kind: 'moment'; readonly moment: FrontMoment; readonly canonical: string}
  /** The calendar has no such day. */
  | {readonly kind: 'no such day'}
  /** `03/12/2026`: both readings, the day first and the month first. */
  | {readonly kind: 'unclear'; readonly readings: readonly string[]}
  /** A time without a day. */
  | {readonly kind: 'time only'; readonly time: string}
  | {readonly kind: 'nothing'}

/** Reads the words of a `day` or a `moment`. */
export function readMoment(words: string): MomentReading {
  const text = words.trim()
  const found = findDay(text)
  const time = findTime(found ? blankOut(text, found) : text)
  if (found === undefined) {
    if (findUnclearDay(text) !== undefined) return {kind: 'unclear', readings: unclearReadings(text)}
    return time === undefined ? {kind: 'nothing'} : {kind: 'time only', time: clock(time.minutes)}
  }
  if (found.day === undefined) return {kind: 'no such day'}
  if (found.day.startsWith('--')) return {kind: 'nothing'}
  const zone = time?.zone ?? writtenZone(text)
  const moment: FrontMoment = {
    day: found.day,
    ...(time && {minutes: time.minutes, ...(zone !== undefined && {zone})}),
  }
  const isCanonical = daySpelling.test(text) || momentSpelling.test(text)
  const rest = text.slice(0, found.start) + text.slice(time ? Math.max(time.end, found.end) : found.end)
  if (!isCanonical && /\p{L}{4,}|[[\]{}]/u.test(rest)) return {kind: 'nothing'}
  return {kind: 'moment', moment, canonical: isCanonical ? text : writeMoment(moment)}
}

/** The same text with a part of it as blanks, so that offsets stay. */
function blankOut(text: string, {start, end}: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** `2026-03-03 09:12 +0100`: an offset that stands apart from its time. */
function writtenZone(text: string): string | undefined {
  return /\d:\d{2}(?::\d{2}(?:\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/.exec(text)?.[1]
}

/** A moment as front matter writes it. */
export function writeMoment({day, minutes, zone}: FrontMoment): string {
  if (minutes === undefined) return day
  const offset = zone === undefined ? '' : zoneSuffix(zone, day, minutes)
  return offset === undefined ? `${day}T${clock(minutes)}` : `${day}T${clock(minutes)}${offset}`
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
    const day = findDay(text, one)?.day
    return day === undefined ? [] : [day]
  })
}

/** Whether a day is one of the calendar, written as `YYYY-MM-DD`. */
export function isIsoDay(words: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words)
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}
