import type {Moment, TimelineEntry} from '../document/model.ts'

const evening = 18 * 60
const morning = 12 * 60
const minutesOfDay = 24 * 60

/**
 * For each entry its time in minutes on one scale, undefined where it cannot be put on it. An entry without a day is on
 * the day of the one before it, or on the next one where the clock has passed midnight; one without a clock is at the
 * time of the one before it on its day. Times in a zone without a known
 * offset are compared only with times in the same zone: entries in a second such zone are left out.
 */
export function minutesOf(entries: readonly TimelineEntry[]): (number | undefined)[] {
  let day = 0
  let before: number | undefined
  let scale: string | undefined
  let last = 0
  return entries.map(({time: {value}}) => {
    if (value.date !== undefined) {
      const written = dayNumber(value.date)
      // The clock of the day before tells nothing about a day that is written.
      if (written !== day) before = undefined
      day = written
    }
    const minutes = value.minutes
    if (minutes === undefined)
      return value.date === undefined ? undefined : before === undefined ? day * minutesOfDay : last
    const zone = offsetOf(value.zone) === undefined ? value.zone : 'UTC'
    scale ??= zone
    if (zone !== scale) return undefined
    if (value.date === undefined && before !== undefined && passesMidnight(before, minutes)) day++
    before = minutes
    last = day * minutesOfDay + minutes - (offsetOf(value.zone) ?? 0)
    return last
  })
}

/** A clock that falls from the evening to the morning has passed midnight. */
export function passesMidnight(before: number, minutes: number): boolean {
  return before >= evening && minutes < morning
}

/** Days on a scale of their own for days without a year. */
function dayNumber(date: string): number {
  const [year, month, day] = (date.startsWith('--') ? date.replace('-', '2000') : date).split('-').map(Number)
  return Date.UTC(year!, month! - 1, day) / (minutesOfDay * 60_000)
}

/** Of Kiribati, in minutes. */
const largestOffset = 14 * 60

/** How many minutes a zone is ahead of UTC; undefined for a name whose offset depends on the country or the season. */
export function offsetOf(zone: Moment['zone']): number | undefined {
  if (zone === undefined) return undefined
  if (/^(?:UTC|GMT|Z)$/i.test(zone)) return 0
  const offset = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone)
  if (offset === null) return undefined
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
  return minutes > largestOffset ? undefined : (offset[1] === '-' ? -1 : 1) * minutes
}
