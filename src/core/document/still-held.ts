import {type Span, type Spanned, shifted, span} from '../text/span.ts'
import {findUnclearDay} from './dates.ts'
import {spokenDay, writtenDay} from './day-words.ts'
import {meansDay} from './deadlines.ts'
import {withoutMarks} from './markdown.ts'

/** What a field still says whose words were changed in sight: struck out, or moved to another day. */

const struck = /~~[^~]+~~/g
/** With the sign before it, where it is one of several. */
const struckPart = /(?:[,;]\s{0,4})?~~[^~]+~~/g
/** What leads from a day to the one that it was moved to, as a pattern without groups. */
export const moving =
  '(?:→|⇒|[-=]>|(?<!\\p{L})(?:(?:re)?(?:moved|scheduled)|postponed|pushed|delayed|extended|shifted|slipped|changed)(?: (?:out|back|on))?(?: (?:to|until|till))|(?<!\\p{L})now:?(?!\\p{L}))'
const move = new RegExp(moving, 'gu')

/** What of a cell holds beside struck words: nothing, in the place of the cell, where all of it is struck. */
export function withoutStruck(text: string, cell: Spanned): Spanned {
  const source = text.slice(cell.span.start, cell.span.end)
  const matches = [...source.matchAll(struck)]
  if (matches.length === 0) return cell
  const live = partsBetween(source, matches)
  if (live.length === 0) return {value: '', span: cell.span}
  if (live.length > 1) return {value: withoutMarks(source.replace(struckPart, '')), span: cell.span}
  return partOf(text, shifted(live[0]!, cell.span.start))
}

/** The day that a cell still names: the last one, where words say that it was moved. */
export function withoutMovedDay(text: string, cell: Spanned): Spanned {
  const {start, end} = cell.span
  const last = [...text.slice(start, end).matchAll(move)].at(-1)
  if (last === undefined) return cell
  const part = partOf(text, span(start + last.index + last[0].length, end))
  return isDay(part.value) ? part : cell
}

/** Whether words name a day, also one that counts from the day of a document. */
function isDay(words: string): boolean {
  return meansDay(words) || findUnclearDay(words) !== undefined
}

/** The stretches between matches in which something stands. */
function partsBetween(source: string, matches: readonly RegExpExecArray[]): Span[] {
  const starts = [0, ...matches.map(({index, 0: words}) => index + words.length)]
  const ends = [...matches.map(({index}) => index), source.length]
  return starts
    .map((start, index) => span(start, ends[index]!))
    .filter(({start, end}) => /[\p{L}\p{N}\p{S}@]/u.test(source.slice(start, end)))
}

/** Part of a cell without what parted it from the rest, and without marks whose counterpart stands there. */
function partOf(text: string, {start, end}: Span): Spanned {
  const from = start + /^(?:[\s,;:–—→)\]-]|[*_]{1,2}(?=\s))*/u.exec(text.slice(start, end))![0].length
  let words = text.slice(from, end)
  while (/[\s,;:–—→([-]$/u.test(words) || isLeftOver(words)) words = words.slice(0, -1)
  return {value: withoutMarks(words), span: span(from, from + words.length)}
}

/** Whether words end in what closes a mark or a bracket that they do not open. */
function isLeftOver(words: string): boolean {
  return /^[^(]*\)$|^[^[]*\]$|^[^*]*\*{1,3}$/.test(words)
}

const someDay = `(?:${writtenDay}|${spokenDay})(?![\\p{L}\\d])`
const nextDay = new RegExp(
  `^(?:~~)?${someDay}(?:~~\\s{1,4}|(?:~~)?[\\s,;(]{0,3}${moving}\\s{0,4})(${someDay})`,
  'u',
)

/** Behind a day in a sentence that is struck or was moved, the place of the one that holds. */
export function heldDay(source: string, start: number): Span | undefined {
  const match = nextDay.exec(source.slice(start))
  if (match === null) return undefined
  const end = start + match[0].length
  const at = span(end - match[1]!.length, end)
  return heldDay(source, at.start) ?? at
}

/** A text with struck words as blanks. */
export function withStruckBlanked(source: string): string {
  return source.replace(struck, (words) => ' '.repeat(words.length))
}
