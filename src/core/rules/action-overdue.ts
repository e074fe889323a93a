import {isOverdue} from '../actions/overdue.ts'
import {rowsOf} from '../actions/item-row.ts'
import {suggestDueDates} from './actions/suggestions.ts'
import {defineRule} from './rule.ts'

/** A day that has passed is a decision that nobody took: do it, move it or drop it. */
export const actionOverdue = defineRule({
  id: 'action-overdue',
  category: 'actions',
  severity: 'information',
  description: 'Close, move or drop action items whose due date has passed.',
  *check({document, today}) {
    const overdue = document.actionItems.filter((item) => isOverdue(item, today))
    const rows = rowsOf(document)
    for (const item of overdue) {
      const days = daysBetween(item.dueDate!, today)
      yield {
        span: item.due!.span,
        message: `Due ${days === 1 ? 'a day' : `${days} days`} ago and still open: close it, move it or drop it.`,
        suggestions: suggestDueDates({document, item, row: rows.get(item)}, today),
      }
    }
  },
})

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
