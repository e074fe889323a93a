import {findMetadata} from '../document/metadata.ts'
import {businessDaysBetween} from '../frontmatter/business-days.ts'
import {findDeadline} from '../frontmatter/deadline.ts'
import {statusWords} from '../frontmatter/fields.ts'
import {squashed} from '../spelling.ts'
import {readTimes} from '../frontmatter/times.ts'
import {counted} from '../text/list.ts'
import {defineRule} from './rule.ts'

/** What people write in `status` of a document that is still being worked on. */
const unfinished = (['draft', 'in-review'] as const)
  .flatMap((name) => [name, ...statusWords[name]])
  .map(squashed)

/**
 * Details fade within days, and a review that comes after a month changes little. The windows are business days from
 * the end of the incident, by severity: `severities` and `holidays` of the configuration.
 */
export const publishWithinDeadline = defineRule({
  id: 'publish-within-deadline',
  category: 'front matter',
  severity: 'warning',
  description: 'Publish within the business days that the severity allows.',
  *check({document, config: {severities, holidays}, today}) {
    const deadline = findDeadline(document, severities, holidays)
    if (deadline === undefined) return
    const {due, severity} = deadline
    const days = (to: string): string => {
      const count = businessDaysBetween(due, to, holidays)
      // On a weekend no business day has passed.
      if (count === 0) return counted((Date.parse(to) - Date.parse(due)) / 86_400_000, 'day')
      return counted(count, 'business day')
    }
    const published = readTimes(document).times.get('published')
    if (published !== undefined && published.moment.day > due)
      yield {
        span: published.field.valueSpan,
        message: `Published ${days(published.moment.day)} after ${due}, the last day for ${severity.name}.`,
        claims: [{what: 'published late'}],
      }
    if (published !== undefined || today <= due) return
    const status = findMetadata(document, 'status')
    if (status !== undefined && unfinished.includes(squashed(status.value)))
      yield {
        span: status.valueSpan,
        message: `Still not published ${days(today)} after ${due}, the last day for ${severity.name}.`,
        claims: [{what: 'not published'}],
      }
  },
})
