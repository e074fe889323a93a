import type {Paragraph} from 'mdast'
import {oneLine} from '../one-line.ts'
import {type Span, type Spanned, contains, span} from '../text/span.ts'
import {marksIn} from './action-status.ts'
import {takesOn} from './action-people.ts'
import {isAssigned} from './action-shape.ts'
import {tellingOf} from './action-told.ts'
import {asksForAction, isInstruction} from './action-verbs.ts'
import {itemFromWords} from './action-words.ts'
import {findIntention} from './intentions.ts'
import {nodeSpan, plainText} from './markdown.ts'
import type {ActionItem, Section} from './model.ts'
import {ownerKind} from './owners.ts'
import {numberedLines, typedNumber} from './numbered-lines.ts'

const actionPoint =
  /^[ \t>]{0,8}(?<label>[*_]{0,3}(?:action[ -]?(?:point|item)|AP|AI)(?:\s?#?\d{1,3})?[*_]{0,3}\s?[:–—-][*_]{0,3})[ \t]{1,4}(?=\S)/gimu

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

/**
 * What a paragraph of a section for action items asks for or promises: each of its lines or sentences, or else the first
 * that does. A label at its start (`**Action items**: …`) is none of it; a question at its end, or words that lead up to
 * a list, are no items.
 */
export function actionsInProse(
  text: string,
  paragraph: Paragraph,
  sections: readonly Section[],
  group: Spanned | undefined,
): readonly ActionItem[] {
  const place = nodeSpan(paragraph)
  const label = sections.find(({heading, form}) => form === 'label' && contains(place, heading))
  const all = trimmed(text, span(label?.heading.end ?? place.start, place.end))
  const whole = withoutQuestion(text, all)
  if (whole.start === whole.end) return []
  if (text[whole.end - 1] === ':') return deedsAbove(text, whole, group)
  const typed = numberedLines(text, whole)
  if (typed.length > 0) return typed.map((line) => fromTypedLine(text, line, group))
  const lines = actionLines(text, whole, group, isAll)
  if (lines.length > 0) return lines
  const several = actionSentences(text, whole, group)
  if (several.length > 1) return several
  const item = actionInProse(text, paragraph, whole, group)
  return item === undefined ? [] : [item]
}

/** Without a last sentence that asks. */
function withoutQuestion(text: string, {start, end}: Span): Span {
  if (text[end - 1] !== '?') return span(start, end)
  return trimmed(text, span(start, sentencesIn(text, span(start, end)).at(-1)!.start))
}

/** Words that lead up to a list are no item; what was done may be told before them. */
function deedsAbove(text: string, whole: Span, group: Spanned | undefined): ActionItem[] {
  const done = sentencesIn(text, whole)
    .slice(0, -1)
    .find((one) => isDeed(text.slice(one.start, one.end)))
  return done === undefined ? [] : [itemFromWords(text, done, {form: 'prose', whole: done, group})]
}

/** A line in small letters goes on with the sentence of the one above. */
function isOrder(line: string): boolean {
  return /^\W*\p{Lu}/u.test(line) && isInstruction(line)
}

/** A line that is one sentence, and asks for something. */
function isRequest(line: string): boolean {
  return isSentence(line) && asks(line)
}

/** The lines of a paragraph that is a list without its marks: sentences of their own, most of them orders. */
export function actionsInLines(text: string, paragraph: Paragraph, group: Spanned | undefined): ActionItem[] {
  return actionLines(text, nodeSpan(paragraph), group, isMost)
}

const isAll = (lines: readonly string[]): boolean => lines.every(isOrder) || lines.every(isRequest)

const isMost = (lines: readonly string[]): boolean =>
  lines.every(isSentence) &&
  lines.some(isOrder) &&
  lines.filter((line) => isOrder(line) || wish.test(line)).length * 2 > lines.length

/** “More alarms”, “Have a plan”: what is wanted, where the title says so. */
const wish = /^\W*(?:(?:more|better|fewer|less|faster|stricter|clearer|earlier|regular)|have an?)\s/i

function isSentence(line: string): boolean {
  return /^\W*\p{Lu}/u.test(line) && /[.!][*_)\]]{0,3}$/.test(line)
}

/** All lines of a paragraph, if together they are such as are wanted. */
function actionLines(
  text: string,
  {start, end}: Span,
  group: Spanned | undefined,
  areWanted: (lines: readonly string[]) => boolean,
): ActionItem[] {
  const lines = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({0: line, index}) =>
    trimmed(text, span(start + index, start + index + line.length)),
  )
  const words = lines.map((line) => text.slice(line.start, line.end))
  if (lines.length < 2 || !areWanted(words)) return []
  return lines.map((line) => itemFromWords(text, line, {form: 'prose', whole: line, group}))
}

/** “4.1 An alert on its age. Owner: Ana Lima. Due: 1 July.”: what a list item says, without its number. */
function fromTypedLine(text: string, line: Span, group: Spanned | undefined): ActionItem {
  const number = typedNumber.exec(text.slice(line.start, line.end))?.[0].length ?? 0
  return itemFromWords(text, span(line.start + number, line.end), {form: 'prose', whole: line, group})
}

/**
 * The sentences of a paragraph that ask for something, and say by whom or by when: each with what follows it. Where none
 * does, the first that asks and those that say what their authors are going to do.
 */
