import type {Heading} from 'mdast'
import {type Span, blankOut, span} from '../text/span.ts'
import {findDay} from './dates.ts'
import {nodeSpan, withoutMarks} from './markdown.ts'

/** “unknown – the parcels are sorted”, “?? – …”: that nobody knows the time is none of what happened. */
const noTime =
  /^[*_`~\s]*(?:unknown|time unknown|unknown time|n\/?a|tbd|\?{1,2}(?::\?{1,2})?)[*_`~]*\s*[-–—:|,]+\s*/i

/** All times are in one zone, and what stands above a list announces it. */
const isRemark = /\b(?:times?|timestamps?|hours) (?:are |is |given |shown |listed )*in\b|:\s*$/i

const fewestWords = 3

/** Where an entry of a timeline that has no time says what happened; undefined where it tells nothing. */
export function untimedWords(text: string, {start, end}: Span): Span | undefined {
  const source = text.slice(start, end)
  const words = withoutMarks(source)
  if (isRemark.test(words)) return undefined
  const from = start + (noTime.exec(source)?.[0].length ?? 0)
  const told = text.slice(from, end).match(/(?<!\p{L})\p{L}{2}/gu) ?? []
  return told.length < fewestWords ? undefined : span(from, end)
}

/** Whether a title is a day, with its weekday or its number at most. */
export function isDayAlone(title: string): boolean {
  const day = findDay(title)
  const words = (day ? blankOut(title, day) : title).match(/\p{L}{2,}/gu) ?? []
  return words.every((word) => /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}{0,6}|day|date|on)$/iu.test(word))
}

/** The words of a heading, without its marks. */
export function contentOf(heading: Heading): Span {
  const [first, last] = [heading.children[0], heading.children.at(-1)]
  return first && last ? span(nodeSpan(first).start, nodeSpan(last).end) : nodeSpan(heading)
}
