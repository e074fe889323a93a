import {rowsOf} from '../actions/item-row.ts'
import {isOpen, isOverdue} from '../actions/overdue.ts'
import {saidOnce} from './actions/habit.ts'
import {suggestDueDates} from './actions/suggestions.ts'
import {defineRule} from './rule.ts'

/** A day that has passed is a decision that nobody took: do it, move it or drop it. */
export const actionOverdue = defineRule({
  id: 'action-overdue',
  category: 'actions',
  severity: 'information',
  description: 'Close, move or drop action items whose due date has passed.',
  check({document, today}) {
    const open = document.actionItems.filter(isOpen).length
    const remarks = document.actionItems
      .filter((item) => isOverdue(item, today))
      .map((item) => {
        const days = daysBetween(item.dueDate!, today)
        const since = days === 1 ? 'a day' : `${days} days`
        return {
          about: 'overdue',
          span: item.due!.span,
          claims: [{what: 'overdue', of: `${item.title} ${item.dueDate!}`}],
          message: `Due ${since} ago and still open: close it, move it or drop it.`,
          ofAll: (count: number) =>
            `${count} of the ${open} open action items are overdue, this one by ${since}: close, move or drop them.`,
          suggest: () => suggestDueDates({document, item, row: rowsOf(document).get(item)}, today),
        }
      })
    return saidOnce(remarks)
  },
})

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
