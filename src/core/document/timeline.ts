import type {Heading, ListItem, Nodes, Paragraph, Table} from 'mdast'
import {type Span, span, trimSpan} from '../text/span.ts'
import {type FoundDay, type FoundTime, type NumericOrder, findDay, findZone, numericOrderIn} from './dates.ts'
import {isParent, nodeSpan, plainText, withoutMarks} from './markdown.ts'
import type {Moment, PostmortemDocument, Section, TimelineEntry} from './model.ts'
import {zoneOf} from './section-kinds.ts'
import {kindAt} from './sections.ts'
import {byStretch} from './stretches.ts'
import {readTable} from './tables.ts'
import {writtenOut} from './short-days.ts'
import {TimedLines} from './timed-lines.ts'
import {gapBehind, leadReach} from './timeline-lead.ts'
import {timelineColumns} from './timeline-columns.ts'
import {paragraphsByTime, toldByTime} from './timeline-told.ts'

/**
 * The entries of a document's timelines: rows of a table with a time column, and bullets or lines under a timeline
 * heading that begin with a time, or that are a label and a time (`Detected: 2026-03-03 09:24`). A heading or a line
 * that is only a date dates the entries below it.
 */
export function collectTimeline(source: Source): readonly TimelineEntry[] {
  const [order] = ordersIn(source)
  const parts = partsIn(source, order)
  const [first, ...others] = parts
  const told = parts.filter(({isFenced}) => !isFenced)
  const isWhole = parts.every(({opens}, index) => (parts[index - 1]?.dated?.depth ?? opens) >= opens)
  if (isWhole && (told.length === parts.length || told.some(({entries}) => entries.length > 0)))
    return told.flatMap(({entries}) => entries)
  return (others.length === 0 && first !== undefined ? first : readPart(source, order)).entries
}

type Source = Pick<PostmortemDocument, 'text' | 'tree' | 'sections'>

const ordersIn = byStretch(({text}: Source): readonly NumericOrder[] => {
  const order = numericOrderIn(text)
  return order === undefined ? [] : [order]
})

/** The entries of a part of a text, and what they have to do with those of other parts. */
interface Part {
  readonly entries: readonly TimelineEntry[]
  /** Whether they are drawn in fences, as nothing else tells any. */
  readonly isFenced: boolean
  /** How deep the heading is with which it begins: what dates the entries below must be less deep to stand above it. */
  readonly opens: number
  readonly dated: Dated | undefined
}

const partsIn = byStretch((source: Source, order: NumericOrder | undefined) => [readPart(source, order)])

function readPart(source: Source, order: NumericOrder | undefined): Part {
  const reader = new TimelineReader(source, order)
  const blocks = source.tree.children
  for (const block of blocks) reader.visit(block)
  const hasTold = reader.entries.length > 0
  // What is drawn in a fence counts where nothing else tells the times: it may be the log of something.
  if (!hasTold) for (const block of blocks) reader.readCode(block)
  const {entries, dated} = reader
  const opens = blocks[0]?.type === 'heading' ? blocks[0].depth : 0
  return {entries, isFenced: !hasTold && entries.length > 0, opens, dated}
}

interface Dated {
  readonly day: string
  readonly depth: number
}

/** Deeper than any heading: what dates the lines below it until the next heading. */
const lineDepth = 7

class TimelineReader {
  readonly entries: TimelineEntry[] = []
  readonly #text: string
  readonly #sections: readonly Section[]
  readonly #order: NumericOrder | undefined
  readonly #lines: TimedLines
  readonly #told: ReadonlySet<ListItem | Paragraph>
  #dated: Dated | undefined

  constructor({text, tree, sections}: Source, order: NumericOrder | undefined) {
    const blocks = tree.children
    this.#text = text
    this.#sections = sections
    this.#order = order
    this.#lines = new TimedLines(text, order)
    this.#told = new Set<ListItem | Paragraph>([
      ...toldByTime(blocks, sections, (item) => this.#isTimedItem(item)),
      ...paragraphsByTime(blocks, sections, (place) => this.#lines.leadOf(place)?.time !== undefined),
    ])
  }

