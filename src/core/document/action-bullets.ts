import type {List, ListItem, Paragraph} from 'mdast'
import type {Spanned} from '../text/span.ts'
import {asksForWork} from './action-shape.ts'
import {isTicketAddress, ticketKey} from './action-tickets.ts'
import {tellingOf} from './action-told.ts'
import {isInstruction} from './action-verbs.ts'
import {deniesParts} from './denials.ts'
import {nodeSpan, plainText} from './markdown.ts'

/** What the bullets of a list are to action items: a theme over others, an item, a remark on one. */

/** The words of a paragraph that stands above its items, without a colon. */
export function label(paragraph: Paragraph): Spanned {
  return {value: plainText(paragraph).trim().replace(/:$/, ''), span: nodeSpan(paragraph)}
}

export function hasCheckboxes(list: List): boolean {
  return list.children.some(({checked}) => checked != null)
}

/** More words than a label has are a sentence that leads up to something. */
export const longestLabel = 60

/** A handle, a bold theme, one word or words with a colon above bullets that are items of their own. */
export function isGroup(list: List, item: ListItem, first: Paragraph, nested: readonly List[]): boolean {
  if (item.checked != null || nested.length === 0) return false
  const words = plainText(first).trim()
  // “Create a template with:” is an order by itself.
  if (words.endsWith(':') && isInstruction(words) && !nested.some(asks)) return false
  if (words.endsWith(':')) return words.length <= longestLabel || tellingOf(words) === 'account'
  if (nested.every(hasCheckboxes) || (!/\s/.test(words) && nested.some(asks))) return true
  if (list.ordered || first.children.length !== 1 || first.children[0]?.type !== 'strong') return false
  return !nested.some(explains)
}

/** A bullet that calls what stands below it, or behind it up to the next label, what is to be done. */
const workLabel = /^\W*(?:actions?(?: items?| points?)?|tasks?|to-?dos?)\s?:\W*$/i

/**
 * The bullets below a bold theme that are what is to be done: those that a label calls so (`- Actions:`), or those that
 * ask, where the others have labels. Below an order they are its steps.
 */
export function workBelow(first: Paragraph, nested: readonly List[]): ListItem[] {
  if (first.children[0]?.type !== 'strong') return []
  const bullets = nested.flatMap(({children}) => children)
  const called = calledWork(bullets)
  const theme = plainText(first)
  if (called.length > 0 && (!isInstruction(theme) || mayBeThing.test(theme))) return called
  if (isInstruction(theme)) return []
  const asking = bullets.filter(isMarkedOrder)
  // Where a bullet tells how things are or came, all of them explain the theme.
  const mayExplain = (bullet: ListItem): boolean =>
    !asking.includes(bullet) && !leadingLabel.test(wordsOf(bullet))
  return bullets.some(mayExplain) ? [] : asking
}

/** “Audit Log Rotation” is an order or a thing: a label below it says which. */
const mayBeThing =
  /^\W*(?:alert|audit|build|cache|check|load|log|page|record|release|report|review|schedule|script|test|trace)s? (?!(?:an?|the|our|all|each|every)\b)/i

/** An order, perhaps behind a mark in capitals: “NEW: Add an alert”. */
function isMarkedOrder(bullet: ListItem): boolean {
  return isInstruction(wordsOf(bullet).replace(/^\p{Lu}{2,12}:\s/u, ''))
}

function calledWork(bullets: readonly ListItem[]): ListItem[] {
  const found: ListItem[] = []
  let isCalled = false
  for (const bullet of bullets) {
    const words = wordsOf(bullet)
    const below = bullet.children.flatMap((child) => (child.type === 'list' ? child.children : []))
    if (workLabel.test(words)) {
      found.push(...below)
      isCalled = below.length === 0
    } else if (leadingLabel.test(words)) isCalled = false
    else if (isCalled) found.push(bullet)
  }
  return found
}

