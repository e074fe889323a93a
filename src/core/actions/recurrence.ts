import {type Steps, stride} from '../steps.ts'
import {compare, compareWords} from '../text/compare.ts'
import {addDays} from './due-buckets.ts'
import type {TrackedDocument, TrackedItem} from './tracked-item.ts'

/** An action item that stands in several documents. */
export interface RepeatedItem<T> {
  /** As the first of them words it. */
  readonly title: string
  readonly items: readonly T[]
}

/** Words that tell no two items apart. */
const fillers = new Set(
  'the and for with from that this when then our all any per are can should will into its not has have been more than minute minutes mins min second seconds sec'.split(
    ' ',
  ),
)

/** The words that an item is about, in an order of their own. */
function gist(title: string): string {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const telling = [...new Set(words)].filter((word) => !fillers.has(word)).sort()
  return telling.length < 2 ? '' : telling.join(' ')
}

function addTo<T>(groups: Map<string, T[]>, name: string, one: T): void {
  const group = groups.get(name)
  if (group === undefined) groups.set(name, [one])
  else group.push(one)
}

/** Items that say the same in different documents: their telling words are the same, or their tickets. */
export function* repeatedItems<T extends TrackedItem>(tracked: readonly T[]): Steps<RepeatedItem<T>[]> {
  const groups = new Map<string, T[]>()
  for (const [index, one] of tracked.entries()) {
    if (index % stride === 0) yield
    const {title, ticket} = one.item
    const said = gist(title)
    if (said !== '') addTo(groups, said, one)
    if (ticket !== undefined) addTo(groups, `ticket ${ticket.value.toLowerCase()}`, one)
  }
  yield
  const several = [...groups.values()].filter((items) =>
    items.some(({document}) => document.file !== items[0]!.document.file),
  )
  yield
  const ordered = several
    .map((items) => ({items, words: items[0]!.item.title.toLowerCase()}))
    .sort((a, b) => b.items.length - a.items.length || compare(a.words, b.words))
  yield
  const seen = new Set<T>()
  const repeated: RepeatedItem<T>[] = []
  for (const {items} of ordered) {
    if (items.some((item) => !seen.has(item))) repeated.push({title: items[0]!.item.title, items})
    for (const item of items) seen.add(item)
  }
  return repeated
}

/** Incidents of one failure class that follow each other closely. */
export interface Recurrence<D extends TrackedDocument = TrackedDocument> {
  /** As it was first written; case and white space tell no two classes apart. */
  readonly failureClass: string
  /** By their days; each no more than 90 days after the one before it. */
  readonly documents: readonly D[]
}

const closely = 90

export function* recurrences<D extends TrackedDocument>(documents: readonly D[]): Steps<Recurrence<D>[]> {
  yield
  const byClass = new Map<string, D[]>()
  const names = new Map<string, string>()
  for (const document of documents) {
    if (document.date === undefined) continue
    const written = (document.failureClasses ?? []).map((words) => words.trim().replace(/\s+/g, ' '))
    for (const name of written) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
    for (const key of new Set(written.map((name) => name.toLowerCase()))) addTo(byClass, key, document)
  }
  const found: Recurrence<D>[] = []
  for (const [key, all] of byClass) {
    yield
    found.push(...runs(all).map((run) => ({failureClass: names.get(key)!, documents: run})))
  }
  return found.sort(
    (a, b) => b.documents.length - a.documents.length || compareWords(a.failureClass, b.failureClass),
  )
}

function runs<D extends TrackedDocument>(documents: readonly D[]): D[][] {
  const ordered = [...documents].sort((a, b) => compare(a.date!, b.date!) || compare(a.file, b.file))
  const found: D[][] = []
  for (const document of ordered) {
    const last = found.at(-1)?.at(-1)
    if (last !== undefined && document.date! <= addDays(last.date!, closely)) found.at(-1)!.push(document)
    else found.push([document])
  }
  return found.filter((run) => run.length > 1)
}
