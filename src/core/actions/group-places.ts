import {ownersIn} from '../document/owners.ts'
import type {Grouping} from '../groupings.ts'
import {ownerNames} from '../people/owner-names.ts'
import {compare} from '../text/compare.ts'
import {type DueBucket, dueBucket, dueBuckets} from './due-buckets.ts'
import {isOpen} from './overdue.ts'
import {priorityRank, severityLevel, severityRank} from './ranks.ts'
import type {TrackedItem} from './tracked-item.ts'

/** A group that an item stands in. */
export interface GroupPlace {
  /** The same for the same group whatever else changes; no two groups of a grouping share it. */
  readonly key: string
  readonly label: string
  /** The label as it is compared. */
  readonly order: string
  /** Groups are in the order of their ranks, then of their labels. */
  readonly rank: number
}

/** Tells the groups that items stand in; one of two services or owners is in both. */
export function groupPlaces(by: Grouping, today: string): (tracked: TrackedItem) => readonly GroupPlace[] {
  // Tens of thousands of items say a few different words: what those stand for is worked out once.
  const known = new Map<string, readonly GroupPlace[]>()
  const once: Once = (words, make) => {
    const places = known.get(words) ?? make(words)
    known.set(words, places)
    return places
  }
  return (tracked) => distinct(placesOf[by](tracked, once, today))
}

/** The order in which people look at groups; 0 only for one and the same group. */
export function compareGroups(a: GroupPlace, b: GroupPlace): number {
  return a.rank - b.rank || compare(a.order, b.order) || compare(a.key, b.key)
}

/** Somebody may be named twice. */
function distinct(places: readonly GroupPlace[]): readonly GroupPlace[] {
  return places.length < 2
    ? places
    : places.filter(({key}, index) => places.findIndex((one) => one.key === key) === index)
}

/** Behind all groups that have a name. */
const last = 1000

type Once = (words: string, make: (words: string) => readonly GroupPlace[]) => readonly GroupPlace[]
type PlacesOf = (tracked: TrackedItem, once: Once, today: string) => readonly GroupPlace[]

const placesOf: Readonly<Record<Grouping, PlacesOf>> = {
  document: ({document: {file, title, date}}) => [
    // The newest incident first.
    place(file, title ?? file, date === undefined ? 0 : -Number(date.replaceAll('-', ''))),
  ],
  owner: ({item: {owner}, document: {people}}, once) => {
    const places = once(owner?.value ?? '', (words) => {
      const owners = ownersIn(words)
      return owners.length === 0
        ? [missing('No owner')]
        : owners.map((one) => named(one.replace(/^(?:the|our) /i, '')))
    })
    if (people === undefined) return places
    return places.map((one) => (one.key === '' ? one : named(ownerNames(people)(one.label))))
  },
  due: ({item}, once, today) =>
    once(isOpen(item) ? dueBucket(item.dueDate, today) : 'closed', (bucket) => [
      bucket === 'closed'
        ? place(bucket, 'Done or cancelled', dueBuckets.length)
        : place(bucket, dueLabels[bucket as DueBucket], dueBuckets.indexOf(bucket as DueBucket)),
    ]),
  status: ({item: {status}}, once) =>
    once(status, () => [place(status, capitalized(status), statusOrder.indexOf(status))]),
  priority: ({item: {priority}}, once) =>
    once(priority?.value ?? '', (words) => [ranked(words, 'No priority', priorityRank)]),
  category: ({item: {category}}, once) =>
    once(category?.value ?? '', (words) => [ranked(words, 'No category', () => 0)]),
  severity: ({document: {severity}}, once) =>
    once(severity ?? '', (words) => [ranked(severityLevel(words), 'No severity', severityRank)]),
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

function ranked(value: string, lacking: string, rank: (words: string) => number): GroupPlace {
  const words = value.replace(/[*_`]/g, '').trim()
  return words === '' ? missing(lacking) : named(words, rank(words))
}

function missing(label: string): GroupPlace {
  return place('', label, last)
}

/** The same words in another case are the same group; it is called as it was first written. */
function named(words: string, rank = 0): GroupPlace {
  const label = words.trim()
  return place(label.toLowerCase(), label, rank)
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function place(key: string, label: string, rank: number): GroupPlace {
  return {key, label, order: label.toLowerCase(), rank}
}
