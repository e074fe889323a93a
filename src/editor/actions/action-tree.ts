import {
  type ActionFilter,
  type GroupPlace,
  type Grouping,
  type TrackedItem,
  actionFilter,
  compareGroups,
  groupPlaces,
  isOpen,
  isOverdue,
} from '../../core/index.ts'
import {type IndexedDocument, type IndexedItem, compareItems} from '../index/indexed-document.ts'
import {OrderedList} from './ordered-list.ts'

/** A row of the view. Ids are the same for the same thing whatever comes and goes around it. */
export type ActionNode =
  | GroupNode
  | {readonly kind: 'item'; readonly id: string; readonly by: Grouping; readonly indexed: IndexedItem}
  /** Stands for the rows that are not shown yet, of a group or of all groups. */
  | {readonly kind: 'more'; readonly id: string; readonly of: string; readonly left: number}

/** The same object as long as the group is there. */
export interface GroupNode {
  readonly kind: 'group'
  readonly id: string
  readonly by: Grouping
  readonly place: GroupPlace
  /** As of now. */
  readonly counts: Counts
}

export interface Counts {
  readonly open: number
  readonly overdue: number
  readonly closed: number
}

export interface TreeChoice {
  readonly groupBy: Grouping
  readonly filter: ActionFilter
  readonly today: string
}

interface Group extends GroupNode {
  readonly items: OrderedList<IndexedItem>
  counts: Counts
}

/** How many rows of one parent are shown at first, and how many come with each “more”. */
const page = 250
/** The parent of the groups. */
const top = ''

/**
 * The rows of the view for one choice of grouping and filter. It is kept up with an index document by document: what
 * changed is taken in one piece at a time, whenever its owner has time for that, each as the index has it then.
 */
export class ActionTree {
  readonly choice: TreeChoice
  readonly #documentOf: (file: string) => IndexedDocument | undefined
  readonly #passes: (tracked: TrackedItem) => boolean
  readonly #placesOf: (tracked: TrackedItem) => readonly GroupPlace[]
  readonly #shown: Map<string, number>
  readonly #groups = new OrderedList<Group>((a, b) => compareGroups(a.place, b.place))
  readonly #byKey = new Map<string, Group>()
  /** The documents whose items stand in the groups. */
  readonly #taken = new Map<string, IndexedDocument>()
  readonly #waiting = new Set<string>()
  #changed = new Set<GroupNode>()
  #hasOtherGroups = false
  #all = 0
  #overdue = 0
  #size = 0

  /**
   * @param documentOf what the index knows of a file now
   * @param shown how many rows of which parent are shown; it is kept from one tree to the next
   */
  constructor(
    choice: TreeChoice,
    documentOf: (file: string) => IndexedDocument | undefined,
    shown: Map<string, number>,
  ) {
    this.choice = choice
    this.#documentOf = documentOf
    this.#passes = actionFilter(choice.filter, choice.today)
    this.#placesOf = groupPlaces(choice.groupBy, choice.today)
    this.#shown = shown
  }

  /** These files are other than they were, there for the first time, or gone. */
  expect(files: Iterable<string>): void {
    for (const file of files) this.#waiting.add(file)
  }

  /** Takes in one of the files that wait; false where none does. */
  takeNext(): boolean {
    for (const file of this.#waiting) {
      this.#waiting.delete(file)
      this.#take(file)
      return true
    }
    return false
  }

  /** The groups that were changed since this was last asked; undefined where other groups are there now. */
  takeChanged(): readonly GroupNode[] | undefined {
    const changed = this.#hasOtherGroups ? undefined : [...this.#changed]
    this.#changed = new Set()
    this.#hasOtherGroups = false
    return changed
  }

  /** How many items there are, whether the filter lets them through or not. */
  get all(): number {
    return this.#all
  }

  /** How many of all items are overdue. */
  get overdue(): number {
    return this.#overdue
  }

