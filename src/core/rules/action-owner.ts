import {isOpen} from '../actions/overdue.ts'
import {ownerKind} from '../document/owners.ts'
import {defineRule} from './rule.ts'

/** An action that nobody in particular owns is done by nobody in particular. */
export const actionOwner = defineRule({
  id: 'action-owner',
  category: 'actions',
  severity: 'warning',
  description: 'Give every open action item one person as its owner.',
  *check({document}) {
    for (const {owner, span} of document.actionItems.filter(isOpen)) {
      if (owner === undefined) {
        yield {span, message: 'This action item has no owner.'}
        continue
      }
      const message = complaints[ownerKind(owner.value)]
      if (message !== undefined) yield {span: owner.span, message: `“${owner.value}” ${message}`}
    }
  },
})

const complaints = {
  placeholder: 'is no owner yet: name one person.',
  team: 'is a group: name one person who answers for this.',
  several: 'are several owners: name the one who answers for this.',
  person: undefined,
} as const
