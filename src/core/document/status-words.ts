import {findDay, findUnclearDay} from './dates.ts'
import type {ActionStatus} from './model.ts'

/** A pattern for each status but that of what nobody has begun. */
export type StatusWords = Readonly<Record<Exclude<ActionStatus, 'open'>, string>>

/** What says that an item is done, dropped or begun, where status is all that a place says. */
export const words: StatusWords = {
  cancelled:
    "cancell?ed|won['’]?t ?(?:do|fix)|abandoned|obsolete|rejected|dropped|declined|superseded|descoped|not doing|not needed|no longer needed",
  done: 'done|closed|completed?|fixed|merged|resolved|shipped|implemented|deployed|released|finished|delivered',
  'in progress': 'in[- ]progress|(?:in|under) review|wip|ongoing|doing|started|partial(?:ly)?(?: done)?',
}
export const emoji: StatusWords = {
  /** A cross says as often that something is not done yet. */
  cancelled: '(?!)',
  done: '✅|[✔☑✓]\\uFE0F?|:(?:white|heavy)_check_mark:|:ballot_box_with_check:',
  'in progress': '🚧|⏳|:construction:|:hourglass(?:_flowing_sand)?:',
}
/** Before the words of an item it says that nothing comes of it. */
export const firstEmoji: StatusWords = {...emoji, cancelled: '❌\\uFE0F?|:x:|🚫'}
/** The order is that of their weight. */
export const statuses = ['cancelled', 'done', 'in progress'] as const

/** What begins with a status, what is one that stands apart, and what asks whether it is so. */
const beginning = statuses.map((status) => {
  const value = `^(?:\\W*(?:${words[status]})\\b|${emoji[status]})`
  return {
    status,
    value: new RegExp(value, 'iu'),
    remark: new RegExp(`^\\W*(?:${words[status]})(?:\\W*$|[,;:.(–—])`, 'iu'),
    question: new RegExp(`${value}[\\s)*_~\\]]{0,4}\\?`, 'iu'),
  }
})

/** Behind “done”, what says that some of it is not; “no review is pending” does not. */
const unfinished = new RegExp(
  [
    '(?<!\\b(?:no|none|nothing|nobody|without)\\b[^.,;]{0,20})\\b(?:pending|outstanding|remains?|await(?:s|ing)|waiting (?:for|on)|to follow|to be (?:done|\\p{L}{2,12}ed)|to[- ]?do|in progress|under way|still (?:open|to|needs?|missing|in progress))\\b',
    '\\b(?:partially|except(?: for)?|(?:is|are) missing)\\b|\\bpartial\\W*$',
    '\\bnot (?:yet|deployed|released|rolled out|merged|verified|tested|live|fully|everywhere|in prod(?:uction)?)\\b',
    '\\b(?:in|on|to) (?:staging|stage|canary|qa|pre-?prod)\\b(?!.{0,20}\\bprod)',
  ].join('|'),
  'iu',
)
/** “Closed as a duplicate”, “closed (won't fix)”. */
const closedUndone = new RegExp(
  `^\\W*(?:closed|resolved)\\W{1,4}(?:as (?:an? )?)?(?:${words.cancelled}|duplicate|invalid|stale|not planned)\\b`,
  'iu',
)
/** Behind other words only in capitals: “#12 DONE”. */
const loudAtEnd = /(?<!\b(?:[Nn]ot|NOT|[Nn]ever|NEVER|[Aa]lmost|ALMOST|[Hh]alf|HALF|[Bb]e|BE)\s{1,4})\bDONE$/

/**
 * What a cell or field means that holds a status: `Done`, `✅`, `Merged in #12`; `not done`, `done?`; `done in staging, prod
 * pending`.
 */
export function readStatus(value: string): ActionStatus {
  if (/^(?:\[x\]|100 ?%)/i.test(value) || loudAtEnd.test(value)) return 'done'
  return statusBy('value', value)
}

/** Said of an item where only its status is told; in sentences these are said of other things too. */
const ofItems = [
  {status: 'done', value: /^\W*(?:(?:y|x|true)\W*$|yes\b(?!\s?\/)|verified\b)/iu},
  {status: 'cancelled', value: /^\W*(?:duplicate|dup|invalid|not planned|n\/a|not applicable)\b/iu},
] as const

/** Whether “yes” or a day in a column of this heading says that an item is done: `Done?`, `Completed`, `Closed`. */
export function asksWhetherDone(header: string): boolean {
  return /^(?:done|completed?|closed|resolved)\b/.test(header)
}

/** What a cell under a heading for the status means, or a value behind a label for it: `Verified`, `x`, and the day in `Done`. */
export function readStatusCell(header: string, value: string): ActionStatus {
  const day = findDay(value) ?? findUnclearDay(value)
  if (asksWhetherDone(header) && (day?.start === 0 || /^n\/a\b/i.test(value)))
    return day?.start === 0 ? 'done' : 'open'
  const said = ofItems.find((one) => one.value.test(value))
  if (said === undefined || value.endsWith('?')) return readStatus(value)
  return said.status === 'done' && unfinished.test(value) ? 'in progress' : said.status
}

/** What a remark means that may hold anything: only a status that stands apart counts. */
export function readRemark(value: string): ActionStatus {
  return statusBy('remark', value)
}

function statusBy(way: 'value' | 'remark', value: string): ActionStatus {
  const said = beginning.find((one) => one[way].test(value))
  if (said === undefined || said.question.test(value)) return 'open'
  if (said.status !== 'done') return said.status
  if (closedUndone.test(value)) return 'cancelled'
  return unfinished.test(value) ? 'in progress' : 'done'
}
