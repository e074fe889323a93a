import type {ActionItem} from '../document/model.ts'
import {isFilledIn} from '../document/placeholders.ts'

/** The items of a document that a list shows, and counts their places by. */
export function withoutPrompts<Item extends Pick<ActionItem, 'title'>>(items: readonly Item[]): Item[] {
  return items.filter((item) => !isPrompt(item))
}

/** Whether a row or bullet is only what a template left for an action item: there is nothing to do yet. */
export function isPrompt({title}: Pick<ActionItem, 'title'>): boolean {
  return !isFilledIn(title) && /[\p{L}\d]/u.test(title)
}
