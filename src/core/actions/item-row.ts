import {once} from '../once.ts'
import type {Nodes, Table} from 'mdast'
import {type ActionColumns, type ActionTable, readActionTable} from '../document/action-columns.ts'
import {onceByBlock} from '../document/by-block.ts'
import {isParent, nodeSpan} from '../document/markdown.ts'
import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {kindAt} from '../document/sections.ts'
import type {Row} from '../document/tables.ts'

/** The row of an action item, and which of its columns holds what. */
export interface ItemRow extends Pick<ActionTable, 'namedBy'> {
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
      const read = readOnce(document.text, node, kindAt(document.sections, nodeSpan(node).start))
      for (const row of read?.rows ?? []) {
        const item = items.get(row.span.start)
        if (item !== undefined)
          found.set(item, {table: node, namedBy: node.children[read!.head]!, columns: read!.columns, row})
      }
    } else if (isParent(node) && node.type !== 'paragraph')
      for (const child of node.children as Nodes[]) visit(child)
  }
  visit(document.tree)
  return found
})

/** The rows of a table of action items, its columns, and the index of the row that names them. */
const readOnce = onceByBlock((text, table: Table, kind: SectionKind | undefined) => {
  const read = readActionTable(text, table, kind)
  return read && {rows: read.rows, columns: read.indexes, head: table.children.indexOf(read.namedBy)}
})
