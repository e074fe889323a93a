import {type Span, type Spanned, overlaps, span} from '../text/span.ts'
import {isWho} from './action-brackets.ts'
import {findDay} from './dates.ts'
import {writtenDay} from './day-words.ts'
import type {ActionStatus, StatusMark} from './model.ts'
import {ownerKind} from './owners.ts'

/** What says that an item is done, dropped or begun, where status is all that a place says. */
const words: Readonly<Record<Exclude<ActionStatus, 'open'>, string>> = {
  cancelled:
    "cancell?ed|won['’]?t ?(?:do|fix)|abandoned|obsolete|rejected|dropped|declined|superseded|descoped|not needed|no longer needed",
  done: 'done|closed|completed?|fixed|merged|resolved|shipped|implemented|deployed|released|finished|delivered',
  'in progress': 'in[- ]progress|(?:in|under) review|wip|ongoing|doing|started|partial(?:ly)?(?: done)?',
}
const emoji: typeof words = {
  /** A cross says as often that something is not done yet. */
  cancelled: '(?!)',
  done: '✅|[✔☑✓]\\uFE0F?|:(?:white|heavy)_check_mark:|:ballot_box_with_check:',
  'in progress': '🚧|⏳|:construction:|:hourglass(?:_flowing_sand)?:',
}
/** Before the words of an item it says that nothing comes of it. */
const firstEmoji: typeof words = {...emoji, cancelled: '❌\\uFE0F?|:x:|🚫'}
const statuses = ['cancelled', 'done', 'in progress'] as const

/** The first status that a test finds; the order is that of their weight. */
function firstStatus(isIt: (words: string, emoji: string) => boolean): ActionStatus {
  return statuses.find((status) => isIt(words[status], emoji[status])) ?? 'open'
}

/** What a cell or field means that holds a status: `Done`, `✅`, `Merged in #12`, `not done`. */
export function readStatus(value: string): ActionStatus {
  if (/^(?:\[x\]|100 ?%)/i.test(value) || /\bDONE$/.test(value)) return 'done'
  return firstStatus((word, sign) => new RegExp(`^(?:\\W*(?:${word})\\b|${sign})`, 'iu').test(value))
}

/** What a remark means that may hold anything: only a status that stands apart counts. */
export function readRemark(value: string): ActionStatus {
  return firstStatus((word) => new RegExp(`^\\W*(?:${word})(?:\\W*$|[,;:.(–—])`, 'iu').test(value))
}

/** The status that marks have together: what is dropped or done anywhere is so, whatever else stands there. */
export function statusOf(marks: readonly StatusMark[]): ActionStatus {
  return statuses.find((status) => marks.some((mark) => mark.status === status)) ?? 'open'
}

/** Loud enough to be no part of the sentence. */
const capitals: typeof words = {
  cancelled: "CANCELL?ED|WON['’]?T ?(?:DO|FIX)|OBSOLETE|ABANDONED",
  done: 'DONE|COMPLETED?|FIXED|CLOSED|MERGED|RESOLVED|IMPLEMENTED',
  'in progress': 'WIP|IN[- ]PROGRESS|ONGOING',
}
const open = '[*_(\\[]{0,3}'
const close = '[*_)\\]]{0,3}'
/** What stands for the end is looked for near the end: a mark may be repeated without limit before it. */
const near = 200

/** When it was done. */
const day = `(?:[,:]?\\s{1,4}(?:(?:on|since)\\s{1,4})?(?:${writtenDay})(?![\\p{L}\\d]))`
/** Behind a status, what leads to where it is told; the ticket itself is a field. */
const source = '(?:,? (?:see|in|by|via|with|as)|[:,])?\\s(?=\\[|https?:|#\\d|[A-Z][A-Z0-9]{1,9}-\\d)'

interface Place {
  readonly status: ActionStatus
  readonly pattern: RegExp
  readonly atEnd: boolean
}

