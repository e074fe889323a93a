import {isOpen} from './overdue.ts'
import {priorityRank} from './ranks.ts'
import type {TrackedItem} from './tracked-item.ts'

/** Behind every day of the calendar. */
const noDay = '9999-99-99'
/** Behind every priority that is written. */
const noRank = 9

/**
 * Items in the order in which they are looked at: what nobody has done before what is done, the longest due first, then
 * the most urgent. Items that are equal in this stay in the order they came in.
 */
export function sortActions<T extends TrackedItem>(items: Iterable<T>): T[] {
  // There may be tens of thousands: what an item is compared by is worked out once.
  const placed = Array.from(items, (one) => ({one, place: placeOf(one)}))
  return placed.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({one}) => one)
}

function placeOf({item}: TrackedItem): string {
  const rank = item.priority === undefined ? noRank : priorityRank(item.priority.value)
  return `${isOpen(item) ? 0 : 1}${item.dueDate ?? noDay}${rank}`
}
