import {rowsOf} from '../actions/item-row.ts'
import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {lazily} from '../once.ts'
import {type Remark, ofItems, saidTogether} from './actions/habit.ts'
import {kindOf, possibleOwners, suggestOwners} from './actions/suggestions.ts'
import {isUncertain, waitingItems} from './actions/waiting.ts'
import {defineRule} from './rule.ts'

/** An action that nobody in particular owns is done by nobody in particular. */
export const actionOwner = defineRule({
  id: 'action-owner',
  category: 'actions',
  severity: 'warning',
  description: 'Give every open action item one person as its owner.',
  check({document, config}) {
    const owners = lazily(() => possibleOwners(document, config.people))
    const items = waitingItems(document)
    const remarks = items.flatMap((item): Remark[] => {
      const remark = remarkOn(document, item, items.length)
      if (remark === undefined) return []
      const suggest = () => suggestOwners({document, item, row: rowsOf(document).get(item)}, owners())
      return [{...remark, suggest}]
    })
    return saidTogether(remarks, items.length)
  },
})

const complaints = {
  placeholder: 'is no owner yet: name one person.',
  team: 'is a group: name one person who answers for this.',
  several: 'are several owners: name the one who answers for this.',
  person: undefined,
} as const

function remarkOn(document: PostmortemDocument, item: ActionItem, openItems: number): Remark | undefined {
  const {owner, span, title} = item
  const claims = [{what: owner?.value ?? 'owner', of: title}]
  if (owner === undefined) {
    const message = 'This action item has no owner.'
    const ofAll = ofItems('No owner is named', openItems)
    return {about: 'none', span, message, ofAll, claims, possible: isUncertain(item)}
  }
  const kind = kindOf(document, owner.value)
  const complaint = complaints[kind]
  return complaint && {about: kind, span: owner.span, message: `“${owner.value}” ${complaint}`, claims}
}
