import {type NumericOrder, findDay, numericOrderIn} from './dates.ts'
import {deadlineOf} from './deadlines.ts'
import type {ActionItem} from './model.ts'

/**
 * The items with the days that their fields mean. Words such as “end of Q1” count from the day of the document; numbers
 * such as `03/12/2026` are read where another date of the items settles their order.
 */
export function withDays(items: readonly ActionItem[], from: string | undefined): ActionItem[] {
  const order = numericOrderIn(
    items
      .flatMap(({due, followUp, closed}) => [due, followUp, closed].map((field) => field?.value ?? ''))
      .join('\n'),
  )
  return items.map((item) => ({...item, ...daysOf(item, from, order)}))
}

function daysOf(
  {due, followUp, closed}: ActionItem,
  from: string | undefined,
  order: NumericOrder | undefined,
): Pick<ActionItem, 'dueDate' | 'followUpDate' | 'closedDate'> {
  const days = {
    dueDate: due && deadlineOf(due.value, from, order),
    followUpDate: followUp && deadlineOf(followUp.value, from, order),
    closedDate: closed && findDay(closed.value, order) && deadlineOf(closed.value, from, order),
  }
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined))
}
