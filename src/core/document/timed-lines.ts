import type {Paragraph} from 'mdast'
import {type Span, span} from '../text/span.ts'
import type {NumericOrder} from './dates.ts'
import {nodeSpan} from './markdown.ts'
import {type Lead, asksForTime, findLead, isSentenceEnd, leadReach, weekday} from './timeline-lead.ts'

/** As many letters as tell what the line before ends with. */
const mostBefore = 20

/** With what the lines of a text begin, as far as it is a day or a time. Places are offsets into the text. */
export class TimedLines {
  readonly #text: string
  readonly #order: NumericOrder | undefined

  /** @param order of day and month in the text's dates in numbers, if it is known */
  constructor(text: string, order: NumericOrder | undefined) {
    this.#text = text
    this.#order = order
  }

  /** Where in a paragraph sentences begin with a time in bold. */
  boldTimes({children}: Paragraph): number[] {
    return children
      .filter((node, index) => node.type === 'strong' && isSentenceEnd(children[index - 1]))
      .map(nodeSpan)
      .filter((place) => {
        const lead = this.leadOf(place)
        return lead?.time !== undefined && place.start + lead.end >= place.end - boldMark
      })
      .map(({start}) => start)
  }

  /**
   * Whether the words before a line ask for what it begins with: “no mail since” and then a time. Many of those words end
   * a sentence as well (“the alert came in”): a line that reads like the paragraph's first, or goes on like a sentence
   * that begins, is an entry.
   */
  runsOn(start: number, {start: at, end}: Span): boolean {
    const before = this.#text.slice(Math.max(start, at - mostBefore), at)
    if (!asksForTime.test(before) || /(?: {2}|\\)\r?\n$/.test(before)) return false
    const [first, own] = [span(start, end), span(at, end)].map((place) => this.#leadWords(place))
    if (own === first) return false
    const behind = this.#text.slice(at + this.leadOf(span(at, end))!.end, end)
    return !/^[^\p{L}\d\n]*\p{Lu}/u.test(behind)
  }

  /** What a line begins with up to the end of its time, whatever its digits are. */
  #leadWords(place: Span): string | undefined {
    const lead = this.leadOf(place)
    return lead && this.#text.slice(place.start, place.start + lead.end).replace(/\d+/g, '0')
  }

  /** The day and the time at the very start of a line; emphasis marks, brackets and `~` may stand before them. */
  leadOf(place: Span): Lead | undefined {
    const source = this.#text.slice(place.start, Math.min(place.end, place.start + leadReach))
    const found = this.find(source.split('\n', 1)[0]!)
    const before = found && source.slice(0, found.start).replace(weekday, '')
    return before === undefined || /[\p{L}\d]/u.test(before) ? undefined : found
  }

  find(words: string): Lead | undefined {
    return findLead(words, this.#order)
  }
}

/** `**` */
const boldMark = 2
