import type {YamlScalar} from '../document/yaml-value.ts'
import type {Finding} from '../rules/rule.ts'
import type {Field} from './field.ts'
import {readMoment, writeMoment} from './moments.ts'
import {useInstead} from './rewrite.ts'

/**
 * What is wrong with the value of a `day` or a `moment`.
 * @param date the day that the document's `date` names: a time alone is one of that day.
 */
export function checkDay({key, kind}: Field, value: YamlScalar, date?: string): Finding[] {
  const {span, text} = value
  const reading = readMoment(text)
  const quoted = `“${text.length > 24 ? `${text.slice(0, 23)}…` : text}”`
  switch (reading.kind) {
    case 'no such day':
      return [{span, message: `${quoted} is no day of the calendar.`}]
    case 'unclear':
      return [
        {
          span,
          message: `${quoted} means two days to two readers: write it as 2026-03-31.`,
          suggestions: reading.readings.map((one) =>
            useInstead(value, kind === 'day' ? one.slice(0, 10) : one),
          ),
        },
      ]
    case 'time only': {
      const isOn = kind === 'moment' && date !== undefined && reading.time !== undefined
      const moment = isOn ? writeMoment({day: date, ...reading.time}) : undefined
      return [
        {
          span,
          message: `“${key}” has no day: write it as 2026-03-31T09:12Z.`,
          suggestions: moment === undefined ? [] : [useInstead(value, moment)],
        },
      ]
    }
    case 'nothing':
      return [{span, message: `${quoted} is no date: write it as 2026-03-31.`}]
    case 'moment': {
      const {moment, canonical} = reading
      if (kind === 'day' && moment.minutes !== undefined)
        return [
          {
            span,
            message: `“${key}” is a day: ${quoted} has a time too.`,
            suggestions: [useInstead(value, moment.day)],
          },
        ]
      if (canonical === undefined)
        return [{span, message: `${quoted} says more than one time: write it as 2026-03-31T09:12Z.`}]
      if (canonical === text) return []
      return [
        {
          span,
          message: `${quoted} is written “${canonical}” for machines.`,
          suggestions: [useInstead(value, canonical, true)],
          possible: true,
        },
      ]
    }
  }
}
