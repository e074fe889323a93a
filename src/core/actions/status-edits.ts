import {findDay, findUnclearDay} from '../document/dates.ts'
import {plainText} from '../document/markdown.ts'
import type {ActionItem, ActionStatus, PostmortemDocument, StatusMark} from '../document/model.ts'
import {asksWhetherDone} from '../document/status-words.ts'
import {type TextEdit, insert, replace} from '../text/edits.ts'
import {type Span, overlaps, span} from '../text/span.ts'
import {type ItemRow, rowsOf} from './item-row.ts'
import {fillCell} from './table-columns.ts'

/** The edits that say, in the item's own form, that it is done; a column for the closing day gets today. */
export function markDone(document: PostmortemDocument, item: ActionItem, today: string): TextEdit[] {
  const mark =
    item.marks.find(({form}) => form === 'checkbox') ??
    item.marks.find(({form}) => form === 'cell') ??
    item.marks.find(({form}) => form === 'field' || form === 'word')
  const row = rowsOf(document).get(item)
  if (mark?.form === 'cell' && row !== undefined && tellsDays(document, row))
    return [fillCell(document.text, mark.span, today)]
  const status = mark === undefined ? [appendDone(document, item)] : [sayDone(document, mark)]
  const closed = row?.row.cells[row.columns.closed]
  return closed?.value !== '' || mark?.span.start === closed.span.start
    ? status
    : [...status, fillCell(document.text, closed.span, today)]
}

/** Whether what is done has the day in its cell for the status, or nothing is done and the column asks for a day. */
function tellsDays({text, actionItems}: PostmortemDocument, {namedBy, columns}: ItemRow): boolean {
  const heading = namedBy.children[columns.status]
  const header = heading === undefined ? '' : plainText(heading).trim().toLowerCase()
  if (!asksWhetherDone(header)) return false
  const done = actionItems
    .flatMap(({marks}) => marks)
    .filter(({form, status}) => form === 'cell' && status === 'done')
    .map(({span: place}) => isDay(text.slice(place.start, place.end)))
  return done.length === 0 ? /^(?:closed|resolved)/.test(header) : done.every(Boolean)
}

function isDay(words: string): boolean {
  return (findDay(words) ?? findUnclearDay(words))?.start === 0
}

function sayDone(document: PostmortemDocument, {form, span: place}: StatusMark): TextEdit {
  const {text} = document
  const said = text.slice(place.start, place.end)
  switch (form) {
    case 'checkbox':
      return replace(place, '[x]')
    case 'cell':
      return sayInCell(document, place, 'done')
    case 'word':
      return replace(
        place,
        said.replace(/[\p{L}\p{S}\uFE0F][\p{L}\s-]*[\p{L}\uFE0F]|\p{S}/u, (word) => inCaseOf(word, 'Done')),
      )
    default:
      return replace(place, inCaseOf(said, 'Done'))
  }
}

/** `DONE`, or what other items of the document have at their end, behind the item's own words. */
function appendDone({text, actionItems}: PostmortemDocument, item: ActionItem): TextEdit {
  const mine = endOfWords(text, item)
  const usual = actionItems
    .filter(({form}) => (form === 'table') === (item.form === 'table'))
    .flatMap((other) => other.marks.filter(({span: {end}}) => end === endOfWords(text, other)))
    .find(({form, status}) => form === 'word' && status === 'done')
  const words = usual && text.slice(usual.span.start, usual.span.end)
  return insert(mine, words !== undefined && /^\s/.test(words) ? words : ' DONE')
}

/** Where the words of an item end: those of its cell, or of the paragraph that it begins with. */
function endOfWords(text: string, {form, span: title, marks, whole}: ActionItem): number {
  if (form === 'table')
    return Math.max(title.end, ...marks.filter(({form: by}) => by === 'word').map((mark) => mark.span.end))
  const source = text.slice(title.end, whole.end)
  const next = /\r?\n[ \t]*(?:\r?\n|(?:[-*+]|\d{1,9}[.)])[ \t])/.exec(source)
  return title.end + source.slice(0, next?.index).trimEnd().length
}

