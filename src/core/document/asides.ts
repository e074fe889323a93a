import type {List, Nodes, Paragraph} from 'mdast'
import {once} from '../once.ts'
import {contains, overlaps, span} from '../text/span.ts'
import {withDays} from './action-days.ts'
import {wordsOf} from './action-bullets.ts'
import {actionsInList} from './action-lists.ts'
import {ticketKey} from './action-tickets.ts'
import {isOrder} from './action-verbs.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {ActionItem, Block, PostmortemDocument, Section} from './model.ts'
import {promisedWork} from './promised-work.ts'
import {type SectionKind, zoneOf} from './section-kinds.ts'
import {innermostAt, kindAt} from './sections.ts'

type Source = Pick<PostmortemDocument, 'text' | 'sections' | 'date' | 'actionItems'> & {
  readonly blocks: readonly Block[]
}

/** The action items of a document and its asides, in source order: all that a list of what is to be done shows. */
export const allItems = once((document: PostmortemDocument): readonly ActionItem[] =>
  withAsides({...document, blocks: document.tree.children}),
)

/**
 * Action items with what is to be done and stands elsewhere: what the authors say that they are going to do, in the parts
 * about remedies and lessons, behind the account, and at the end of a text without headings; check boxes; tickets that
 * are told to have been written. It is shown and can be ticked off; rules and the score ask nothing of it, as it is
 * told in passing and was never meant to have a place for an owner.
 */
export function withAsides({blocks, ...source}: Source): ActionItem[] {
  const {actionItems, sections, text} = source
  const isKnown = (aside: ActionItem): boolean =>
    actionItems.some((item) => overlaps(item.whole, aside.whole) || isAnnounced(item, aside))
  const found: ActionItem[] = []
  const last = blocks.filter(({type}) => type === 'paragraph').slice(-lastParagraphs)
  const visit = (siblings: readonly Nodes[]): void => {
    for (const [index, node] of siblings.entries()) {
      if (node.type === 'list') {
        if (isToTick(node, kindAt(sections, nodeSpan(node).start)) || areTickets(siblings[index - 1], node))
          found.push(...actionsInList(text, node, undefined))
        else visit(node.children)
      } else if (node.type === 'paragraph') {
        if (siblings[index + 1]?.type === 'list' && leadsUp(node, sections)) continue
        if (mayTell(node, sections, last)) found.push(...inParagraph(text, node, sections))
      } else if (isParent(node) && node.type !== 'blockquote' && node.type !== 'table')
        visit(node.children as Nodes[])
    }
  }
  visit(blocks)
  const asides = withDays(found, source.date).filter((item) => !isKnown(item))
  return [...actionItems, ...asides].sort((a, b) => a.span.start - b.span.start)
}

/** Whether an aside tells what an item says: “We will add an alert” of “Add an alert”. */
function isAnnounced(item: ActionItem, aside: ActionItem): boolean {
  const [told, tracked] = [aside, item].map(({title}) => ` ${title.toLowerCase().replace(/[\s.]+$/, '')}`)
  return tracked!.includes(' ', 1) && told!.endsWith(tracked!)
}

/** Whether a paragraph above a list leads up to what stands there. */
function leadsUp(paragraph: Paragraph, sections: readonly Section[]): boolean {
  return /:\s*$/.test(plainText(paragraph)) || isForActions(kindAt(sections, nodeSpan(paragraph).start))
}

/** So many paragraphs at the end of a text without headings tell what comes next. */
const lastParagraphs = 2

/** Where people say what they are going to do; a summary, an account and a shareout repeat it. */
const aboutWork: readonly (SectionKind | undefined)[] = [
  'response',
  'lessons',
  'went-wrong',
  'contributing-factors',
  'root-cause',
  'detection',
  'action-items',
  'next-steps',
]

function isForActions(kind: SectionKind | undefined): boolean {
  return zoneOf(kind) === 'actions'
}

/** Whether a paragraph stands where people say what they are going to do. */
function mayTell(paragraph: Paragraph, sections: readonly Section[], last: readonly Block[]): boolean {
  const {start} = nodeSpan(paragraph)
  const kind = kindAt(sections, start)
  if (kind !== undefined) return aboutWork.includes(kind)
  const section = innermostAt(sections, start)
  const hasParts = sections.some((one) => one.depth > 1 || one !== sections[0])
  return hasParts ? section !== undefined && isBehindAccount(section, sections) : last.includes(paragraph)
}

function inParagraph(text: string, paragraph: Paragraph, sections: readonly Section[]): ActionItem[] {
  const {start, end} = nodeSpan(paragraph)
  const label = sections.find(({heading, form}) => form === 'label' && contains(span(start, end), heading))
  const from = label?.heading.end ?? start
  return promisedWork(text, span(from, end), kindAt(sections, start) === 'response')
}

const account: readonly (SectionKind | undefined)[] = [
  'summary',
  'background',
  'impact',
  'timeline',
  'response',
  'root-cause',
  'contributing-factors',
  'trigger',
  'detection',
]

/** A part whose title no kind knows, below one of the account, and not for those who only read it. */
function isBehindAccount({heading, title}: Section, sections: readonly Section[]): boolean {
  if (/\byour?\b|\busers\b|\bquestions\b|\bFAQ\b/i.test(title)) return false
  return sections.some((other) => account.includes(other.kind) && other.heading.start < heading.start)
}

const box = /^\[[ xX]?\]\s+(?=\S)/

/** Whether each bullet is a box, and most of them ask for something: no choice of a severity, no agenda. */
function isToTick({children}: List, kind: SectionKind | undefined): boolean {
  if (!children.some(({checked}) => checked != null)) return false
  if (zoneOf(kind) !== 'narrative' && zoneOf(kind) !== 'metadata') return false
  if (kind === 'shareout' || kind === 'summary') return false
  const words = children.map((item) => (item.checked == null ? wordsOf(item) : `[ ] ${wordsOf(item)}`))
  if (!words.every((one) => box.test(one))) return false
  return words.filter((one) => isOrder(one.replace(box, ''))).length * 2 > words.length
}

/** “Several tickets were added: …” */
const written =
  /\b(?:tickets?|issues?|tasks?|stories|cards?)\b[^.]{0,80}\b(?:added|created|opened|filed|raised|written|logged)\b|\b(?:added|created|opened|filed|raised|wrote|logged) [^.]{0,40}\b(?:tickets?|issues?|tasks?|stories|cards?)\b/i
const ticketFirst = new RegExp(`^(?:${ticketKey})\\s?[:–—-]\\s+`)

/** Whether each bullet is a ticket and what it asks for, below words that say that they were written. */
function areTickets(before: Nodes | undefined, {children}: List): boolean {
  if (before?.type !== 'paragraph') return false
  const words = plainText(before)
  if (!words.trimEnd().endsWith(':') || !written.test(words)) return false
  return children.every((item) => {
    const own = wordsOf(item)
    return ticketFirst.test(own) && isOrder(own.replace(ticketFirst, ''))
  })
}
