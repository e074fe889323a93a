import {type Steps, stride} from '../steps.ts'
import {compareWords} from '../text/compare.ts'
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
  const seen = new Set<T>()
  return several
    .sort((a, b) => b.length - a.length || compareWords(a[0]!.item.title, b[0]!.item.title))
    .filter((items) => {
      const isNew = items.some((item) => !seen.has(item))
      for (const item of items) seen.add(item)
      return isNew
    })
    .map((items) => ({title: items[0]!.item.title, items}))
}

/** Incidents of one failure class that follow each other closely. */
export interface Recurrence<D extends TrackedDocument = TrackedDocument> {
  readonly failureClass: string
  /** By their days; each no more than 90 days after the one before it. */
  readonly documents: readonly D[]
}

const closely = 90

export function recurrences<D extends TrackedDocument>(documents: readonly D[]): Recurrence<D>[] {
  const byClass = new Map<string, D[]>()
  for (const document of documents)
    for (const failureClass of document.failureClasses ?? [])
      if (document.date !== undefined) addTo(byClass, failureClass, document)
  return [...byClass]
    .flatMap(([failureClass, all]) => runs(all).map((run) => ({failureClass, documents: run})))
    .sort((a, b) => b.documents.length - a.documents.length || compareWords(a.failureClass, b.failureClass))
}

function runs<D extends TrackedDocument>(documents: readonly D[]): D[][] {
  const ordered = [...documents].sort(
    (a, b) => compareWords(a.date!, b.date!) || compareWords(a.file, b.file),
  )
  const found: D[][] = []
  for (const document of ordered) {
    const last = found.at(-1)?.at(-1)
    if (last !== undefined && document.date! <= addDays(last.date!, closely)) found.at(-1)!.push(document)
    else found.push([document])
  }
  return found.filter((run) => run.length > 1)
}
