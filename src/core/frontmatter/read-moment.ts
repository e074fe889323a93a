import {
  type FoundDay,
  type FoundTime,
  type NumericOrder,
  findDay,
  findTime,
  findUnclearDay,
} from '../document/dates.ts'
import {blankOut} from '../text/span.ts'
import {type FrontMoment, dayPattern, momentPattern, writeMoment} from './moment.ts'
import {findWeekday, weekdayOf, weekdays} from './weekdays.ts'
import {type ZoneMeaning, summerZoneOf, zoneMeanings} from './zones.ts'

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
  /** No date or time; `day` where there is one among words that say more. */
  | {readonly kind: 'nothing'; readonly day?: string}

interface ZonedReading {
  readonly words: string
  /** Whose zone that is. */
  readonly of: string
}

/** What is to be said of words with two readings. */
export function meansTwoDays(shown: string): string {
  return `${shown} means two days to two readers: write the year first, as in 2026-03-31.`
}

/** Reads the words of a `day` or a `moment`. */
export function readMoment(words: string): MomentReading {
  const written = withSigns(words.trim())
  const text = withCentury(written)
  if (text !== written) return {kind: 'unclear', readings: unclearReadings(text)}
  const found = findDay(text)
  if (found === undefined)
    return findUnclearDay(text) === undefined
      ? readTime(text)
      : {kind: 'unclear', readings: unclearReadings(text)}
  return readOn(found, text)
}

/** `20260324` and `20260324T091200Z`, the basic form of ISO 8601, with the signs that set its parts apart. */
function withSigns(text: string): string {
  return text.replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?(?![\d-])/,
    (_, year: string, month: string, day: string, hour?: string, minute?: string, second?: string) =>
      `${year}-${month}-${day}` +
      (hour === undefined ? '' : `T${hour}:${minute!}${second === undefined ? '' : `:${second}`}`),
  )
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
    return {kind: 'nothing', day}
  if (!isWhole) return {kind: 'moment', moment}
  const canonical = writeMoment(moment)
  if (canonical === undefined) return {kind: 'unclear zone', moment, readings: zonedReadings(moment)}
  const summer = summerReading(moment)
  if (summer === undefined || summer === canonical) return {kind: 'moment', moment, canonical}
  const readings = [
    {words: canonical, of: 'standard time, as written'},
    {words: summer, of: 'summer time, which clocks showed'},
  ]
  return {kind: 'unclear zone', moment, readings}
}

/** `10:00 PST` on a day in July, as the clocks showed it on the Pacific coast. */
function summerReading(moment: FrontMoment): string | undefined {
  const zone = summerZoneOf(moment.zone ?? '')
  return zone === undefined ? undefined : writeMoment({...moment, zone})
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

function unclearReadings(text: string): string[] {
  const order: readonly NumericOrder[] = ['day first', 'month first']
  return order.flatMap((one) => {
    const found = findDay(text, one)
    const reading = found && readOn(found, text)
    return reading?.kind === 'moment' && reading.canonical !== undefined ? [reading.canonical] : []
  })
}
