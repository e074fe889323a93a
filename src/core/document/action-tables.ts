import type {Table} from 'mdast'
import {type Span, type Spanned, shifted, span} from '../text/span.ts'
import {type ActionColumn, type ActionColumns, readActionTable} from './action-columns.ts'
import {moved, readFields} from './action-fields.ts'
import {closedIn, marksIn, statusOf, withoutMarksOf} from './action-status.ts'
import {findDay} from './dates.ts'
import {withoutMarks} from './markdown.ts'
import type {ActionItem, ActionStatus, StatusForm, StatusMark} from './model.ts'
import type {SectionKind} from './section-kinds.ts'
import {saysSomething} from './placeholders.ts'
import {readRemark, readStatus, readStatusCell} from './status-words.ts'
import type {Cell, Row} from './tables.ts'

interface ActionRow {
  readonly text: string
  readonly headers: readonly string[]
  readonly indexes: ActionColumns
  readonly row: Row
}

/** The action items of a table: in a section for them, or where its columns are those of a tracker. */
export function* actionsInTable(
  text: string,
  table: Table,
  kind: SectionKind | undefined,
): Iterable<ActionItem> {
  const read = readActionTable(text, table, kind)
  const origin = read?.columns.findIndex((header) => originColumn.test(header)) ?? -1
  for (const row of read?.rows ?? []) {
    const item = fromRow({text, headers: read!.columns, indexes: read!.indexes, row})
    const copyOf = fileIn(text, row.cells[origin])
    if (item !== undefined) yield copyOf === undefined ? item : {...item, copyOf}
  }
}

/** In a tracker of several incidents: the postmortem that an item is from. */
const originColumn =
  /^(?:post-?mortems?|retro(?:spective)?s?|incidents?(?: reports?| reviews?)?|documents?|reviews?|source)$/

/** The Markdown file that a cell names, by its path or by a link. */
function fileIn(text: string, cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined
  const source = text.slice(cell.span.start, cell.span.end).trim()
  const address = /\]\(<?([^()<>\s]+)>?\)$/.exec(source)?.[1] ?? source
  return /^(?!\w+:)[^#?]+\.(?:md|markdown)(?=#|$)/i.exec(address)?.[0]
}

function fromRow(source: ActionRow): ActionItem | undefined {
  const {text, row} = source
  const cell = (name: ActionColumn): Cell | undefined => written(cellOf(source, name))
  const place = cell('title')
  if (place === undefined || /^(?:n\/?a$|none$|[-–—]+$|\.{2,}|…)/i.test(place.value)) return undefined
  const {title, marks: titleMarks} = readTitle(text, place.span)
  const marks = [...titleMarks, ...cellMarks(source)]
  const signal = cell('successSignal')
  const inWords = source.indexes.ticket === -1 ? ticketIn(text, place) : undefined
  const ticket = cell('ticket') ?? ticketIn(text, cell('notes')) ?? inWords
  return {
    ...{form: 'table', ...title, whole: row.span, marks, status: statusOf(marks)},
    ...present({
      ...{owner: cell('owner'), due: cell('due'), category: cell('category'), priority: cell('priority')},
      ticket: ticket !== undefined && isState.test(ticket.value) ? undefined : ticket,
      ...{
        successSignal: signal && saysSomething(signal.value) ? signal : undefined,
        followUp: cell('followUp'),
        closed: cell('closed') ?? closedIn(text, marks),
      },
    }),
  }
}

function cellOf({indexes, row}: ActionRow, name: ActionColumn): Cell | undefined {
  return row.cells[indexes[name]]
}

function written(cell: Cell | undefined): Cell | undefined {
  return cell?.value === '' ? undefined : cell
}

interface Title {
  readonly title: Pick<ActionItem, 'title' | 'span'>
  readonly marks: readonly StatusMark[]
}

/** The words of the title's cell, without the marks in them. */
function readTitle(text: string, place: Span): Title {
  const source = text.slice(place.start, place.end)
  const marks = marksIn(source)
  const words = withoutMarksOf(source, marks)
  const from = place.start + words.length - words.trimStart().length
  const to = Math.max(from, place.start + words.trimEnd().length)
  const at = from === to ? place : span(from, to)
  return {
    // What divides cells is escaped in code as well.
    title: {title: withoutMarks(text.slice(at.start, at.end).replaceAll('\\|', '|')), span: at},
    marks: marks.map((mark) => ({...mark, span: shifted(mark.span, place.start)})),
  }
}

/** What the cells for status, ticket, notes and closing day say; the one for status also where it is empty. */
function cellMarks(source: ActionRow): StatusMark[] {
  const {headers, indexes} = source
  const mark = (
    form: StatusForm,
    name: ActionColumn,
    read: (words: string) => ActionStatus,
  ): StatusMark[] => {
    const cell = cellOf(source, name)
    if (cell === undefined) return []
    const status = cell.value === '' ? 'open' : read(cell.value)
    return status === 'open' && form !== 'cell' ? [] : [{form, status, span: cell.span}]
  }
  const header = headers[indexes.status] ?? ''
  return [
    ...mark('cell', 'status', (words) => readStatusCell(header, words)),
    ...mark('remark', 'ticket', readStatus),
    ...mark('remark', 'notes', readRemark),
    ...mark('closed', 'closed', (words) =>
      findDay(words) === undefined ? readStatusCell('closed', words) : 'done',
    ),
  ]
}

/** A ticket that is named in another column's words; in those of the title where there is no column for it. */
function ticketIn(text: string, cell: Cell | undefined): Spanned | undefined {
  return cell && moved(readFields(text.slice(cell.span.start, cell.span.end)).ticket, cell.span.start)
}

const isState =
  /^\W*(?:(?:done|closed|completed?|fixed|merged|resolved|shipped|todo|tbd|open|none|n\/?a|in progress)\W*)?$/i

type Fields =
  'owner' | 'due' | 'ticket' | 'category' | 'priority' | 'successSignal' | 'followUp' | 'closed' | 'group'

/** The fields that are written. */
export function present(fields: Partial<Record<Fields, Spanned | undefined>>): Pick<ActionItem, Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
