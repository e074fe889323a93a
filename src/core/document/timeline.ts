import type {Nodes, Table} from 'mdast'
import {type Span, span, trimSpan} from '../text/span.ts'
import {findDay, findTime} from './dates.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {Block, Moment, Section, TimelineEntry} from './model.ts'
import {zoneOf} from './section-kinds.ts'
import {kindAt} from './sections.ts'
import {readTable} from './tables.ts'

/**
 * The entries of a document's timelines: rows of a table with a time column, and bullets or paragraphs under a
 * timeline heading that begin with a time. A heading that is a date dates the entries below it.
 */
export function collectTimeline(
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[],
): TimelineEntry[] {
  const entries: TimelineEntry[] = []
  let heading: string | undefined
  const inTimeline = (place: Span): boolean => zoneOf(kindAt(sections, place.start)) === 'timeline'
  const visit = (node: Nodes): void => {
    if (node.type === 'table') entries.push(...fromTable(text, node, inTimeline(nodeSpan(node))))
    else if (node.type === 'heading') heading = findDay(plainText(node))?.day
    else if (node.type === 'paragraph' && inTimeline(nodeSpan(node))) {
      const entry = fromLine(text, nodeSpan(node), heading)
      if (entry !== undefined) entries.push(entry)
    } else if (isParent(node) && node.type !== 'blockquote') for (const child of node.children) visit(child)
  }
  for (const block of blocks) visit(block)
  return entries
}

const timeColumn = /^(?:date|time|when|timestamp|date ?(?:\/|&|and) ?time|datetime)\b/
const eventColumn = /^(?:event|description|what|details?|action|activity|message|update|entry)\b/

function* fromTable(text: string, table: Table, inTimeline: boolean): Iterable<TimelineEntry> {
  const {columns, rows} = readTable(text, table)
  const times = columns.findIndex((column) => timeColumn.test(column))
  const found = columns.findIndex((column, index) => index !== times && eventColumn.test(column))
  if (times === -1 || (found === -1 && !inTimeline)) return
  const events = found === -1 ? times + 1 : found
  for (const row of rows) {
    const time = row.cells[times]
    const event = row.cells[events]
    if (time === undefined || event === undefined) continue
    const moment = readMoment(time.value)
    if (moment === undefined) continue
    const headerZone = /\b(utc|gmt|[a-z]{1,3}[sd]?t)\b/
      .exec(columns[times]!.replace(/^\w+/, ''))?.[1]
      ?.toUpperCase()
    const value =
      moment.zone === undefined && headerZone !== undefined ? {...moment, zone: headerZone} : moment
    yield {span: row.span, time: {value, span: time.span}, event}
  }
}

/** How far into a line its time may reach: behind emphasis marks, a bracket, a weekday, a date. */
const reach = 60

function fromLine(text: string, place: Span, headingDay: string | undefined): TimelineEntry | undefined {
  const source = text.slice(place.start, place.end)
  const lead = source.slice(0, reach)
  const day = findDay(lead)
  const time = findTime(
    day ? lead.slice(0, day.start) + ' '.repeat(day.end - day.start) + lead.slice(day.end) : lead,
  )
  const first = Math.min(day?.start ?? reach, time?.start ?? reach)
  if (first === reach || /[\p{L}\d]/u.test(source.slice(0, first))) return undefined
  const date = day?.day ?? headingDay
  const end = place.start + Math.max(day?.end ?? 0, time?.end ?? 0)
  const gap = /^[\s*_`)\]:,;|–—-]*/.exec(text.slice(end, place.end))?.[0].length ?? 0
  const words = trimSpan(text, span(end + gap, place.end))
  return {
    span: place,
    time: {value: moment(date, time), span: span(place.start + first, end)},
    event: {value: text.slice(words.start, words.end), span: words},
  }
}

function readMoment(words: string): Moment | undefined {
  const day = findDay(words)
  const time = findTime(
    day ? words.slice(0, day.start) + ' ' + words.slice(day.end).replace(/^T/, ' ') : words,
  )
  return day === undefined && time === undefined ? undefined : moment(day?.day, time)
}

function moment(date: string | undefined, time: ReturnType<typeof findTime>): Moment {
  return {
    ...(date !== undefined && {date}),
    ...(time !== undefined && {minutes: time.minutes}),
    ...(time?.zone !== undefined && {zone: time.zone}),
  }
}
