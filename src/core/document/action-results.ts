import {isBare} from './action-shape.ts'
import {tellingOf} from './action-told.ts'
import type {ActionItem, Section} from './model.ts'
import {innermostAt} from './sections.ts'

/**
 * The items without the bullets that tell what came of others: above a table that has an owner for each, “the stuck
 * parcels were delivered” is no item that nobody owns.
 */
export function withoutResults(
  items: readonly ActionItem[],
  sections: readonly Section[],
): readonly ActionItem[] {
  const sectionOf = ({span}: ActionItem): Section | undefined => innermostAt(sections, span.start)
  const owned = new Set(
    items.filter(({form, owner}) => form === 'table' && owner !== undefined).map(sectionOf),
  )
  if (owned.size === 0) return items
  return items.filter((item) => !(isBareBullet(item) && owned.has(sectionOf(item)) && isResult(item.title)))
}

function isBareBullet(item: ActionItem): boolean {
  return item.form === 'list' && item.marks.every((mark) => mark.form === 'told') && isBare(item)
}

/** What was done to something, in a whole sentence. */
function isResult(title: string): boolean {
  return /\b(?:was|were)\b/.test(title) && tellingOf(title) === 'done'
}
