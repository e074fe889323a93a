import {isOpen} from '../actions/overdue.ts'
import {defineRule} from './rule.ts'

/** Half of all action items are never done; those with a day to be done by are done more often. */
export const actionDueDate = defineRule({
  id: 'action-due-date',
  category: 'actions',
  severity: 'warning',
  description: 'Give every open action item a day to be done by.',
  *check({document}) {
    for (const {due, dueDate, span} of document.actionItems.filter(isOpen)) {
      if (due === undefined) yield {span, message: 'This action item has no due date.'}
      else if (dueDate === undefined)
        yield {span: due.span, message: `“${due.value}” is no day: write it as 2026-03-31.`}
    }
  },
})
