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
  // Tens of thousands of items stand in a few hundred places: only those need to be compared.
  const places = new Map<string, T[]>()
  for (const one of items) {
    const place = placeOf(one)
    const same = places.get(place)
    if (same === undefined) places.set(place, [one])
    else same.push(one)
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, same]) => same)
}

function placeOf({item}: TrackedItem): string {
  const rank = item.priority === undefined ? noRank : priorityRank(item.priority.value)
  return `${isOpen(item) ? 0 : 1}${item.dueDate ?? noDay}${rank}`
}