/** The edits that take back everything that says that an item is done or dropped. */
export function reopen(document: PostmortemDocument, item: ActionItem): TextEdit[] {
  const closing = item.marks.filter(({status}) => status === 'done' || status === 'cancelled')
  const isStruck = closing.some(({form}) => form === 'struck')
  return [
    ...closing.flatMap((mark) => lift(document, mark)),
    ...(isStruck ? struckCells(document, item).flatMap(withoutTildes) : []),
  ]
}

/** The cells of a row that are struck with its title, and say nothing of how far it is. */
function struckCells(document: PostmortemDocument, item: ActionItem): Span[] {
  const cells = rowsOf(document).get(item)?.row.cells ?? []
  return cells
    .map((cell) => cell.span)
    .filter((place) => /^~~[^~]+~~$/.test(document.text.slice(place.start, place.end)))
    .filter((place) => !item.marks.some((mark) => overlaps(mark.span, place)))
}

function withoutTildes({start, end}: Span): TextEdit[] {
  return [replace(span(start, start + 2), ''), replace(span(end - 2, end), '')]
}

function lift(document: PostmortemDocument, {form, span: place}: StatusMark): TextEdit[] {
  const said = document.text.slice(place.start, place.end)
  switch (form) {
    case 'checkbox':
      return [replace(place, '[ ]')]
    case 'struck':
      return withoutTildes(place)
    case 'word':
    case 'closed':
      return [replace(place, '')]
    case 'cell':
      return [isDay(said) || /^x$/i.test(said) ? replace(place, '') : sayInCell(document, place, 'open')]
    case 'field':
      return [replace(place, inCaseOf(said, 'Open'))]
    case 'group':
    case 'told':
      return []
    case 'remark':
      return [
        replace(
          place,
          said.replace(/[\s*_([]*\b(?:done|closed|completed?|fixed|merged|resolved)\b[\s*_)\],;:.]*/i, ''),
        ),
      ]
  }
}

/** Signs that a cell has for what is open and for what is done. */
const boxes = [
  {open: '[ ]', done: '[x]'},
  {open: '[]', done: '[x]'},
  {open: '☐', done: '☑'},
]

/** A box stays a box, and a link leads where it led. */
function sayInCell(document: PostmortemDocument, place: Span, status: 'open' | 'done'): TextEdit {
  const said = document.text.slice(place.start, place.end)
  const box = boxes.find(({open, done}) => said.toLowerCase() === (status === 'done' ? open : done))
  if (box !== undefined) return replace(place, box[status])
  const linked = /^\[([^\][\n]{1,200})\]\(/.exec(said)?.[1]
  const words = usualWords(document, status) ?? inCaseOf(linked ?? said, status === 'done' ? 'Done' : 'Open')
  const inside = linked === undefined ? place : span(place.start + 1, place.start + 1 + linked.length)
  return fillCell(document.text, inside, words)
}

/** What most cells for the status say that say it plainly; undefined where none does. */
function usualWords({text, actionItems}: PostmortemDocument, status: ActionStatus): string | undefined {
  const counts = new Map<string, number>()
  for (const mark of actionItems.flatMap(({marks}) => marks)) {
    const words = text.slice(mark.span.start, mark.span.end)
    if (mark.form !== 'cell' || mark.status !== status || words.length > 20 || /[\d[\]/~?]/.test(words))
      continue
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** A word written as loudly as the one that it replaces; a sign for a sign. */
function inCaseOf(said: string, word: string): string {
  if (/\p{S}/u.test(said) && !/\p{L}/u.test(said)) return word === 'Done' ? '✅' : word
  const letters = said.replace(/[^\p{L}]/gu, '')
  if (letters !== '' && letters === letters.toUpperCase()) return word.toUpperCase()
  return letters !== '' && letters === letters.toLowerCase() ? word.toLowerCase() : word
}
