import {offsetOf} from '../facts/clock.ts'

/** Offsets of zones that mean one thing wherever they are written, in minutes east of UTC. */
const offsets: Readonly<Record<string, number>> = {
  ...{WET: 0, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180},
  ...{EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480},
  ...{HST: -600, SAST: 120, SGT: 480, HKT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, ACST: 570},
  ...{ACDT: 630, AWST: 480, NZST: 720, NZDT: 780},
}

/** Known words that mean different zones to different readers: two times in the same one compare, others do not. */
const unclear = /^(?:BST|IST|CST|AST|ART|BRT|PKT|[ECMPA]T)$/

/** Whether words name a time zone: `UTC`, `CEST`, `+02:00`, `Europe/Berlin`. */
export function isZone(words: string): boolean {
  const name = words.trim()
  return (
    Object.hasOwn(offsets, name.toUpperCase()) ||
    unclear.test(name) ||
    offsetOf(name) !== undefined ||
    (name.includes('/') && formatIn(name) !== undefined)
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
