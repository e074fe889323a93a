import {withoutMarks} from '../document/markdown.ts'
import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {parseDocument} from '../document/parse.ts'
import {isFilledIn} from '../document/placeholders.ts'
import {appendBullet} from '../templates/sections/append.ts'
import {insertBlock} from '../templates/sections/insert.ts'
import {type TextEdit, applyEdits, replace} from '../text/edits.ts'
import type {Span} from '../text/span.ts'
import {isSame} from './change-item.ts'
import {rowsOf} from './item-row.ts'
import {bulletBehind, rowIn, sentenceBehind, tableIn} from './new-item.ts'
import {isOpen} from './overdue.ts'
import {toCell} from './table-columns.ts'

/**
 * The edit that adds an action item to those of a document, in the form that they have, or with a section of its own at
 * its usual place. Undefined where what the edit leads to, read again, is not the same items and the new one, open and
 * nobody's yet.
 *
 * @param words one line of Markdown
 * @param beside edits that are made with it
 */
export function addItem(
  document: PostmortemDocument,
  words: string,
  beside: readonly TextEdit[] = [],
): TextEdit | undefined {
  const title = withoutMarks(words)
  for (const place of [besideOthers, inSection, inNewSection]) {
    const edit = place(document, words)
    if (edit === undefined || beside.some(({span}) => isInside(edit.span.start, span))) continue
    if (isAdded(document, title, [...beside, edit])) return edit
  }
  return undefined
}

/** Whether an item with these words is there already. */
export function hasItem({actionItems}: PostmortemDocument, words: string): boolean {
  const title = withoutMarks(words).toLowerCase()
  return actionItems.some((item) => item.title.toLowerCase() === title)
}

function isInside(offset: number, {start, end}: Span): boolean {
  return start < offset && offset < end
}

/** Behind the last item that is open, or in the row that a template left for one. */
function besideOthers(document: PostmortemDocument, words: string): TextEdit | undefined {
  const {actionItems} = document
  const blank = actionItems.find(isBlank)
  if (blank !== undefined) return replace(blank.span, blank.form === 'table' ? toCell(words) : words)
  const last = actionItems.findLast(isOpen) ?? actionItems.at(-1)
  if (last === undefined) return undefined
  const row = rowsOf(document).get(last)
  if (row !== undefined) return rowIn(document, row.table, words)
  return last.form === 'prose' ? sentenceBehind(document, last, words) : bulletBehind(document, last, words)
}

/** Whether nothing stands there but a template's prompt. */
function isBlank({title}: ActionItem): boolean {
  return isEmpty(title)
}

function isEmpty(words = ''): boolean {
  return !isFilledIn(words)
}

function inSection(document: PostmortemDocument, words: string): TextEdit | undefined {
  const own = document.sections.filter(({kind}) => kind === 'action-items')
  const section = own.find(({form}) => form === 'heading') ?? own[0]
  if (section === undefined) return undefined
  const table = tableIn(document, section)
  return table === undefined
    ? appendBullet(document, section, `- [ ] ${words}`)
    : rowIn(document, table, words)
}

function inNewSection(document: PostmortemDocument, words: string): TextEdit | undefined {
  return document.sections.some(({kind}) => kind === 'action-items')
    ? undefined
    : insertBlock(document, 'action-items', `## Action items\n\n- [ ] ${words}`)
}

/** Whether the items are those that there were, less those that were blank, and one with that title. */
function isAdded(
  {text, actionItems: before}: PostmortemDocument,
  title: string,
  edits: readonly TextEdit[],
): boolean {
  const {actionItems: after} = parseDocument(applyEdits(text, edits))
  const [added, ...more] = after.filter((item) => item.title.replace(/\.$/, '') === title)
  if (added === undefined || more.length > 0 || !isOpen(added) || !isEmpty(added.owner?.value)) return false
  const others = after.filter((item) => item !== added)
  const kept = others.length < before.length ? before.filter((item) => item !== before.find(isBlank)) : before
  return kept.length === others.length && kept.every((item, index) => isSame(item, others[index]))
}
