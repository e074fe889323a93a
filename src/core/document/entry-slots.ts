import type {Nodes, Paragraph, Parent} from 'mdast'
import {type TextEdit, replace} from '../text/edits.ts'
import {type Span, contains, span} from '../text/span.ts'
import {isParent, nodeSpan} from './markdown.ts'
import type {PostmortemDocument, TimelineEntry} from './model.ts'

/** A place in a table, list or run of paragraphs that holds one timeline entry and nothing else. */
export interface Slot {
  readonly entry: TimelineEntry
  /** What moves with the entry: the row, the bullet without its marker, the paragraph. */
  readonly span: Span
}

/** The slots of the table, list or run of paragraphs around an entry; undefined where one holds anything else. */
export function slotsAround(document: PostmortemDocument, entry: TimelineEntry): Slot[] | undefined {
  const places = placesAround(document.tree, entry.span)
  if (places === undefined || places.length > mostSlots) return undefined
  const slots = places.map((place) => {
    const inside = document.timeline.filter(({span: other}) => contains(place, other))
    return inside.length === 1 ? {entry: inside[0]!, span: place} : undefined
  })
  return slots.every((slot) => slot !== undefined) ? slots : undefined
}

/** More than anyone rearranges by a quick fix. */
const mostSlots = 200

function placesAround(parent: Parent, place: Span): Span[] | undefined {
  const child = parent.children.find((node) => contains(nodeSpan(node), place))
  if (child === undefined) return undefined
  if (child.type === 'table') return child.children.slice(1).map(nodeSpan)
  if (child.type === 'paragraph') return paragraphsAround(parent, child)
  if (child.type !== 'list') return isParent(child) ? placesAround(child, place) : undefined
  const item = child.children.find((node) => contains(nodeSpan(node), place))!
  const nested = item.children.find((node) => node.type === 'list' && contains(nodeSpan(node), place))
  if (nested !== undefined) return placesAround(item, place)
  return child.children.map((one) => span(nodeSpan(one.children[0] ?? one).start, nodeSpan(one).end))
}

function paragraphsAround(parent: Parent, paragraph: Paragraph): Span[] {
  const nodes: readonly Nodes[] = parent.children
  const at = nodes.indexOf(paragraph)
  const isOther = ({type}: Nodes): boolean => type !== 'paragraph'
  const first = nodes.slice(0, at).findLastIndex(isOther) + 1
  const behind = nodes.slice(at).findIndex(isOther)
  return nodes.slice(first, behind === -1 ? nodes.length : at + behind).map(nodeSpan)
}

/** Puts the entries of slots into another order: each goes whole into the place of another one. */
export function rearrange(text: string, slots: readonly Slot[], order: readonly Slot[]): TextEdit[] {
  return slots.flatMap(({span: place}, index) => {
    const from = order[index]!.span
    return from === place ? [] : [replace(place, text.slice(from.start, from.end))]
  })
}
