import type {PostmortemDocument} from './model.ts'
import type {Nodes} from 'mdast'
import {type Span, span} from '../text/span.ts'
import {onceByBlock} from './by-block.ts'
import {isParent, nodeSpan} from './markdown.ts'
import {byStretch} from './stretches.ts'

export interface Placeholder {
  readonly span: Span
}

/** Words that stand for what is still to be written. */
export const openWords = 'TBD|TBC|TODO|FIXME|XXX|TBA'

/** What a template leaves for its author: `TBD`, `[what was known]`, `YYYY-MM-DD`, `{{date}}`. */
const inText = new RegExp(
  [
    // A ticket without its number, or of no tracker: `OPS-XXX`, `OPS-###`, `OPS-000`, `TICKET-123`.
    '\\b[A-Z][A-Z\\d]{1,9}-(?:X{2,5}|N{2,5}|#{2,5}|0{2,5})(?![\\w-])',
    '\\b(?:ABC|XYZ|XXX|TICKET|ISSUE|JIRA|PROJ(?:ECT)?)-1234?(?![\\w-])',
    // The place of a handle: `@owner`.
    '(?<![\\w@/.])@(?:owner|name|username|handle|assignee|someone)(?![\\w/-])',
    // A link that leads nowhere yet: `[dashboard](#)`, `[link](url)`.
    '\\[[^\\][\\n]{1,60}\\]\\((?:#|url|link|\\.{3}|…|https?://(?:www\\.)?example\\.(?:com|org|net)/?)?\\)',
    `\\b(?:${openWords})\\b`,
    '\\b(?:YYYY-MM-DD|HH:MM|lorem ipsum)\\b',
    '\\{\\{[^{}|/\\n]{1,60}\\}\\}',
    // A choice that was not made: `[prevent/detect/mitigate]`.
    '\\[[a-z][a-z ]{1,18}(?:/[a-z][a-z ]{1,18}){2,}\\](?![(\\[:])',
    '\\[(?:name|date|time|link|owner|role|service|team|person|author|participant|attendee|audience|facilitator|scribe|ticket|url)s?\\](?![(\\[:])',
    '\\[(?:describe|insert|add|your|name|date|link|fill|what|who|when|where|why|how|which|the|a|an|one|state|list|explain|enter|replace|number|time) [^\\][]{2,140}\\](?![(\\[:])',
  ].join('|'),
  'gi',
)
/** Stands in every text that holds a placeholder, and in few others. */
const hint = /[[{]|<[a-z]|-(?:xx|nn|##|00|123)|@[onuhas]|tb[acd]|todo|fixme|xxx|yyyy|hh:mm|lorem/i
/** In lower case these are words of a sentence (“on the todo list”); `tbd` is none in any case. */
const mustBeUpper = /^(?:TODO|FIXME|XXX|TBA|TBC)$|-[xn#\d]+$/i
/** `<describe the impact>`: an unknown tag whose “attributes” are words. */
const inHtml = /^<[a-z][a-z'-]*(?: [a-z'/,-]+)+>$/i

/** Whether a whole value, in quotes or not, only says that it is still open: `tbd`, `???`, `<name>`. */
export function isOpenValue(source: string): boolean {
  return openValue.test(source)
}

const openValue = new RegExp(
  `^["']?(?:${openWords}|[?_]+|\\.{2,}|…|<(?!https?:|mailto:)[^>\\n]{1,60}>|links?|url|(?:n/?a|none|not) yet)[.;,]?["']?$`,
  'i',
)

/** What stands where somebody is to be named, and names nobody; by itself and in lower case. */
export const namesNobody =
  'n/?a|none|null|nobody|no one|someone|somebody|anyone|anybody|unknown|unassigned|pending|later|open'

/** Whether a field says something: not `-`, `TBD` or `none`. */
export function saysSomething(value: string): boolean {
  return isFilledIn(value) && !/^(?:none|n\/?a)\W*$/i.test(value)
}

/** Words that put off all that would stand there: “to be determined”, “see above”. */
const putOff =
  /^\W*(?:(?:still )?to be (?:added|agreed|announced|completed|confirmed|assigned|chosen|decided|defined|described|determined|done|filled in|named|scheduled|set|written)|(?:as|see|same as) (?:above|below)|coming soon|(?:describe|explain|fill(?:ed)? in|write)(?: (?:this|it|here|it here|later))?|(?:your )?text (?:goes )?here|placeholder(?: text)?)\W*$/i

/** What a template counts before there is any of it: “Factor 1”, “First factor here”, “Action item #2”. */
const counted = [
  '(?:contributing )?(?:factor|cause)|root cause|action(?: item)?|learning|lesson(?: learned)?|takeaway',
  'item|point|bullet|task|step|reason|decision|risk|question|event|example',
].join('|')
const ordinal = '(?:first|second|third|fourth|fifth|next|another)'
const standIn = new RegExp(
  `^\\W*(?:(?:${counted}) (?:#?(?:\\d{1,2}|[a-f]|one|two|three|four|five)|(?:goes )?here)|(?:the )?${ordinal} (?:${counted})(?: (?:goes )?here)?)\\W*$`,
  'i',
)
/** No stand-in is longer, but for one that goes on in Latin. */
const longestStandIn = 40
const latin = /^\W{0,4}lorem ipsum\b/i

/** Whether words only number what is still to be written. Elsewhere they may refer to what has that number. */
export function isStandIn(words: string): boolean {
  return words.length <= longestStandIn && standIn.test(words)
}

/** Words without the placeholders in them. */
export function withoutPlaceholders(words: string): string {
  if (words.length <= longestStandIn && putOff.test(words)) return ''
  if (!hint.test(words)) return words
  if (latin.test(words)) return ''
  return words.replace(inText, (found) =>
    mustBeUpper.test(found) && found !== found.toUpperCase() ? found : '',
  )
}

/** Whether a value is more than what a template left there: a name, a number, words. */
export function isFilledIn(value: string): boolean {
  return !isStandIn(value) && !isOpenValue(value.trim()) && /[\p{L}\d]/u.test(withoutPlaceholders(value))
}

/** Where placeholders stand in words, as offsets into them. */
export function placeholdersIn(words: string): Span[] {
  if (!hint.test(words)) return []
  return [...words.matchAll(inText)].flatMap(({0: found, index}) =>
    mustBeUpper.test(found) && found !== found.toUpperCase() ? [] : [span(index, index + found.length)],
  )
}

/** The placeholders of the body of a document. */
export const placeholdersOf = byStretch(({text, tree}: Pick<PostmortemDocument, 'text' | 'tree'>) =>
  tree.children.flatMap((block) => findPlaceholders(text, block)),
)

const mayHoldItems: ReadonlySet<string> = new Set(['list', 'listItem'])

export const findPlaceholders = onceByBlock((text, root: Nodes): readonly Placeholder[] => {
  const found: Placeholder[] = []
  const visit = (node: Nodes): void => {
    const place = nodeSpan(node)
    if (node.type === 'listItem' && node.children.length === 1) {
      const inside = nodeSpan(node.children[0]!)
      if (isStandIn(text.slice(inside.start, inside.end))) found.push({span: inside})
    }
    if (!mayHoldItems.has(node.type) && !hint.test(text.slice(place.start, place.end))) return
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
