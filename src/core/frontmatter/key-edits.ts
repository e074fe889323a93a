import {findMisplaced} from '../document/misplaced-frontmatter.ts'
import type {FrontMatter, FrontMatterEntry, PostmortemDocument} from '../document/model.ts'
import {type TemplatePart, type TextEdit, blank, fill, insert} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {type Span, span} from '../text/span.ts'
import {fields} from './fields.ts'

const knownKeys = fields.map(({key}) => key)

/**
 * Gives a key a value as YAML writes it: in place of the one before, at its usual place, or in front matter of its own
 * where there is none. Nothing else changes. Undefined where front matter is in another language, broken or misplaced, or
 * has the key without a colon.
 */
export function setKey(document: PostmortemDocument, key: string, value: string): TextEdit | undefined {
  const {text, frontMatter} = document
  const lineBreak = lineBreakOf(text)
  if (frontMatter === undefined) return beginFrontMatter(text, `${key}: ${value}${lineBreak}`)
  if (!canAddKey(frontMatter)) return undefined
  const entry = document.metadata.find((field) => field.key === key && field.from === 'front matter')
  if (entry === undefined) return addKey(text, frontMatter, key, [value])
  return fillKey(text, entry, [value])
}

/** Writes the value of a key in place of the one before, if there is one; undefined where no colon follows the key. */
export function fillKey(
  text: string,
  {keySpan, valueSpan}: Pick<FrontMatterEntry, 'keySpan' | 'valueSpan'>,
  value: readonly TemplatePart[],
): TextEdit | undefined {
  // `{type, severity}` and `? severity` are keys to YAML.
  if (!/^\s*:/.test(text.slice(keySpan.end, valueSpan.start))) return undefined
  return fill(valueSpan, spaced(text, valueSpan, value))
}

/** What only the author knows, as templates write it: without the quotes YAML would read a list. */
export function openValue(prompt: string): TemplatePart[] {
  return ['"', blank(prompt), '"']
}

/** What fills a stretch that may be empty, set apart from what stands right before it and from a mark that follows. */
export function spaced(text: string, {start, end}: Span, parts: readonly TemplatePart[]): TemplatePart[] {
  const before = /\s/.test(text[start - 1] ?? ' ') ? '' : ' '
  const behind = /[|#]/.test(text[end] ?? '') ? ' ' : ''
  return [before, ...parts, behind]
}

/**
 * Puts lines on top of a text that has no front matter, as such. Undefined where it has some that only stands in the wrong
 * place: that is to be mended first.
 */
export function beginFrontMatter(text: string, lines: string): TextEdit | undefined {
  const fence = `---${lineBreakOf(text)}`
  if (findMisplaced(text) !== undefined) return undefined
  return insert(0, `${fence}${lines}${fence}${lineBreakOf(text)}`)
}

/** Whether a key can be added to front matter: it is YAML keys that can be read to their end. */
export function canAddKey({language, brokenFrom, unread = []}: FrontMatter): boolean {
  return language === 'yaml' && brokenFrom === undefined && unread.length === 0
}

/** Inserts a `key: value` line behind the keys that usually stand before it; in braces, behind the last key. */
export function addKey(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: readonly TemplatePart[],
): TextEdit {
  const {body, entries} = frontMatter
  const brace = openingBrace(text, frontMatter)
  if (brace !== undefined) {
    const last = entries.at(-1)
    const end = last === undefined ? brace + 1 : endOfValue(text, last)
    return fill(span(end, end), [last === undefined ? `${key}: ` : `, ${key}: `, ...value])
  }
  const rank = knownKeys.indexOf(key)
  const before = entries.filter(({key: other}) => {
    const place = knownKeys.indexOf(other)
    return place !== -1 && (rank === -1 || place < rank)
  })
  const last = before.at(-1)
  const at = last === undefined ? body.start : endOfEntry(text, last, body.end)
  return fill(span(at, at), [`${indentOf(text, frontMatter)}${key}: `, ...value, lineBreakOf(text)])
}

/** The blanks that all keys of a front matter stand behind. */
export function indentOf(text: string, {entries: [first]}: Pick<FrontMatter, 'entries'>): string {
  if (first === undefined) return ''
  const line = text.lastIndexOf('\n', first.keySpan.start - 1) + 1
  return /^ */.exec(text.slice(line, first.keySpan.start))![0]
}

/** Where front matter that is one map in braces opens: `{type: incident, severity: SEV1}`. */
export function openingBrace(text: string, {body}: Pick<FrontMatter, 'body'>): number | undefined {
  const lead = /^(?:\s|#.*\n)*/.exec(text.slice(body.start, body.end))![0].length
  return text[body.start + lead] === '{' ? body.start + lead : undefined
}

function endOfValue(text: string, {keySpan, valueSpan, content}: FrontMatterEntry): number {
  return content === undefined ? keySpan.end + (text[keySpan.end] === ':' ? 1 : 0) : valueSpan.end
}

/** Where the lines of an entry end, its comment included. */
function endOfEntry(text: string, {keySpan, valueSpan, content}: FrontMatterEntry, end: number): number {
  const last = content === undefined ? keySpan.end : valueSpan.end
  const feed = text.indexOf('\n', last)
  return feed === -1 ? end : Math.min(feed + 1, end)
}
