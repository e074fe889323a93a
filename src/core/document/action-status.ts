import {type Span, type Spanned, overlaps, shifted, span} from '../text/span.ts'
import {isWho} from './action-brackets.ts'
import {labels} from './action-labels.ts'
import {isOrder} from './action-verbs.ts'
import {findDay} from './dates.ts'
import {writtenDay} from './day-words.ts'
import type {ActionStatus, StatusMark} from './model.ts'
import {ownerKind} from './owners.ts'
import {type StatusWords, emoji, firstEmoji, statuses, words} from './status-words.ts'

/** The status that marks have together: what is dropped or done anywhere is so, whatever else stands there. */
export function statusOf(marks: readonly StatusMark[]): ActionStatus {
  return statuses.find((status) => marks.some((mark) => mark.status === status)) ?? 'open'
}

/** Loud enough to be no part of the sentence. */
const capitals: StatusWords = {
  cancelled: "CANCELL?ED|WON['’]?T ?(?:DO|FIX)|OBSOLETE|ABANDONED",
  done: 'DONE|COMPLETED?|FIXED|CLOSED|MERGED|RESOLVED|IMPLEMENTED',
  'in progress': 'WIP|IN[- ]PROGRESS|ONGOING',
}
/** What stands before an order and is said of it; others may name a thing: “**Fixed** window”, “Dropped: messages”. */
const ofOrders: StatusWords = {cancelled: 'cancell?ed', done: 'done|completed|closed', 'in progress': 'wip'}
const opening = '[*_(\\[]{0,3}'
const closing = '[*_)\\]]{0,3}'
/** What stands for the end is looked for near the end: a mark may be repeated without limit before it. */
const near = 200

/** When it was done. */
const dayDone = `(?:[,:]?\\s{1,4}(?:(?:on|since)\\s{1,4})?(?:${writtenDay})(?![\\p{L}\\d]))`
/** Behind a status, what leads to where it is told; the ticket itself is a field. */
const whereTold = '(?:,? (?:see|in|by|via|with|as)|[:,])?\\s(?=\\[|https?:|#\\d|[A-Z][A-Z0-9]{1,9}-\\d)'

/** A way to write a status: the word with what stands before it, and what stands behind it. */
interface Way {
  readonly head: RegExp
  /** Apart from the head, as one pattern would hold the spellings of all days once for each word. */
  readonly tail: RegExp
}

interface Wording {
  readonly status: ActionStatus
  readonly ways: readonly Way[]
  readonly atEnd: boolean
}

interface Said {
  readonly loud: string
  readonly quiet: string
  readonly leading: string
  readonly sign: string
  readonly first: string
}

const atLast = '(?=[\\s.]*$)'
const beforeOrder = '(?=(?<order>[*_[]{0,3}\\p{Lu}[^\\n]{0,60}))'
const tails = {
  any: /(?:)/y,
  colon: new RegExp(`:(?:\\*\\*|__)?\\s+${beforeOrder}`, 'uy'),
  apart: new RegExp(`(?:\\*\\*|__|[)\\]]):?\\s+${beforeOrder}`, 'uy'),
  leadsOn: new RegExp(`${closing}${whereTold}`, 'iuy'),
  loud: new RegExp(
    `\\b${closing}(?:${dayDone}?[\\s.]*$|:? (?:in|by|via|with|on)\\b|[:,]?\\s(?=\\[|https?:|#\\d))`,
    'uy',
  ),
  end: new RegExp(`${dayDone}?${atLast}`, 'iuy'),
  sentence: new RegExp(`${dayDone}?\\.?${atLast}`, 'iuy'),
  day: new RegExp(`${dayDone}${atLast}`, 'iuy'),
  /** With the day may be said who did it. */
  bracket: new RegExp(`(?:${dayDone}(?:,? by [^()[\\]]{1,40})?)?[)\\]]${atLast}`, 'iuy'),
  beforeBracket: new RegExp(`${dayDone}?(?=\\)[\\s.]*$)`, 'iuy'),
  source: new RegExp(whereTold, 'iuy'),
  sourceInBracket: new RegExp(`${whereTold}(?=[^()]{1,200}(?:\\([^()]*\\))?\\)[\\s.]*$)`, 'iuy'),
}

/** The ways to write a status into a sentence, each for every status: of each kind the first that fits is a mark. */
const wordings: readonly (readonly Wording[])[] = [
  wordingOf(false, 'u', [({loud}) => `^${opening}(?:${loud})${closing}(?:\\s{0,4}[:–—-])?\\s+`, 'any']),
  wordingOf(
    false,
    'iu',
    [({leading}) => `^(?:\\*\\*|__)?(?:${leading})`, 'colon'],
    [({leading}) => `^(?:\\*\\*|__|[([])(?:${leading})`, 'apart'],
  ),
  wordingOf(false, 'u', [({first}) => `^(?:${first})\\s*`, 'any']),
  wordingOf(false, 'iu', [({quiet}) => `^${opening}(?:${quiet})`, 'leadsOn']),
  wordingOf(true, 'u', [({loud}) => `\\s${opening}(?:${loud})`, 'loud']),
  wordingOf(true, 'iu', [({sign, quiet}) => `\\s*(?:${sign})(?:\\s{1,4}(?:${quiet})\\b)?`, 'end']),
  wordingOf(true, 'iu', [({quiet}) => `\\s*[(\\[](?:${quiet})`, 'bracket']),
  wordingOf(true, 'iu', [({quiet}) => `(?<=\\()(?:${quiet})`, 'sourceInBracket']),
  wordingOf(true, 'iu', [
    ({quiet}) => `[,;](?<=\\((?<who>[^()]{1,60})[,;])\\s{1,4}(?:${quiet})`,
    'beforeBracket',
  ]),
  wordingOf(true, 'iu', [({quiet}) => `(?:(?:\\s[–—-]|->|→)\\s|\\s#)(?:${quiet})`, 'end']),
  wordingOf(
    true,
    'iu',
    [({quiet}) => `(?<=\\.)\\s{1,4}(?:${quiet})`, 'sentence'],
    [({quiet}) => `(?<=[;)~])\\s{1,4}(?:${quiet})`, 'end'],
    [({quiet}) => `[:,]\\s{1,4}(?:${quiet})`, 'day'],
    [
      ({quiet}) => `(?:(?<!${labels.status}):|\\s[–—-])\\s{1,4}(?:\\*\\*|__)(?:${quiet})\\.?(?:\\*\\*|__)`,
      'sentence',
    ],
  ),
  wordingOf(true, 'iu', [({quiet}) => `(?<=[.;)~]\\s{1,4})(?:${quiet})`, 'source']),
]

