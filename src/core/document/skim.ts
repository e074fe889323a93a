import {type Span, span} from '../text/span.ts'
import {mayBeAssigned} from './action-shape.ts'
import {isDateTitle, mayBeEntry} from './document-date.ts'
import {mayPromiseWork} from './promised-work.ts'
import {isMixed, isRemedy, sectionKind, zoneOf} from './section-kinds.ts'

/** A title and the lines under it, up to the next title of any depth. */
interface Part {
  readonly lines: Line[]
  /** How many of its lines are the heading. */
  readonly heading: number
  /** The depth of its heading; 0 on top of the document. */
  readonly depth: number
  readonly title: string
}

interface Line {
  readonly text: string
  /** With which it ends: LF, CRLF or nothing. */
  readonly ending: string
}

/** The lines of a text that action items can be read from, and where they stood. */
export interface Skimmed {
  readonly text: string
  /** In source order. */
  readonly cuts: readonly Cut[]
}

/** So many characters of the whole are left out before this place of the skimmed text. */
interface Cut {
  readonly at: number
  readonly before: number
}

/**
 * A text without the parts that can hold no action item; an empty line stands for each of them. The action items that
 * are read from it are those of the whole text, for a fraction of the time that the whole takes; `unskimmed` puts them
 * into their places.
 *
 * Kept are: the top of the document down to its first known section, every heading, what says the day of it, what stands under a title about
 * actions, check boxes, tables with a column of a tracker, whatever speaks of action items or of plans, and what has a meaning
 * elsewhere (link definitions, HTML).
 */
export function skim(whole: string): Skimmed {
  const around: Part[] = []
  const cuts: Cut[] = []
  let text = ''
  let read = 0
  let isTop = true
  let isCut = false
  for (const part of parts(whole)) {
    while (around.length > 0 && around.at(-1)!.depth >= part.depth) around.pop()
    around.push(part)
    isTop &&= part.depth < 2 || sectionKind(part.title) === undefined
    const isKept =
      isTop ||
      isDateTitle(part.title) ||
      around.some(({title}) => isAboutActions(title)) ||
      holdsActions(part)
    const entry =
      !isKept && around.some(isTimeline) ? part.lines.findIndex(({text: line}) => mayBeEntry(line)) : -1
    for (const [index, {text: line, ending}] of part.lines.entries()) {
      if (isKept || index < part.heading || index === entry || isDefinition(line)) {
        if (isCut) cuts.push({at: text.length, before: read - text.length})
        text += line + ending
        isCut = false
      } else {
        if (!isCut) text += ending
        isCut = true
      }
      read += line.length + ending.length
    }
  }
  return {text, cuts}
}

/** What was read from a skimmed text, with all its spans as they are in the whole. */
export function unskimmed<T>(value: T, cuts: readonly Cut[]): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: unknown) => unskimmed(one, cuts)) as T
  if (isSpan(value)) return placed(value, cuts) as T
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, unskimmed(one as unknown, cuts)]),
  ) as T
}

function isSpan(value: object): value is Span {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  )
}

/** A span ends behind its last character, also where something is left out right behind that. */
function placed({start, end}: Span, cuts: readonly Cut[]): Span {
  const before = (place: number): number => cuts.findLast(({at}) => at <= place)?.before ?? 0
  return span(start + before(start), end + before(Math.max(start, end - 1)))
}

/** The row below a table's header: from here on, up to a blank line, a line of `=` is a row too. */
const delimiters = /^(?=[^|]*\|)[ \t]*[|:-][ \t|:-]*$/

function* parts(text: string): Iterable<Part> {
  let part: Part = {lines: [], heading: 0, depth: 0, title: ''}
  let fence: string | undefined
  let isTable = false
  const front = frontMatterEnd(text)
  if (front > 0) part.lines.push({text: text.slice(0, front), ending: ''})
  for (const line of lines(text, front)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1]
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined
    const heading = fence === undefined ? /^ {0,3}(#{1,6})[ \t]+(.*)/.exec(line.text) : null
    isTable = line.text.trim() !== '' && (isTable || delimiters.test(line.text))
    const underline =
      fence === undefined && (isTable ? /^ {0,3}-+[ \t]*$/ : /^ {0,3}(?:=+|-+)[ \t]*$/).test(line.text)
    if (heading !== null) {
      yield part
      part = {
        lines: [line],
        heading: 1,
        depth: heading[1]!.length,
        title: heading[2]!.replace(/\s#+\s*$/, ''),
      }
    } else if (underline && part.lines.length > 1 && part.lines.at(-1)!.text.trim() !== '') {
      // A title, or the last line above a rule: then it is a title that no kind knows.
      const above = part.lines.pop()!
      yield part
      part = {lines: [above, line], heading: 2, depth: line.text.includes('=') ? 1 : 2, title: above.text}
    } else part.lines.push(line)
  }
  yield part
}

/** Where the text behind the front matter begins. */
function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  return close === null ? text.length : close.index + close[0].length
}

function* lines(text: string, from: number): Iterable<Line> {
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length : feed + 1
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed === -1 ? text.length : feed
    yield {text: text.slice(start, end), ending: text.slice(end, next)}
    start = next
  }
}

function isTimeline({title}: Part): boolean {
  return sectionKind(title) === 'timeline'
}

function isAboutActions(title: string): boolean {
  const kind = sectionKind(title)
  return zoneOf(kind) === 'actions' || isMixed(kind, title) || isRemedy(kind, title)
}

/** What reads as an item wherever it stands. */
const checkBox = /^[\s>]*(?:[-*+]|\d{1,4}[.)])\s+\[[ xX]?\]/
const trackerColumn = /\|.*\b(?:action|owner|assignee|dri|due|deadline|status|ticket)/i
const wordsForActions =
  /action[ -]?(?:item|point)|\baction\W{0,3}:|follow[ -]?ups?\b|\bto-?do\b|\bAP\b|\bowner\b/i
const label = /^[\s>]*(?:[-*+]\s+)?(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)/
/** A heading where none was seen: in a fence that is closed by the list around it. */
const strayHeading = /^\s*#{1,6}\s+(\S.*)/
/** A line that may be a title without being one to Markdown. */
const shortLine = /^[ \t>]{0,8}(\p{L}.{2,45})$/u

/** What reads as a ticket with what it asks for. */
const mayBeTicket = /^\s*[-*+]\s+\W{0,3}(?:[\w./-]{0,100}#\d|[A-Z][A-Z0-9]{1,9}-\d)/

function holdsActions({lines}: Part): boolean {
  return (
    mayPromiseWork(lines.map(({text}) => text).join('\n')) ||
    mayBeAssigned(lines.map(({text}) => text)) ||
    lines.some(({text}, index) => {
      const title =
        label.exec(text)?.[1] ??
        (index > 0 ? strayHeading.exec(text)?.[1] : undefined) ??
        shortLine.exec(text)?.[1]
      return (
        (title !== undefined && isAboutActions(title)) ||
        checkBox.test(text) ||
        trackerColumn.test(text) ||
        wordsForActions.test(text) ||
        mayBeTicket.test(text) ||
        /^\s*<[!/a-z]/i.test(text)
      )
    })
  )
}

function isDefinition(line: string): boolean {
  return /^ {0,3}\[[^\]]+\]:/.test(line)
}
