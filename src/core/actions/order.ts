import {isOpen} from './overdue.ts'
import {priorityRank} from './ranks.ts'
import type {TrackedItem} from './tracked-item.ts'

/** Behind every day of the calendar. */
const noDay = '9999-99-99'

/**
 * The order in which the items of a group are looked at: what nobody has done before what is done, the longest due
 * first, then the most urgent. Items that are equal in this stay in the order they came in.
 */
export function compareActions({item: a}: TrackedItem, {item: b}: TrackedItem): number {
  const settled = Number(isOpen(b)) - Number(isOpen(a))
  if (settled !== 0) return settled
  const [dueA, dueB] = [a.dueDate ?? noDay, b.dueDate ?? noDay]
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  return rank(a) - rank(b)
}

function rank({priority}: TrackedItem['item']): number {
  return priority === undefined ? 9 : priorityRank(priority.value)
}