/** The ways to write a status into a sentence, each for every status: the first that fits is the mark of its way. */
const ways: readonly (readonly Place[])[] = [
  way(false, ({loud}) => `^${open}(?:${loud})${close}(?:\\s{0,4}[:–—-])?\\s+`),
  way(false, ({first}) => `^(?:${first})\\s*`),
  way(false, ({quiet}) => `^${open}(?:${quiet})${close}${source}`, 'iu'),
  way(
    true,
    ({loud}) =>
      `\\s${open}(?:${loud})\\b${close}(?:${day}?[\\s.]*$|:? (?:in|by|via|with|on)\\b|[:,]?\\s(?=\\[|https?:|#\\d))`,
  ),
  way(true, ({sign, quiet}) => `\\s*(?:${sign})(?:\\s{1,4}(?:${quiet})\\b)?${day}?(?=[\\s.]*$)`, 'iu'),
  way(true, ({quiet}) => `\\s*[(\\[](?:${quiet})${day}?[)\\]](?=[\\s.]*$)`, 'iu'),
  way(true, ({quiet}) => `(?<=\\()(?:${quiet})${source}(?=[^()]{1,200}(?:\\([^()]*\\))?\\)[\\s.]*$)`, 'iu'),
  way(true, ({quiet}) => `(?<=\\((?<who>[^()]{1,60}))[,;]\\s{1,4}(?:${quiet})${day}?(?=\\)[\\s.]*$)`, 'iu'),
  way(true, ({quiet}) => `(?:\\s[–—-]|->|→)\\s(?:${quiet})${day}?(?=[\\s.]*$)`, 'iu'),
  way(
    true,
    ({quiet}) =>
      `(?:(?<=\\.)\\s{1,4}(?:${quiet})${day}?\\.?|(?<=[;)~])\\s{1,4}(?:${quiet})${day}?|[:,]\\s{1,4}(?:${quiet})${day})(?=[\\s.]*$)`,
    'iu',
  ),
  way(true, ({quiet}) => `(?<=[.;)~]\\s{1,4})(?:${quiet})${source}`, 'iu'),
]

function way(
  atEnd: boolean,
  pattern: (said: {loud: string; quiet: string; sign: string; first: string}) => string,
  caseFlags = 'u',
): Place[] {
  return statuses.map((status) => {
    const said = {
      loud: capitals[status],
      quiet: words[status],
      sign: emoji[status],
      first: firstEmoji[status],
    }
    return {status, atEnd, pattern: new RegExp(pattern(said), caseFlags)}
  })
}

/** The marks in the words of a bullet, a paragraph or a title's cell; places are offsets into them. */
export function marksIn(source: string): StatusMark[] {
  const marks: StatusMark[] = []
  const box = /^\[[ xX~-]?\](?=\s)/.exec(source)
  if (box !== null) marks.push({form: 'checkbox', status: boxStatus(box[0]), span: span(0, box[0].length)})
  const from = box === null ? 0 : box[0].length + 1
  for (const places of ways) {
    const mark = firstMark(places, source, from)
    if (mark !== undefined && !marks.some((one) => one.form === 'word' && overlaps(one.span, mark.span)))
      marks.push(mark)
  }
  const struck = /^~~[^~]+~~/.exec(source.slice(from))
  const others = marks.reduce(
    (sum, {form, span: at}) => (form === 'word' ? sum + at.end - at.start : sum),
    from,
  )
  if (struck !== null && struck[0].length * 2 > source.length - others)
    marks.push({form: 'struck', status: struckStatus(source), span: span(from, from + struck[0].length)})
  return marks
}

function boxStatus(box: string): ActionStatus {
  if (/x/i.test(box)) return 'done'
  return /[~-]/.test(box) ? 'cancelled' : 'open'
}

/** The day that stands in a mark of an item that is done. */
export function closedIn(source: string, marks: readonly StatusMark[]): Spanned | undefined {
  for (const {form, status, span: place} of marks) {
    const found =
      form === 'word' && status === 'done' ? findDay(source.slice(place.start, place.end)) : undefined
    if (found === undefined) continue
    const at = span(place.start + found.start, place.start + found.end)
    return {value: source.slice(at.start, at.end), span: at}
  }
  return undefined
}

/** Struck words are done, unless what stands behind them says that they were dropped. */
function struckStatus(source: string): ActionStatus {
  return new RegExp(`\\b(?:${words.cancelled})\\b`, 'iu').test(source.slice(-near)) ? 'cancelled' : 'done'
}

function isSomebody(words: string): boolean {
  return isWho(words) && ownerKind(words) !== 'placeholder'
}

function firstMark(places: readonly Place[], source: string, from: number): StatusMark | undefined {
  for (const {status, pattern, atEnd} of places) {
    const start = atEnd ? Math.max(from, source.length - near) : from
    const match = pattern.exec(source.slice(start))
    const who = match?.groups?.who?.split(/[,;:]/)[0]
    if (match === null || (who !== undefined && !isSomebody(who))) continue
    const at = start + match.index
    return {form: 'word', status, span: span(at, at + match[0].length)}
  }
  return undefined
}

/** The words with their marks blanked, so that what is read from them has the same places. */
export function withoutMarksOf(source: string, marks: readonly StatusMark[]): string {
  let blanked = source
  for (const {form, span: at} of marks) {
    if (form === 'struck') {
      blanked = blank(blank(blanked, span(at.start, at.start + 2)), span(at.end - 2, at.end))
    } else blanked = blank(blanked, at)
  }
  return blanked
}

function blank(source: string, {start, end}: Span): string {
  return source.slice(0, start) + source.slice(start, end).replace(/[^\s]/g, ' ') + source.slice(end)
}
