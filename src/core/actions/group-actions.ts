import {ownersIn} from '../document/owners.ts'
import {type DueBucket, dueBucket, dueBuckets} from './due-buckets.ts'
import {isOpen} from './overdue.ts'
import {priorityRank, severityRank} from './ranks.ts'
import type {TrackedItem} from './tracked-item.ts'

/** By what the items of many documents can be gathered. */
export const groupings = [
  'document',
  'owner',
  'due',
  'status',
  'priority',
  'category',
  'severity',
  'service',
] as const
export type Grouping = (typeof groupings)[number]

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
  // Thousands of items have a few owners: who each is has to be read once.
  const known = new Map<string, readonly string[]>()
  const ownersOf = (words: string): readonly string[] => {
    const owners = known.get(words) ?? ownersIn(words)
    known.set(words, owners)
    return owners
  }
  for (const item of items) {
    for (const place of placesOf[by](item, today, ownersOf)) {
      const group = groups.get(place.key)
      if (group === undefined) groups.set(place.key, {...place, items: [item]})
      else group.items.push(item)
    }
  }
  return [...groups.values()]
    .sort((a, b) => a.rank - b.rank || compareWords(a.label, b.label))
    .map(({key, label, items: gathered}) => ({key, label, items: gathered}))
}

type PlacesOf = (
  tracked: TrackedItem,
  today: string,
  ownersOf: (words: string) => readonly string[],
) => readonly Place[]

const placesOf: Readonly<Record<Grouping, PlacesOf>> = {
  document: ({document: {file, title, date}}) => [
    // The newest incident first.
    {key: file, label: title ?? file, rank: date === undefined ? 0 : -Number(date.replaceAll('-', ''))},
  ],
  owner: ({item: {owner}}, _, ownersOf) => {
    const owners = owner === undefined ? [] : ownersOf(owner.value)
    return owners.length === 0
      ? [{key: '', label: 'No owner', rank: last}]
      : owners.map((one) => ({...named(one), rank: 0}))
  },
  due: ({item}, today) => {
    if (!isOpen(item)) return [{key: 'closed', label: 'Done or cancelled', rank: dueBuckets.length}]
    const bucket = dueBucket(item.dueDate, today)
    return [{key: bucket, label: dueLabels[bucket], rank: dueBuckets.indexOf(bucket)}]
  },
  status: ({item: {status}}) => [
    {key: status, label: capitalized(status), rank: statusOrder.indexOf(status)},
  ],
  priority: ({item: {priority}}) => [ranked(priority?.value, 'No priority', priorityRank)],
  category: ({item: {category}}) => [ranked(category?.value, 'No category', () => 0)],
  severity: ({document: {severity}}) => [ranked(severity, 'No severity', severityRank)],
  service: ({document: {services}}) =>
    services.length === 0
      ? [{key: '', label: 'No service', rank: last}]
      : services.map((service) => ({...named(service), rank: 0})),
}

const statusOrder: readonly string[] = ['open', 'in progress', 'done', 'cancelled']

const dueLabels: Readonly<Record<DueBucket, string>> = {
  overdue: 'Overdue',
  'this week': 'This week',
  'this month': 'This month',
  later: 'Later',
  none: 'No due date',
}

function ranked(value: string | undefined, missing: string, rank: (value: string) => number): Place {
  const words = value?.replace(/[*_`]/g, '').trim() ?? ''
  return words === '' ? {key: '', label: missing, rank: last} : {...named(words), rank: rank(words)}
}

/** The same words in another case are the same group; it is called as it was first written. */
function named(words: string): {key: string; label: string} {
  const label = words.trim()
  return {key: label.toLowerCase(), label}
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The order of words that does not depend on where the machine stands; case does not matter. */
export function compareWords(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}
