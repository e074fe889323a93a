import type {Table, TableCell, TableRow} from 'mdast'
import {type Span, type Spanned, span, trimSpan} from '../text/span.ts'
import {onceByBlock} from './by-block.ts'
import {nodeSpan, plainText} from './markdown.ts'

/** A table's body row, its cells by the index of their column. */
export interface Row {
  readonly span: Span
  readonly cells: readonly Cell[]
}

/** The words of a cell as a reader sees them; the span is empty, inside the cell, where there are none. */
export type Cell = Spanned

export interface TableReading {
  /** Header texts in lower case, without emphasis marks. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export const readTable = onceByBlock((text, table: Table): TableReading => {
  const [header, ...rows] = table.children
  return {
    columns: header?.children.map((cell) => plainText(cell).trim().toLowerCase()) ?? [],
    rows: rows.map((row) => ({
      span: nodeSpan(row),
      cells: row.children.map((cell) => readCell(text, row, cell)),
    })),
  }
})

/** A cell's node reaches over its borders; its content is what stands between them. */
function readCell(text: string, row: TableRow, cell: TableCell): Cell {
  const first = cell.children[0]
  const last = cell.children.at(-1)
  if (first && last) {
    return {
      value: plainText(cell).trim(),
      span: trimSpan(text, span(nodeSpan(first).start, nodeSpan(last).end)),
    }
  }
  const {start, end} = nodeSpan(cell)
  const from = text[start] === '|' ? start + 1 : start
  const gap = text[from] === ' ' && from < Math.min(end, nodeSpan(row).end) ? from + 1 : from
  return {value: '', span: span(gap, gap)}
}
