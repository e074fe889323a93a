import type {Table} from 'mdast'
import type {ActionColumns} from '../document/action-columns.ts'
import type {ActionItem} from '../document/model.ts'
import {readTable} from '../document/tables.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {type Span, type Spanned, contains} from '../text/span.ts'
import {toCell} from './table-columns.ts'

/** The fields beside the title, with the heading of a column and the label in a list for each. */
const fields = {
  owner: ['Owner', 'owner'],
  due: ['Due', 'due'],
  ticket: ['Ticket', 'ticket'],
  category: ['Type', 'type'],
  priority: ['Priority', 'priority'],
  successSignal: ['Success signal', 'success signal'],
  followUp: ['Follow-up date', 'follow-up'],
  closed: ['Closed', 'closed'],
} as const
type Field = keyof typeof fields
const names = Object.keys(fields) as Field[]

const statusWords = {
  open: 'Open',
  'in progress': 'In progress',
  done: 'Done',
  cancelled: 'Cancelled',
} as const

/** Items as a table with the columns of a tracker; owner, due date and status have one in any case. */
export function renderTable(text: string, items: readonly ActionItem[]): string {
  const used = names.filter(
    (name) => name === 'owner' || name === 'due' || items.some((item) => item[name] !== undefined),
  )
  const header = ['Action', ...used.map((name) => fields[name][0]), 'Status']
  const rows = items.map((item) => [
    source(text, item.span),
    ...used.map((name) => words(text, item[name])),
    statusWords[item.status],
  ])
  const lines = [header, header.map(() => '---'), ...rows.map((cells) => cells.map(toCell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join(lineBreakOf(text))
}

/** Items as check boxes, their fields behind them in parentheses. */
export function renderList(text: string, items: readonly ActionItem[]): string {
  const lines = items.map((item) => {
    const written = names.flatMap((name) =>
      item[name] === undefined ? [] : [`${fields[name][1]}: ${words(text, item[name])}`],
    )
    const isSaid = item.status === 'open' || item.status === 'done'
    const all = isSaid ? written : [...written, `status: ${item.status}`]
    const behind = all.length === 0 ? '' : ` (${all.join('; ')})`
    return `- [${item.status === 'done' ? 'x' : ' '}] ${source(text, item.span)}${behind}`
  })
  return lines.join(lineBreakOf(text))
}

/** Whether nothing stands in a bullet but its title, its fields and their labels. */
export function isWhollyRead(text: string, item: ActionItem): boolean {
  const read = [
    item.span,
    ...item.marks.map(({span}) => span),
    ...names.flatMap((name) => linked(text, item[name]) ?? []),
  ]
  let rest = ''
  for (let at = item.whole.start; at < item.whole.end; at++)
    if (!read.some(({start, end}) => start <= at && at < end)) rest += text.charAt(at)
  const labels =
    /\b(?:owner(?:s)?|assignee|assigned to|dri|lead|due(?: date)?|by|until|deadline|ticket|type|category|prio(?:rity)?|success(?: signal)?|follow-?up|closed|status)\b/gi
  return !/[\p{L}\d]/u.test(rest.replace(/^\s*\d{1,9}[.)]/, '').replace(labels, ''))
}

/** How many cells of a table say something that no field holds; numbers of rows are none. */
export function unreadCells(text: string, table: Table, columns: ActionColumns): number {
  const {columns: headers, rows} = readTable(text, table)
  const held = new Set(Object.entries(columns).flatMap(([name, index]) => (name === 'notes' ? [] : [index])))
  const others = headers.flatMap((header, index) =>
    held.has(index) || /^(?:#|no\.?|)$/.test(header) ? [] : [index],
  )
  return rows.flatMap(({cells}) => others.filter((index) => (cells[index]?.value ?? '') !== '')).length
}

function words(text: string, field: Spanned | undefined): string {
  const place = linked(text, field)
  return place === undefined ? '' : source(text, place)
}

/** The place of a field, or of the link that it is in. */
function linked(text: string, field: Spanned | undefined): Span | undefined {
  if (field === undefined) return undefined
  const {start, end} = field.span
  const from = text.lastIndexOf('[', start)
  const link =
    from === -1 || start - from > 300
      ? null
      : /^\[[^\][\n]{0,300}\]\([^()\s]{1,2000}\)/.exec(text.slice(from))
  const around = link && {start: from, end: from + link[0].length}
  return around && contains(around, {start, end}) ? around : field.span
}

function source(text: string, {start, end}: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}
