import {isOpen} from '../../actions/overdue.ts'
import {isPrompt} from '../../actions/prompt.ts'
import {isTold} from '../../document/action-told.ts'
import type {ActionItem, PostmortemDocument} from '../../document/model.ts'
import {onceByWords} from '../../memory.ts'
import {once} from '../../once.ts'

/**
 * The action items that still ask somebody for something. Left out are those that are done or cancelled, those that are
 * told as done and only lack a mark: “We raised the limit”, “The account has been documented”, and the rows that a
 * template left.
 */
export const waitingItems = once((document: PostmortemDocument): readonly ActionItem[] =>
  document.actionItems.filter((item) => isOpen(item) && asksSomething(document, item.title)),
)

const asksSomething = onceByWords((title) => !isPrompt({title}) && !isTold(title))

/** Whether something looks like an action item by its words alone: it may be a sentence of the account. */
export function isUncertain({form}: ActionItem): boolean {
  return form === 'prose'
}
