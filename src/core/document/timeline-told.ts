import type {List, ListItem, Nodes, Paragraph} from 'mdast'
import type {Span} from '../text/span.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {Block, Section} from './model.ts'
import {zoneOf} from './section-kinds.ts'
import {innermostAt, kindAt} from './sections.ts'

/** Fewer bullets with a time are no timeline. */
const fewest = 3

/**
 * The bullets that tell an account by time. Lists of times, and what happened then, are a timeline under any title, but
 * not under one for what is to be done. Those of one section count together: a fence that is not indented ends a list.
 */
export function toldByTime(
  blocks: readonly Block[],
  sections: readonly Section[],
  isTimed: (item: ListItem) => boolean,
): ReadonlySet<ListItem> {
  const bySection = new Map<Section | undefined, ListItem[]>()
  const visit = (node: Nodes): void => {
    if (node.type === 'list') {
      const section = innermostAt(sections, nodeSpan(node).start)
      const items = itemsIn(node, section, sections)
      if (isAccount(sections, node) && items.length > 0 && items.every(isTimed)) {
        bySection.set(section, [...(bySection.get(section) ?? []), ...items])
        return
      }
    }
    if (isParent(node) && node.type !== 'blockquote') for (const child of node.children) visit(child)
  }
  for (const block of blocks) visit(block)
  return new Set([...bySection.values()].filter(({length}) => length >= fewest).flat())
}

/** The paragraphs of one section that each begin with a time and a mark behind it, where there are several. */
export function paragraphsByTime(
  blocks: readonly Block[],
  sections: readonly Section[],
  isTimed: (place: Span) => boolean,
): readonly Paragraph[] {
  const bySection = new Map<Section | undefined, Paragraph[]>()
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !opensWithTime.test(plainText(block).slice(0, longestLead))) continue
    const place = nodeSpan(block)
    const section = innermostAt(sections, place.start)
    if (zoneOf(section?.kind) !== 'narrative' || !isTimed(place)) continue
    bySection.set(section, [...(bySection.get(section) ?? []), block])
  }
  return [...bySection.values()].filter(({length}) => length >= fewest).flat()
}

const longestLead = 40
const opensWithTime = /^\W*\d{1,2}[:.h]\d{2}\b.{0,12}?[:–—-]/

function isAccount(sections: readonly Section[], list: List): boolean {
  return zoneOf(kindAt(sections, nodeSpan(list).start)) === 'narrative'
}

/** Not those that open a section of their own, nor what stands behind them. */
function itemsIn({children}: List, section: Section | undefined, sections: readonly Section[]): ListItem[] {
  return children.filter((item) => innermostAt(sections, nodeSpan(item).start) === section)
}
