import {isOpen} from '../../actions/overdue.ts'
import type {ActionItem, PostmortemDocument} from '../../document/model.ts'

/** An open item that lacks a field. */
export interface Lacking {
  readonly item: ActionItem
  /** True for all but the first of a document that gives the field to none of its items. */
  readonly possible: boolean
}

/**
 * The open items that lack a field. Where no item of the document has it, its authors keep it elsewhere or not at all:
 * one finding says so, and the others weigh little.
 */
export function itemsWithout(document: PostmortemDocument, field: 'owner' | 'due'): Lacking[] {
  const isUsed = document.actionItems.some((item) => item[field] !== undefined)
  const lacking = document.actionItems.filter((item) => isOpen(item) && item[field] === undefined)
  return lacking.map((item, index) => ({item, possible: !isUsed && index > 0}))
}
