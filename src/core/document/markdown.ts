import type {Node, Parent, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {type Span, span} from '../text/span.ts'

/**
 * Drops the tree transforms of the Markdown extensions: the one there is (addresses that only look like links)
 * builds nodes without positions, and every span of ours comes from a position.
 */
function keepPositions(this: Processor): void {
  const data = this.data() as {fromMarkdownExtensions?: {transforms?: unknown}[][]}
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((group) =>
    [group].flat().map((extension) => ({...extension, transforms: []})),
  )
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(keepPositions)
  .freeze()

export function parseMarkdown(text: string): Root {
  return processor.parse(text)
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
  return source
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])|[*`]|~~|(?<!\w)_|_(?!\w)/g, (_, escaped?: string) => escaped ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
