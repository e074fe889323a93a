import type {Heading, List, Nodes, Paragraph} from 'mdast'
import {type Span, span} from '../text/span.ts'
import {titleLabel} from './action-labels.ts'
import {fieldsBelow} from './action-lists.ts'
import {itemFromWords} from './action-words.ts'
import {nodeSpan, plainText, withoutMarks} from './markdown.ts'
import type {ActionItem, Section} from './model.ts'
import {innermostAt, kindAround} from './sections.ts'

/**
 * The action item that a heading inside a section for them names, or a bold line there, if each bullet of the list
 * below says one thing of it (`- **Owner:** Ana`, `- Due: 1 May`), and one of them a field that items have. Where a
 * bullet says what is to be done (`- Action: …`), the words above are a theme.
 */
export function titledItem(
  text: string,
  list: List,
  before: readonly Nodes[],
  sections: readonly Section[],
): ActionItem | undefined {
  if (!list.children.every(({children: [first]}) => first?.type === 'paragraph' && isLabelled(first)))
    return undefined
  const below = fieldsBelow(text, [list])
  if (!fields.some((name) => below[name] !== undefined)) return undefined
  const title = titleAbove(before, nodeSpan(list).start, sections)
  const place = title && wordsOf(text, title)
  if (place === undefined) return undefined
  const around = {form: 'list', whole: span(nodeSpan(title!).start, nodeSpan(list).end), below} as const
  const action = labelledWords(text, list)
  if (action === undefined) return itemFromWords(text, place, around)
  const group = {value: withoutMarks(text.slice(place.start, place.end)), span: place}
  return itemFromWords(text, action, {...around, group})
}

const actionLabel = new RegExp(`^[*_]{0,2}${titleLabel}[*_]{0,2}\\s?:[*_]{0,2}\\s{1,4}(?=\\S)`)

/** What stands behind `Action:` in one of the bullets. */
function labelledWords(text: string, list: List): Span | undefined {
  for (const {children} of list.children) {
    const {start, end} = nodeSpan(children[0]!)
    const label = actionLabel.exec(text.slice(start, end))
    if (label !== null) return span(start + label[0].length, end)
  }
  return undefined
}

const fields = ['owner', 'due', 'ticket', 'status', 'priority'] as const

function isLabelled(paragraph: Paragraph): boolean {
  return /^\p{L}[\p{L} ()/-]{1,24}:/u.test(plainText(paragraph))
}

/** A bold line right above, or else the heading of a part of the section. */
function titleAbove(
  before: readonly Nodes[],
  start: number,
  sections: readonly Section[],
): Heading | Paragraph | undefined {
  const last = before.at(-1)
  if (last?.type === 'paragraph' && last.children.length === 1 && last.children[0]?.type === 'strong')
    return last
  const inner = innermostAt(sections, start)
  const heading = before.findLast((node) => node.type === 'heading')
  const isPart =
    heading !== undefined &&
    inner?.heading.start === nodeSpan(heading).start &&
    inner.kind === undefined &&
    kindAround(sections, inner) === 'action-items'
  return isPart ? heading : undefined
}

/** The words of a title without the number in front of them. */
function wordsOf(text: string, {children}: Heading | Paragraph): Span | undefined {
  const [first, last] = [children[0], children.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const place = span(nodeSpan(first).start, nodeSpan(last).end)
  const number = /^(?:\d{1,2}[.)]|(?:action(?: item)?|AI)[ -]?#?\d{0,3}\s?[:.–—-])\s+(?=\S)/i.exec(
    text.slice(place.start, place.end),
  )
  return span(place.start + (number?.[0].length ?? 0), place.end)
}
