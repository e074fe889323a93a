import type {PostmortemDocument} from './model.ts'
import {once} from '../once.ts'
import type {Nodes} from 'mdast'
import {type Span, span} from '../text/span.ts'
import {onceByBlock} from './by-block.ts'
import {isParent, nodeSpan} from './markdown.ts'

export interface Placeholder {
  readonly span: Span
}

/** Words that stand for what is still to be written. */
export const openWords = 'TBD|TBC|TODO|FIXME|XXX|TBA'

/** What a template leaves for its author: `TBD`, `[what was known]`, `YYYY-MM-DD`, `{{date}}`. */
const inText = new RegExp(
  [
    `\\b(?:${openWords})\\b`,
    '\\b(?:YYYY-MM-DD|HH:MM|lorem ipsum)\\b',
    '\\{\\{[^{}|/\\n]{1,60}\\}\\}',
    // A choice that was not made: `[prevent/detect/mitigate]`.
    '\\[[a-z][a-z ]{1,18}(?:/[a-z][a-z ]{1,18}){2,}\\](?![(\\[:])',
    '\\[(?:name|date|time|link|owner|role|service|team|person|ticket|url)\\](?![(\\[:])',
    '\\[(?:describe|insert|add|your|name|date|link|fill|what|who|when|where|why|how|which|the|a|an|one|state|list|explain|enter|replace|number|time) [^\\][]{2,140}\\](?![(\\[:])',
  ].join('|'),
  'gi',
)
/** Stands in every text that holds a placeholder, and in few others. */
const hint = /[[{]|<[a-z]|tb[acd]|todo|fixme|xxx|yyyy|hh:mm|lorem/i
/** In lower case these are words of a sentence (“on the todo list”); `tbd` is none in any case. */
const mustBeUpper = /^(?:TODO|FIXME|XXX|TBA|TBC)$/i
/** `<describe the impact>`: an unknown tag whose “attributes” are words. */
const inHtml = /^<[a-z][a-z'-]*(?: [a-z'/,-]+)+>$/i

/** Whether a whole value, in quotes or not, only says that it is still open: `tbd`, `???`, `<name>`. */
export function isOpenValue(source: string): boolean {
  return openValue.test(source)
}

const openValue = new RegExp(`^["']?(?:${openWords}|\\?+|<[^>\\n]{1,60}>)["']?$`, 'i')

/** Whether a field says something: not `-`, `TBD` or `none`. */
export function saysSomething(value: string): boolean {
  return isFilledIn(value) && !isOpenValue(value) && !/^(?:none|n\/?a)\W*$/i.test(value)
}

/** Words without the placeholders in them. */
export function withoutPlaceholders(words: string): string {
  if (!hint.test(words)) return words
  return words.replace(inText, (found) =>
    mustBeUpper.test(found) && found !== found.toUpperCase() ? found : '',
  )
}

/** Whether a value is more than what a template left there: a name, a number, words. */
export function isFilledIn(value: string): boolean {
  return /[\p{L}\d]/u.test(withoutPlaceholders(value))
}

/** Where placeholders stand in words, as offsets into them. */
export function placeholdersIn(words: string): Span[] {
  if (!hint.test(words)) return []
  return [...words.matchAll(inText)].flatMap(({0: found, index}) =>
    mustBeUpper.test(found) && found !== found.toUpperCase() ? [] : [span(index, index + found.length)],
  )
}

/** The placeholders of the body of a document. */
export const placeholdersOf = once(({text, tree}: PostmortemDocument) =>
  tree.children.flatMap((block) => findPlaceholders(text, block)),
)

export const findPlaceholders = onceByBlock((text, root: Nodes): readonly Placeholder[] => {
  const found: Placeholder[] = []
  const visit = (node: Nodes): void => {
    const place = nodeSpan(node)
    if (!hint.test(text.slice(place.start, place.end))) return
    if (node.type === 'text') {
      for (const {start, end} of placeholdersIn(text.slice(place.start, place.end)))
        found.push({span: span(place.start + start, place.start + end)})
    } else if (node.type === 'html' && inHtml.test(node.value)) found.push({span: place})
    else if (isParent(node) && node.type !== 'blockquote')
      for (const child of node.children as Nodes[]) visit(child)
  }
  visit(root)
  return found
})
