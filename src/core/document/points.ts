import type {Blockquote, ListItem, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {oneLine} from '../one-line.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import {type Field, fieldsIn, fieldsInWords, rowsOf, toField} from './fields.ts'
import {distinct} from '../text/distinct.ts'
import {deniesParts} from './denials.ts'
import {onceByBlock} from './by-block.ts'
import {ownWords, promptAlone} from './content.ts'
import {firstLine} from './first-line.ts'
import {nodeSpan, plainText, withoutMarks} from './markdown.ts'
import {numberedLines, typedNumber} from './numbered-lines.ts'
import type {PostmortemDocument, Section} from './model.ts'
import {isOpenValue, isStandIn, openWords, withoutPlaceholders} from './placeholders.ts'
import type {SectionKind} from './section-kinds.ts'
import {blocksOf, kindAt, outermostOf, sectionsOf} from './sections.ts'
import {sentencesIn} from './sentence-points.ts'
import {type Stretch, onceByPlace} from './stretches.ts'

/** One of the separate things that a section says, whatever its form: a bullet, a row, a sentence. */
export interface Point {
  readonly form: 'item' | 'row' | 'sentence'
  /** All of it, with what is nested in it. */
  readonly span: Span
  /** Its first words, to point at. */
  readonly lead: Span
  /** As it reads, without what a template left. */
  readonly words: string
  /** What it says under a name. */
  readonly fields: readonly Field[]
}

/**
 * The points of a section: its list items (not those nested in them, unless the item only names a group), its table
 * rows, or else its paragraphs with bold openings, or the sentences of its paragraphs. What holds nothing but a template's prompt is none.
 */
export function pointsOf(document: Stretch, {body}: Pick<Section, 'body'>): readonly Point[] {
  return pointsIn(document, body)
}

const pointsIn = onceByPlace((document, body): readonly Point[] => {
  const {text} = document
  const blocks = blocksOf(document, {body})
  const points = blocks.flatMap((block) => pointsInBlock(text, block))
  const led = points.length > 0 ? points : ledParagraphs(text, blocks)
  const kind = kindAt(document.sections, body.start)
  const told = (led.length > 0 ? led : sentencesIn(document, {body})).filter(
    ({words, lead}) =>
      /[\p{L}\d]{2}/u.test(words) &&
      !isUnwritten(words, text.slice(lead.start, lead.end)) &&
      !deniesParts(words, kind),
  )
  // Sentences go together: “Can be changed: a gate.” may be said of each of several causes.
  if (led.length === 0) return told
  return distinct(told, ({form, words}) => (form === 'row' ? words.replace(rowNumber, '') : words))
})

/** The number of a row tells nothing of what it says. */
const rowNumber = /^(?:[A-Z]{1,2}-?)?\d{1,3}\.?\s+(?=\p{L})/u

const pointsInBlock = onceByBlock((text, block: Nodes): readonly Point[] => {
  if (block.type === 'list') return block.children.flatMap((item) => fromItem(text, item))
  if (block.type === 'blockquote') return fromPanel(text, block)
  if (block.type !== 'table') return []
  const rows = rowsOf(text, block)
  return block.children.slice(1).map((row, index) => ({
    form: 'row',
    span: nodeSpan(row),
    lead: firstCell(text, nodeSpan(row)),
    words: oneLine(row.children.map((cell) => ownWords(text, cell)).join(' ')),
    fields: rows[index]!.fields,
  }))
})

/** “> **Panel: Software** The screen …”: a quote that has a title of its own sets a thing apart. */
function fromPanel(text: string, panel: Blockquote): Point[] {
  const [first] = panel.children
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong' || first.children.length < 2)
    return []
  const place = nodeSpan(panel)
  return [
    {
      ...{form: 'item', span: place, lead: nodeSpan(first.children[0])},
      words: oneLine(ownWords(text, panel)),
      fields: panel.children.flatMap((block) => fieldsIn(text, block)),
    },
  ]
}

/** A note to write something, and a template's opening words before its prompt: “We learned that [what]”. */
function isUnwritten(words: string, lead: string): boolean {
  if (unwritten.test(lead) || promptAlone.test(words) || isStandIn(words) || isOpenValue(words)) return true
  const isPrompted = withoutPlaceholders(lead) !== lead
  return isPrompted && (words.match(/[\p{L}\d]+/gu) ?? []).length <= mostOpeningWords
}

const mostOpeningWords = 4

const unwritten = new RegExp(`^\\W{0,4}(?:${openWords})\\b`)

/** The points of all sections of these kinds; a section inside another one is counted once. */
export function pointsOfKinds(document: PostmortemDocument, ...kinds: readonly SectionKind[]): Point[] {
  return outermostOf(sectionsOf(document, ...kinds)).flatMap((section) => pointsOf(document, section))
}

/** The bullets below a bullet. */
export function pointsBelow({text, tree}: PostmortemDocument, {span: place}: Point): Point[] {
  const items = blocksOf({tree}, {body: place}).flatMap((block) =>
    block.type === 'list' ? block.children : [],
  )
  const item = items.find((one) => nodeSpan(one).start === place.start)
  const lists = item?.children.filter((block) => block.type === 'list') ?? []
  return lists.flatMap(({children}) => children.flatMap((inner) => fromItem(text, inner)))
}

/** The points of each list under a paragraph whose last sentence ends in a colon and says a word. */
export function listsBelow(document: PostmortemDocument, word: RegExp): (readonly Point[])[] {
  return document.tree.children.flatMap((block, index, all) => {
    const before = all[index - 1]
    if (block.type !== 'list' || before?.type !== 'paragraph') return []
    const words = plainText(before).trim()
    if (!words.endsWith(':') || !word.test(words.slice(words.search(/[^.!?]*$/)))) return []
    return [pointsOf(document, {body: nodeSpan(block)})]
  })
}

function fromItem(text: string, item: ListItem): Point[] {
  const [first, ...rest] = item.children
  if (first === undefined) return []
  const nested = rest.filter((block) => block.type === 'list').flatMap(({children}) => children)
  if (isGroup(text, first, nested)) return nested.flatMap((inner) => fromItem(text, inner))
  return [
    {
      form: 'item',
      span: nodeSpan(item),
      lead: firstLine(text, nodeSpan(first)),
      words: oneLine(wordsOf(text, item)),
      fields: item.children.flatMap((block) => fieldsIn(text, block)),
    },
  ]
}

/** A bold line is a label of what stands below it and a part of what it says; with nothing below, a prompt. */
function wordsOf(text: string, {children: [first, ...rest]}: ListItem): string {
  const below = rest.map((block) => ownWords(text, block)).join(' ')
  const own = ownWords(text, first!)
  return `${own === '' && below !== '' ? withoutPlaceholders(plainText(first!)) : own} ${below}`
}

/**
 * Paragraphs, or lines in them, that each open with words in bold, or in italics that end like a title: a list without
 * its marks.
 */
function ledParagraphs(text: string, blocks: readonly Nodes[]): Point[] {
  const led = blocks.flatMap((block) => (block.type === 'paragraph' ? ledLines(block) : []))
  if (led.length < 2) return blocks.flatMap((block) => typedLines(text, block))
  return led.map(({title, span: place}) => ({
    form: 'item',
    span: place,
    lead: firstLine(text, place),
    words: withoutPlaceholders(withoutMarks(text.slice(place.start, place.end))),
    fields: [...fieldsUnder(text, title, place), ...fieldsInWords(text, place)],
  }))
}

function typedLines(text: string, block: Nodes): Point[] {
  const lines = block.type === 'paragraph' ? numberedLines(text, nodeSpan(block)) : []
  return lines.map((place) => ({
    form: 'item',
    span: place,
    lead: firstLine(text, place),
    words: withoutPlaceholders(withoutMarks(text.slice(place.start, place.end).replace(typedNumber, ''))),
    fields: fieldsInWords(text, place),
  }))
}

interface LedLine {
  readonly title: PhrasingContent
  readonly span: Span
}

function ledLines(paragraph: Paragraph): LedLine[] {
  const {children} = paragraph
  const titles = children.filter((node, index) => {
    const before = children[index - 1]
    // A line of its own in italics, with a picture under it, is a caption.
    const isOpening = node.type === 'strong' || children.length > index + 1
    return isTitle(node) && isOpening && (before === undefined || /\n\s*$/.test(plainText(before)))
  })
  const {end} = nodeSpan(paragraph)
  return titles.map((title, index) => {
    const next = titles[index + 1]
    return {title, span: span(nodeSpan(title).start, next === undefined ? end : nodeSpan(next).start)}
  })
}

function isTitle(node: PhrasingContent): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && /[.:?]$/.test(plainText(node).trim()))
}

function fieldsUnder(text: string, title: PhrasingContent, {end}: Span): Field[] {
  return toField(
    text,
    plainText(title)
      .trim()
      .replace(/[.:?!]+$/, ''),
    span(nodeSpan(title).end, end),
  )
}

/** A bullet that ends in a colon, or is only “With the vendor”, above bullets that are no fields. */
function isGroup(text: string, first: Nodes, nested: readonly ListItem[]): boolean {
  if (nested.length === 0 || !groupName.test(plainText(first).trim())) return false
  return !nested.some((item) => fieldsIn(text, item).length > 0)
}

const groupName = /:$|^(?:with|for|from|on|about|between|during)(?: [^\s,.;]+){1,4}$/i

function firstCell(text: string, {start, end}: Span): Span {
  const [cell] = [...text.slice(start, end).matchAll(/[^|]+/g)].filter(
    ({0: words}) => /[\p{L}\d]/u.test(words) && !/^\s*#?\d+\s*$/.test(words),
  )
  return cell === undefined
    ? span(start, end)
    : trimSpan(text, span(start + cell.index, start + cell.index + cell[0].length))
}
