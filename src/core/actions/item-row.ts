import {once} from '../once.ts'
import type {Nodes, Table} from 'mdast'
import {type ActionColumns, findActionColumns} from '../document/action-columns.ts'
import {isParent, nodeSpan} from '../document/markdown.ts'
import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {kindAt} from '../document/sections.ts'
import {type Row, readTable} from '../document/tables.ts'

/** The row of an action item, and which of its columns holds what. */
export interface ItemRow {
  readonly table: Table
  readonly columns: ActionColumns
  readonly row: Row
}

/** The rows of all action items that stand in tables. */
export const rowsOf = once((document: PostmortemDocument): ReadonlyMap<ActionItem, ItemRow> => {
  const items = new Map(
    document.actionItems.filter(({form}) => form === 'table').map((item) => [item.whole.start, item]),
  )
  const found = new Map<ActionItem, ItemRow>()
  const visit = (node: Nodes): void => {
    if (items.size === 0) return
    if (node.type === 'table') {
      const reading = readTable(document.text, node)
      const columns = findActionColumns(reading, kindAt(document.sections, nodeSpan(node).start))
      for (const row of reading.rows) {
        const item = items.get(row.span.start)
        if (item !== undefined && columns !== undefined) found.set(item, {table: node, columns, row})
      }
    } else if (isParent(node)) for (const child of node.children as Nodes[]) visit(child)
  }
  visit(document.tree)
  return found
})
