import type {Finding} from '../rules/rule.ts'
import type {Field} from './field.ts'
import {writeMoment} from './moment.ts'
import {meansTwoDays, readMoment} from './read-moment.ts'
import {type WrittenValue, quoted, useInstead} from './rewrite.ts'

/** An offset that no zone has: others are understood. */
const noOffset = /[+-]\d/

/**
 * What is wrong with the value of a `day` or a `moment`.
 * @param date the day that the document's `date` names: a time alone is one of that day.
 */
export function checkDay({key, kind}: Field, value: WrittenValue, date?: string): Finding[] {
  const {span, text} = value
  const reading = readMoment(text)
  const shown = quoted(value)
  if (kind === 'day' && 'moment' in reading && reading.moment.minutes !== undefined)
    return [
      {
        span,
        message: `“${key}” is a day: ${shown} has a time too.`,
        suggestions: [useInstead(value, reading.moment.day)],
        possible: true,
      },
    ]
  switch (reading.kind) {
    case 'no such day':
      return [{span, message: `${shown} is no day of the calendar.`}]
    case 'unclear': {
      const readings = [...new Set(reading.readings.map((one) => (kind === 'day' ? one.slice(0, 10) : one)))]
      const [only] = readings
      if (readings.length === 1) return [isWritten(value, shown, only!)]
      return [
        {
          span,
          message: meansTwoDays(shown),
          suggestions: readings.map((one) => useInstead(value, one)),
        },
      ]
    }
    case 'time only': {
      const isOn = kind === 'moment' && date !== undefined && reading.time !== undefined
      const moment = isOn ? writeMoment({day: date, ...reading.time}) : undefined
      return [
        {
          span,
          message: `“${key}” has no day: write both, as in 2026-03-31T09:12Z.`,
          suggestions: moment === undefined ? [] : [useInstead(value, moment)],
        },
      ]
    }
    case 'no year': {
      const whole = date === undefined ? undefined : nearestTo(date, reading.inYear, key)
      return [
        {
          span,
          message: `${shown} has no year: write it as in 2026-03-31.`,
          suggestions: whole === undefined ? [] : [useInstead(value, whole)],
        },
      ]
    }
    case 'nothing':
      return [
        {
          span,
          message:
            reading.day === undefined
              ? `${shown} is no date; “${key}” takes one such as 2026-03-31.`
              : `${shown} says more than “${key}” takes: a date such as ${reading.day}.`,
        },
      ]
    case 'other weekday':
      return [{span, message: `${shown} is a ${reading.weekday}: the weekday and the day do not agree.`}]
    case 'unclear zone':
      return [
        {
          span,
          message: noOffset.test(reading.moment.zone!)
            ? `“${reading.moment.zone!}” is no offset: no zone is further than 14 hours from UTC.`
            : `“${reading.moment.zone!}” is not the same zone to all readers: write the offset, as in +01:00.`,
          suggestions: reading.readings.map(({words: zoned, of}) => {
            const suggestion = useInstead(value, zoned)
            return {...suggestion, title: `${suggestion.title} (${of})`}
          }),
        },
      ]
    case 'moment': {
      const {canonical} = reading
      if (canonical === undefined)
        return [{span, message: `${shown} is not one time: write it as in 2026-03-31T09:12Z.`}]
      if (canonical === text.trim()) return []
      return [isWritten(value, shown, canonical)]
    }
  }
}

/**
 * Of the years that a day can be of, the one closest to another day: what began on New Year's Eve is reviewed in January.
 * A follow-up comes after it.
 */
function nearestTo(
  day: string,
  inYear: (year: string) => string | undefined,
  key: string,
): string | undefined {
  const year = Number(day.slice(0, 4))
  const apart = (words: string): number => Math.abs(Date.parse(words.slice(0, 10)) - Date.parse(day))
  const readings = [year, year - 1, year + 1].flatMap((one) => inYear(String(one)) ?? [])
  const possible = readings.filter((words) => key !== 'follow-up-date' || words.slice(0, 10) >= day)
  return possible.sort((a, b) => apart(a) - apart(b))[0]
}

/** It is clear what is meant, to people. */
function isWritten(value: WrittenValue, shown: string, canonical: string): Finding {
  return {
    span: value.span,
    message: `${shown} is written “${canonical}” for machines.`,
    suggestions: [useInstead(value, canonical, true)],
    possible: true,
  }
}
