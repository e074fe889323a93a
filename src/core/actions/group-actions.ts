import type {Grouping} from '../groupings.ts'
import {type Steps, atOnce, stride} from '../steps.ts'
import {type GroupPlace, compareGroups, groupPlaces} from './group-places.ts'
import type {TrackedItem} from './tracked-item.ts'

export interface ActionGroup<T extends TrackedItem = TrackedItem> {
  /** The same for the same group whatever else changes; no two groups of a grouping share it. */
  readonly key: string
  readonly label: string
  /** In the order they came in. */
  readonly items: readonly T[]
}

/** Gathers items in groups that are in the order in which people look at them. */
export function groupActions<T extends TrackedItem>(
  items: readonly T[],
  by: Grouping,
  today: string,
): ActionGroup<T>[] {
  return atOnce(groupInSteps(items, by, today))
}

export function* groupInSteps<T extends TrackedItem>(
  items: readonly T[],
  by: Grouping,
  today: string,
): Steps<ActionGroup<T>[]> {
  const placesOf = groupPlaces(by, today)
  const groups = new Map<string, {readonly place: GroupPlace; readonly items: T[]}>()
  for (const [index, item] of items.entries()) {
    if (index % stride === 0) yield
    for (const place of placesOf(item)) {
      const group = groups.get(place.key)
      if (group === undefined) groups.set(place.key, {place, items: [item]})
      else group.items.push(item)
    }
  }
  return [...groups.values()]
    .sort((a, b) => compareGroups(a.place, b.place))
    .map(({place: {key, label}, items: gathered}) => ({key, label, items: gathered}))
}
