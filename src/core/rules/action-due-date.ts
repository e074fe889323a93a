import type {PlacedItem} from '../actions/field-edits.ts'
import {rowsOf} from '../actions/item-row.ts'
import {priorityRank} from '../actions/ranks.ts'
import {findDay} from '../document/dates.ts'
import {deadlineOf, later, laterMonths} from '../document/deadlines.ts'
import type {ActionItem} from '../document/model.ts'
import {meansTwoDays, readMoment} from '../frontmatter/read-moment.ts'
import {type Remark, ofItems, saidTogether} from './actions/habit.ts'
import {dueOn, suggestDueDates} from './actions/suggestions.ts'
import {isUncertain, waitingItems} from './actions/waiting.ts'
import {defineRule, option} from './rule.ts'

const horizon = (days: number, which: string) =>
  option(days, {type: 'integer', minimum: 1}, `In how many days an item of ${which} is to be done.`)

/** Half of all action items are never done; those with a day to be done by are done more often. */
export const actionDueDate = defineRule({
  id: 'action-due-date',
  category: 'actions',
  severity: 'warning',
  description: 'Give every open action item a day to be done by.',
  options: {
    p0: horizon(14, 'priority P0 or critical'),
    p1: horizon(31, 'priority P1 or high'),
    p2: horizon(92, 'priority P2 or medium'),
  },
  check({document, today, options: {p0, p1, p2}}) {
    const from = document.date ?? today
    const items = waitingItems(document)
    const ofNone = ofItems('No due date is set', items.length)
    const remarkOn = (item: ActionItem): Remark | undefined => {
      const {due, dueDate, priority, span, title} = item
      const claims = [{what: due?.value ?? 'due date', of: title}]
      const placed = (): PlacedItem => ({document, item, row: rowsOf(document).get(item)})
      const most = priority && [p0, p1, p2][priorityRank(priority.value)]
      const latest = most === undefined ? undefined : later(from, most)
      const anyDay = () => suggestDueDates(placed(), today, latest)
      if (due === undefined) {
        const message = 'This action item has no due date.'
        const possible = isUncertain(item)
        return {about: 'none', span, message, ofAll: ofNone, possible, claims, suggest: anyDay}
      }
      if (dueDate === undefined) {
        const reading = readMoment(due.value)
        const isUnclear = reading.kind === 'unclear'
        const days = isUnclear
          ? reading.readings.map((moment) => moment.slice(0, '2026-03-31'.length))
          : daysAround(due.value, today)
        const isUndated = document.date === undefined && deadlineOf(due.value, today) !== undefined
        const noDay = `“${due.value}” is no day${isUndated ? ' in a document that says no date of its own' : ''}`
        return {
          ...{about: 'no day', span: due.span, claims},
          message: isUnclear ? meansTwoDays(`“${due.value}”`) : `${noDay}: write it as YYYY-MM-DD.`,
          suggest: () => (days.length > 0 ? dueOn(placed(), days) : anyDay()),
        }
      }
      if (document.date !== undefined && dueDate < document.date) {
        const message = `“${due.value}” lies before the day of this document, ${document.date}.`
        return {about: 'too early', span: due.span, message, claims, suggest: anyDay}
      }
      if (latest === undefined || dueDate <= latest) return undefined
      const message = `“${due.value}” is later than the ${most!} days that “${priority!.value}” leaves.`
      // Behind it, no day to come is early enough.
      const suggest = () => (latest < today ? [] : dueOn(placed(), [latest]))
      return {about: 'too late', span: due.span, message, claims, suggest}
    }
    return saidTogether(
      items.flatMap((item) => remarkOn(item) ?? []),
      items.length,
    )
  },
})

/** The last and the next day that a day without a year can be. */
function daysAround(words: string, today: string): string[] {
  if (findDay(words)?.day?.startsWith('--') !== true) return []
  const days = [laterMonths(today, -12), today].map((from) => deadlineOf(words, from))
  return [...new Set(days.flatMap((day) => day ?? []))]
}
