import {addDays} from '../actions/due-buckets.ts'

/** Days as `YYYY-MM-DD`. Saturdays, Sundays and holidays (`2026-12-25`, or `12-25` in every year) are no business days. */

const dayLength = 86_400_000

export function isBusinessDay(day: string, holidays: readonly string[]): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day) && !holidays.includes(day.slice(5))
}

/** The last of so many business days behind a day. */
export function addBusinessDays(day: string, count: number, holidays: readonly string[]): string {
  let current = day
  for (let left = count; left > 0;) {
    current = addDays(current, 1)
    if (isBusinessDay(current, holidays)) left--
    // A list of holidays that leaves no business day must not hold anybody up.
    if (Date.parse(current) - Date.parse(day) > 3 * 366 * dayLength) break
  }
  return current
}

/** How many business days lie behind `from`, up to and with `to`; none where `to` is not later. */
export function businessDaysBetween(from: string, to: string, holidays: readonly string[]): number {
  const days = Math.min((Date.parse(to) - Date.parse(from)) / dayLength, 10 * 366)
  let count = 0
  for (let offset = 1; offset <= days; offset++) if (isBusinessDay(addDays(from, offset), holidays)) count++
  return count
}