  /** How many items the filter lets through. */
  get size(): number {
    return this.#size
  }

  get groupCount(): number {
    return this.#groups.size
  }

  roots(): ActionNode[] {
    return this.#page(top, this.#groups, (group) => group)
  }

  children(node: ActionNode): ActionNode[] {
    const group = node.kind === 'group' ? this.#byKey.get(node.place.key) : undefined
    if (group?.id !== node.id) return []
    return this.#page(group.id, group.items, (indexed) => ({
      ...{kind: 'item', id: `${group.id}/${nameOf(indexed)}`},
      ...{by: group.by, indexed},
    }))
  }

  /** Shows the next rows of a parent. */
  showMore(of: string): void {
    this.#shown.set(of, (this.#shown.get(of) ?? page) + page)
  }

  #take(file: string): void {
    const [before, after] = [this.#taken.get(file), this.#documentOf(file)]
    if (before === after) return
    if (before !== undefined) this.#put(before, -1)
    this.#taken.delete(file)
    if (after !== undefined) {
      this.#put(after, 1)
      this.#taken.set(file, after)
    }
    for (const place of before?.items.flatMap((indexed) => this.#placesOf(indexed)) ?? [])
      this.#endIfEmpty(place)
  }

  /** Puts the items of a document into their groups (1) or takes them out (-1). */
  #put({items}: IndexedDocument, sign: 1 | -1): void {
    for (const indexed of items) {
      this.#all += sign
      if (isOverdue(indexed.item, this.choice.today)) this.#overdue += sign
      if (!this.#passes(indexed)) continue
      this.#size += sign
      for (const place of this.#placesOf(indexed)) this.#putInto(place, indexed, sign)
    }
  }

  #putInto(place: GroupPlace, indexed: IndexedItem, sign: 1 | -1): void {
    const group = this.#groupAt(place)
    if (sign === 1) group.items.add(indexed)
    else group.items.delete(indexed)
    const {open, overdue, closed} = group.counts
    group.counts = isOpen(indexed.item)
      ? {
          open: open + sign,
          overdue: overdue + (isOverdue(indexed.item, this.choice.today) ? sign : 0),
          closed,
        }
      : {open, overdue, closed: closed + sign}
    this.#changed.add(group)
  }

  #endIfEmpty({key}: GroupPlace): void {
    const group = this.#byKey.get(key)
    if (group === undefined || group.items.size > 0) return
    this.#byKey.delete(key)
    this.#groups.delete(group)
    this.#hasOtherGroups = true
  }

  #groupAt(place: GroupPlace): Group {
    const known = this.#byKey.get(place.key)
    // A document may have another title and day now.
    if (known?.items.size === 0 && (known.place.label !== place.label || known.place.rank !== place.rank))
      this.#endIfEmpty(place)
    else if (known !== undefined) return known
    const {groupBy} = this.choice
    const group: Group = {
      ...{kind: 'group', id: `${groupBy}:${place.key}`, by: groupBy, place},
      counts: {open: 0, overdue: 0, closed: 0},
      items: new OrderedList(compareItems),
    }
    this.#byKey.set(place.key, group)
    this.#groups.add(group)
    this.#hasOtherGroups = true
    return group
  }

  #page<T>(of: string, all: OrderedList<T>, toNode: (one: T) => ActionNode): ActionNode[] {
    const shown = this.#shown.get(of) ?? page
    const rows = all.first(shown).map(toNode)
    const left = all.size - rows.length
    return left === 0 ? rows : [...rows, {kind: 'more', id: `${of}/more`, of, left}]
  }
}

/** Tells an item of those of all documents; where its document says the same several times, also of those. */
function nameOf({document, ordinal, item}: IndexedItem): string {
  const before = document.items.filter((other) => other.ordinal < ordinal && other.item.title === item.title)
  return `${document.file}#${item.title}${before.length === 0 ? '' : `~${before.length}`}`
}
