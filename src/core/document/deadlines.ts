import {type NumericOrder, findDay, isoDay} from './dates.ts'

/**
 * The last day on which something is in time that is due by these words: `2026-03-12`, `12 Mar`, `15/12`, `end of Q1`,
 * `March 2026`, `2026-03`, `20260312`, `12.03.26`, `W11`, `next Friday`, `in two weeks`. Undefined where they mean no one
 * day: `soon`, `next sprint`, `03/12/2026`.
 * @param from the day from which they count, if it is known: without it, only words with a year can be read
 */
export function deadlineOf(
  words: string,
  from: string | undefined,
  order?: NumericOrder,
): string | undefined {
  const day = findDay(inEnglish(words), order)
  if (day !== undefined && day.day?.startsWith('--') === false) return day.day
  if (day !== undefined)
    return day.day === undefined || from === undefined ? undefined : nextDay(day.day, from)
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9' ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = inShort(words.trim(), from)
  if (short !== undefined) return short
  return (
    inPeriod(plain, from) ?? inWeek(plain, from) ?? (from === undefined ? undefined : relative(plain, from))
  )
}

/** “5. Oktober”, “5. October 2026”: with a dot the day stands before its month, as in German. */
function inEnglish(words: string): string {
  return words.replace(
    /^(by |before )?(\d{1,2})\. (\p{L}+)/iu,
    (_, by: string | undefined, day, month: string) => {
      const english = germanMonths[month.toLowerCase()] ?? month
      return `${by ?? ''}${day} ${english}`
    },
  )
}

/** Those that are not as in English, by what they are called. */
const germanMonths: Readonly<Record<string, string>> = {
  ...{januar: 'January', februar: 'February', märz: 'March', mai: 'May', juni: 'June', juli: 'July'},
  ...{oktober: 'October', okt: 'October', dezember: 'December', dez: 'December'},
}

/** Whether words mean one day, from whatever day they count. */
export function meansDay(words: string): boolean {
  return deadlineOf(words, '2000-01-01') !== undefined
}

