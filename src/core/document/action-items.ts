import type {List, ListItem, Nodes, Paragraph} from 'mdast'
import {type Span, type Spanned, shifted, span} from '../text/span.ts'
import {type ItemFields, moved, readFields, readSubField} from './action-fields.ts'
import {marksIn, readStatus, statusOf, withoutMarksOf} from './action-status.ts'
import {actionsInTable, present} from './action-tables.ts'
import {isParent, nodeSpan, plainText, withoutMarks} from './markdown.ts'
import type {ActionItem, Block, Section, StatusMark} from './model.ts'
import type {SectionKind} from './section-kinds.ts'
import {kindAt} from './sections.ts'

/**
 * Every action item of a document: rows of tables with an action column, and the bullets, numbers and check boxes
 * under a heading or label for action items. A bullet that only names an owner or a theme groups those below it;
 * other bullets below an item explain it, or give its fields (`- Owner: …`).
 */
export function collectActionItems(
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[],
): ActionItem[] {
  const items: ActionItem[] = []
  const kindOf = (node: Nodes): SectionKind | undefined => kindAt(sections, nodeSpan(node).start)
  const visit = (node: Nodes): void => {
    if (node.type === 'table') items.push(...actionsInTable(text, node, kindOf(node)))
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

function* fromList(text: string, list: List, group: Spanned | undefined): Iterable<ActionItem> {
  for (const item of list.children) {
    const [first] = item.children
    if (first?.type !== 'paragraph') continue
    const nested = item.children.filter((child) => child.type === 'list')
    if (isGroup(list, item, first, nested)) {
      const label = {value: plainText(first).trim().replace(/:$/, ''), span: nodeSpan(first)}
      for (const inner of nested) yield* fromList(text, inner, label)
    } else if (isTask(item, first)) yield fromItem(text, item, nodeSpan(first), {nested, group})
  }
}

/** A handle, a bold theme or words with a colon above bullets that are items of their own. */
function isGroup(list: List, item: ListItem, first: Paragraph, nested: readonly List[]): boolean {
  if (item.checked != null || nested.length === 0) return false
  if (plainText(first).trim().endsWith(':')) return true
  if (list.ordered || first.children.length !== 1 || first.children[0]?.type !== 'strong') return false
  const below = nested.flatMap((inner) => inner.children)
  const explaining = below.filter((child) => /^\p{Lu}[\p{L} ]{1,24}: /u.test(plainText(child)))
  return explaining.length * 2 < below.length
}

/** One bare word (`None`, `N/A`, the name of a host) asks nobody to do anything. */
function isTask(item: ListItem, first: Paragraph): boolean {
  const words = plainText(first).trim()
  return item.checked != null || /\s/.test(words) || /^https?:/.test(words)
}

interface Surroundings {
  readonly nested: readonly List[]
  readonly group: Spanned | undefined
}

function fromItem(text: string, item: ListItem, paragraph: Span, {nested, group}: Surroundings): ActionItem {
  const source = text.slice(paragraph.start, paragraph.end)
  const inWords = marksIn(source)
  const own = readFields(withoutMarksOf(source, inWords))
  const below = fieldsBelow(text, nested)
  const field = (name: Exclude<keyof ItemFields, 'title'>): Spanned | undefined =>
    moved(own[name], paragraph.start) ?? below[name]
  const words = shifted(own.title, paragraph.start)
  const said = field('status')
  const owner = field('owner') ?? (group !== undefined && isOwnerLabel(group.value) ? group : undefined)
  const marks = [
    ...(inWords.some(({form}) => form === 'checkbox') ? [] : checkbox(text, item, paragraph)),
    ...inWords.map((mark) => ({...mark, span: shifted(mark.span, paragraph.start)})),
    ...(said === undefined
      ? []
      : [{form: 'field', status: readStatus(said.value), span: said.span} as const]),
  ]
  return {
    form: marks.some(({form}) => form === 'checkbox') ? 'checklist' : 'list',
    ...{title: withoutMarks(text.slice(words.start, words.end)), span: words, whole: nodeSpan(item)},
    ...{marks, status: statusOf(marks)},
    ...present({
      ...{owner, due: field('due'), ticket: field('ticket')},
      ...{category: field('category'), priority: field('priority'), group},
      ...{successSignal: field('successSignal'), followUp: field('followUp'), closed: field('closed')},
    }),
  }
}

/** The `[x]` before the words; Markdown takes it off them. */
function checkbox(text: string, item: ListItem, paragraph: Span): StatusMark[] {
  if (item.checked == null) return []
  const end = text.lastIndexOf(']', paragraph.start) + 1
  const start = text.lastIndexOf('[', end)
  return [{form: 'checkbox', status: item.checked ? 'done' : 'open', span: span(start, end)}]
}

type SubFields = Omit<ItemFields, 'title'>

function fieldsBelow(text: string, nested: readonly List[]): SubFields {
  let found: SubFields = {}
  for (const item of nested.flatMap((list) => list.children)) {
    const [first] = item.children
    if (first?.type !== 'paragraph') continue
    const {start, end} = nodeSpan(first)
    const source = text.slice(start, end)
    const fields = readSubField(source)
    if (fields === undefined) continue
    const placed = Object.entries<Spanned | Span>({...fields}).flatMap(([name, value]) =>
      'value' in value ? [[name, moved(value, start)]] : [],
    )
    found = {...(Object.fromEntries(placed) as SubFields), ...found}
  }
  return found
}

/** A handle above its bullets is their owner; other words are a theme. */
function isOwnerLabel(label: string): boolean {
  return /^@[\w-]+$/.test(label)
}
