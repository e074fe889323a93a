import {nodeSpan} from './markdown.ts'
import type {PostmortemDocument} from './model.ts'

/**
 * What closes the fence, the comment or the HTML that a text ends in, with the line break before it; empty where it
 * leaves nothing open. What stands in a list or a quote is closed by the next line that does not.
 * Source of the pairs: CommonMark 0.31, §4.5 and the first five kinds of §4.6.
 */
export function closingOf({text, tree}: Pick<PostmortemDocument, 'text' | 'tree'>): string {
  const last = tree.children.at(-1)
  if (last?.type !== 'code' && last?.type !== 'html') return ''
  const {start, end} = nodeSpan(last)
  const source = text.slice(start, end)
  const closing = last.type === 'code' ? closingFence(source) : closingMark(source)
  return closing === undefined ? '' : `\n${closing}`
}

function closingFence(source: string): string | undefined {
  const mark = /^(?:`{3,}|~{3,})/.exec(source)?.[0]
  if (mark === undefined) return undefined
  const [, ...lines] = source.split('\n')
  const last = /^ {0,3}(`{3,}|~{3,})[ \t\r]*$/.exec(lines.at(-1) ?? '')?.[1]
  const isClosed = last?.startsWith(mark) === true
  return isClosed ? undefined : mark
}

function closingMark(source: string): string | undefined {
  const name = /^<(script|pre|style|textarea)(?![^\s>])/i.exec(source)?.[1]
  if (name !== undefined) return /<\/(?:script|pre|style|textarea)>/i.test(source) ? undefined : `</${name}>`
  const [, closing] = marks.find(([opening]) => opening.test(source)) ?? []
  return closing === undefined || source.includes(closing) ? undefined : closing
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
]
