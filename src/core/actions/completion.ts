import {type Steps, stride} from '../steps.ts'
import {addDays} from './due-buckets.ts'
import {isOpen} from './overdue.ts'
import type {TrackedItem} from './tracked-item.ts'

/** After how many days how many of the action items are to be done. */
export const completionTargets = [
  {days: 30, target: 0.7},
  {days: 90, target: 0.9},
] as const

/** How many items were done so many days after the day of their document. */
export interface CompletionRate<T> {
  readonly days: number
  readonly target: number
  readonly inTime: readonly T[]
  /** Done later than that, or still open though the days are over. */
  readonly late: readonly T[]
  /** Done, but no document says when. They are in no share. */
  readonly unknown: readonly T[]
  /**
   * Of the items of which it is known; undefined where there are none, and where items are done but none of them says
   * when: those that are open would be all that counts.
   */
  readonly share: number | undefined
}

/**
 * Only items of documents with a day, whose days are over, count; those that were cancelled do not. When an item was
 * done is known only where its document says so.
 */
export function* completionAfter<T extends TrackedItem>(
  tracked: readonly T[],
  {days, target}: {readonly days: number; readonly target: number},
  today: string,
): Steps<CompletionRate<T>> {
  const [inTime, late, unknown]: [T[], T[], T[]] = [[], [], []]
  const latest = addDays(today, -days)
  for (const [index, one] of tracked.entries()) {
    if (index % stride === 0) yield
    const {item, document} = one
    if (document.date === undefined || item.status === 'cancelled') continue
    if (document.date > latest) continue
    if (isOpen(item)) late.push(one)
    else if (item.closedDate === undefined) unknown.push(one)
    else (item.closedDate <= addDays(document.date, days) ? inTime : late).push(one)
  }
  const known = inTime.length + late.length
  const isDayOfDone = unknown.length === 0 || [...inTime, ...late].some(({item}) => item.status === 'done')
  return {
    ...{days, target, inTime, late, unknown},
    share: known > 0 && isDayOfDone ? inTime.length / known : undefined,
  }
}
