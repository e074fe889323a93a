import type {ActionItem} from '../document/model.ts'
import {fill} from '../text/edits.ts'
import {type Remark, saidTogether} from './actions/habit.ts'
import {waitingItems} from './actions/waiting.ts'
import {wishIn} from './phrases/vague-actions.ts'
import {defineRule} from './rule.ts'

/** An action that nobody can finish stays open until everybody has stopped looking. */
export const noVagueAction = defineRule({
  id: 'no-vague-action',
  category: 'actions',
  severity: 'warning',
  description: 'Write action items that somebody can finish: a verb, an object, a measurable end.',
  check({document}) {
    const items = waitingItems(document)
    return saidTogether(
      items.flatMap((item) => remarkOn(item) ?? []),
      items.length,
    )
  },
})

function remarkOn(item: ActionItem): Remark | undefined {
  const {title, span, successSignal} = item
  const vague = wishIn(title)
  if (vague === undefined || successSignal !== undefined) return undefined
  if (vague.boundedBy?.some((field) => item[field] !== undefined)) return undefined
  const edit = fill(span, vague.remedy)
  return {
    about: vague.id,
    span,
    message: `Too vague to finish: it lacks ${vague.lacks}.`,
    claims: [{what: vague.id, of: title}],
    possible: vague.boundedBy !== undefined,
    suggestions: [{title: `Replace with “${edit.newText}”`, edits: [edit]}],
  }
}