export const markPatterns: readonly RegExp[] = [
  ...wordings.flat().flatMap(({ways}) => ways.map(({head}) => head)),
  ...Object.values(tails),
]

function wordingOf(
  atEnd: boolean,
  flags: string,
  ...ways: readonly (readonly [head: (said: Said) => string, tail: keyof typeof tails])[]
): Wording[] {
  return statuses.map((status) => {
    const said = {
      ...{loud: capitals[status], quiet: words[status], leading: ofOrders[status]},
      ...{sign: emoji[status], first: firstEmoji[status]},
    }
    return {
      ...{status, atEnd},
      ways: ways.map(([head, tail]) => ({head: new RegExp(head(said), `${flags}g`), tail: tails[tail]})),
    }
  })
}

/** A box, also where a blank is missing or too many, or another sign ticks it: Markdown knows none of those. */
const boxAtStart =
  /^\[(?:[~-]|\s{0,2}(?:[xX]|✅|[✔☑✓]\uFE0F?)?\s{0,2})\](?=\s)|^\[[ xX]?\](?=[*_~`"“]{0,3}[\p{L}\p{N}])/u

/** The marks in the words of a bullet, a paragraph or a title's cell; places are offsets into them. */
export function marksIn(source: string): StatusMark[] {
  const marks: StatusMark[] = []
  const box = boxAtStart.exec(source)
  if (box !== null) marks.push({form: 'checkbox', status: boxStatus(box[0]), span: span(0, box[0].length)})
  const from = box === null ? 0 : /^\s?/.exec(source.slice(box[0].length))![0].length + box[0].length
  for (const wording of wordings) {
    const mark = firstMark(wording, source, from)
    if (mark !== undefined && !marks.some((one) => one.form === 'word' && overlaps(one.span, mark.span)))
      marks.push(mark)
  }
  const struck = /^~~[^~]+~~/.exec(source.slice(from))
  const behind = source.slice(from + (struck?.[0].length ?? 0))
  const others = marks.reduce(
    (sum, {form, span: at}) => (form === 'word' ? sum + at.end - at.start : sum),
    from,
  )
  if (struck !== null && (struck[0].length * 2 > source.length - others || saysWhy.test(behind)))
    marks.push({form: 'struck', status: struckStatus(source), span: span(from, from + struck[0].length)})
  return marks
}

/** What became of the words that are struck: “~~Cap it~~ dropped, superseded by OPS-4”. */
const saysWhy = new RegExp(`^[\\s(:,–—-]{0,5}(?:${words.cancelled}|${words.done})\\b`, 'iu')

function boxStatus(box: string): ActionStatus {
  if (/[x✅✔☑✓]/iu.test(box)) return 'done'
  return /[~-]/.test(box) ? 'cancelled' : 'open'
}

const saidInWords: readonly StatusMark['form'][] = ['word', 'cell', 'field']

/** The day that stands in a mark of an item that is done; the marks are places in the source. */
export function closedIn(source: string, marks: readonly StatusMark[]): Spanned | undefined {
  for (const {form, status, span: place} of marks) {
    const isTold = status === 'done' && saidInWords.includes(form)
    const found = isTold ? findDay(source.slice(place.start, place.end)) : undefined
    const at = found && shifted(span(found.start, found.end), place.start)
    if (at !== undefined) return {value: source.slice(at.start, at.end), span: at}
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

function firstMark(wording: readonly Wording[], source: string, from: number): StatusMark | undefined {
  for (const {status, ways, atEnd} of wording) {
    const start = atEnd ? Math.max(from, source.length - near) : from
    const part = source.slice(start)
    for (const way of ways) {
      const place = placeOf(way, part)
      if (place !== undefined) return {form: 'word', status, span: shifted(place, start)}
    }
  }
  return undefined
}

function placeOf({head, tail}: Way, part: string): Span | undefined {
  head.lastIndex = 0
  for (let match = head.exec(part); match !== null; match = head.exec(part)) {
    tail.lastIndex = head.lastIndex
    const who = match.groups?.who?.split(/[,;:]/)[0]
    const behind = tail.exec(part)
    const order = behind?.groups?.order
    const fits = (who === undefined || isSomebody(who)) && (order === undefined || isOrder(order))
    if (behind !== null && fits) return span(match.index, tail.lastIndex)
    // Behind the whole character: in the middle of a sign the search would begin with that sign again.
    head.lastIndex = match.index + (part.codePointAt(match.index)! > 0xffff ? 2 : 1)
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
