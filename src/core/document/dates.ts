/** Reading days and times of day as postmortems write them. Nothing here knows the current day. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

const dayForms: readonly {pattern: RegExp; order: readonly ['year' | 'month' | 'day', string, string]}[] = [
  {pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: ['year', 'month', 'day']},
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthName},?[ -](\\d{4})(?!\\d)`,
      'i',
    ),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${monthName} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])`, 'iu'),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName}(?!\\p{L})`, 'iu'),
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

/**
 * The first day that is written out: `2026-03-12`, `12 Mar 2026`, `March 12th, 2026`, `Oct 31st`.
 * `03/12/2026` means two different days to two readers and is not read.
 */
export function findDay(text: string): FoundDay | undefined {
  for (const {pattern, order} of dayForms) {
    const match = pattern.exec(text)
    if (match === null) continue
    const part = (name: string): string => match[1 + order.indexOf(name)] ?? ''
    const month = /\d/.test(part('month'))
      ? Number(part('month'))
      : months.indexOf(part('month').toLowerCase().slice(0, 3)) + 1
    const hasYear = part('year') !== ''
    const whole = isoDay(hasYear ? Number(part('year')) : leapYear, month, Number(part('day')))
    const day = hasYear ? whole : whole?.replace(/^\d{4}/, '-')
    return {day, start: match.index, end: match.index + match[0].length}
  }
  return undefined
}

/** `YYYY-MM-DD`, or undefined if the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return undefined
  return date.toISOString().slice(0, 10)
}

/** A time of day and its zone at the start of a text, after a date if there is one. */
export interface FoundTime {
  readonly minutes: number
  readonly zone?: string
  readonly start: number
  readonly end: number
}

const clock =
  /(?<![\d.:])([01]?\d|2[0-3])(?:[:.h]([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?|(?= ?[ap]m\b))(?:\s?([ap])\.?m\b\.?)?(?!:?\d)/i
const zoneName = /^\s?\(?(Z|UTC|GMT|[A-Z]{1,3}[SD]?T|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)\b\)?/

/** The first `09:12`, `9:12:30 UTC`, `13.18` or `2 pm` in a text. */
export function findTime(text: string): FoundTime | undefined {
  const match = clock.exec(text)
  if (match === null) return undefined
  const half = match[4]?.toLowerCase()
  const hours = Number(match[1]) % (half === undefined ? 24 : 12)
  const minutes = (hours + (half === 'p' ? 12 : 0)) * 60 + Number(match[2] ?? 0) + Number(match[3] ?? 0) / 60
  const end = match.index + match[0].length
  const zone = zoneName.exec(text.slice(end))
  return zone === null
    ? {minutes, start: match.index, end}
    : {minutes, zone: zone[1]!, start: match.index, end: end + zone[0].length}
}
