import type {List} from 'mdast'
import {readFields} from './action-fields.ts'
import {monthNames} from './dates.ts'
import {spokenDay, writtenDay} from './day-words.ts'
import {nodeSpan, plainText} from './markdown.ts'
import {isOrder} from './action-verbs.ts'
import type {ActionItem} from './model.ts'

/**
 * What shows that something is to be done, whatever the title over it: who does it, and by when. A signal to stop at has
 * both as well; it begins with a condition.
 */
export function isAssigned(source: string): boolean {
  if (!mayHaveDay.test(source) || !/\p{Lu}/u.test(source) || otherwise.test(source)) return false
  const {owner, due} = readFields(source)
  return owner !== undefined && due !== undefined
}

/** Whether an item says nothing besides its words: nobody, no day, no ticket. */
export function isBare({owner, due, ticket, category, priority}: ActionItem): boolean {
  return [owner, due, ticket, category, priority].every((field) => field === undefined)
}

/** Whether lines may hold a list that is assigned: so many of them name a day that is not what they begin with. */
export function mayBeAssigned(lines: readonly string[]): boolean {
  return lines.filter((line) => mayHaveDay.test(line) && !otherwise.test(line)).length >= fewest
}

/** A list of which most bullets are assigned, and at least two. */
export function areAssigned(text: string, {children}: List): boolean {
  if (children.length < fewest) return false
  let assigned = 0
  for (const [index, item] of children.entries()) {
    const {start, end} = nodeSpan(item)
    if (isAssigned(text.slice(start, end))) assigned++
    if (index === 1 && assigned === 0) return false
  }
  return assigned >= fewest && assigned * 3 >= children.length * 2
}

/** What lasts, and no step by which it was brought back: “Restart the queue”. */
const lasting =
  /^\W*(?:add|adopt|alert|amend|automate|build|cap|create|define|develop|document|enforce|enhance|establish|harden|implement|improve|introduce|limit|migrate|monitor|rehearse|replace|rewrite|schedule|teach|test|train|update|upgrade|write)\b/i

/** Whether the bullets of a list are orders, two at least, and most of them for something that lasts. */
export function asksForWork({children}: List): boolean {
  const bullets = children.map((item) => plainText(item).trim())
  return (
    bullets.length >= fewest &&
    bullets.every(isOrder) &&
    bullets.filter((words) => lasting.test(words)).length * 2 > bullets.length
  )
}

const fewest = 2
const mayHaveDay = new RegExp(
  `${writtenDay}|${spokenDay}|\\p{Lu}\\p{Ll}{2,5}day|(?:${monthNames})(?!\\p{L})`,
  'u',
)
/** Conditions, and what an account or a list of sources begins with. */
const otherwise =
  /^\W*(?:if|when|once|should|unless|more than|less than|fewer than|over|under|above|below|\d{1,2}[:.]\d{2}|\d{4}-\d\d)\b/i
