import {type Steps, atOnce, stride} from '../steps.ts'
import {type CompletionRate, completionAfter, completionTargets} from './completion.ts'
import {addDays} from './due-buckets.ts'
import {type ActionGroup, groupInSteps} from './group-actions.ts'
import {sortInSteps} from './order.ts'
import {isDueSoon, isOpen, isOverdue} from './overdue.ts'
import {type Recurrence, type RepeatedItem, recurrences, repeatedItems} from './recurrence.ts'
import type {TrackedDocument, TrackedItem} from './tracked-item.ts'

/**
 * What became of the action items of many documents, as of a day. Each figure is the items that it counts. Nothing is
 * derived from files or history: only from days that stand in the documents.
 */
export interface FollowThrough<T extends TrackedItem = TrackedItem> {
  readonly today: string
  readonly documents: readonly TrackedDocument[]
  readonly open: readonly T[]
  readonly done: readonly T[]
  readonly cancelled: readonly T[]
  readonly completion: readonly CompletionRate<T>[]
  readonly overdue: readonly T[]
  readonly overdueByOwner: readonly ActionGroup<T>[]
  readonly overdueByAge: readonly AgeGroup<T>[]
  /** Open in a document that is more than 90 days old. */
  readonly stale: readonly T[]
  /** Open and due in the next seven days, today included. */
  readonly dueSoon: readonly T[]
  readonly repeated: readonly RepeatedItem<T>[]
  readonly recurrences: readonly Recurrence[]
  /** Of which a figure could not be told, for want of a day. */
  readonly undated: Undated<T>
}

export interface AgeGroup<T> {
  readonly label: string
  readonly items: readonly T[]
}

export interface Undated<T> {
  /** Open, and no due date that is a day. */
  readonly due: readonly T[]
  /** Done, and no day on which it was closed. */
  readonly closed: readonly T[]
  /** Of a document without a day. */
  readonly document: readonly T[]
}

/** How long items are overdue, in days. */
const ages = [
  {label: 'up to a week', most: 7},
  {label: '8 to 30 days', most: 30},
  {label: '31 to 90 days', most: 90},
  {label: 'over 90 days', most: undefined},
]
const staleAfter = 90

export function followThrough<T extends TrackedItem>(
  items: readonly T[],
  documents: readonly TrackedDocument[],
  today: string,
): FollowThrough<T> {
  return atOnce(followThroughInSteps(items, documents, today))
}

/** The same for tens of thousands of items, where something else has to go on meanwhile. */
export function* followThroughInSteps<T extends TrackedItem>(
  items: readonly T[],
  documents: readonly TrackedDocument[],
  today: string,
): Steps<FollowThrough<T>> {
  const all = yield* sortInSteps(items)
  const staleBefore = addDays(today, -staleAfter)
  const open = yield* pick(all, ({item}) => isOpen(item))
  const overdue = yield* pick(open, ({item}) => isOverdue(item, today))
  const done = yield* pick(all, ({item}) => item.status === 'done')
  const completion: CompletionRate<T>[] = []
  for (const target of completionTargets) completion.push(yield* completionAfter(all, target, today))
  return {
    ...{today, documents, open, overdue, done, completion},
    cancelled: yield* pick(all, ({item}) => item.status === 'cancelled'),
    overdueByOwner: byCount(yield* groupInSteps(overdue, 'owner', today)),
    overdueByAge: yield* byAge(overdue, today),
    stale: yield* pick(open, ({document: {date}}) => date !== undefined && date < staleBefore),
    dueSoon: yield* pick(open, ({item}) => isDueSoon(item, today)),
    repeated: yield* repeatedItems(all),
    recurrences: yield* recurrences(documents),
    undated: {
      due: yield* pick(open, ({item}) => item.dueDate === undefined),
      closed: yield* pick(done, ({item}) => item.closedDate === undefined),
      document: yield* pick(all, ({document}) => document.date === undefined),
    },
  }
}

function* pick<T>(items: readonly T[], isOne: (one: T) => boolean): Steps<T[]> {
  const picked: T[] = []
  for (const [index, one] of items.entries()) {
    if (index % stride === 0) yield
    if (isOne(one)) picked.push(one)
  }
  return picked
}

function byCount<T extends TrackedItem>(groups: readonly ActionGroup<T>[]): ActionGroup<T>[] {
  return [...groups].sort((a, b) => b.items.length - a.items.length)
}

function* byAge<T extends TrackedItem>(overdue: readonly T[], today: string): Steps<AgeGroup<T>[]> {
  const groups: AgeGroup<T>[] = []
  let before = today
  for (const {label, most} of ages) {
    const [newest, oldest] = [before, most === undefined ? '' : addDays(today, -most)]
    before = oldest
    const isOne = ({item: {dueDate = ''}}: T): boolean => dueDate < newest && dueDate >= oldest
    groups.push({label, items: yield* pick(overdue, isOne)})
  }
  return groups
}
