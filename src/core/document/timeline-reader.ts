import type {Heading, ListItem, Nodes, Paragraph, Table} from 'mdast'
import {type Span, span, trimSpan} from '../text/span.ts'
import {type FoundDay, type FoundTime, type NumericOrder, findDay, findZone} from './dates.ts'
import {isParent, nodeSpan, plainText, withoutMarks} from './markdown.ts'
import type {Moment, PostmortemDocument, Section, TimelineEntry} from './model.ts'
import {zoneOf} from './section-kinds.ts'
import {kindAt} from './sections.ts'
import {readTable} from './tables.ts'
import {writtenOut} from './short-days.ts'
import {TimedLines} from './timed-lines.ts'
import {gapBehind, leadReach} from './timeline-lead.ts'
import {timelineColumns} from './timeline-columns.ts'
import {paragraphsByTime, toldByTime} from './timeline-told.ts'
import {contentOf, isDayAlone, untimedWords} from './timeline-untimed.ts'

/** What dates the entries below it. */
export interface Dated {
  readonly day: string
  readonly depth: number
  /** Where the day is written, and nothing else; undefined under “Timeline of 3 March”, where times are expected. */
  readonly place: Span | undefined
}

/** Deeper than any heading: what dates the lines below it until the next heading. */
const lineDepth = 7

/** Reads the blocks of a text one by one, in their order. */
export class TimelineReader {
  readonly entries: TimelineEntry[] = []
  readonly #text: string
  readonly #sections: readonly Section[]
  readonly #order: NumericOrder | undefined
  readonly #lines: TimedLines
  readonly #told: ReadonlySet<ListItem | Paragraph>
  #dated: Dated | undefined
  /** How many entries there were when the day began. */
  #before = 0
  /** Whether what is read belongs to an entry: a bullet of another, or of the paragraph above. */
  #isInner = false

  constructor(
    {text, tree, sections}: Pick<PostmortemDocument, 'text' | 'tree' | 'sections'>,
    order: NumericOrder | undefined,
  ) {
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
      if (inTimeline && this.#before === this.entries.length) this.#readUntimed(node)
      this.#isInner = inTimeline && this.#before < this.entries.length
    } else if (node.type === 'list' && inTimeline) for (const item of node.children) this.#readItem(item)
    else if (node.type === 'list') {
      for (const item of node.children)
        if (this.#told.has(item)) this.#readParagraph(item.children[0] as Paragraph)
        else this.visit(item)
    } else if (isParent(node) && node.type !== 'blockquote')
      for (const child of node.children) this.visit(child)
  }

  /** A bullet under a day is an entry whether it has a time or not, where none of its own bullets is one. */
  #readItem(item: ListItem): void {
    const [count, day, isInner] = [this.entries.length, this.#dated, this.#isInner]
    for (const child of item.children) {
      // Bullets under a bullet that is a day are those of that day.
      this.#isInner = isInner || (child.type === 'list' && day === this.#dated)
      if (child.type === 'paragraph') this.#readParagraph(child)
      else this.visit(child)
    }
    this.#isInner = isInner
    const [first] = item.children
    if (count === this.entries.length && item.checked == null && first?.type === 'paragraph')
      this.#readUntimed(first)
  }

  /** What has no time of its own, and stands under a day. */
  #readUntimed(paragraph: Paragraph): void {
    const place = nodeSpan(paragraph)
    if (this.#dated?.place === undefined || this.#isInner || this.#lines.leadOf(place) !== undefined) return
    const words = untimedWords(this.#text, place)
    if (words !== undefined) this.#add(place, this.#dated.place, words, {date: this.#dated.day})
  }

  #setDated(day: string, depth: number, place: Span | undefined): void {
    this.#dated = {day, depth, place}
    this.#before = this.entries.length
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
    this.#isInner = false
    const day = inTimeline ? findDay(plainText(heading), this.#order)?.day : undefined
    if (day !== undefined)
      this.#setDated(day, heading.depth, isDayAlone(plainText(heading)) ? contentOf(heading) : undefined)
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
      if (day?.day !== undefined)
        this.#setDated(day.day, lineDepth, span(place.start + start, place.start + end))
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
      this.#setDated(found.day.day, lineDepth, span(place.start + found.start, place.start + found.end))
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
