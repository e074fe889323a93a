import type {Paragraph} from 'mdast'
import {oneLine} from '../one-line.ts'
import {type Span, type Spanned, contains, span} from '../text/span.ts'
import {marksIn} from './action-status.ts'
import {asksForAction, isInstruction} from './action-verbs.ts'
import {itemFromWords} from './action-words.ts'
import {nodeSpan, withoutMarks} from './markdown.ts'
import type {ActionItem, Section} from './model.ts'

const actionPoint =
  /^[ \t>]{0,8}(?<label>[*_]{0,3}(?:action[ -]?(?:point|item)|AP)(?:\s?#?\d{1,3})?[*_]{0,3}\s?[:–—-][*_]{0,3})[ \t]{1,4}(?=\S)/gimu

/** `Action point: Ana adds an alert`, one on a line, wherever it stands. */
export function actionPoints(text: string, paragraph: Paragraph): ActionItem[] {
  const {start, end} = nodeSpan(paragraph)
  const labels = [...text.slice(start, end).matchAll(actionPoint)]
  return labels.map((match, index) => {
    const from = start + match.index
    const to = start + (labels[index + 1]?.index ?? end - start)
    const whole = trimmed(text, span(from, to))
    const words = span(from + match[0].length, whole.end)
    return itemFromWords(text, words, {form: 'prose', whole})
  })
}

/** A line in small letters goes on with the sentence of the one above. */
function isOrder(line: string): boolean {
  return /^\W*\p{Lu}/u.test(line) && isInstruction(line)
}

/** A line that is one sentence, and asks for something. */
function isRequest(line: string): boolean {
  return /^\W*\p{Lu}/u.test(line) && /[.!][*_)\]]{0,3}$/.test(line) && asks(line)
}

/** All lines of a paragraph, if each of them is an order, or a sentence that asks for something. */
export function actionLines(text: string, paragraph: Paragraph, group: Spanned | undefined): ActionItem[] {
  const {start, end} = nodeSpan(paragraph)
  const lines = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({0: line, index}) =>
    trimmed(text, span(start + index, start + index + line.length)),
  )
  const words = lines.map((line) => text.slice(line.start, line.end))
  if (lines.length < 2 || !(words.every(isOrder) || words.every(isRequest))) return []
  return lines.map((line) => itemFromWords(text, line, {form: 'prose', whole: line, group}))
}

/**
 * What a paragraph of a section for action items asks for or promises: its first sentence that does. A label at its
 * start (`**Action items**: …`) is none of it.
 */
export function actionInProse(
  text: string,
  paragraph: Paragraph,
  sections: readonly Section[],
  group: Spanned | undefined,
): ActionItem | undefined {
  const place = nodeSpan(paragraph)
  const label = sections.find(({heading, form}) => form === 'label' && contains(place, heading))
  const whole = trimmed(text, span(label?.heading.end ?? place.start, place.end))
  if (/[:?]$/.test(text.slice(whole.start, whole.end))) return undefined
  const sentences = sentencesIn(text, whole)
  const isMarked = marksIn(text.slice(whole.start, whole.end)).length > 0
  const sentence =
    sentences.find((one) => asks(text.slice(one.start, one.end))) ?? (isMarked ? sentences[0] : undefined)
  if (sentence === undefined) return undefined
  const item = itemFromWords(text, span(sentence.start, whole.end), {form: 'prose', whole, group})
  const title = span(item.span.start, Math.max(item.span.start, Math.min(item.span.end, sentence.end)))
  return {...item, span: title, title: withoutMarks(text.slice(title.start, title.end))}
}

function asks(sentence: string): boolean {
  return !sentence.endsWith('?') && asksForAction(oneLine(sentence))
}

function trimmed(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end)
  return span(start + words.length - words.trimStart().length, start + words.trimEnd().length)
}

function sentencesIn(text: string, whole: Span): Span[] {
  const ends = [...text.slice(whole.start, whole.end).matchAll(/[.!?](?=\s+[\p{Lu}[`*_])/gu)]
  const cuts = [...ends.map(({index}) => whole.start + index + 1), whole.end]
  return cuts.map((cut, index) => trimmed(text, span(cuts[index - 1] ?? whole.start, cut)))
}
