import {type Span, span} from '../text/span.ts'
import type {FrontMatter} from '../document/model.ts'
import {type OpenBracket, closeOf, flowKey, valueScan} from './cursor-scan.ts'
import {type TopKey, isOpen, regionOf, topKey} from './cursor-region.ts'
import {siblingsOf} from './cursor-siblings.ts'
import {flowWord, lineEnd, skipSpace, valueWord} from './cursor-word.ts'
import {isOfPeople} from './field.ts'
import {findField} from './fields.ts'
import {openingBrace} from './key-edits.ts'

/** What somebody is about to write at a place in front matter. */
export type Cursor =
  /** A key: at the top, or in a value of `parent`, which has `taken` already; `word` is what is written of it. */
  | {
      readonly kind: 'key'
      readonly parent?: string
      readonly taken: readonly string[]
      readonly word: Span
      readonly hasColon: boolean
      readonly inBraces: boolean
    }
  /** A value of `key`, or of `sub` in one of its maps; `word` is what stands there, `beside` what else its list has. */
  | {
      readonly kind: 'value'
      readonly key: string
      readonly sub?: string
      readonly word: Span
      readonly inList: boolean
      readonly beside: string
    }
  /** The fence that opens front matter, on the first line. */
  | {readonly kind: 'fence'; readonly word: Span}

/**
 * Where a cursor stands, read from the lines around it: what is being typed is seldom YAML yet.
 * @returns undefined outside front matter, in comments and in text of several lines.
 */
export function findCursor(
  {text, frontMatter}: {readonly text: string; readonly frontMatter: FrontMatter | undefined},
  offset: number,
): Cursor | undefined {
  if (/^-{1,3}[ \t]*$/.test(text.slice(0, offset)) && isOpen(text))
    return {kind: 'fence', word: span(0, offset)}
  const region = regionOf(text, frontMatter)
  if (region === undefined || offset < region.start || offset > region.end) return undefined
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = span(start, lineEnd(text, offset))
  const brace = openingBrace(text, {body: region})
  if (brace !== undefined)
    return inBraces(text, brace, span(line.start, Math.min(line.end, region.end)), offset)
  const top = topKey(text, region, line.start, offset)
  const prefix = text.slice(line.start, offset)
  if (top !== undefined) return inValue(text, top, line, offset, region)
  if (!keyStart.test(prefix)) return undefined
  return keyAt(text, line, line.start, offset)
}

function inValue(
  text: string,
  {key, start}: TopKey,
  line: Span,
  offset: number,
  region: Span,
): Cursor | undefined {
  const {isText, open} = valueScan(text.slice(start, offset))
  if (isText) return undefined
  return open.length === 0
    ? inBlock(text, key, start, line, offset, region)
    : inFlow(text, key, start, open.at(-1)!, line, offset)
}

/** In front matter that is one map in braces. */
function inBraces(text: string, brace: number, line: Span, offset: number): Cursor | undefined {
  const {isText, open} = valueScan(text.slice(brace, offset))
  const [outer, ...inner] = open
  if (isText || outer === undefined) return undefined
  const start = brace + outer.start
  const key = flowKey.exec(text.slice(start, offset))
  if (key === null)
    return inner.length > 0 ? undefined : keyAt(text, line, skipSpace(text, start), offset, {inBraces: true})
  const innermost = inner.at(-1)
  return innermost === undefined
    ? {kind: 'value', key: key[1]!, ...flowWord(text, start + key[0].length, line, offset)}
    : inFlow(text, key[1]!, brace, innermost, line, offset)
}

/** @param base what the offsets of the bracket count from */
function inFlow(
  text: string,
  key: string,
  base: number,
  {bracket, from, start}: OpenBracket,
  line: Span,
  offset: number,
): Cursor | undefined {
  const item = base + start
  const sub = bracket === '{' ? flowKey.exec(text.slice(item, offset)) : null
  const close = closeOf(text, offset, line.end)
  const around = `${text.slice(base + from, item)},${text.slice(offset, close)}`
  if (bracket === '{' && sub === null) {
    const taken = around.split(',').flatMap((one) => flowKey.exec(`${one} `)?.[1] ?? [])
    return keyAt(text, line, skipSpace(text, item), offset, {parent: key, taken, inBraces: true})
  }
  const word = flowWord(text, item + (sub?.[0].length ?? 0), line, offset)
  const beside = text.slice(base + from, word.word.start) + ',' + text.slice(word.word.end, close)
  return {
    kind: 'value',
    key,
    ...(sub && {sub: sub[1]!}),
    ...word,
    ...(bracket === '[' && {inList: true, beside}),
  }
}

/** A key as far as it is written, perhaps in quotes that are still open. */
const keyStart = /^["']?[\w-]*$/
const itemKey = /^["']?[\w-]+["']?[ \t]*:(?:\s|$)/

function inBlock(
  text: string,
  key: string,
  start: number,
  line: Span,
  offset: number,
  region: Span,
): Cursor | undefined {
  if (start > line.start) {
    if (!/^\s/.test(text.slice(start, offset))) return undefined
    return {kind: 'value', key, word: valueWord(text, start, line, offset), inList: false, beside: ''}
  }
  const item = /^\s*(?:- +)*/.exec(text.slice(line.start, offset))![0]
  const from = line.start + item.length
  const written = text.slice(from, offset)
  const sub = /^["']?([\w-]+)["']?[ \t]*:[ \t]/.exec(written)
  if (sub !== null) {
    const word = valueWord(text, from + sub[0].length, line, offset)
    return {kind: 'value', key, sub: sub[1]!, word, inList: false, beside: ''}
  }
  if (!item.includes('-')) {
    // On the line below its key stands the value itself, unless it is one that has keys.
    const isFirst =
      text
        .slice(start, from)
        .replace(/#[^\n]*/g, '')
        .trim() === ''
    if (isFirst && item !== '' && !isOfPeople(findField(key)))
      return {kind: 'value', key, word: valueWord(text, from, line, offset), inList: false, beside: ''}
    const {keys, canBeKey} = siblingsOf(text, line, region)
    return item === '' || !canBeKey ? undefined : keyAt(text, line, from, offset, {parent: key, taken: keys})
  }
  // Before a key that is written: `- ▮name: Ana`.
  if (written === '' && itemKey.test(text.slice(from, line.end)))
    return keyAt(text, line, from, offset, {parent: key, taken: siblingsOf(text, line, region).keys})
  const beside = text.slice(start, line.start) + text.slice(line.end, region.end).split(/\n(?=[^\s-])/, 1)[0]!
  return {kind: 'value', key, word: valueWord(text, from, line, offset), inList: true, beside}
}

/** @param from where the key would begin; behind the cursor where only blanks and line breaks stand before what follows */
function keyAt(
  text: string,
  line: Span,
  from: number,
  offset: number,
  inside: {readonly parent?: string; readonly taken?: readonly string[]; readonly inBraces?: boolean} = {},
): Cursor | undefined {
  const written = text.slice(from, offset)
  if (!keyStart.test(written)) return undefined
  const rest = (/^["']/.test(written) ? /^[\w-]*["']?/ : /^[\w-]*/).exec(text.slice(offset, line.end))![0]
  const word = span(Math.min(from, offset), offset + rest.length)
  const hasColon = /^[ \t]*:/.test(text.slice(word.end, line.end))
  return {kind: 'key', taken: [], inBraces: false, ...inside, word, hasColon}
}
