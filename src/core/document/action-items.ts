import type {List, ListItem, Nodes, Paragraph, Table} from 'mdast'
import {type Span, type Spanned, contains, span} from '../text/span.ts'
import {explains, hasCheckboxes, isLegend, isOffered, label, mostlyAsks} from './action-bullets.ts'
import {withDays} from './action-days.ts'
import {namesOwner, priorityIn, readGroup} from './action-groups.ts'
import {titledItem} from './action-headings.ts'
import {actionsInList} from './action-lists.ts'
import {
  holdsItems,
  isAdvice,
  isAmongItems,
  isFollowUp,
  isMeant,
  isSchedule,
  isTheme,
  isTickedOrOwned,
  type PlaceKind,
  placeKind,
} from './action-places.ts'
import {actionPoints, actionsInLines, actionsInProse} from './action-prose.ts'
import {withoutResults} from './action-results.ts'
import {areAssigned, asksForWork} from './action-shape.ts'
import {actionsInTable} from './action-tables.ts'
import {onceByBlock, onceByWordsOf} from './by-block.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {ActionItem, Section} from './model.ts'
import {isMixed, isRemedy, sectionKind} from './section-kinds.ts'
import {innermostAt, kindAround, sectionAt} from './sections.ts'
import {type Stretch, byStretch} from './stretches.ts'

/** Where items are told as sentences, with the paragraph that tells them. */
interface Found {
  readonly item: ActionItem
  /** Set for a sentence, which is an item where nothing else in its section is. */
  readonly paragraph?: Span
}

type Source = Pick<Stretch, 'text' | 'tree' | 'sections'>

/**
 * Every action item of a document: rows of tables with an action column; bullets, numbers and check boxes under a
 * heading or label for action items; sentences there, where nothing else holds its items; check boxes quoted there; `Action point: …` anywhere.
 * @param date the day of the document, from which words such as “next week” count
 */
export function collectActionItems(source: Source, date: string | undefined): ActionItem[] {
  const {sections} = source
  // Where nothing else is called so, “Next steps” are the action items.
  const hasOwnSection = sections.some(
    (one) => one.kind === 'action-items' && kindAround(sections, one) !== 'next-steps',
  )
  const found = itemsIn(source, hasOwnSection)
  const items = found.flatMap(({item, paragraph}) => (paragraph === undefined ? [item] : []))
  const followed = withoutResults(items, sections).filter((item) => !isFollowUp(item, items, sections))
  const alone = found.flatMap(({item, paragraph}) => {
    if (paragraph === undefined) return []
    const section = sectionAt(sections, paragraph.start)
    return section !== undefined && followed.some(({span}) => contains(section.body, span)) ? [] : [item]
  })
  const all = [...followed, ...alone].sort((a, b) => a.span.start - b.span.start)
  return withDays(all, date)
}

const itemsIn = byStretch(({text, tree, sections}: Source, hasOwnSection: boolean): readonly Found[] => {
  const found: Found[] = []
  const add = (items: Iterable<ActionItem>, paragraph?: Span): void => {
    for (const item of items) found.push(paragraph === undefined ? {item} : {item, paragraph})
  }
  const visit = (siblings: readonly Nodes[]): void => {
    for (const [index, node] of siblings.entries()) {
      if (node.type === 'heading') continue
      const before = siblings[index - 1]
      const section = sectionAt(sections, nodeSpan(node).start)
      const isAmongLessons =
        section !== undefined && isMixed(section.kind, section.title) && !isAdvice(text, nodeSpan(node))
      const isOwn =
        isTitle(before) ||
        (node.type === 'list' &&
          (isTheme(section, sections, hasOwnSection) || isAmongLessons) &&
          mostlyAsks(node)) ||
        (node.type === 'list' &&
          section !== undefined &&
          isRemedy(section.kind, section.title) &&
          asksFor(text, node, hasOwnSection))
      const kind = isOwn ? 'action-items' : placeKind(section, hasOwnSection)
      const group = (): Spanned | undefined => groupOf(text, node, before, {sections, hasOwnSection})
      if (node.type === 'table') add(withGroup(text, inTable(text, node, kind), group()))
      else if (node.type === 'list' && holdsItems(text, node, kind) && !isSchedule(node, section)) {
        const own = explained(isTitle(before) ? node : itemsOf(node, section), siblings[index + 1])
        const titled =
          kind === 'action-items' ? titledItem(text, node, siblings.slice(0, index), sections) : undefined
        if (before?.type === 'paragraph' && (isLegend(label(before).value) || isOffered(before, node)))
          continue
        if (titled !== undefined) add([titled])
        else if (before?.type !== 'list' || !explains(node))
          add([...inList(text, own, group())].filter((item) => isMeant(text, item, kind)))
        visit(node.children.slice(own.children.length))
      } else if (node.type === 'paragraph') {
        const points = pointsTold(text, node)
        add(points)
        if (points.length > 0 || section === undefined) continue
        if (isAmongLessons) add(actionsInLines(text, node, group()))
        if (kind === 'action-items') add(actionsInProse(text, node, sections, group()), nodeSpan(node))
      } else if (node.type === 'blockquote') {
        // Bullets may be what somebody said there, or what a template asks for.
        const lists = kind === 'action-items' ? node.children.filter((child) => child.type === 'list') : []
        for (const list of lists)
          if (hasCheckboxes(list) || areAssigned(text, list)) add(actionsInList(text, list, group()))
      } else if (isParent(node)) visit(node.children as Nodes[])
    }
  }
  visit(tree.children)
  return found
})

