import {ownersIn} from '../document/owners.ts'
import {type DueBucket, dueBucket, dueBuckets} from './due-buckets.ts'
import {isOpen} from './overdue.ts'
import type {Grouping} from '../groupings.ts'
import {priorityRank, severityRank} from './ranks.ts'
import type {TrackedItem} from './tracked-item.ts'

export interface ActionGroup<T extends TrackedItem = TrackedItem> {
  /** The same for the same group whatever else changes; no two groups of a grouping share it. */
  readonly key: string
  readonly label: string
  /** In the order they came in. */
  readonly items: readonly T[]
}

interface Place {
  readonly key: string
  readonly label: string
  /** Groups are in the order of their ranks, then of their labels. */
  readonly rank: number
}

/** Behind all groups that have a name. */
const last = 1000

/** Gathers items in groups that are in the order in which people look at them. An item of two
 * services or owners is in both. */
export function groupActions<T extends TrackedItem>(
  items: Iterable<T>,
  by: Grouping,
  today: string,
): ActionGroup<T>[] {
  const groups = new Map<string, Place & {items: T[]}>()
  // Tens of thousands of items say a few different words: what those stand for is worked out once.
  const known = new Map<string, readonly Place[]>()
  const once: Once = (words, make) => {
    const places = known.get(words) ?? make(words)
    known.set(words, places)
    return places
  }
  for (const item of items) {
    for (const place of placesOf[by](item, once, today)) {
      const group = groups.get(place.key)
      if (group === undefined) groups.set(place.key, {...place, items: [item]})
      else group.items.push(item)
    }
  }
  return [...groups.values()]
    .map((group) => ({group, order: group.label.toLowerCase()}))
    .sort((a, b) => a.group.rank - b.group.rank || compare(a.order, b.order))
    .map(({group: {key, label, items: gathered}}) => ({key, label, items: gathered}))
}

type Once = (words: string, make: (words: string) => readonly Place[]) => readonly Place[]
type PlacesOf = (tracked: TrackedItem, once: Once, today: string) => readonly Place[]

const placesOf: Readonly<Record<Grouping, PlacesOf>> = {
  document: ({document: {file, title, date}}, once) =>
    // The newest incident first.
    once(file, () => [
      {key: file, label: title ?? file, rank: date === undefined ? 0 : -Number(date.replaceAll('-', ''))},
    ]),
  owner: ({item: {owner}}, once) =>
    once(owner?.value ?? '', (words) => {
      const owners = ownersIn(words)
      return owners.length === 0 ? [missing('No owner')] : owners.map((one) => named(one))
    }),
  due: ({item}, once, today) =>
    once(isOpen(item) ? dueBucket(item.dueDate, today) : 'closed', (bucket) => [
      bucket === 'closed'
        ? {key: bucket, label: 'Done or cancelled', rank: dueBuckets.length}
        : {
            ...{key: bucket, label: dueLabels[bucket as DueBucket]},
            rank: dueBuckets.indexOf(bucket as DueBucket),
          },
    ]),
  status: ({item: {status}}, once) =>
    once(status, () => [{key: status, label: capitalized(status), rank: statusOrder.indexOf(status)}]),
  priority: ({item: {priority}}, once) =>
    once(priority?.value ?? '', (words) => [ranked(words, 'No priority', priorityRank)]),
  category: ({item: {category}}, once) =>
    once(category?.value ?? '', (words) => [ranked(words, 'No category', () => 0)]),
  severity: ({document: {severity}}, once) =>
    once(severity ?? '', (words) => [ranked(words, 'No severity', severityRank)]),
  service: ({document: {services}}, once) =>
    services.length === 0
      ? once('', () => [missing('No service')])
      : services.flatMap((service) => once(service, () => [named(service)])),
}

const statusOrder: readonly string[] = ['open', 'in progress', 'done', 'cancelled']

const dueLabels: Readonly<Record<DueBucket, string>> = {
  overdue: 'Overdue',
  'this week': 'This week',
  'this month': 'This month',
  later: 'Later',
  none: 'No due date',
}

function ranked(value: string, lacking: string, rank: (words: string) => number): Place {
  const words = value.replace(/[*_`]/g, '').trim()
  return words === '' ? missing(lacking) : named(words, rank(words))
}

function missing(label: string): Place {
  return {key: '', label, rank: last}
}

/** The same words in another case are the same group; it is called as it was first written. */
function named(words: string, rank = 0): Place {
  const label = words.trim()
  return {key: label.toLowerCase(), label, rank}
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The order of words that does not depend on where the machine stands; case does not matter. */
export function compareWords(a: string, b: string): number {
  return compare(a.toLowerCase(), b.toLowerCase())
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
