import {type Steps, atOnce, stride} from '../steps.ts'
import {compare} from '../text/compare.ts'
import {isOpen} from './overdue.ts'
import {priorityRank} from './ranks.ts'
import type {TrackedDocument, TrackedFields, TrackedItem} from './tracked-item.ts'

/** Behind every day of the calendar. */
const noDay = '9999-99-99'
/** Behind every priority that is written. */
const noRank = 9

/**
 * Items in the order in which they are looked at: what nobody has done before what is done, the longest due first, then
 * the most urgent. Items that are equal in this stay in the order they came in.
 */
export function sortActions<T extends TrackedItem>(items: readonly T[]): T[] {
  return atOnce(sortInSteps(items))
}

export function* sortInSteps<T extends TrackedItem>(items: readonly T[]): Steps<T[]> {
  // Tens of thousands of items stand in a few hundred places: only those need to be compared.
  const places = new Map<number, T[]>()
  for (const [index, one] of items.entries()) {
    if (index % stride === 0) yield
    const place = urgencyOf(one.item)
    const same = places.get(place)
    if (same === undefined) places.set(place, [one])
    else same.push(one)
  }
  return [...places].sort(([a], [b]) => a - b).flatMap(([, same]) => same)
}

/** Where an item stands in that order: what is smaller comes first. */
export function urgencyOf(item: TrackedFields): number {
  const rank = item.priority === undefined ? noRank : priorityRank(item.priority.value)
  return Number(`${isOpen(item) ? 0 : 1}${(item.dueDate ?? noDay).replaceAll('-', '')}${rank}`)
}

/** Documents in the order of `compareDocuments`, from which tens of thousands are not sorted at once. */
export function* documentsInSteps<T extends TrackedDocument>(documents: Iterable<T>): Steps<T[]> {
  const byDate = new Map<string, T[]>()
  let count = 0
  for (const one of documents) {
    if (count++ % stride === 0) yield
    const day = one.date ?? ''
    const same = byDate.get(day)
    if (same === undefined) byDate.set(day, [one])
    else same.push(one)
  }
  const sorted: T[] = []
  for (const [, same] of [...byDate].sort(([a], [b]) => compare(b, a))) {
    yield
    sorted.push(...same.sort(compareDocuments))
  }
  return sorted
}

/** The newest first, those without a day last; 0 only for one and the same document. */
export function compareDocuments(a: TrackedDocument, b: TrackedDocument): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.file, b.file)
}