/** Whether the bullets of a remedy are to be done: they have owners, or all ask, where nothing else is called action items. */
function asksFor(text: string, list: List, hasOwnSection: boolean): boolean {
  return isTickedOrOwned(text, list) || (!hasOwnSection && asksForWork(list))
}

const pointsTold = onceByBlock((text, node: Paragraph): readonly ActionItem[] => actionPoints(text, node))

/** A list whose last bullet is told more of by the list behind it, which is not indented. */
function explained(list: List, after: Nodes | undefined): List {
  const last = list.children.at(-1)
  if (after?.type !== 'list' || last?.children.length !== 1 || !explains(after)) return list
  return {...list, children: [...list.children.slice(0, -1), {...last, children: [...last.children, after]}]}
}

const inTable = onceByBlock((text, table: Table, kind: PlaceKind | undefined): readonly ActionItem[] => {
  if (kind !== 'later') return [...actionsInTable(text, table, kind)]
  return [...actionsInTable(text, table, 'action-items')].filter((item) => isMeant(text, item, kind))
})

/** What groups a list stands outside of it, and moves by itself. */
function inList(text: string, list: List, group: Spanned | undefined): Iterable<ActionItem> {
  return group === undefined ? ungrouped(text, list) : actionsInList(text, list, group)
}

const ungrouped = onceByBlock((text, list: List): readonly ActionItem[] => [
  ...actionsInList(text, list, undefined),
])

/** A list without the bullets behind the end of the section in which it begins: those with labels of their own. */
function itemsOf(list: List, section: Section | undefined): List {
  const end = section?.body.end ?? Infinity
  const isOwn = (item: ListItem): boolean => nodeSpan(item).start < end
  return list.children.every(isOwn) ? list : {...list, children: list.children.filter(isOwn)}
}

/** A line of its own that reads like a heading for action items and is none to Markdown. */
function isTitle(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph' && readsAsTitle(node)
}

const readsAsTitle = onceByWordsOf((node: Paragraph) => {
  const words = plainText(node).split('\n').at(-1)!.trim()
  return words.length <= 40 && sectionKind(words) === 'action-items'
})

/** “The following items are already completed:” */
const leadsToDone =
  /^\W*(?:all(?: of)? )?(?:the following|these|those)(?: [\w-]+){0,3} (?:are|were|have been)(?: all)?(?: already| now| since)? (?<status>completed|done|implemented|finished|closed):$/i

/** The status that words right above a list give all of it. */
function statusAbove(text: string, before: Paragraph): Spanned | undefined {
  const {start, end} = nodeSpan(before)
  const value = leadsToDone.exec(text.slice(start, end))?.groups?.status
  return value === undefined ? undefined : {value, span: span(end - 1 - value.length, end - 1)}
}

/** The theme that a list or table stands under: words right above it, bold, of an owner or of its status, or a heading inside the section. */
function groupOf(
  text: string,
  node: Nodes,
  before: Nodes | undefined,
  {sections, hasOwnSection}: {readonly sections: readonly Section[]; readonly hasOwnSection: boolean},
): Spanned | undefined {
  if (
    before?.type === 'paragraph' &&
    !isTitle(before) &&
    before.children.length <= 2 &&
    before.children[0]?.type === 'strong'
  ) {
    const words = label(before)
    if (/^[*_]/.test(text.slice(words.span.start, words.span.end)) && words.value.length <= 60) return words
  }
  if (before?.type === 'paragraph' && node.type === 'list' && namesOwner(plainText(before)))
    return label(before)
  const status = before?.type === 'paragraph' ? statusAbove(text, before) : undefined
  if (status !== undefined) return status
  const {start} = nodeSpan(node)
  const inner = innermostAt(sections, start)
  if (inner?.form !== 'heading' || start < inner.body.start) return undefined
  const isGroup =
    isAmongItems(inner, sections, hasOwnSection) ||
    (inner.kind === 'action-items' && priorityIn(inner.title) !== undefined)
  return isGroup ? {value: inner.title, span: inner.heading} : undefined
}

/** Rows with the theme that their table stands under, and how urgent it says that they are where they do not. */
function* withGroup(
  text: string,
  items: Iterable<ActionItem>,
  group: Spanned | undefined,
): Iterable<ActionItem> {
  const {priority} = readGroup(text, group)
  for (const item of items)
    yield group === undefined ? item : {...(priority !== undefined && {priority}), ...item, group}
}