  get dated(): Dated | undefined {
    return this.#dated
  }

  visit(node: Nodes): void {
    const inTimeline = zoneOf(kindAt(this.#sections, nodeSpan(node).start)) === 'timeline'
    if (node.type === 'table') this.#readTable(node, inTimeline)
    else if (node.type === 'heading') this.#readHeading(node, inTimeline)
    else if (node.type === 'paragraph') {
      if (inTimeline || this.#isTimed(node)) this.#readParagraph(node)
    } else if (node.type === 'list' && !inTimeline) {
      for (const item of node.children)
        if (this.#told.has(item)) this.#readParagraph(item.children[0] as Paragraph)
        else this.visit(item)
    } else if (isParent(node) && node.type !== 'blockquote')
      for (const child of node.children) this.visit(child)
  }

  /** The lines of a fence under the title of a timeline that each begin with a time. */
  readCode(block: Nodes): void {
    const {start, end} = nodeSpan(block)
    if (block.type !== 'code' || zoneOf(kindAt(this.#sections, start)) !== 'timeline') return
    for (const {0: line, index} of this.#text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const place = trimSpan(this.#text, span(start + index, start + index + line.length))
      const lead = this.#lines.leadOf(place)
      if (lead?.time === undefined || (line.match(/\p{L}{2,}/gu) ?? []).length < 2) continue
      const time = span(place.start + lead.start, place.start + lead.end)
      const words = trimSpan(this.#text, span(time.end, place.end))
      this.#add(place, time, words, this.#moment(lead.day, lead.time))
    }
  }

  /** A bullet that begins with a time or a day. */
  #isTimedItem({children: [first], checked}: ListItem): boolean {
    if (first?.type !== 'paragraph' || checked != null) return false
    const lead = this.#lines.leadOf(nodeSpan(first))
    return lead !== undefined && (lead.time !== undefined || lead.day?.day !== undefined)
  }

  /** A paragraph of an account that opens with a time in bold and goes on so is a timeline without line breaks. */
  #isTimed(paragraph: Paragraph): boolean {
    const {start} = nodeSpan(paragraph)
    if (zoneOf(kindAt(this.#sections, start)) !== 'narrative') return false
    return this.#lines.boldTimes(paragraph)[0] === start || this.#told.has(paragraph)
  }

  #readHeading(heading: Heading, inTimeline: boolean): void {
    const day = inTimeline ? findDay(plainText(heading), this.#order)?.day : undefined
    if (day !== undefined) this.#dated = {day, depth: heading.depth}
    else if (this.#dated !== undefined && heading.depth <= this.#dated.depth) this.#dated = undefined
  }

  #readTable(table: Table, inTimeline: boolean): void {
    const {columns, rows} = readTable(this.#text, table)
    const {dates, times, first, found, isOther} = timelineColumns(columns)
    if (first === -1 || (found === -1 && !inTimeline && !this.#isClock(rows, times))) return
    const events = found === -1 ? columns.findIndex((_, index) => index > first && isOther(index)) : found
    const zone = findZone(columns[first]!)
    const year = /\b20\d{2}\b/.exec(columns[dates] ?? '')?.[0]
    const withYear = (day: string): string => (year && !/\d{4}/.test(day) ? `${day}, ${year}` : day)
    const dayColumn = dates === -1 ? first : dates
    const days = writtenOut(
      rows.map(({cells}) => cells[dayColumn]?.value ?? ''),
      this.#order,
    )
    for (const [index, row] of rows.entries()) {
      const [time, event] = [row.cells[first], row.cells[events]]
      if (time === undefined || event === undefined) continue
      const words = dayColumn === first ? days[index]! : `${withYear(days[index]!)} ${time.value}`
      const value = this.#readMoment(words)
      if (value === undefined) continue
      const zoned = value.zone === undefined && zone !== undefined ? {...value, zone} : value
      this.entries.push({span: row.span, time: {value: zoned, span: time.span}, event})
    }
  }

  /** A column of clock times makes a timeline, whatever the column beside it is called. */
  #isClock(rows: ReturnType<typeof readTable>['rows'], column: number): boolean {
    const moments = rows.filter(({cells}) => {
      const cell = cells[column]
      return cell !== undefined && this.#readMoment(cell.value)?.minutes !== undefined
    })
    return moments.length >= 3
  }

  /** Each line that begins with a time is an entry, and the lines behind it belong to it. */
  #readParagraph(paragraph: Paragraph): void {
    const {start, end} = nodeSpan(paragraph)
    const lines = [...this.#text.slice(start, end).matchAll(/(?:^|\n)[^\n]/g)].map(
      ({0: found, index}) => start + index + found.length - 1,
    )
    const starts = [...new Set([...lines, ...this.#lines.boldTimes(paragraph)])].sort((a, b) => a - b)
    let open: Span | undefined
    for (const at of [...starts, end]) {
      const begins =
        at < end &&
        this.#lines.leadOf(span(at, end)) !== undefined &&
        !this.#lines.runsOn(start, span(at, end))
      if (open === undefined) open = span(at, end)
      else if (begins || at === end) {
        this.#readLine(trimSpan(this.#text, span(open.start, at)))
        open = span(at, end)
      }
    }
  }

  #readLine(place: Span): void {
    const lead = this.#lines.leadOf(place)
    if (lead === undefined) return this.#readMilestone(place)
    const {day, time, start, end} = lead
    const source = this.#text.slice(place.start, place.end)
    const words = trimSpan(this.#text, span(place.start + end + gapBehind(source, start, end), place.end))
    if (words.start === words.end && time === undefined) {
      if (day?.day !== undefined) this.#dated = {day: day.day, depth: lineDepth}
      return
    }
    this.#add(place, span(place.start + start, place.start + end), words, this.#moment(day, time))
  }

  /** A short label with a day or a colon, and nothing behind the time: `Incident declared 2026-03-03 09:33`. */
  #readMilestone(place: Span): void {
    const found = this.#lines.find(this.#text.slice(place.start, place.end).slice(0, leadReach))
    if (found === undefined || /[\p{L}\d]/u.test(this.#text.slice(place.start + found.end, place.end))) return
    if (
      found.time === undefined &&
      found.day?.day !== undefined &&
      /^\W*(?:date|day)\W*$/i.test(this.#text.slice(place.start, place.start + found.start))
    )
      this.#dated = {day: found.day.day, depth: lineDepth}
    const label = trimSpan(this.#text, span(place.start, place.start + found.start))
    const words = this.#text.slice(label.start, label.end)
    if (found.time === undefined || !/^[*_]*\p{L}[\p{L} /-]{2,39}[*_]{0,3}:?[*_]{0,3}$/u.test(words)) return
    if (found.day === undefined && !words.includes(':')) return
    const event = span(label.start, label.start + words.replace(/[*_:\s]+$/, '').length)
    const time = span(place.start + found.start, place.start + found.end)
    this.#add(place, time, event, this.#moment(found.day, found.time))
  }

  #add(place: Span, time: Span, words: Span, value: Moment): void {
    const event = {value: withoutMarks(this.#text.slice(words.start, words.end)), span: words}
    this.entries.push({span: place, time: {value, span: time}, event})
  }

  #readMoment(words: string): Moment | undefined {
    const found = this.#lines.find(words)
    return found && this.#moment(found.day, found.time)
  }

  /** Without a day that can be read, a time cannot be compared with others: it is left out too. */
  #moment(day: FoundDay | undefined, time: FoundTime | undefined): Moment {
    if (day !== undefined && day.day === undefined) return {}
    const date = day?.day ?? this.#dated?.day
    return {
      ...(date !== undefined && {date}),
      ...(time !== undefined && {minutes: time.minutes}),
      ...(time?.zone !== undefined && {zone: time.zone}),
    }
  }
}
