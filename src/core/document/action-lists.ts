import type {List, ListItem, Paragraph} from 'mdast'
import {type Span, type Spanned, span} from '../text/span.ts'
import {
  hasCheckboxes,
  isGroup,
  isLegend,
  isOffered,
  isTask,
  label,
  longestLabel,
  workBelow,
} from './action-bullets.ts'
import {type ItemFields, isFieldAlone, moved, readSubField} from './action-fields.ts'
import {isBare} from './action-shape.ts'
import {present} from './action-tables.ts'
import {tellingOf} from './action-told.ts'
import {itemFromWords} from './action-words.ts'
import {nodeSpan} from './markdown.ts'
import type {ActionItem, StatusMark} from './model.ts'

/**
 * The action items of a list: its check boxes, bullets and numbers. A bullet that only names an owner or a theme groups
 * those below it; other bullets below an item explain it, or give its fields (`- Owner: …`).
 */
export function* actionsInList(
  text: string,
  list: List,
  group: Spanned | undefined,
  inherited: SubFields = {},
): Iterable<ActionItem> {
  if (group !== undefined && isLegend(group.value)) return
  for (const item of list.children) {
    const [first] = item.children
    if (first?.type !== 'paragraph') continue
    const nested = item.children.filter((child) => child.type === 'list')
    if (item.checked == null && nested.some((list) => isOffered(first, list))) continue
    if (isGroup(list, item, first, nested)) {
      const theme = label(first)
      for (const inner of nested)
        yield* actionsInList(text, inner, theme.value.length <= longestLabel ? theme : group)
      continue
    }
    const work = item.checked == null ? workBelow(first, nested) : []
    if (work.length > 0) {
      const {title, span, category, priority, owner, due} = itemFromWords(text, nodeSpan(first), {
        form: 'list',
        whole: ownSpan(item),
      })
      const theme = title.length <= longestLabel ? {value: title, span} : group
      yield* actionsInList(text, {...nested[0]!, children: work}, theme, {
        ...inherited,
        ...present({category, priority, owner, due}),
      })
      continue
    }
    if (isTask(item, first)) {
      const [fields, checkbox] = [fieldsBelow(text, nested), checkboxOf(text, item, first)]
      const below = {...inherited, ...fields}
      const around = {form: 'list', whole: ownSpan(item), checkbox, below, group} as const
      const found = itemFromWords(text, nodeSpan(first), around)
      if (!isAccount(found) && !isFieldAlone(text.slice(found.span.start, found.span.end))) yield found
    }
    // Below an item, check boxes are steps that are ticked off one by one; bullets beside them tell about it.
    for (const inner of nested) yield* actionsInList(text, boxesOf(inner), group)
  }
}

function boxesOf(list: List): List {
  return {...list, children: list.children.filter(({checked}) => checked != null)}
}

/** Without the check boxes below it, which are items of their own. */
function ownSpan(item: ListItem): Span {
  const {start, end} = nodeSpan(item)
  const steps = item.children.find((child) => child.type === 'list' && hasCheckboxes(child))
  const before = steps && item.children[item.children.indexOf(steps) - 1]
  return before === undefined ? span(start, end) : span(start, nodeSpan(before).end)
}

/** A bullet that has nothing of an action item, and tells how things are or were. */
function isAccount(item: ActionItem): boolean {
  return item.marks.length === 0 && isBare(item) && tellingOf(item.title) === 'account'
}

/** The `[x]` before the words; Markdown takes it off them. */
function checkboxOf(text: string, item: ListItem, first: Paragraph): StatusMark | undefined {
  if (item.checked == null) return undefined
  const end = text.lastIndexOf(']', nodeSpan(first).start) + 1
  const start = text.lastIndexOf('[', end)
  return {form: 'checkbox', status: item.checked ? 'done' : 'open', span: span(start, end)}
}

type SubFields = Omit<ItemFields, 'title'>

/** What the bullets of lists say that begin with the name of a field; the first that says it holds. */
export function fieldsBelow(text: string, nested: readonly List[]): SubFields {
  let found: SubFields = {}
  for (const item of nested.flatMap((list) => list.children)) {
    const [first] = item.children
    if (first?.type !== 'paragraph') continue
    const {start, end} = nodeSpan(first)
    const placed = Object.entries<Spanned | Span>({...readSubField(text.slice(start, end))}).flatMap(
      ([name, value]) => ('value' in value ? [[name, moved(value, start)]] : []),
    )
    found = {...(Object.fromEntries(placed) as SubFields), ...found}
  }
  return found
}