function actionSentences(text: string, paragraph: Span, group: Spanned | undefined): ActionItem[] {
  const sentences = sentencesIn(text, paragraph)
  const asking = sentences.filter((one) => asks(text.slice(one.start, one.end)))
  // “We will cap them. Ana will look at it by 3 May.” is one.
  const first = asking.filter((one) => {
    const before = sentences[sentences.indexOf(one) - 1]
    return before === undefined || !asking.includes(before) || !takesOn(text.slice(one.start, one.end))
  })
  const said = first.map((sentence) => text.slice(sentence.start, sentence.end))
  const items = first.map((sentence, index) => {
    const whole = trimmed(text, span(sentence.start, first[index + 1]?.start ?? paragraph.end))
    return itemFromSentence(text, sentence, whole, group)
  })
  const assigned = items.filter(({owner, due}) => (owner ?? due) !== undefined)
  // That a group will do something is a promise like “we will”: the sentences beside it are not idle talk for that.
  const isHeld = assigned.some(({owner, due}) => due !== undefined || ownerKind(owner!.value) !== 'team')
  if (isHeld) return assigned
  return items.filter(
    (item, index) =>
      index === 0 || assigned.includes(item) || findIntention(oneLine(said[index]!)) !== undefined,
  )
}

/** What a paragraph asks for or promises: its first sentence that does. */
function actionInProse(
  text: string,
  paragraph: Paragraph,
  whole: Span,
  group: Spanned | undefined,
): ActionItem | undefined {
  const sentences = sentencesIn(text, whole)
  const words = text.slice(whole.start, whole.end)
  const titled = ownerLabel.test(words) ? titleOf(paragraph) : undefined
  const isItem = marksIn(words).length > 0 || isAssigned(words)
  const done = (): Span | undefined => sentences.find((one) => isDeed(text.slice(one.start, one.end)))
  const sentence = titled ?? asked(text, sentences) ?? (isItem ? sentences[0] : done())
  if (sentence === undefined) return undefined
  return itemFromSentence(text, sentence, whole, group)
}

const ourDeed =
  /^\W*(?:we|i|(?:the|our) (?:[\w-]+ ){0,2}team)\b|\b(?:corrective|preventive|preventative|remedial) (?:actions?|measures?|steps?) (?:was|were|(?:has|have) been) taken to\b/i

/** Whether a sentence tells what its authors did about it: “We raised the limit”. */
function isDeed(sentence: string): boolean {
  return ourDeed.test(sentence) && !findsOut.test(sentence) && tellingOf(oneLine(sentence)) === 'done'
}

/** What people do before they know what to do, or to say so. */
const findsOut =
  /\b(?:looked|checked|reviewed|compared|counted|measured|read|talked|spoke|met|listened|held|chose|searched|tried|visited|weighed|got|gave|took(?! (?:down|out|off))|wrote|sent|worked)\b/i

/** An item of which a sentence is the title; what it does not say itself may stand behind it. */
function itemFromSentence(text: string, sentence: Span, whole: Span, group: Spanned | undefined): ActionItem {
  const around = {form: 'prose', whole, group} as const
  const own = itemFromWords(text, sentence, around)
  if (sentence.end >= whole.end) return own
  const all = itemFromWords(text, span(sentence.start, whole.end), around)
  const {marks, status} = [all, own].find((one) => one.marks.some(({form}) => form !== 'told')) ?? all
  return {...all, ...own, marks, status}
}

/** `**2. A buffer in peak weeks.** Two rooms … *Owner:* Marta`: bold words over what has an owner say what is done. */
function titleOf({children: [first]}: Paragraph): Span | undefined {
  if (first?.type !== 'strong') return undefined
  const {start, end} = nodeSpan(first)
  const number = /^\W*\d{1,2}[.)]\s+/.exec(plainText(first))?.[0].length ?? 0
  return span(start + boldMark + number, end - boldMark)
}

/** `**` */
const boldMark = 2
const ownerLabel = /(?<![\p{L}\d])[*_]{0,2}(?:Owner|Responsible|Assignee|Accountable|Lead|Who)[*_]{0,2}\s?:/u

/** The first sentence that asks for something; or else what the next one says that somebody does. */
function asked(text: string, sentences: readonly Span[]): Span | undefined {
  const found = sentences.findIndex((one) => asks(text.slice(one.start, one.end)))
  const taken = sentences.findIndex((one) => takesOn(text.slice(one.start, one.end)))
  const isTaken = taken > 0 && (found === -1 || taken <= found)
  return isTaken ? sentences[taken - 1] : sentences[found]
}

function asks(sentence: string): boolean {
  return !sentence.endsWith('?') && asksForAction(oneLine(sentence))
}

function trimmed(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end)
  return span(start + words.length - words.trimStart().length, start + words.trimEnd().length)
}

export function sentencesIn(text: string, whole: Span): Span[] {
  const ends = [...text.slice(whole.start, whole.end).matchAll(/[.!?](?=\s+[\p{Lu}[`*_])/gu)]
  const cuts = [...ends.map(({index}) => whole.start + index + 1), whole.end]
  return cuts.map((cut, index) => trimmed(text, span(cuts[index - 1] ?? whole.start, cut)))
}
