import type {Node, Parent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {lazily} from '../once.ts'
import {type Span, span} from '../text/span.ts'

interface Construct {
  readonly name?: string
}

/** What plugins of remark add to the reading of a text. */
interface MarkdownExtensions {
  fromMarkdownExtensions?: {transforms?: unknown}[][]
  micromarkExtensions?: {readonly text?: Readonly<Record<string, Construct | readonly Construct[]>>}[]
}

/**
 * Drops the tree transforms of the Markdown extensions: the one there is (addresses that only look like links)
 * builds nodes without positions, and every span of ours comes from a position.
 */
export function keepPositions(this: Processor): void {
  const data = this.data() as MarkdownExtensions
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((group) =>
    [group].flat().map((extension) => ({...extension, transforms: []})),
  )
}

/** Drops inline constructs of the Markdown extensions by their names. */
function withoutConstructs(this: Processor, names: readonly string[]): void {
  const data = this.data() as MarkdownExtensions
  const kept = ([code, constructs]: [string, Construct | readonly Construct[]]): [string, Construct[]] => [
    code,
    [constructs].flat().filter(({name = ''}) => !names.includes(name)),
  ]
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    // Each character that still had an entry would be looked through anew for each text.
    text: Object.fromEntries(
      Object.entries(extension.text ?? {})
        .map(kept)
        .filter(([, constructs]) => constructs.length > 0),
    ),
  }))
}

function reader(without: readonly string[]): Processor<Root> {
  return unified().use(remarkParse).use(remarkGfm).use(keepPositions).use(withoutConstructs, without).freeze()
}

const whole = lazily(() => reader([]))
const withoutMail = lazily(() => reader(['emailAutolink']))
const withoutAddresses = lazily(() => reader(['emailAutolink', 'protocolAutolink', 'wwwAutolink']))

/**
 * The tree of a text that has no front matter. Addresses that are links without any marks are tried at each word, which takes as long as
 * the rest together; so they are tried only where a text can hold one.
 */
export function parseMarkdown(text: string): Root {
  if (text.includes('@')) return whole().parse(text)
  return (/https?:|www\./i.test(text) ? withoutMail() : withoutAddresses()).parse(text)
}

/** Where a node of a parsed tree stands. */
export function nodeSpan(node: Node): Span {
  const {position} = node
  return span(position?.start.offset ?? 0, position?.end.offset ?? 0)
}

export function isParent(node: Node): node is Parent {
  return 'children' in node
}

/** The words of a node as a reader sees them, code included. */
export function plainText(node: Node): string {
  if (isParent(node)) return node.children.map(plainText).join('')
  if (node.type === 'break') return '\n'
  if (node.type === 'html' || !('value' in node)) return ''
  return String(node.value)
}

/** Markdown source as it reads: links by their text, without emphasis marks, code ticks and backslashes that escape. */
export function withoutMarks(source: string): string {
  if (!marked.test(source)) return source
  return source
    .replace(/\n[ \t]*>[ \t>]*/g, ' ')
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])|[*`]|~~|(?<!\w)_|_(?!\w)/g, (_, escaped?: string) => escaped ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Most words have none of it, and are asked about often. */
const marked = /[\\*`_~[]|\s\s|[^\S ]|^ | $/
