import {offsetOf} from '../facts/clock.ts'
import {nearest, squashed} from '../spelling.ts'

/** Offsets of zones that mean one thing wherever they are written, in minutes east of UTC. */
const offsets: Readonly<Record<string, number>> = {
  ...{WET: 0, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180},
  ...{EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480},
  ...{HST: -600, SAST: 120, SGT: 480, HKT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, ACST: 570},
  ...{ACDT: 630, AWST: 480, NZST: 720, NZDT: 780, ART: -180, BRT: -180, PKT: 300},
}

/** One zone that a name stands for, and whose it is. */
export interface ZoneMeaning {
  readonly zone: string
  readonly of: string
}

/**
 * Names that mean different zones to different readers, or at different times of the year: two times in the same one
 * compare, others do not.
 */
const unclear: Readonly<Record<string, readonly ZoneMeaning[]>> = {
  BST: [
    {zone: '+01:00', of: 'British Summer Time'},
    {zone: '+06:00', of: 'Bangladesh'},
  ],
  IST: [
    {zone: '+05:30', of: 'India'},
    {zone: '+01:00', of: 'Ireland'},
    {zone: '+02:00', of: 'Israel'},
  ],
  CST: [
    {zone: '-06:00', of: 'North America'},
    {zone: '+08:00', of: 'China'},
  ],
  AST: [
    {zone: '-04:00', of: 'Atlantic Canada'},
    {zone: '+03:00', of: 'Arabia'},
  ],
  ET: [{zone: 'America/New_York', of: 'New York'}],
  CT: [{zone: 'America/Chicago', of: 'Chicago'}],
  MT: [{zone: 'America/Denver', of: 'Denver'}],
  PT: [{zone: 'America/Los_Angeles', of: 'Los Angeles'}],
  AT: [{zone: 'America/Halifax', of: 'Halifax'}],
}

/** Where the clocks go forward that a name is of: in summer many write it for the time that clocks show there. */
const standardTimes: Readonly<Record<string, string>> = {
  ...{WET: 'Europe/Lisbon', CET: 'Europe/Berlin', EET: 'Europe/Helsinki'},
  ...{EST: 'America/New_York', MST: 'America/Denver', PST: 'America/Los_Angeles', AKST: 'America/Anchorage'},
  ...{ACST: 'Australia/Adelaide', AEST: 'Australia/Sydney', NZST: 'Pacific/Auckland'},
}

/** The zone whose summer time a name of a standard time may stand for; undefined for any other name. */
export function summerZoneOf(name: string): string | undefined {
  return Object.hasOwn(standardTimes, name) ? standardTimes[name] : undefined
}

/** What a name with several meanings can mean; nothing for a name with one meaning, or none. */
export function zoneMeanings(name: string): readonly ZoneMeaning[] {
  return Object.hasOwn(unclear, name) ? unclear[name]! : []
}

/** A zone by region and city, as in `Europe/Berlin`; `isZone` tells whether there is one of that name. */
export const regionZone =
  /(?<![\w/])(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/[A-Z][\w+-]*(?:\/[A-Z]\w*)?/

/** Whether words name a time zone: `UTC`, `CEST`, `+02:00`, `Europe/Berlin`. */
export function isZone(words: string): boolean {
  const name = words.trim()
  return (
    Object.hasOwn(offsets, name.toUpperCase()) ||
    Object.hasOwn(unclear, name) ||
    offsetOf(name) !== undefined ||
    (name.includes('/') && formatIn(name) !== undefined)
  )
}

/** What people call zones that have two names a year. */
const spoken: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  uk: 'Europe/London',
}

/** The zone that words most likely mean which name none: “Eastern time”, “Berlin”, “Europe/Berln”. */
export function meantZone(words: string): string | undefined {
  const name = squashed(words).replace(/(?:standard|daylight|local)?time(?:zone)?$/, '')
  if (Object.hasOwn(spoken, name)) return spoken[name]
  const known = Intl.supportedValuesOf('timeZone')
  return (
    known.find((zone) => squashed(zone.slice(zone.lastIndexOf('/') + 1)) === name) ?? nearest(words, known)
  )
}

/**
 * Minutes that a zone is ahead of UTC at a local time, given as if it were UTC; undefined where that cannot be told.
 * At the end of summer time an hour happens twice: it is taken as the later one.
 */
export function offsetAt(zone: string, local: number): number | undefined {
  const name = zone.trim()
  const fixed = offsetOf(name) ?? offsets[name.toUpperCase()]
  if (fixed !== undefined || !name.includes('/')) return fixed
  const format = formatIn(name)
  if (format === undefined) return undefined
  const guess = shownOffset(format, local)
  return shownOffset(format, local - guess * 60_000)
}

function formatIn(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const parts = {year: 'numeric', month: 'numeric', day: 'numeric'} as const
    return new Intl.DateTimeFormat('en-US', {
      ...{timeZone, hourCycle: 'h23', ...parts},
      ...{hour: 'numeric', minute: 'numeric'},
    })
  } catch {
    return undefined
  }
}

function shownOffset(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({type, value}) => [type, Number(value)]),
  )
  const shown = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute)
  return Math.round((shown - Math.floor(instant / 60_000) * 60_000) / 60_000)
}
