import type {Root} from 'mdast'
import {isMap, isScalar, parseDocument, type Pair} from 'yaml'
import {type Span, span, trimSpan} from '../text/span.ts'
import {nodeSpan} from './markdown.ts'
import type {FrontMatter, FrontMatterEntry, Problem} from './model.ts'

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined
  readonly problems: readonly Problem[]
}

/**
 * Reads the YAML between the fences at the top of a document. Front matter whose closing fence is not written yet
 * is read up to its last line that looks like YAML, and reported.
 */
export function readFrontMatter(text: string, tree: Root): FrontMatterReading {
  const node = tree.children[0]
  if (node?.type === 'yaml') {
    const whole = nodeSpan(node)
    return readYaml(text, whole, span(lineEnd(text, whole.start), text.lastIndexOf('---', whole.end)))
  }
  const unclosed = unclosedBody(text)
  if (unclosed === undefined) return {frontMatter: undefined, problems: []}
  const reading = readYaml(text, span(0, unclosed.end), unclosed)
  const problem = {span: span(0, 3), message: 'Front matter is not closed: no second “---” line.'}
  return {...reading, problems: [problem, ...reading.problems]}
}

function readYaml(text: string, whole: Span, body: Span): FrontMatterReading {
  const source = text.slice(body.start, body.end)
  const yaml = parseDocument(source, {prettyErrors: false, logLevel: 'silent', stringKeys: true})
  const problems: Problem[] = yaml.errors.map(({message, pos}) => ({
    span: within(body, span(body.start + pos[0], body.start + pos[1]), text),
    message: `Front matter is not valid YAML: ${message.replace(/\s+/g, ' ')}`,
  }))
  const {contents} = yaml
  if (contents !== null && !isMap(contents) && problems.length === 0) {
    problems.push({span: trimSpan(text, body), message: 'Front matter is not a list of “key: value” lines.'})
  }
  const entries = isMap(contents)
    ? contents.items.flatMap((pair) => {
        const entry = readEntry(pair, body.start, (node) => node.toJS(yaml, {maxAliasCount: 100}))
        return entry === undefined ? [] : [entry]
      })
    : []
  return {frontMatter: {span: whole, entries}, problems}
}

/** A scalar as it reads; empty for lists, maps and null. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

interface YamlValue {
  readonly range?: [number, number, number] | null
  toJS: (document: ReturnType<typeof parseDocument>, options: {maxAliasCount: number}) => unknown
}

function readEntry(
  pair: Pair,
  base: number,
  read: (node: YamlValue) => unknown,
): FrontMatterEntry | undefined {
  if (!isScalar(pair.key) || !pair.key.range) return undefined
  const keySpan = span(base + pair.key.range[0], base + pair.key.range[1])
  const node = pair.value as YamlValue | null
  const valueSpan = node?.range
    ? span(base + node.range[0], base + node.range[1])
    : span(keySpan.end + 1, keySpan.end + 1)
  let value: unknown = null
  try {
    if (node !== null) value = read(node)
  } catch {
    // An alias without an anchor, or one that expands without bound: yaml's own errors name the place.
  }
  return {key: String(pair.key.value), keySpan, value, valueSpan}
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

/** Keeps a parser's error inside the front matter and on at least one character where there is one. */
function within(body: Span, place: Span, text: string): Span {
  const start = Math.min(Math.max(place.start, body.start), Math.max(body.end - 1, body.start))
  const end = Math.min(Math.max(place.end, start + 1), Math.max(body.end, start))
  const trimmed = trimSpan(text, span(start, end))
  return trimmed.end > trimmed.start ? trimmed : span(start, end)
}
