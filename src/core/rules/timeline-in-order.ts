import {findDay} from '../document/dates.ts'
import type {Moment, Section, TimelineEntry} from '../document/model.ts'
import {defineRule} from './rule.ts'

/** A clock that falls from the evening to the small hours has passed midnight. */
const evening = 18 * 60
const smallHours = 6 * 60

/** A timeline that jumps back in time makes its reader rebuild what happened. */
export const timelineInOrder = defineRule({
  id: 'timeline-in-order',
  category: 'timeline',
  severity: 'warning',
  description: 'Keep the timeline in order of time.',
  *check({document: {timeline, text, sections}}) {
    let before: {entry: TimelineEntry; section: number} | undefined
    let date: string | undefined
    for (const entry of timeline) {
      const section = timelineAround(sections, entry)
      if (before?.section !== section) {
        before = undefined
        date = undefined
      }
      const moment = entry.time.value
      const at = moment.date ?? date
      if (
        before !== undefined &&
        isEarlier({...moment, ...(at && {date: at})}, before.entry.time.value, date)
      ) {
        const [late, early] = [entry, before.entry].map(({time}) =>
          text.slice(time.span.start, time.span.end),
        )
        yield {span: entry.time.span, message: `“${late!}” comes after “${early!}”: the timeline jumps back.`}
        continue
      }
      before = {entry, section}
      date = at
    }
  },
})

/** Position of the section whose timeline an entry belongs to: days under headings of their own are one timeline. */
function timelineAround(sections: readonly Section[], {span, time}: TimelineEntry): number {
  const index = sections.findLastIndex(({heading}) => heading.start <= span.start)
  const {title, parent} = sections[index] ?? {}
  const isDay = time.value.date !== undefined && title !== undefined && findDay(title) !== undefined
  return isDay ? (parent ?? index) : index
}

/** Whether a moment lies before another one, whose day is `dayBefore` where it is not written. */
function isEarlier(moment: Moment, before: Moment, dayBefore: string | undefined): boolean {
  const day = before.date ?? dayBefore
  if (moment.date !== undefined && day !== undefined && moment.date !== day) {
    return moment.date.startsWith('--') === day.startsWith('--') && moment.date < day
  }
  if (moment.minutes === undefined || before.minutes === undefined || moment.zone !== before.zone)
    return false
  if (moment.minutes >= before.minutes) return false
  const isWritten = moment.date !== undefined && before.date !== undefined
  return isWritten || !(before.minutes >= evening && moment.minutes < smallHours)
}
