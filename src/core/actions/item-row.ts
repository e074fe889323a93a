import type {Nodes, Table} from 'mdast'
import {type ActionColumns, findActionColumns} from '../document/action-columns.ts'
import {isParent, nodeSpan} from '../document/markdown.ts'
import type {ActionItem, PostmortemDocument} from '../document/model.ts'
import {kindAt} from '../document/sections.ts'
import {type Row, readTable} from '../document/tables.ts'
import {contains} from '../text/span.ts'

/** The row of an action item, and which of its columns holds what. */
export interface ItemRow {
  readonly table: Table
  readonly columns: ActionColumns
  readonly row: Row
}

/** Undefined for an item that stands in no table. */
export function findRow(document: PostmortemDocument, {form, whole}: ActionItem): ItemRow | undefined {
  if (form !== 'table') return undefined
  const table = tableAround(document.tree, whole)
  if (table === undefined) return undefined
  const {columns: headers, rows} = readTable(document.text, table)
  const columns = findActionColumns(headers, kindAt(document.sections, nodeSpan(table).start))
  const row = rows.find(({span}) => span.start === whole.start)
  return columns && row && {table, columns, row}
}

function tableAround(node: Nodes, whole: ActionItem['whole']): Table | undefined {
  if (node.type === 'table') return node
  if (!isParent(node)) return undefined
  const inside = (node.children as Nodes[]).find((child) => contains(nodeSpan(child), whole))
  return inside && tableAround(inside, whole)
}
