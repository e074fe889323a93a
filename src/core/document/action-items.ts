import type {List, ListItem, Nodes, Paragraph, Table} from 'mdast'
import {type Span, type Spanned, contains, span} from '../text/span.ts'
import {isWho} from './action-brackets.ts'
import {mayBeOrder} from './action-clauses.ts'
import {withDays} from './action-days.ts'
import {namesOwner} from './action-groups.ts'
import {titledItem} from './action-headings.ts'
import {
  actionsInList,
  explains,
  hasCheckboxes,
  isLegend,
  isOffered,
  label,
  mostlyAsks,
} from './action-lists.ts'
import {actionPoints, actionsInLines, actionsInProse} from './action-prose.ts'
import {withoutResults} from './action-results.ts'
import {areAssigned, asksForWork} from './action-shape.ts'
import {actionsInTable} from './action-tables.ts'
import {isOrder} from './action-verbs.ts'
import {onceByBlock, onceByWordsOf} from './by-block.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {ActionItem, Section} from './model.ts'
import {type SectionKind, isMixed, sectionKind, toReader, zoneOf} from './section-kinds.ts'
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
  const hasOwnSection = sections.some(({kind}) => kind === 'action-items')
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
  const kindOf = (section: Section | undefined): SectionKind | undefined =>
    section?.kind === 'next-steps' && !hasOwnSection ? 'action-items' : section?.kind
  const visit = (siblings: readonly Nodes[]): void => {
    for (const [index, node] of siblings.entries()) {
      if (node.type === 'heading') continue
      const before = siblings[index - 1]
      const section = sectionAt(sections, nodeSpan(node).start)
      const isAmongLessons =
        section !== undefined && isMixed(section.kind, section.title) && !isAdvice(text, nodeSpan(node))
      const isOwn =
        isTitle(before) ||
        (node.type === 'list' && (isTheme(section, sections) || isAmongLessons) && mostlyAsks(node)) ||
        (node.type === 'list' && !hasOwnSection && isRemedy(section) && asksForWork(node))
      const kind = isOwn ? 'action-items' : kindOf(section)
      const group = (): Spanned | undefined => groupOf(text, node, before, sections)
      if (node.type === 'table') add(withGroup(inTable(text, node, kind), group()))
      else if (node.type === 'list' && holdsItems(text, node, kind) && !isSchedule(node, section)) {
        const own = explained(isTitle(before) ? node : itemsOf(node, section), siblings[index + 1])
        const titled =
          kind === 'action-items' ? titledItem(text, node, siblings.slice(0, index), sections) : undefined
        if (before?.type === 'paragraph' && (isLegend(label(before).value) || isOffered(before, node)))
          continue
        if (titled !== undefined) add([titled])
        else if (before?.type !== 'list' || !explains(node)) add(inList(text, own, group()))
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

const pointsTold = onceByBlock((text, node: Paragraph): readonly ActionItem[] => actionPoints(text, node))

/** A list whose last bullet is told more of by the list behind it, which is not indented. */
function explained(list: List, after: Nodes | undefined): List {
  const last = list.children.at(-1)
  if (after?.type !== 'list' || last?.children.length !== 1 || !explains(after)) return list
  return {...list, children: [...list.children.slice(0, -1), {...last, children: [...last.children, after]}]}
}

const inTable = onceByBlock((text, table: Table, kind: SectionKind | undefined): readonly ActionItem[] => [
  ...actionsInTable(text, table, kind),
])

/** What groups a list stands outside of it, and moves by itself. */
function inList(text: string, list: List, group: Spanned | undefined): Iterable<ActionItem> {
  return group === undefined ? ungrouped(text, list) : actionsInList(text, list, group)
}

const ungrouped = onceByBlock((text, list: List): readonly ActionItem[] => [
  ...actionsInList(text, list, undefined),
])

/** Under “Follow-up”, below the items, bullets that nobody owns tell when those are looked at. */
function isFollowUp(item: ActionItem, items: readonly ActionItem[], sections: readonly Section[]): boolean {
  const {owner, due, marks, span} = item
  if (item.form !== 'list' || owner !== undefined || due !== undefined || marks.length > 0) return false
  const section = sectionAt(sections, span.start)
  if (section === undefined || !/^\W*follow[- ]?(?:up|through)\W*$/i.test(section.title)) return false
  return items.some((other) => other.owner !== undefined && !contains(section.body, other.span))
}

/** A list without the bullets behind the end of the section in which it begins: those with labels of their own. */
function itemsOf(list: List, section: Section | undefined): List {
  const end = section?.body.end ?? Infinity
  const isOwn = (item: ListItem): boolean => nodeSpan(item).start < end
  return list.children.every(isOwn) ? list : {...list, children: list.children.filter(isOwn)}
}

function holdsItems(text: string, list: List, kind: SectionKind | undefined): boolean {
  if (kind === 'action-items') return true
  if (kind === 'next-steps') return list.children.some(({checked}) => checked != null)
  // A remedy is what was done, or what is to be done: then each bullet can be ticked off, or has an owner.
  if (kind === 'response' && isAssigned(text, list)) return true
  return mayAssign(kind) && areAllAssigned(text, list)
}

const areAllAssigned = onceByBlock(areAssigned)

/** Where what is to be done may stand among other things; a shareout repeats it. */
function mayAssign(kind: SectionKind | undefined): boolean {
  return zoneOf(kind) === 'narrative' && kind !== 'shareout' && kind !== 'summary'
}

/** Words to whoever reads it: “Keep your address up to date”. */
function isAdvice(text: string, {start, end}: Span): boolean {
  return toReader.test(text.slice(start, end))
}

/** “Detection” and the like inside a section for action items is what those below it are for. */
function isTheme(section: Section | undefined, sections: readonly Section[]): boolean {
  return (
    section?.form === 'heading' &&
    zoneOf(section.kind) === 'narrative' &&
    kindAround(sections, section) === 'action-items'
  )
}

/** What repairs for good, unlike “Mitigation”. */
function isRemedy(section: Section | undefined): boolean {
  return section?.kind === 'response' && /^\W*(?:remediations?|mitigations|repairs?)\W*$/i.test(section.title)
}

/** Whether each bullet of a list is a check box, or asks for what somebody owns. */
function isAssigned(text: string, list: List): boolean {
  const canBe = ({checked}: ListItem, {start, end}: Span): boolean =>
    checked != null || /owner/i.test(text.slice(start, end))
  if (!list.children.every((item) => canBe(item, nodeSpan(item)))) return false
  const items = [...inList(text, list, undefined)]
  return list.children.every((bullet) => {
    const item = items.find(({whole}) => whole.start === nodeSpan(bullet).start)
    return bullet.checked != null || (item !== undefined && isOwned(text, item))
  })
}

/** Behind an order; “Asked the service owner: Ana restarted it” and “Owner: Ana” below a bullet are none. */
function isOwned(text: string, {title, span, owner}: ActionItem): boolean {
  if (owner === undefined || contains(span, owner.span) || !isWho(owner.value)) return false
  const between = text.slice(span.end, owner.span.start)
  return !between.startsWith(' owner') && (isOrder(title) || mayBeOrder(title))
}

/** Next steps that each begin with a day say when something is, not what is to be done. */
function isSchedule({children}: List, section: Section | undefined): boolean {
  return section?.kind === 'next-steps' && children.every((item) => /^\W*\d/.test(plainText(item)))
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
  sections: readonly Section[],
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
  const isInside = inner !== undefined && kindAround(sections, inner) === 'action-items'
  return isInside && inner.form === 'heading' && start >= inner.body.start
    ? {value: inner.title, span: inner.heading}
    : undefined
}

function* withGroup(items: Iterable<ActionItem>, group: Spanned | undefined): Iterable<ActionItem> {
  for (const item of items) yield group === undefined ? item : {...item, group}
}
