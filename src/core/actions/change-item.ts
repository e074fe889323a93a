import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {allItems} from '../document/asides.ts'
import {parseDocument} from '../document/parse.ts'
import {type TextEdit, applyEdits, difference, replace} from '../text/edits.ts'
import {shifted} from '../text/span.ts'
import {fieldEdits} from './field-edits.ts'
import {rowsOf} from './item-row.ts'
import {isOpen} from './overdue.ts'
import {markDone, reopen} from './status-edits.ts'

/** What a view asks for: checked or unchecked, another owner, another due date (`YYYY-MM-DD`). */
export type ItemChange =
  | {readonly field: 'status'; readonly done: boolean; readonly today: string}
  | {readonly field: 'owner' | 'due'; readonly words: string}

/**
 * An item's own words before and after a change of its status. Whoever keeps it and hands it in with the change back
 * gets the very words again: “In progress” cannot be told from “Done”.
 */
export interface ItemMemory {
  readonly before: string
  readonly after: string
}

export type ItemEdits =
  | {readonly edits: readonly TextEdit[]; readonly memory: ItemMemory}
  /** Why the document cannot be changed so: one sentence. */
  | {readonly problem: string}

/**
 * The edits that change one field of an action item in the form in which the item is written, and nothing else.
 * What they lead to is read again before they are handed out: if it is not what was asked for, they are not.
 */
export function changeItem(
  document: PostmortemDocument,
  item: ActionItem,
  change: ItemChange,
  memory?: ItemMemory,
): ItemEdits {
  const items = allItems(document)
  const index = items.indexOf(item)
  if (index === -1) return {problem: 'This action item is of another version of the document.'}
  if (change.field === 'status' && isOpen(item) === !change.done)
    return {problem: change.done ? 'This action item is done already.' : 'This action item is open already.'}
  const edits = restoring(document, item, change, memory) ?? editsFor(document, item, change)
  const text = applyEdits(document.text, edits)
  if (!isChanged(items, allItems(parseDocument(text)), index, change))
    return {problem: 'This action item is written in a way that only its author can change: open it.'}
  const {start, end} = item.whole
  const after = text.slice(start, end + text.length - document.text.length)
  return {edits, memory: {before: document.text.slice(start, end), after}}
}

function editsFor(document: PostmortemDocument, item: ActionItem, change: ItemChange): TextEdit[] {
  if (change.field !== 'status')
    return fieldEdits({document, item, row: rowsOf(document).get(item)}, change.field, change.words)
  return change.done ? markDone(document, item, change.today) : reopen(document, item)
}

/** The one edit that gives an item the words back that it had, if it still has those that it was given. */
function restoring(
  {text}: PostmortemDocument,
  {whole}: ActionItem,
  {field}: ItemChange,
  memory: ItemMemory | undefined,
): TextEdit[] | undefined {
  const now = text.slice(whole.start, whole.end)
  if (field !== 'status' || memory?.after !== now) return undefined
  const back = difference(now, memory.before)
  return back && [replace(shifted(back.span, whole.start), back.newText)]
}

/** Whether two items say the same of what is to be done, by whom and when, and how far it is. */
export function isSame(a: ActionItem, b: ActionItem | undefined): boolean {
  return (
    b !== undefined &&
    withoutStop(a.title) === withoutStop(b.title) &&
    a.status === b.status &&
    a.owner?.value === b.owner?.value &&
    a.due?.value === b.due?.value
  )
}

/** A full stop may stand behind a mark, and then is none of the title's. */
function withoutStop(words: string): string {
  return words.endsWith('.') ? words.slice(0, -1) : words
}

/** Whether the item now says what was asked for, and all the others still say what they said. */
function isChanged(
  before: readonly ActionItem[],
  after: readonly ActionItem[],
  index: number,
  change: ItemChange,
): boolean {
  const item = after[index]
  if (item === undefined || after.length !== before.length) return false
  if (!before.every((one, at) => at === index || isSame(one, after[at]))) return false
  switch (change.field) {
    case 'status':
      return isOpen(item) !== change.done && isSame({...before[index]!, status: item.status}, item)
    case 'owner':
      return item.owner?.value === change.words.trim()
    case 'due':
      return item.dueDate === change.words || item.due?.value === change.words
  }
}
