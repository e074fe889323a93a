import type {ActionItem} from '../document/model.ts'

/** Open, with a day that has passed. Days compare as `YYYY-MM-DD`; the due day itself is still in time. */
export function isOverdue({status, dueDate}: ActionItem, today: string): boolean {
  return status === 'open' && dueDate !== undefined && dueDate < today
}
