import type {List, ListItem, Nodes, Table} from 'mdast'
import {type Span, type Spanned, span, trimSpan} from '../text/span.ts'
import {type ItemFields, readFields} from './action-fields.ts'
import {findDay} from './dates.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {ActionItem, Block, Section} from './model.ts'
import {type SectionKind, zoneOf} from './section-kinds.ts'
import {kindAt} from './sections.ts'
import {type Cell, type TableReading, readTable} from './tables.ts'

/**
 * Every action item of a document: rows of tables with an action column, and the bullets, numbers and check boxes
 * under a heading or label for action items. A bullet that only names an owner or a theme groups those below it;
 * other bullets below an item explain it.
 */
export function collectActionItems(
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[],
): ActionItem[] {
  const items: ActionItem[] = []
  const kindOf = (node: Nodes): SectionKind | undefined => kindAt(sections, nodeSpan(node).start)
  const visit = (node: Nodes): void => {
    if (node.type === 'table') items.push(...fromTable(text, node, kindOf(node)))
    else if (node.type === 'list' && holdsItems(node, kindOf(node)))
      items.push(...fromList(text, node, undefined))
    else if (isParent(node) && node.type !== 'blockquote') for (const child of node.children) visit(child)
  }
  for (const block of blocks) visit(block)
  return items
}

function holdsItems(list: List, kind: SectionKind | undefined): boolean {
  return (
    kind === 'action-items' || (kind === 'next-steps' && list.children.some(({checked}) => checked != null))
  )
}

/** Column headings by the field they hold; the first column that fits wins. */
const columns = {
  title: /^(?:action|task|to-?do|follow[- ]?up(?! date)|recommendation|what\b|item|title|description)/,
  owner: /^(?:owner|assignee|assigned|dri\b|who\b|responsible|lead\b|person)/,
  due: /^(?:due|deadline|target|eta\b|by when|when\b|complete by)/,
  status: /^(?:status|state|done|progress|completed?)\b/,
  ticket: /^(?:ticket|bug|issue|track|jira|linear|github|link|pr\b|work item)/,
  category: /^(?:type|category|kind)\b/,
  priority: /^(?:priority|prio|p)\b/,
  notes: /^(?:notes?|comments?|remarks?)\b/,
} as const

const timeColumn = /^(?:time|date|timestamp|date ?\/ ?time)\b/

function* fromTable(text: string, table: Table, kind: SectionKind | undefined): Iterable<ActionItem> {
  const reading = readTable(text, table)
  const inActions = kind === 'action-items'
  const field = columnFinder(reading, inActions)
  const isTracker = field('owner') !== -1 || field('due') !== -1 || field('status') !== -1
  const isOther = reading.columns.some((column) => timeColumn.test(column)) || zoneOf(kind) === 'hypothetical'
  if (field('title') === -1 || kind === 'parked' || (!inActions && (!isTracker || isOther))) return
  for (const row of reading.rows) {
    const cell = (name: keyof typeof columns): Cell | undefined => {
      const found = row.cells[field(name)]
      return found === undefined || found.value === '' ? undefined : found
    }
    const title = cell('title')
    if (title === undefined) continue
    const due = cell('due')
    const fields = {
      owner: cell('owner'),
      due,
      ticket: cell('ticket'),
      category: cell('category'),
      priority: cell('priority'),
    }
    yield {
      ...{form: 'table', title: title.value, span: title.span, whole: row.span},
      status:
        [cell('status'), cell('ticket'), cell('notes')].some(isDoneWord) || isStruck(text, title)
          ? 'done'
          : 'open',
      ...present(fields),
    }
  }
}

/** Outside a section for action items only a column that says “action” names the item. */
function columnFinder(
  {columns: headers}: TableReading,
  inActions: boolean,
): (name: keyof typeof columns) => number {
  return (name) => {
    const pattern = name === 'title' && !inActions ? /^action/ : columns[name]
    return headers.findIndex((header) => pattern.test(header))
  }
}

function isDoneWord(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    /^(?:\W*\b(?:done|closed|completed?|fixed|merged|resolved|shipped|cancelled|canceled)\b|✅|☑|✔)|\bDONE$/i.test(
      cell.value,
    )
  )
}

function isStruck(text: string, title: Spanned): boolean {
  return (
    /^~~.*~~\W*$/s.test(text.slice(title.span.start, title.span.end)) ||
    /^✅|✅$|\bDONE\W*$/.test(title.value)
  )
}

function* fromList(text: string, list: List, group: Spanned | undefined): Iterable<ActionItem> {
  for (const item of list.children) {
    const [first] = item.children
    if (first?.type !== 'paragraph') continue
    const nested = item.children.filter((child) => child.type === 'list')
    const label = plainText(first).trim()
    const isLabel =
      label.endsWith(':') || (first.children.length === 1 && first.children[0]?.type === 'strong')
    if (isLabel && item.checked == null && nested.length > 0) {
      const owner = {value: label.replace(/:$/, ''), span: nodeSpan(first)}
      for (const inner of nested) yield* fromList(text, inner, owner)
    } else {
      yield fromItem(text, item, nodeSpan(first), group)
    }
  }
}

function fromItem(text: string, item: ListItem, paragraph: Span, group: Spanned | undefined): ActionItem {
  const source = text.slice(paragraph.start, paragraph.end)
  // `[]` is no check box to Markdown, but it is one to the person who wrote it.
  const box = /^\[\s?\]\s+/.test(source)
  const mark = /^(?:\[\s?\]\s+|(?:\*\*)?DONE\b(?:\*\*)?[:\s–—-]*|✅\s*)/.exec(source)?.[0].length ?? 0
  const fields = readFields(source)
  const title = trimSpan(
    text,
    span(paragraph.start + mark, paragraph.start + Math.max(fields.titleEnd, mark)),
  )
  const words = title.end > title.start ? title : trimSpan(text, paragraph)
  const value = withoutMarks(text.slice(words.start, words.end))
  const done =
    item.checked === true ||
    /(?:^|\s)(?:DONE|✅)\W*$|^✅|^\W*DONE\b/.test(source) ||
    /^~~[^~]+~~\W*$/.test(source)
  const at = (found: Spanned | undefined): Spanned | undefined =>
    found && {
      value: found.value,
      span: span(paragraph.start + found.span.start, paragraph.start + found.span.end),
    }
  const owner = at(fields.owner) ?? (group !== undefined && isOwnerLabel(group.value) ? group : undefined)
  return {
    form: item.checked == null && !box ? 'list' : 'checklist',
    ...{title: value, span: words, whole: nodeSpan(item), status: done ? 'done' : 'open'},
    ...present({owner, due: at(fields.due), ticket: at(fields.ticket)}),
  }
}

/** A handle above its bullets is their owner; other words are a theme. */
function isOwnerLabel(label: string): boolean {
  return /^@[\w-]+$/.test(label)
}

/** Markdown source as it reads: links by their text, without emphasis marks and code ticks. */
function withoutMarks(source: string): string {
  return source
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/[*`]|~~|(?<!\w)_|_(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

type Found = Partial<Record<'owner' | 'due' | 'ticket' | 'category' | 'priority', Spanned | undefined>>

/** The fields that are written; a due date also as the day it means. */
function present(
  fields: Found,
): Pick<ActionItem, (keyof ItemFields & keyof ActionItem) | 'dueDate' | 'category' | 'priority'> {
  const written = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const day = fields.due && findDay(fields.due.value)?.day
  return day === undefined || day.startsWith('--') ? written : {...written, dueDate: day}
}
