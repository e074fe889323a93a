import type {List, ListItem, Table} from 'mdast'
import {nodeSpan} from '../document/markdown.ts'
import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {readActionItems} from '../document/parse.ts'
import {memoryOf} from '../memory.ts'
import {applyEdits, insert, replace} from '../text/edits.ts'
import {indentAt} from '../text/indent.ts'
import type {Span} from '../text/span.ts'
import type {Suggestion} from '../rules/rule.ts'
import {listAround} from './item-list.ts'
import {rowsOf} from './item-row.ts'
import {isWhollyRead, renderList, renderTable, unreadCells} from './written-forms.ts'

/**
 * Other forms for the action items at a place: a list as a table, a table as a list, check boxes. Only forms that say
 * all that the present one says: what was read of the items before is read of them after.
 */
export function actionRewrites(document: PostmortemDocument, at: Span): Suggestion[] {
  const item = document.actionItems.find(({whole}) => whole.start <= at.end && at.start <= whole.end)
  if (item === undefined) return []
  return item.form === 'table' ? fromTable(document, item) : fromList(document, item)
}

function fromTable(document: PostmortemDocument, item: ActionItem): Suggestion[] {
  const rows = rowsOf(document)
  const table = rows.get(item)?.table
  if (table === undefined) return []
  const items = document.actionItems.filter((one) => rows.get(one)?.table === table)
  const isWhole =
    items.length === table.children.length - 1 &&
    unreadCells(document.text, table, rows.get(item)!.columns) === 0
  if (!isWhole) return []
  const list = renderList(document.text, items)
  return inPlaceOf(document, table, list, 'Turn this table into a list of check boxes')
}

function fromList(document: PostmortemDocument, item: ActionItem): Suggestion[] {
  const list = listAround(document.tree, item.whole.start)
  if (list === undefined) return []
  const starts = list.children.map((child) => nodeSpan(child).start)
  const items = document.actionItems.filter(
    ({whole, form}) => form !== 'prose' && starts.includes(whole.start),
  )
  return [...boxes(list, items), ...table(document, list, items)]
}

function boxes(list: List, items: readonly ActionItem[]): Suggestion[] {
  const without = list.children.flatMap((child) => {
    const item = items.find(({whole, form}) => form === 'list' && whole.start === nodeSpan(child).start)
    const [first] = child.children
    return item === undefined || first === undefined
      ? []
      : [insert(nodeSpan(first).start, item.status === 'done' ? '[x] ' : '[ ] ')]
  })
  return without.length === 0 ? [] : [{title: 'Add check boxes to these action items', edits: without}]
}

function table(document: PostmortemDocument, list: List, items: readonly ActionItem[]): Suggestion[] {
  const {text} = document
  const isPlain = items.length === list.children.length && list.children.every(isOneParagraph)
  if (!isPlain || !items.every((item) => isWhollyRead(text, item))) return []
  return inPlaceOf(document, list, renderTable(text, items), 'Turn these action items into a table')
}

function isOneParagraph({children}: ListItem): boolean {
  return children.length === 1 && children[0]?.type === 'paragraph'
}

/** Another form of a block, all its lines as deep as the first, if the document then says the same. */
function inPlaceOf(
  document: PostmortemDocument,
  block: List | Table,
  rendered: string,
  title: string,
): Suggestion[] {
  const {text, actionItems} = document
  const place = nodeSpan(block)
  const edits = [replace(place, rendered.replaceAll('\n', `\n${indentAt(text, place.start)}`))]
  // Only what is other in the new form is read again.
  const after = readActionItems(applyEdits(text, edits), memoryOf(document).branch())
  return JSON.stringify(after.map(said)) === JSON.stringify(actionItems.map(said)) ? [{title, edits}] : []
}

function said({title, status, owner, due, ticket, category, priority, successSignal}: ActionItem) {
  const fields = [owner, due, ticket, category, priority, successSignal].map((field) => field?.value ?? '')
  return [title, status, ...fields]
}
