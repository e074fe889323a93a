import type {Table} from 'mdast'
import {isIdColumn, readActionTable} from '../document/action-columns.ts'
import {readStatusCell} from '../document/status-words.ts'
import {nodeSpan} from '../document/markdown.ts'
import type {ActionItem, PostmortemDocument, Section} from '../document/model.ts'
import {blocksOf, kindAt} from '../document/sections.ts'
import {type TextEdit, insert} from '../text/edits.ts'
import {indentAt} from '../text/indent.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {listAround} from './item-list.ts'
import {toCell} from './table-columns.ts'

/** A new action item behind others, in the form that they have. */

/** The first table of a section that has the columns of action items. */
export function tableIn(document: PostmortemDocument, section: Section): Table | undefined {
  return blocksOf(document, section)
    .filter((block) => block.type === 'table')
    .find((table) => readActionTable(document.text, table, section.kind) !== undefined)
}

/** A row at the end of a table: the words, the next number, and the word that the table has for what is open. */
export function rowIn(document: PostmortemDocument, table: Table, words: string): TextEdit | undefined {
  const {text, sections} = document
  const {start, end} = nodeSpan(table)
  const read = readActionTable(text, table, kindAt(sections, start))
  if (read === undefined) return undefined
  const {columns, rows, indexes} = read
  const valuesOf = (index: number): string[] => rows.map(({cells}) => cells[index]?.value ?? '')
  const cells = columns.map((column, index) => {
    if (index === indexes.title) return toCell(words)
    if (index === indexes.status) return valuesOf(index).findLast((value) => isOpenWord(column, value)) ?? ''
    return isIdColumn(column) ? next(valuesOf(index).at(-1) ?? '') : ''
  })
  const row = cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')
  const isClosed = text[start] === '|'
  return insert(end, lineBreakOf(text) + indentAt(text, start) + (isClosed ? `|${row}|` : row.trim()))
}

function isOpenWord(column: string, value: string): boolean {
  return value !== '' && readStatusCell(column, value) === 'open'
}

/** `3` → `4`, `AI-09` → `AI-10`; nothing where the last one has no number. */
function next(id: string): string {
  const [, before, digits] = /^(\D*)(\d{1,6})$/.exec(id) ?? []
  return digits === undefined ? '' : before! + String(Number(digits) + 1).padStart(digits.length, '0')
}

/** A bullet, number or check box at the end of the list in which an item stands. */
export function bulletBehind(
  {text, tree}: PostmortemDocument,
  item: ActionItem,
  words: string,
): TextEdit | undefined {
  const list = listAround(tree, item.whole.start)
  const last = list?.children.at(-1)
  if (list === undefined || last === undefined) return undefined
  const {start, end} = nodeSpan(last)
  const marker = /^(?:[-*+]|(\d{1,9})([.)]))[ \t]+(?:\[[ xX]?\][ \t]+)?/.exec(text.slice(start, end))
  if (marker === null) return undefined
  const [written, number, dot = ''] = marker
  const unchecked = written.replace(/\[[xX]?\]/, '[ ]')
  const own = number === undefined ? unchecked : unchecked.replace(number + dot, next(number) + dot)
  const indent = indentAt(text, start)
  const gap = list.spread === true ? lineBreakOf(text) + indent.trimEnd() : ''
  return insert(end, gap + lineBreakOf(text) + indent + own + words)
}

/** A sentence in a line or paragraph of its own, with the label that the item before has: `Action point 3:`. */
export function sentenceBehind(
  {text, actionItems}: PostmortemDocument,
  item: ActionItem,
  words: string,
): TextEdit {
  const {whole, span} = item
  const label = /^[*_]*\p{L}[^:]{0,30}:[*_]*\s+/u.exec(text.slice(whole.start, span.start))?.[0] ?? ''
  const numbered = label.replace(/\d+/, (number) => next(number))
  const before = actionItems[actionItems.indexOf(item) - 1]
  const isLine = before !== undefined && /^\r?\n[ \t]*$/.test(text.slice(before.whole.end, whole.start))
  const gap = lineBreakOf(text).repeat(isLine ? 1 : 2)
  return insert(whole.end, `${gap}${numbered}${words}.`)
}
