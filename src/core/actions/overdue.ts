import {addDays} from './due-buckets.ts'
import type {TrackedFields} from './tracked-item.ts'

/** Whether somebody is still to do it. */
export function isOpen({status}: Pick<TrackedFields, 'status'>): boolean {
  return status === 'open' || status === 'in progress'
}

/** Open, with a day that has passed. Days compare as `YYYY-MM-DD`; the due day itself is still in time. */
export function isOverdue(item: Pick<TrackedFields, 'status' | 'dueDate'>, today: string): boolean {
  const {dueDate} = item
  return isOpen(item) && dueDate !== undefined && dueDate < today
}

/** Open, and due in the next seven days, today included. */
export function isDueSoon(item: Pick<TrackedFields, 'status' | 'dueDate'>, today: string): boolean {
  const {dueDate} = item
  return isOpen(item) && dueDate !== undefined && dueDate >= today && dueDate <= addDays(today, soon)
}

const soon = 6
