import {
  type ActionFilter,
  type ActionGroup,
  type Grouping,
  actionFilter,
  groupActions,
  sortActions,
} from '../../core/index.ts'
import type {IndexedItem} from '../index/indexed-document.ts'

/** A row of the view. Ids are the same for the same thing whatever comes and goes around it. */
export type ActionNode =
  | {
      readonly kind: 'group'
      readonly id: string
      readonly by: Grouping
      readonly group: ActionGroup<IndexedItem>
    }
  | {readonly kind: 'item'; readonly id: string; readonly by: Grouping; readonly indexed: IndexedItem}
  /** Stands for the rows that are not shown yet, of a group or of all groups. */
  | {readonly kind: 'more'; readonly id: string; readonly of: string; readonly left: number}

export interface TreeChoice {
  readonly groupBy: Grouping
  readonly filter: ActionFilter
  readonly today: string
}

/** How many rows of one parent are shown at first, and how many come with each “more”. */
const page = 250
/** The parent of the groups. */
const top = ''

/** The rows of the view for some items; which of them are shown grows as somebody asks for more. */
export class ActionTree {
  readonly #groups: readonly ActionNode[]
  readonly #shown: Map<string, number>
  readonly size: number

  /** @param shown how many rows of which parent are shown; it is kept from one tree to the next. */
  constructor(
    items: Iterable<IndexedItem>,
    {groupBy, filter, today}: TreeChoice,
    shown: Map<string, number>,
  ) {
    const passes = actionFilter(filter, today)
    const chosen: IndexedItem[] = []
    for (const item of items) if (passes(item)) chosen.push(item)
    this.size = chosen.length
    this.#shown = shown
    this.#groups = groupActions(chosen, groupBy, today).map((group) => ({
      ...{kind: 'group', id: `${groupBy}:${group.key}`},
      ...{by: groupBy, group},
    }))
  }

  get groupCount(): number {
    return this.#groups.length
  }

  roots(): ActionNode[] {
    return this.#page(top, this.#groups)
  }

  children(node: ActionNode): ActionNode[] {
    if (node.kind !== 'group') return []
    const seen = new Map<string, number>()
    const rows = sortActions(node.group.items).map((indexed): ActionNode => {
      const name = `${node.id}/${indexed.document.file}#${indexed.item.title}`
      const times = seen.get(name) ?? 0
      seen.set(name, times + 1)
      return {kind: 'item', id: times === 0 ? name : `${name}~${times}`, by: node.by, indexed}
    })
    return this.#page(node.id, rows)
  }

  /** Shows the next rows of a parent. */
  showMore(of: string): void {
    this.#shown.set(of, (this.#shown.get(of) ?? page) + page)
  }

  #page(of: string, rows: readonly ActionNode[]): ActionNode[] {
    const shown = this.#shown.get(of) ?? page
    if (rows.length <= shown) return [...rows]
    const left = rows.length - shown
    return [...rows.slice(0, shown), {kind: 'more', id: `${of}/more`, of, left}]
  }
}
