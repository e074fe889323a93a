import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {type TextEdit, insert, replace} from '../text/edits.ts'
import {contains} from '../text/span.ts'
import type {ItemRow} from './item-row.ts'
import {addCell, addColumn, fillCell, toCell} from './table-columns.ts'

/** An action item where it stands. */
export interface PlacedItem {
  readonly document: PostmortemDocument
  readonly item: ActionItem
  readonly row: ItemRow | undefined
}

const columnNames = {owner: 'Owner', due: 'Due'} as const

/** The edits that give an item an owner or a due date, in place of the one that it has; a table may get a column. */
export function fieldEdits(
  {document: {text}, item, row}: PlacedItem,
  field: keyof typeof columnNames,
  words: string,
): TextEdit[] {
  if (row !== undefined) {
    const cell = row.row.cells[row.columns[field]]
    if (cell !== undefined) return [fillCell(text, cell.span, words)]
    const column = row.columns[field]
    if (column !== -1) return [addCell(text, item.whole.end, toCell(words), column - row.row.cells.length)]
    const valueOf = (start: number): string => (start === item.whole.start ? words : '')
    return addColumn(text, row, columnNames[field], valueOf)
  }
  const written = item[field]
  return written !== undefined && contains(item.whole, written.span)
    ? [replace(written.span, words)]
    : [addField(text, item, `${field}: ${words}`)]
}

/** `(owner: Ana)` behind the words of the title and the marks that close them. */
function addField(text: string, {span: title}: ActionItem, words: string): TextEdit {
  const closing = /^(?:[*_]{1,3}|~~|`|\]\([^()\s]*\))*/.exec(text.slice(title.end))?.[0].length ?? 0
  return insert(title.end + closing, ` (${words})`)
}
