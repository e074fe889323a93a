import {fieldEdits} from '../actions/field-edits.ts'
import {rowsOf} from '../actions/item-row.ts'
import {isOpen} from '../actions/overdue.ts'
import {priorityRank} from '../actions/ranks.ts'
import {later} from '../document/deadlines.ts'
import type {ActionItem} from '../document/model.ts'
import {itemsWithout} from './actions/missing.ts'
import {suggestDueDates} from './actions/suggestions.ts'
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
  *check({document, today, options: {p0, p1, p2}}) {
    const rows = rowsOf(document)
    const suggestions = (item: ActionItem) => suggestDueDates({document, item, row: rows.get(item)}, today)
    for (const {item, possible} of itemsWithout(document, 'due')) {
      const message = 'This action item has no due date.'
      yield {span: item.span, message, possible, suggestions: suggestions(item)}
    }
    const from = document.date ?? today
    for (const item of document.actionItems.filter(isOpen)) {
      const {due, dueDate, priority} = item
      if (due === undefined) continue
      const most = priority && [p0, p1, p2][priorityRank(priority.value)]
      if (dueDate === undefined) {
        const message = `“${due.value}” is no day: write it as 2026-03-31.`
        yield {span: due.span, message, suggestions: suggestions(item)}
      } else if (document.date !== undefined && dueDate < document.date) {
        const message = `“${due.value}” lies before the day of this document, ${document.date}.`
        yield {span: due.span, message, suggestions: suggestions(item)}
      } else if (most !== undefined && dueDate > later(from, most)) {
        const message = `“${due.value}” is later than the ${most} days that “${priority!.value}” leaves.`
        const latest = later(from, most)
        const edits = fieldEdits({document, item, row: rows.get(item)}, 'due', latest)
        yield {span: due.span, message, suggestions: [{title: `Due on ${latest}`, edits}]}
      }
    }
  },
})
