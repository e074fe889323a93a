import {rowsOf} from '../actions/item-row.ts'
import {isOpen} from '../actions/overdue.ts'
import type {ActionItem} from '../document/model.ts'
import {ownerKind} from '../document/owners.ts'
import {itemsWithout} from './actions/missing.ts'
import {possibleOwners, suggestOwners} from './actions/suggestions.ts'
import {defineRule} from './rule.ts'

/** An action that nobody in particular owns is done by nobody in particular. */
export const actionOwner = defineRule({
  id: 'action-owner',
  category: 'actions',
  severity: 'warning',
  description: 'Give every open action item one person as its owner.',
  *check({document, config}) {
    const rows = rowsOf(document)
    const owners = possibleOwners(document, config.people)
    const suggestions = (item: ActionItem) => suggestOwners({document, item, row: rows.get(item)}, owners)
    for (const {item, possible} of itemsWithout(document, 'owner')) {
      const message = 'This action item has no owner.'
      yield {span: item.span, message, possible, suggestions: suggestions(item)}
    }
    for (const item of document.actionItems.filter(isOpen)) {
      const {owner} = item
      const message = owner && complaints[ownerKind(owner.value)]
      if (message === undefined) continue
      yield {span: owner!.span, message: `“${owner!.value}” ${message}`, suggestions: suggestions(item)}
    }
  },
})

const complaints = {
  placeholder: 'is no owner yet: name one person.',
  team: 'is a group: name one person who answers for this.',
  several: 'are several owners: name the one who answers for this.',
  person: undefined,
} as const