/** `2026-10`; `20261005`; `05.10.26`; `15/12`, which nobody reads as a month and a day. */
function inShort(words: string, from: string | undefined): string | undefined {
  const [, year, last] = /^(?:by |before )?(20\d\d)-(0[1-9]|1[0-2])$/.exec(words) ?? []
  if (year !== undefined) return endOfMonth(Number(year), Number(last))
  const whole = /^(?:by |before )?(20\d\d)(\d\d)(\d\d)$/.exec(words)
  if (whole !== null) return isoDay(Number(whole[1]), Number(whole[2]), Number(whole[3]))
  const dotted = /^(?:by |before |on )?(\d{1,2})\.(\d{1,2})\.(\d\d)$/.exec(words)
  if (dotted !== null) return isoDay(2000 + Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const [, first = '0', second = '0'] = /^(?:by |before |on )?(\d{1,2})\/(\d{1,2})$/.exec(words) ?? []
  const [day, month] = Number(first) > 12 ? [first, second] : [second, first]
  if (from === undefined || Number(day) <= 12 || !isoDay(2000, Number(month), Number(day))) return undefined
  return nextDay(`--${month.padStart(2, '0')}-${day}`, from)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** `--MM-DD` in the year in which it comes next. */
function nextDay(day: string, from: string): string | undefined {
  const [month, date] = [Number(day.slice(2, 4)), Number(day.slice(5))]
  const years = [0, 1, 2, 3, 4].map((later) => isoDay(Number(from.slice(0, 4)) + later, month, date))
  return years.find((one) => one !== undefined && one >= from)
}

/** The end of a quarter, a half, a month or a year: the next one, where no year is written. */
function inPeriod(plain: string, from: string | undefined): string | undefined {
  const match =
    /^(?:by |before )?(?:the )?(?:(?:end|eo) ?(?:of )?|in |during )?(?:the )?(?:(?<quarter>q[1-4])|(?<half>h[12])|(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})?(?: ?(?<year>20\d\d))?(?: end)?$/.exec(
      plain,
    )?.groups
  if (match === undefined) return undefined
  const {quarter, half, month, year} = match
  const last =
    quarter !== undefined
      ? Number(quarter[1]) * 3
      : half !== undefined
        ? Number(half[1]) * 6
        : month === undefined
          ? 12
          : months.indexOf(month) + 1
  if (year !== undefined) return endOfMonth(Number(year), last)
  if (from === undefined || (quarter ?? half ?? month) === undefined) return undefined
  const thisYear = endOfMonth(Number(from.slice(0, 4)), last)
  return thisYear >= from ? thisYear : endOfMonth(Number(from.slice(0, 4)) + 1, last)
}

/**
 * The Friday of `2026-W11`, or of `W11`, `week 11` where it comes next: a week as ISO 8601 counts them, the first of which
 * is the one with the year's first Thursday.
 */
function inWeek(plain: string, from: string | undefined): string | undefined {
  const [, year, written, alone] =
    /^(?:(20\d\d) w(\d{2})|(?:by )?(?:w|cw|kw|week) ?(\d{1,2}))$/.exec(plain) ?? []
  const week = Number(written ?? alone)
  if (!(week >= 1 && week <= 53)) return undefined
  if (year !== undefined) return fridayOf(Number(year), week)
  if (from === undefined) return undefined
  const thisYear = fridayOf(Number(from.slice(0, 4)), week)
  return thisYear >= from ? thisYear : fridayOf(Number(from.slice(0, 4)) + 1, week)
}

function fridayOf(year: number, week: number): string {
  return later(nextWeekday(weekdays.indexOf('fri'), `${year}-01-01`), 7 * (week - 1))
}

const numbers = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `tomorrow`, `in two weeks`, `within 30 days`, `next month`, `end of the week`, `Friday`. */
function relative(plain: string, from: string): string | undefined {
  if (/^(?:by )?today$/.test(plain)) return from
  if (/^(?:by )?tomorrow$/.test(plain)) return later(from, 1)
  const count =
    /^(?:in|within)(?: the next)? (?<count>\d{1,3}|an?|[a-z]{3,5}) (?<unit>day|week|month|quarter)s?$/.exec(
      plain,
    )?.groups
  if (count !== undefined) {
    const amount = /\d/.test(count.count!) ? Number(count.count) : Math.max(1, numbers.indexOf(count.count!))
    return numbers.includes(count.count!) || /\d|^an$/.test(count.count!)
      ? add(from, amount, count.unit!)
      : undefined
  }
  const period =
    /^(?:by )?(?:the )?(?:(?<end>end of (?:the )?|eo)?(?<which>this |next |current )?(?<unit>w(?:eek)?|m(?:onth)?|q(?:uarter)?|y(?:ear)?))$/.exec(
      plain,
    )?.groups
  if (period !== undefined && (period.end ?? period.which) !== undefined)
    return endOf(period.unit![0]!, from, period.which === 'next ' ? 1 : 0)
  const weekday = /^(?:by |on |this |next |coming ){0,2}(?<day>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}$/.exec(
    plain,
  )?.groups?.day
  return weekday === undefined ? undefined : nextWeekday(weekdays.indexOf(weekday), from)
}

/** The last day of the period that holds a day, or of one after it. A week ends on its Friday. */
function endOf(unit: string, from: string, periods: number): string {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  switch (unit) {
    case 'w':
      return later(from, ((12 - weekdayOf(from)) % 7) + 7 * periods)
    case 'm':
      return endOfMonth(year, month + periods)
    case 'q':
      return endOfMonth(year, (Math.ceil(month / 3) + periods) * 3)
    default:
      return endOfMonth(year + periods, 12)
  }
}

function add(from: string, amount: number, unit: string): string {
  if (unit === 'day') return later(from, amount)
  if (unit === 'week') return later(from, 7 * amount)
  return laterMonths(from, unit === 'quarter' ? 3 * amount : amount)
}

/** The first such day of the week after a day. */
function nextWeekday(weekday: number, from: string): string {
  return later(from, ((weekday - weekdayOf(from) + 6) % 7) + 1)
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** So many days later. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day of a later month, or the last one of that month. */
export function laterMonths(day: string, count: number): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const last = endOfMonth(year, month + count)
  return `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`
}

/** Months behind the twelfth are those of the next year. */
function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