const leadingLabel = /^\p{Lu}[\p{L} ]{1,30}:(?:\s|$)/u

/** The words of a bullet's first paragraph; empty where it begins otherwise. */
export function wordsOf({children: [first]}: ListItem): string {
  return first?.type === 'paragraph' ? plainText(first) : ''
}

/** Whether a bullet of a list asks for something to be done. */
function asks(list: List): boolean {
  return list.children.some(isOrder)
}

/** Whether most bullets of a list do, or are check boxes. */
export function mostlyAsks({children}: List): boolean {
  return children.filter((item) => item.checked != null || isOrder(item)).length * 2 > children.length
}

function isOrder(bullet: ListItem): boolean {
  return isInstruction(wordsOf(bullet))
}

/** Whether most bullets of a list say something about what stands above: “Current: none”, “Why: …”. */
export function explains(list: List): boolean {
  const explaining = list.children.filter((bullet) => leadingLabel.test(wordsOf(bullet)))
  return explaining.length * 2 >= list.children.length
}

/** An empty box asks for nothing. One bare word (`None`, `N/A`, the name of a host) seldom asks anybody to do anything; “If we had seen it …” does neither. */
export function isTask(item: ListItem, first: Paragraph): boolean {
  const words = plainText(first).trim()
  if (/^(?:\[[ xX]?\])?$/.test(words)) return false
  if (asksNothing.test(words) || deniesParts(words, 'action-items')) return false
  if (/^if (?:we|they|it|the \w+) had\b/i.test(words) || isLegend(words)) return false
  const isLink = /^https?:/.test(words) || isTicketAlone(first, words)
  return (
    item.checked != null ||
    /\s/.test(words) ||
    isLink ||
    (item.children.length === 1 && wishInOneWord.test(words))
  )
}

/** “None”, “No further actions”, “None required for this run”, “Nothing planned at this time”. */
const asksNothing =
  /^(?:no|none|nothing|n\/a)(?: (?:immediate|further|more|open|outstanding|new|other|additional))?(?: (?:actions?|action items|follow-?ups?))?(?: (?:is|are|was|were|have been))?(?: (?:required|needed|necessary|planned|identified|expected|at this (?:time|point|stage)|so far|yet|for now|currently)){0,3}(?: (?:for|from|after) (?:this|the) [\w-]{1,20})?\b[^\p{L}]*$/iu

/** One word that is a wish and no name, if nothing stands below it. */
const wishInOneWord = /^(?:investigate|research|discuss|monitoring|alerting|training)\W*$/i

/** What signs and levels mean: “Legend: P0 = this week”. */
const legend = /^(?:legend|key to (?:the )?\p{L}+)\b\W*(?::|$)/iu

/** Whether words above a list say so of it. */
export function isLegend(words: string): boolean {
  return legend.test(words)
}

const ticketAlone = new RegExp(`^(?:${ticketKey})$`)

/** The key of a ticket, or a link to one, and nothing else: what is to be done stands in the tracker. */
function isTicketAlone({children}: Paragraph, words: string): boolean {
  const [only] = children
  return (
    ticketAlone.test(words) || (children.length === 1 && only?.type === 'link' && isTicketAddress(only.url))
  )
}

/** “There are two ways to load the old list:” what stands below is how, and none of it is to be done once. */
const offersWays =
  /(?:^\W*|, )(?:there (?:are|is)|you (?:have|can choose between)|we (?:have|see)) (?:\p{L}+ ){0,2}(?:options?|ways?|alternatives?|possibilities|approaches|methods|choices)\b[^.!?]*:\s*$/iu

/** Whether the words above a list say that it offers ways, and its bullets do. */
export function isOffered(before: Paragraph, list: List): boolean {
  return tellsHow(list) && offersWays.test(plainText(before))
}

/** Several bullets, if they do not ask for what lasts. */
function tellsHow(list: List): boolean {
  return list.children.length > 1 && !asksForWork(list)
}
