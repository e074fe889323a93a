import {dayOf} from '../../document/dates.ts'
import type {ConfigKey} from '../key.ts'
import {show} from '../values.ts'
import {readStrings} from './strings.ts'

/** Days that are no business days besides Saturdays and Sundays: `2026-12-25`, or `12-25` in every year. */
export const holidaysKey: ConfigKey<readonly string[]> = {
  name: 'holidays',
  description: 'Days without business besides weekends: 2026-04-06, or 12-25 in every year.',
  schema: {
    type: 'array',
    items: {type: 'string', pattern: '^(\\d{4}-)?\\d{2}-\\d{2}$'},
    examples: [['12-25', '2026-04-06']],
  },
  default: [],
  read: readStrings({
    items: 'days',
    problemOf: (one) => (isDay(one) ? undefined : `${show(one)} is no day: write it as 2026-04-06 or 12-25.`),
  }),
}

function isDay(written: string): boolean {
  return /^(?:\d{4}-)?\d{2}-\d{2}$/.test(written) && dayOf(written.padStart(10, '2000-')) !== undefined
}
