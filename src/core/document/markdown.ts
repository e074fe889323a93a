import type {Node, Parent, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import type {Construct, Extension} from 'micromark-util-types'
import {lazily} from '../once.ts'
import {type Span, span} from '../text/span.ts'

/**
 * Builds nodes as remark-gfm does, but for its transforms: the one there is (addresses that only look like links) makes
 * nodes without positions, and every span of ours comes from a position.
 */
const mdastExtensions = lazily(() => gfmFromMarkdown().map((extension) => ({...extension, transforms: []})))

/** What remark-gfm adds to Markdown and a text may have no use for. */
interface Needs {
  readonly addresses: boolean
  readonly mail: boolean
  readonly tables: boolean
}

/** The syntax of remark-gfm with the constructs that a text needs. */
function syntaxFor({addresses, mail, tables}: Needs): Extension {
  const {flow = {}, text = {}, ...others} = gfm()
  const dropped = [
    ...(mail ? [] : ['emailAutolink']),
    ...(addresses ? [] : ['protocolAutolink', 'wwwAutolink']),
  ]
  // Each character that still had an entry would be looked through anew for each text.
  const kept = Object.entries(text)
    .map(([code, constructs = []]): [string, Construct[]] => [
      code,
      [constructs].flat().filter(({name = ''}) => !dropped.includes(name)),
    ])
    .filter(([, constructs]) => constructs.length > 0)
  return {...others, text: Object.fromEntries(kept), ...(tables && {flow})}
}

const syntaxes = new Map<string, Extension>()

/**
 * The tree of a text that has no front matter. Addresses that are links without any marks are tried at each word, tables
 * at the first line of each paragraph, which takes as long as the rest together; so they are tried only where a text can
 * hold one.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {extensions: [syntaxOf(text)], mdastExtensions: mdastExtensions()})
}

/** A row of a table that parts its head from its body has one of these in it. */
const delimiter = /[|:][ \t]*-|-[ \t]*[|:]/

function syntaxOf(text: string): Extension {
  const mail = text.includes('@')
  const needs = {mail, addresses: mail || /https?:|www\./i.test(text), tables: delimiter.test(text)}
  const name = JSON.stringify(needs)
  const known = syntaxes.get(name) ?? syntaxFor(needs)
  syntaxes.set(name, known)
  return known
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

/**
 * Markdown source as it reads: links by their text or their address, code as it stands between its ticks, the rest without emphasis marks
 * and backslashes that escape.
 */
export function withoutMarks(source: string): string {
  if (!marked.test(source)) return source
  return withoutInlineMarks(source.replace(/\n[ \t]*>[ \t>]*/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutInlineMarks(source: string): string {
  return source.replace(inlineMark, (...found: (string | undefined)[]) => {
    const [, escaped, , code, linked, referring, address] = found
    if (code !== undefined) return /^\s.*\s$/s.test(code) && code.trim() !== '' ? code.slice(1, -1) : code
    return escaped ?? address ?? withoutInlineMarks(linked ?? referring ?? '')
  })
}

/** How long code is has a limit, so that ticks without an end cost little. */
const inlineMark =
  /\\([!-/:-@[-`{-~])|(?<!`)(`{1,3})(?!`)(.{1,300}?)(?<!`)\2(?!`)|!?\[([^\][]*)\]\([^()\s]*\)|(?<!\w)\[([^\][]*[^\][\s])\]\[(?!(?:#|[A-Z][A-Z0-9]{1,9}-)\d)[^\][]*\]|<(https?:\/\/[^\s<>]*)>|[*`]|~~|(?<!\w)_|_(?!\w)/gs

/** Most words have none of it, and are asked about often. */
const marked = /[\\*`_~[<]|\s\s|[^\S ]|^ | $/
