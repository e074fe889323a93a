import {Attached} from '../attached.ts'
import {type NumericOrder, findDay, findUnclearDay, usualOrder, numericOrderIn} from './dates.ts'
import type {Spanned} from '../text/span.ts'
import {deadlineOf} from './deadlines.ts'
import type {ActionItem} from './model.ts'

/**
 * The items with the days that their fields mean. Words such as “end of Q1” count from the day of the document; numbers
 * such as `03/12/2026` are read where another date of the items settles their order, unless they then lie before the
 * document; `03.12.2026` without one too.
 */
export function withDays(items: readonly ActionItem[], from: string | undefined): ActionItem[] {
  const order = numericOrderIn(
    items
      .flatMap(({due, followUp, closed}) => [due, followUp, closed].map((field) => field?.value ?? ''))
      .join('\n'),
  )
  return items.map((item) => withOwnDays(item, from, order))
}

/** An item with its days, as it was made last: from which day, and in which order of numbers. */
interface Dated {
  readonly from: string | undefined
  readonly order: NumericOrder | undefined
  readonly made: ActionItem
}

const lastDated = new Attached<ActionItem, Dated>()

/** The same object where the same was made last. */
function withOwnDays(
  item: ActionItem,
  from: string | undefined,
  order: NumericOrder | undefined,
): ActionItem {
  const last = lastDated.get(item)
  if (last !== undefined && last.from === from && last.order === order) return last.made
  const made = {...item, ...daysOf(item, from, order)}
  lastDated.set(item, {from, order, made})
  return made
}

function daysOf(
  {due, followUp, closed}: ActionItem,
  from: string | undefined,
  settled: NumericOrder | undefined,
): Pick<ActionItem, 'dueDate' | 'followUpDate' | 'closedDate'> {
  const dayOf = ({value}: Spanned): string | undefined => deadlineOf(value, from, orderOf(value))
  const laterDay = (field: Spanned): string | undefined => {
    const day = dayOf(field)
    return day !== undefined && from !== undefined && day < from && isSettledElsewhere(field.value)
      ? undefined
      : day
  }
  const orderOf = (words: string): NumericOrder | undefined => settled ?? usualOrder(words)
  const days = {
    dueDate: due && laterDay(due),
    followUpDate: followUp && laterDay(followUp),
    closedDate: closed && findDay(closed.value, orderOf(closed.value)) && dayOf(closed),
  }
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined))
}

/** Whether nothing in the words themselves says which of their numbers is the day. */
function isSettledElsewhere(words: string): boolean {
  return findDay(words, usualOrder(words)) === undefined && findUnclearDay(words) !== undefined
}
