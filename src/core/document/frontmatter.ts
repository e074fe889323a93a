import type {Root} from 'mdast'
import {isMap, type Pair} from 'yaml'
import {insert, replace} from '../text/edits.ts'
import {lineBreakOf} from '../text/line-break.ts'
import {Memory} from '../memory.ts'
import {type Span, span, trimSpan} from '../text/span.ts'
import {nodeSpan} from './markdown.ts'
import {findMisplaced} from './misplaced-frontmatter.ts'
import type {FrontMatter, FrontMatterEntry, Problem} from './model.ts'
import {findOtherFrontMatter} from './other-frontmatter.ts'
import {readAround} from './yaml-around.ts'
import {YamlReader, plainValue} from './yaml-value.ts'

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined
  readonly problems: readonly Problem[]
}

/**
 * Reads the YAML between the fences at the top of a document. Front matter whose closing fence is not written yet
 * is read up to its last line that looks like YAML, and reported. TOML and JSON are recognised and left alone.
 */
export function readFrontMatter(text: string, tree: Root, memory: Memory = new Memory()): FrontMatterReading {
  const node = tree.children[0]
  if (node?.type === 'yaml') {
    const whole = nodeSpan(node)
    const own = text.slice(0, whole.end)
    const body = span(lineEnd(own, whole.start), own.lastIndexOf('---'))
    return memory.recall('front matter', own, () => readYaml(own, whole, body))
  }
  const foreign = findOtherFrontMatter(text)
  if (foreign !== undefined) return foreign
  const unclosed = unclosedBody(text)
  if (unclosed !== undefined) return readUnclosed(text, unclosed)
  const misplaced = findMisplaced(text)
  return {frontMatter: undefined, problems: misplaced === undefined ? [] : [misplaced]}
}

/** What more there is to it, nobody can tell: like behind a line that breaks it, no key is missing. */
function readUnclosed(text: string, body: Span): FrontMatterReading {
  const {frontMatter, problems} = readYaml(text, span(0, body.end), body)
  const lineBreak = lineBreakOf(text)
  const fence = `${text[body.end - 1] === '\n' ? '' : lineBreak}---${lineBreak}`
  const slip = /^(?:--|-{4,}|[–—]|\.{3})(?=[ \t]*(?:\r?\n|$))/.exec(text.slice(body.end))?.[0]
  const edit =
    slip === undefined ? insert(body.end, fence) : replace(span(body.end, body.end + slip.length), '---')
  const problem: Problem = {
    span: span(0, 3),
    message: 'Front matter is not closed: no second “---” line.',
    repair: {title: 'Close it with “---”', edits: [edit]},
  }
  return {
    frontMatter: frontMatter && {brokenFrom: body.end, ...frontMatter},
    problems: [problem, ...problems],
  }
}

function readYaml(text: string, whole: Span, body: Span): FrontMatterReading {
  const {yaml, problems: broken, unread, ...found} = readAround(text, body)
  const {contents} = yaml
  const problems = [...broken]
  const isKeyed = contents === null || isMap(contents)
  const brokenFrom = isKeyed ? found.brokenFrom : body.start
  if (!isKeyed && problems.length === 0) problems.push(notKeyed(text, body))
  const reader = new YamlReader(yaml, text, body.start)
  const entries = isMap(contents) ? contents.items.flatMap((pair) => readEntry(pair, reader) ?? []) : []
  return {
    frontMatter: {
      ...{span: whole, body, language: 'yaml', entries},
      ...(brokenFrom !== undefined && {brokenFrom}),
      ...(unread.length > 0 && {unread}),
    },
    problems,
  }
}

function notKeyed(text: string, body: Span): Problem {
  const place = trimSpan(text, body)
  const problem = {span: place, message: 'Front matter is not a list of “key: value” lines.'}
  const signs = [...text.slice(place.start, place.end).matchAll(/^[\w-]+([ \t]*=[ \t]*|:(?!\/\/))\S/gm)]
  if (signs.length !== text.slice(place.start, place.end).split('\n').length) return problem
  const edits = signs.map(({index, 0: lead, 1: sign}) => {
    const end = place.start + index + lead.length - 1
    return replace(span(end - sign!.length, end), ': ')
  })
  const title = signs.some(([, sign]) => sign !== ':')
    ? 'Write “:” in place of “=”'
    : 'Add a space behind each “:”'
  return {...problem, repair: {title, edits}}
}

/** A scalar as it reads; empty for lists, maps and null. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

function readEntry(pair: Pair, reader: YamlReader): FrontMatterEntry | undefined {
  const entry = reader.readEntry(pair)
  if (entry === undefined) return undefined
  const {key, keySpan, value: content} = entry
  const valueSpan = reader.placeOf(pair.value) ?? span(keySpan.end + 1, keySpan.end + 1)
  return {key, keySpan, value: plainValue(content), valueSpan, content}
}

/** The lines behind an opening fence that read as YAML, where no closing fence follows. */
function unclosedBody(text: string): Span | undefined {
  if (!/^---[ \t]*\r?\n[ \t]*[\w-]+[ \t]*:(?:[ \t]|\r?$)/m.test(text.slice(0, 400))) return undefined
  if (!text.startsWith('---')) return undefined
  const start = lineEnd(text, 0)
  let end = start
  while (end < text.length) {
    const next = lineEnd(text, end)
    if (!/^(?:[\w-]+[ \t]*:|[ \t]+\S|-[ \t]|#[ \t])/.test(text.slice(end, next))) break
    end = next
  }
  return span(start, end)
}

/** The offset behind the line break that ends the line at `offset`. */
function lineEnd(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset)
  return lineFeed === -1 ? text.length : lineFeed + 1
}
