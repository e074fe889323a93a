import type {List, ListItem} from 'mdast'
import {type Span, contains} from '../text/span.ts'
import {isWho} from './action-brackets.ts'
import {mayBeOrder} from './action-clauses.ts'
import {actionsInList} from './action-lists.ts'
import {areAssigned} from './action-shape.ts'
import {isOrder} from './action-verbs.ts'
import {onceByBlock} from './by-block.ts'
import {findDay} from './dates.ts'
import {nodeSpan, plainText} from './markdown.ts'
import type {ActionItem, Section} from './model.ts'
import {type SectionKind, toReader, zoneOf} from './section-kinds.ts'
import {kindAround, sectionAt} from './sections.ts'

/** What a part is to action items: its kind, or that it only says when: “Later”. */
export type PlaceKind = SectionKind | 'later'

/**
 * @param hasOwnSection whether a part is called action items: “Next steps” are those where nothing else is
 */
export function placeKind(section: Section | undefined, hasOwnSection: boolean): PlaceKind | undefined {
  if (section?.kind === 'next-steps' && !hasOwnSection) return 'action-items'
  return section?.kind === 'parked' && putsOff.test(section.title) ? 'later' : section?.kind
}

/** “Parked ideas” are let go until something brings them back; a backlog is worked off. */
const putsOff = /\b(?:later|backlog)(?! check)\b/i

/** Whether a list may hold action items in a part of this kind; where other things stand there too, `isMeant` says which. */
export function holdsItems(text: string, list: List, kind: PlaceKind | undefined): boolean {
  if (kind === 'action-items' || kind === 'next-steps' || kind === 'later') return true
  // A remedy is what was done, or what is to be done: then each bullet can be ticked off, or has an owner.
  if (kind === 'response' && isTickedOrOwned(text, list, /owner/i)) return true
  return mayAssign(kind) && areAllAssigned(text, list)
}

const areAllAssigned = onceByBlock(areAssigned)

/** Where what is to be done may stand among other things; a shareout repeats it. */
function mayAssign(kind: SectionKind | undefined): boolean {
  return zoneOf(kind) === 'narrative' && kind !== 'shareout' && kind !== 'summary'
}

/**
 * Whether what is written like an item is one, by the part in which it stands. Next steps beside the action items tell of
 * meetings as well: an item has a field or a box, or is an order. What is put off is to be done where it has a box or an owner.
 */
export function isMeant(text: string, item: ActionItem, kind: PlaceKind | undefined): boolean {
  const {title, marks, owner, due, ticket} = item
  const hasBox = marks.some(({form}) => form === 'checkbox')
  if (kind === 'later') return hasBox || (owner !== undefined && isWho(owner.value))
  if (kind !== 'next-steps' || hasBox) return true
  if (beginsWithDay(text, item)) return false
  return marks.length > 0 || (owner ?? due ?? ticket) !== undefined || isOrder(title) || mayBeOrder(title)
}

/** “2026-05-07: review of the drills” says when something is, not what is to be done. */
function beginsWithDay(text: string, {whole, span}: ActionItem): boolean {
  const words = text.slice(whole.start, span.end).replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '')
  const day = findDay(words)
  return day !== undefined && !/[\p{L}\d]/u.test(words.slice(0, day.start))
}

/** Next steps that each begin with a number or a day say when something is. */
export function isSchedule({children}: List, section: Section | undefined): boolean {
  return section?.kind === 'next-steps' && children.every((item) => /^\W*\d/.test(plainText(item)))
}

/** Under “Follow-up”, below the items, bullets that nobody owns tell when those are looked at. */
export function isFollowUp(
  item: ActionItem,
  items: readonly ActionItem[],
  sections: readonly Section[],
): boolean {
  const {owner, due, marks, span} = item
  if (item.form !== 'list' || owner !== undefined || due !== undefined || marks.length > 0) return false
  const section = sectionAt(sections, span.start)
  if (section === undefined || !/^\W*follow[- ]?(?:up|through)\W*$/i.test(section.title)) return false
  return items.some((other) => other.owner !== undefined && !contains(section.body, other.span))
}

/** Words to whoever reads it: “Keep your address up to date”. */
export function isAdvice(text: string, {start, end}: Span): boolean {
  return toReader.test(text.slice(start, end))
}

/** “Detection” and the like inside a section for action items is what those below it are for. */
export function isTheme(
  section: Section | undefined,
  sections: readonly Section[],
  hasOwnSection: boolean,
): boolean {
  return (
    section?.form === 'heading' &&
    zoneOf(section.kind) === 'narrative' &&
    isAmongItems(section, sections, hasOwnSection)
  )
}

/** Whether a part stands inside one for action items. */
export function isAmongItems(
  section: Section,
  sections: readonly Section[],
  hasOwnSection: boolean,
): boolean {
  const around = kindAround(sections, section)
  return around === 'action-items' || (around === 'next-steps' && !hasOwnSection)
}

/**
 * Whether each bullet of a list is a check box, or asks for what somebody owns.
 * @param sign what each of the others must hold
 */
export function isTickedOrOwned(text: string, list: List, sign = /(?:)/): boolean {
  const canBe = ({checked}: ListItem, {start, end}: Span): boolean =>
    checked != null || sign.test(text.slice(start, end))
  if (!list.children.every((item) => canBe(item, nodeSpan(item)))) return false
  const items = [...actionsInList(text, list, undefined)]
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
