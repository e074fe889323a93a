import type {Table, TableRow} from 'mdast'
import {holdsDays, likelyColumns, toldByWords, unnamedColumns, writtenIn} from './unnamed-columns.ts'
import {withoutMovedDay, withoutStruck} from './still-held.ts'
import {withoutMarks} from './markdown.ts'
import {type Cell, type Row, type TableReading, readTable} from './tables.ts'
import {type SectionKind, zoneOf} from './section-kinds.ts'

/** Column headings by the field they hold; the first pattern and the first column that fits it win. */
const columns = {
  title: [
    /^(?:(?:corrective|preventive|preventative|follow[- ]?up|next|proposed|planned|remedial) )?actions?(?: items?| points?)?\b(?! (?:owner|type|due|date|status|id|#|no\.?))/,
    /^(?:tasks?|to-?dos?|follow[- ]?ups?(?! (?:date|on))|recommendations?|improvements?|measures?|mitigations?|remediations?)\b/,
    /^(?:what|items?|titles?|descriptions?|summary)\b/,
    /^(?:do(?: this)?|we do|(?:next )?steps?|changes?|fix(?:es)?)$/,
  ],
  owner: [
    /^(?:action |task )?(?:owner|assignee|assigned|competent|dri\b|(?:by )?whom?\b|in charge|responsible|lead\b|person|owned by|poc\b|point of contact|accountable|action by)/,
  ],
  due: [
    /^(?:action )?(?:due|deadline|target|eta\b|by when|(?:by|until)$|when\b|complete by|completion|until when|deliver(?:y date|ed by)|expected (?:by|date|completion))/,
  ],
  status: [/^(?:action )?(?:status|state|progress|(?:done|completed?)\b(?! (?:on|at|date|\(date)))/],
  ticket: [
    /^(?:action )?(?:tickets?|bugs?|issues?|track|jira|linear|github|links?|prs?\b|work item|references?|refs?\b|tracker)/,
  ],
  category: [/^(?:action )?(?:type|category|kind)\b/],
  priority: [/^(?:action )?(?:priority|prio|p)\b/],
  successSignal: [
    /^(?:success|acceptance|signal|proof|signs?(?:$| (?:of success|that it works))|how success|done when|definition of done|exit criteri|verif|measurable end|shows (?:that )?it|(?:how )?we(?:['’]ll| will)? (?:know|see|notice|tell)\b|(?:we )?call it done|(?:it )?(?:has )?work(?:s|ed) (?:when|if)|expected (?:effect|result))/,
    /^(?:(?:indicators?|measures?|evidence|tests?|criteri(?:on|a)) (?:of|for) (?:success|completion|closure|effect|done)|kpis?\b|metrics?$|outcome (?:measure|indicator)|effect(?:iveness)?\b|what we(?: will| expect to|['’]ll)? see\b|(?:confirmed|seen|visible) (?:by|as|in|when)\b)/,
    /^(?:tests?|checks?)$/,
  ],
  followUp: [
    /^(?:follow[- ]?up (?:date|on)|(?:next )?review(?: date| on)?$|check[- ]?in|(?:we )?check(?:ed)? (?:date|again|back|on)|look(?:ed)? (?:back|again|at it)|(?:checked|looked at again|reviewed|revisit(?:ed)?) on)/,
  ],
  closed: [
    /^(?:(?:date )?closed|(?:date )?resolved|(?:completed?|done) (?:on|at|date|\(date)|date (?:completed|done))/,
  ],
  notes: [/^(?:notes?|comments?|remarks?)\b/],
} as const satisfies Record<string, readonly RegExp[]>

export type ActionColumn = keyof typeof columns

/** Where each field stands, -1 where it does not. */
export type ActionColumns = Readonly<Record<ActionColumn, number>>

/** Outside a section for action items only a column that says “action” names the item. */
const plainAction = /^(?:(?:corrective|preventive|preventative|follow[- ]?up|next) )?actions?(?: items?)?$/
/** In one, a first row that says one of these in a cell names the columns, if the head is empty: it asks for nothing. */
const plainTitle =
  /^(?:tasks?|to-?dos?|follow[- ]?ups?|recommendations?|improvements?|measures?|what|items?|titles?|descriptions?)$/
const timeColumn = /^(?:time|date|timestamp|date ?\/ ?time)\b/
/** Who has which role in a review is nothing to be done. */
const roleColumn = /^(?:roles?|functions?)$/
const idColumn = /^(?:#|no\.?|nr\.?|id|)$/

/** A table of action items, and where their fields stand in it. */
export interface ActionTable extends TableReading {
  readonly indexes: ActionColumns
  /** The head, or the first row where that names the columns in its place; none of the rows. */
  readonly namedBy: TableRow
}

/** Reads a table of action items; undefined for any other. Where its head is left empty, its first row may name the columns. */
export function readActionTable(
  text: string,
  table: Table,
  kind: SectionKind | undefined,
): ActionTable | undefined {
  const reading = readTable(text, table)
  const [head, first] = table.children
  for (const [one, namedBy] of [[underFirstRow(reading), first] as const, [reading, head] as const]) {
    const indexes = one && withStatus(one, findActionColumns(one, kind))
    if (indexes !== undefined && namedBy !== undefined)
      return {...one!, rows: one!.rows.map((row) => asHeld(text, row, indexes)), indexes, namedBy}
  }
  return undefined
}

/** “Closed” is the status where nothing else is: it may say “yes” as well as the day. */
function withStatus({columns: headers}: TableReading, indexes?: ActionColumns): ActionColumns | undefined {
  if (indexes?.status !== -1 || !/^(?:closed|resolved)\W*$/.test(headers[indexes.closed] ?? ''))
    return indexes
  return {...indexes, status: indexes.closed, closed: -1}
}

const days: readonly ActionColumn[] = ['due', 'followUp', 'closed']
/** Nobody is left where these are struck; a ticket may be struck since it is closed. */
const lapsing: readonly ActionColumn[] = ['owner', 'status', ...days]

/** A row with what its fields still say; all of them are kept where the whole item is struck. */
function asHeld(text: string, row: Row, indexes: ActionColumns): Row {
  const title = row.cells[indexes.title]
  const isStruck = title !== undefined && withoutStruck(text, title).value === ''
  const cells = [...row.cells]
  for (const [name, index] of Object.entries(indexes) as [ActionColumn, number][]) {
    const cell = row.cells[index]
    if (cell === undefined || name === 'title' || name === 'notes') continue
    const held = withoutStruck(text, cell)
    const kept = held.value === '' && (isStruck || !lapsing.includes(name)) ? cell : held
    const told = name === 'owner' ? onLines(text, kept) : kept
    cells[index] = days.includes(name) ? withoutMovedDay(text, told) : told
  }
  return {...row, cells}
}

/** Owners on lines of their own are several. */
function onLines(text: string, cell: Cell): Cell {
  const lines = text.slice(cell.span.start, cell.span.end).split(/<br\s{0,4}\/?>/i)
  if (lines.length === 1 || cell.value === '') return cell
  const owners = lines.map((line) => withoutMarks(line).replace(/[,;]$/, '')).filter((line) => line !== '')
  return {...cell, value: owners.join(', ')}
}

/** A table by the names in its first row; undefined where there are none, or something but dashes stands in its head. */
function underFirstRow({columns, rows: [first, ...rows]}: TableReading): TableReading | undefined {
  if (first === undefined || !columns.every((header) => /^-*$/.test(header))) return undefined
  const names = first.cells.map(({value}) => value.toLowerCase())
  const isNamed = names.some((name) => plainAction.test(name) || plainTitle.test(name))
  return isNamed ? {columns: names, rows} : undefined
}

/**
 * Where the fields of action items stand in a table; undefined for a table that holds none. Outside a section for action
 * items its columns must be those of a tracker; in one, columns without a heading are known by what they hold.
 */
function findActionColumns(table: TableReading, kind: SectionKind | undefined): ActionColumns | undefined {
  const {columns: headers} = table
  if (kind === 'parked' || zoneOf(kind) === 'hypothetical') return undefined
  const found = Object.entries(columns).map(
    ([name, patterns]) => [name, findColumn(headers, patterns)] as const,
  )
  const indexes = Object.fromEntries(found) as Record<ActionColumn, number>
  if (headers.some((header) => roleColumn.test(header)) && indexes.due === -1 && indexes.status === -1)
    return undefined
  const told = {
    ...(kind === 'action-items' && likelyColumns(table, indexes)),
    ...toldByWords(table, indexes),
  }
  for (const [name, index] of Object.entries(told)) indexes[name as ActionColumn] = index
  const isTracker = indexes.owner !== -1 || indexes.due !== -1 || indexes.status !== -1
  if (kind !== 'action-items') {
    const isOther = headers.some((header) => timeColumn.test(header))
    indexes.title = headers.findIndex((header) => plainAction.test(header))
    if (isOther || !isTracker) return undefined
    if (indexes.title !== -1) return indexes
    if (!isAssigning(headers, indexes, kind)) return undefined
    indexes.title = Math.max(findColumn(headers, columns.title), findColumn(headers, plainTask))
  }
  for (const [name, index] of Object.entries(unnamedColumns(table)) as [ActionColumn, number][])
    if (indexes[name] === -1) indexes[name] = index
  const taken = new Set(Object.values(indexes))
  if (indexes.title === -1 && isTracker)
    indexes.title = firstFree(
      headers,
      taken,
      (header, index) => !idColumn.test(header) && !holdsDays(table, index),
    )
  // A table may leave the heading over what is to be done empty: “| | Who | Until |”.
  if (indexes.title === -1 && isTracker) indexes.title = firstFree(headers, taken, (header) => header === '')
  // Where nothing else is, what is wrong stands for what is to be done: “Issue | Owner | Due”.
  if (indexes.title === -1 && isTracker && holdsSentences(table, indexes.ticket))
    return {...indexes, title: indexes.ticket, ticket: -1}
  return indexes.title === -1 ? undefined : indexes
}

/** Whether what is written in a column are several words each. */
function holdsSentences({rows}: TableReading, column: number): boolean {
  const values = writtenIn(rows, column)
  return values.length > 0 && values.every((value) => /^\p{L}{2,}\s\S/u.test(value))
}

/** What has an owner and a due time in columns of their own is to be done, under any title that means nothing else. */
function isAssigning(
  headers: readonly string[],
  {owner, due}: ActionColumns,
  kind: SectionKind | undefined,
): boolean {
  return (
    owner !== -1 &&
    due !== -1 &&
    (kind === undefined || assigning.includes(kind)) &&
    !headers.some((header) => notAssigning.test(header))
  )
}

const assigning: readonly SectionKind[] = [
  'decisions',
  'lessons',
  'next-steps',
  'response',
  'contributing-factors',
]

/** What tells of signals, meetings, texts, roles and decisions that were taken. */
const notAssigning =
  /^(?:signals?|thresholds?|limits?|trigger|criteri|trip ?wire|cadence|how often|audience|channel|role|readers?|decisions?|resolutions?|event|source|meetings?|forum|to whom|what happened)\b|\b(?:taken by|decided|happened)\b/

const plainTask = [
  /^(?:do(?: this)?|what to do|we do|tasks?|changes?|fix(?:es)?|steps?|counter-?measures?|safeguards?|work)$/,
]

function firstFree(
  headers: readonly string[],
  taken: ReadonlySet<number>,
  isIt: (header: string, index: number) => boolean,
): number {
  return headers.findIndex((header, index) => !taken.has(index) && isIt(header, index))
}

function findColumn(headers: readonly string[], patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const index = headers.findIndex((header) => pattern.test(header))
    if (index !== -1) return index
  }
  return -1
}

/**
 * Whether cells are surely the head of a table of action items: one is the plain name of what is to be done, and most are
 * short names of columns. What a row holds may begin like such a name: “Verify failover”, “Follow up in OPS-1”, “Done”.
 */
export function isActionHead(cells: readonly string[]): boolean {
  const named = cells.filter(namesColumn)
  const hasTitle = named.some((cell) => plainAction.test(cell) || plainTitle.test(cell))
  return hasTitle && named.length > 1 && named.length > cells.length / 2
}

/** Whether the words of a cell, in lower case, are a short name of a column that action items have. */
export function namesColumn(cell: string): boolean {
  const isShort =
    /^[^\s:@#\d]+(?: [^\s:@#\d]+){0,2}$/.test(cell) && !/^(?:done|completed?|verified)$/.test(cell)
  return isShort && Object.values(columns).some((patterns) => findColumn([cell], patterns) === 0)
}

/** Whether a column of this heading numbers the rows. */
export function isIdColumn(header: string): boolean {
  return idColumn.test(header)
}
