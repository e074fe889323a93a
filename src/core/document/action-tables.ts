import type {Table} from 'mdast'
import type {Spanned} from '../text/span.ts'
import {moved, readFields} from './action-fields.ts'
import {dayOf} from './dates.ts'
import type {ActionItem} from './model.ts'
import {type SectionKind, zoneOf} from './section-kinds.ts'
import {type Cell, readTable} from './tables.ts'

/** Column headings by the field they hold; the first pattern and the first column that fits it win. */
const columns = {
  title: [
    /^(?:(?:corrective|preventive|preventative|follow[- ]?up|next|proposed|planned|remedial) )?actions?(?: items?| points?)?\b(?! (?:owner|type|due|date|status|id|#))/,
    /^(?:tasks?|to-?dos?|follow[- ]?ups?(?! date)|recommendations?|improvements?|measures?|mitigations?|remediations?)\b/,
    /^(?:what|items?|titles?|descriptions?)\b/,
  ],
  owner: [
    /^(?:action |task )?(?:owner|assignee|assigned|dri\b|who\b|responsible|lead\b|person|owned by|poc\b|point of contact|accountable)/,
  ],
  due: [/^(?:action )?(?:due|deadline|target|eta\b|by when|when\b|complete by|completion date)/],
  status: [/^(?:action )?(?:status|state|done|progress|completed?)\b/],
  ticket: [
    /^(?:tickets?|bugs?|issues?|track|jira|linear|github|links?|prs?\b|work item|references?|refs?\b|tracker)/,
  ],
  category: [/^(?:action )?(?:type|category|kind)\b/],
  priority: [/^(?:priority|prio|p)\b/],
  notes: [/^(?:notes?|comments?|remarks?)\b/],
} as const satisfies Record<string, readonly RegExp[]>

type Field = keyof typeof columns

/** Outside a section for action items only a column that says “action” names the item. */
const plainAction = /^(?:(?:corrective|preventive|preventative|follow[- ]?up|next) )?actions?(?: items?)?$/
const timeColumn = /^(?:time|date|timestamp|date ?\/ ?time)\b/

/** The action items of a table: in a section for them, or where its columns are those of a tracker. */
export function* actionsInTable(
  text: string,
  table: Table,
  kind: SectionKind | undefined,
): Iterable<ActionItem> {
  const {columns: headers, rows} = readTable(text, table)
  const indexes = findColumns(headers, kind)
  if (indexes === undefined) return
  for (const {cells, span} of rows) {
    const cell = (name: Field): Cell | undefined => {
      const found = cells[indexes[name]]
      return found === undefined || found.value === '' ? undefined : found
    }
    const title = cell('title')
    if (title === undefined || /^(?:n\/?a|none|[-–—.…]+)$/i.test(title.value)) continue
    const ticket = cell('ticket') ?? ticketIn(text, cell('notes'))
    const done = ['status', 'ticket', 'notes'] as const
    const isDone =
      done.some((name) => isDoneWord(cell(name), headers[indexes[name]])) || isStruck(text, title)
    yield {
      ...{form: 'table', title: title.value, span: title.span, whole: span, status: isDone ? 'done' : 'open'},
      ...present({
        owner: cell('owner'),
        due: cell('due'),
        ticket: ticket !== undefined && isState.test(ticket.value) ? undefined : ticket,
        category: cell('category'),
        priority: cell('priority'),
      }),
    }
  }
}

/** Where each field stands, -1 where it does not; undefined for a table that is none of action items. */
function findColumns(
  headers: readonly string[],
  kind: SectionKind | undefined,
): Readonly<Record<Field, number>> | undefined {
  const inActions = kind === 'action-items'
  const find = (patterns: readonly RegExp[]): number => {
    for (const pattern of patterns) {
      const index = headers.findIndex((header) => pattern.test(header))
      if (index !== -1) return index
    }
    return -1
  }
  const named = Object.entries(columns).map(([name, patterns]) => [name, find(patterns)] as const)
  const indexes = Object.fromEntries(named) as Record<Field, number>
  const isTracker = indexes.owner !== -1 || indexes.due !== -1 || indexes.status !== -1
  if (kind === 'parked' || zoneOf(kind) === 'hypothetical') return undefined
  if (!inActions) {
    const isOther = headers.some((header) => timeColumn.test(header))
    indexes.title = headers.findIndex((header) => plainAction.test(header))
    return indexes.title === -1 || !isTracker || isOther ? undefined : indexes
  }
  const taken = new Set(Object.values(indexes))
  const isId = /^(?:#|no\.?|nr\.?|id|)$/
  if (indexes.title === -1 && isTracker)
    indexes.title = headers.findIndex((header, index) => !taken.has(index) && !isId.test(header))
  return indexes.title === -1 ? undefined : indexes
}

/** A ticket that is named in another column's words. */
function ticketIn(text: string, cell: Cell | undefined): Spanned | undefined {
  return cell && moved(readFields(text.slice(cell.span.start, cell.span.end)).ticket, cell.span.start)
}

const isState =
  /^\W*(?:done|closed|completed?|fixed|merged|resolved|shipped|todo|tbd|open|none|n\/?a|in progress)?\W*$/i
const doneWord =
  /^(?:\W*\b(?:done|closed|completed?|fixed|merged|resolved|shipped|implemented|deployed|released|cancelled|canceled|wont ?fix|won[’']t (?:do|fix))\b|✅|☑|✔|\[x\])/i

function isDoneWord(cell: Cell | undefined, header = ''): boolean {
  if (cell === undefined) return false
  if (columns.notes[0].test(header))
    return /^\W*(?:done|completed?|fixed|closed)(?:\W*$|[,;:.(–—])/i.test(cell.value)
  return (
    doneWord.test(cell.value) ||
    /\bDONE$/.test(cell.value) ||
    (/^(?:done|completed?)/.test(header) && /^(?:yes|y|x|true)$/i.test(cell.value))
  )
}

function isStruck(text: string, {span, value}: Spanned): boolean {
  const source = text.slice(span.start, span.end)
  const isWhole = source.startsWith('~~') && /~~\W*$/.test(source.slice(-20))
  return isWhole || /^✅|[✅✔☑]\uFE0F?$|\bDONE\W*$/u.test(value.slice(0, 1) + value.slice(-20))
}

type Fields = 'owner' | 'due' | 'ticket' | 'category' | 'priority'

/** The fields that are written; a due date also as the day it means. */
export function present(
  fields: Partial<Record<Fields, Spanned | undefined>>,
): Pick<ActionItem, Fields | 'dueDate'> {
  const written = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const day = fields.due && dayOf(fields.due.value)
  return day === undefined ? written : {...written, dueDate: day}
}
