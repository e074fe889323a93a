import type {List, ListItem, Nodes, Paragraph} from 'mdast'
import {type Span, type Spanned, span} from '../text/span.ts'
import {type ItemFields, moved, readFields, readSubField} from './action-fields.ts'
import {actionsInTable, present} from './action-tables.ts'
import {isParent, nodeSpan, plainText, withoutMarks} from './markdown.ts'
import type {ActionItem, Block, Section} from './model.ts'
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
  const own = readFields(source)
  const below = fieldsBelow(text, nested)
  const field = (name: Exclude<keyof ItemFields, 'title'>): Spanned | undefined =>
    moved(own[name], paragraph.start) ?? below[name]
  const words = span(paragraph.start + own.title.start, paragraph.start + own.title.end)
  const owner = field('owner') ?? (group !== undefined && isOwnerLabel(group.value) ? group : undefined)
  const done = item.checked === true || saysDone(source) || below.isDone
  return {
    // `[]` is no check box to Markdown, but it is one to the person who wrote it.
    form: item.checked == null && !/^\[\s?\]\s/.test(source) ? 'list' : 'checklist',
    ...{title: withoutMarks(text.slice(words.start, words.end)), span: words, whole: nodeSpan(item)},
    status: done ? 'done' : 'open',
    ...present({
      ...{owner, due: field('due'), ticket: field('ticket')},
      ...{category: field('category'), priority: field('priority')},
    }),
  }
}

function saysDone(source: string): boolean {
  // Only the end is looked at for what stands at the end: a mark may be repeated without limit before it.
  const end = source.slice(-200)
  return (
    /(?:^|\s)(?:DONE(?:\s+in\b.*)?|[✅✔☑]\uFE0F?)\W*$/u.test(end) ||
    /\((?:done|fixed|merged|completed?)\)\W*$/i.test(end) ||
    /^[✅✔☑]|^\W*(?:DONE|COMPLETED)\b/u.test(source) ||
    /^~~[^~]+~~\W*$/.test(source)
  )
}

type SubFields = Partial<Omit<ItemFields, 'title'>> & {readonly isDone: boolean}

function fieldsBelow(text: string, nested: readonly List[]): SubFields {
  let found: SubFields = {isDone: false}
  for (const item of nested.flatMap((list) => list.children)) {
    const [first] = item.children
    if (first?.type !== 'paragraph') continue
    const {start, end} = nodeSpan(first)
    const source = text.slice(start, end)
    const isDone = /^\W*status\W*:\W*(?:done|closed|completed?|fixed|merged|resolved|shipped)\b/i.test(source)
    const placed = Object.entries<Spanned | Span>({...readSubField(source)}).flatMap(([name, value]) =>
      'value' in value ? [[name, moved(value, start)]] : [],
    )
    found = {...(Object.fromEntries(placed) as SubFields), ...found, isDone: found.isDone || isDone}
  }
  return found
}

/** A handle above its bullets is their owner; other words are a theme. */
function isOwnerLabel(label: string): boolean {
  return /^@[\w-]+$/.test(label)
}
