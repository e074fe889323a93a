import type {Yaml} from 'mdast'

/** From the opening fence to the line break behind the closing one. What is never closed is no front matter. */
const frontMatter = /^(---|\+\+\+)[ \t]*\r?\n((?:[^]*?\r?\n)??)\1[ \t]*(?:\r?\n|$)/

/** The front matter that a text begins with. */
export interface Front {
  /** The node that remark makes of it; one of TOML is `toml`, which mdast has no type for. */
  readonly node: Yaml
  /** Its characters, the line break behind it among them. */
  readonly length: number
}

/**
 * Front matter is cut off before remark sees a text: it takes as long to read as all the prose of a page, line by line, and
 * has no Markdown in it.
 */
export function readFront(text: string): Front | undefined {
  const match = frontMatter.exec(text)
  if (match === null) return undefined
  const {0: whole, 1: fence, 2: lines} = match
  const source = whole.replace(/\r?\n$/, '')
  const last = source.slice(source.lastIndexOf('\n') + 1)
  const position = {
    start: {line: 1, column: 1, offset: 0},
    end: {line: source.split('\n').length, column: last.length + 1, offset: source.length},
  }
  const type = (fence === '---' ? 'yaml' : 'toml') as 'yaml'
  return {node: {type, value: lines!.replace(/\r?\n$/, ''), position}, length: whole.length}
}
