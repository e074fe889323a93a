import type {Nodes} from 'mdast'
import {type Span, span} from '../text/span.ts'
import {isParent, nodeSpan} from './markdown.ts'
import type {Block} from './model.ts'

/** `<!-- postmortem-disable-next-line no-blame -->` and its kin: what an author asks not to be told. */
export interface DisableComment {
  /** The whole comment. */
  readonly span: Span
  /** Findings that begin in here are not shown. */
  readonly reach: Span
  /** The ids as they are written; none means every rule. */
  readonly rules: readonly Written[]
}

/** A rule id in a comment. */
export interface Written {
  readonly id: string
  readonly span: Span
}

const comment =
  /<!--\s*postmortem-(disable-line|disable-next-line|disable-file|disable|enable)(?=\s)([^\n]{0,400}?)-->/g

interface Found {
  readonly kind: string
  readonly span: Span
  readonly rules: readonly Written[]
}

/** All disable comments of a document, in source order. Those inside code are examples and no comments. */
export function collectDisableComments(text: string, blocks: readonly Block[]): DisableComment[] {
  const found: Found[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(...commentsIn(node.value, nodeSpan(node).start))
    else if (isParent(node)) for (const child of node.children as Nodes[]) visit(child)
  }
  if (text.includes('postmortem-disable')) for (const block of blocks) visit(block)
  return found
    .filter(({kind}) => kind !== 'enable')
    .map((one) => ({span: one.span, rules: one.rules, reach: reachOf(text, one, found)}))
}

function* commentsIn(html: string, offset: number): Iterable<Found> {
  for (const {0: whole, 1: kind = '', 2: names = '', index} of html.matchAll(comment)) {
    const at = offset + index + whole.indexOf(kind) + kind.length
    const rules = [...names.matchAll(/[a-z][a-z-]*/g)].map(({0: id, index: place}) => ({
      id,
      span: span(at + place, at + place + id.length),
    }))
    yield {kind, rules, span: span(offset + index, offset + index + whole.length)}
  }
}

function reachOf(text: string, {kind, span: place, rules}: Found, all: readonly Found[]): Span {
  if (kind === 'disable-file') return span(0, text.length)
  if (kind === 'disable') {
    const ids = new Set(rules.map(({id}) => id))
    const end = all.find(
      (later) =>
        later.kind === 'enable' &&
        later.span.start > place.end &&
        (later.rules.length === 0 || ids.size === 0 || later.rules.some(({id}) => ids.has(id))),
    )
    return span(place.end, end?.span.start ?? text.length)
  }
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  if (kind === 'disable-line') return span(lineStart, lineEnd(text, place.end))
  // Markdown wants a blank line between most blocks: the next line is the next one with words.
  const next = lineEnd(text, place.end) + (/^\s*/.exec(text.slice(lineEnd(text, place.end)))?.[0].length ?? 0)
  return span(next, lineEnd(text, next))
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}
