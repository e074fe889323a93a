import {isoDay} from '../document/dates.ts'
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

/** How front matter writes a day; JSON Schema has the same pattern. */
export const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$'
/** How front matter writes a moment; JSON Schema has the same pattern. */
export const momentPattern =
  '^\\d{4}-\\d{2}-\\d{2}([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?( ?(Z|UTC|[+-](?:(?:0\\d|1[0-3]):?[0-5]\\d|14:?00)))?)?$'

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

/** Whether a day is one of the calendar, written as `YYYY-MM-DD`. */
export function isIsoDay(words: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words)
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}
