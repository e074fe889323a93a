import {firstIndex} from '../text/first-index.ts'
import type {Root} from 'mdast'
import {type Span, contains, overlaps, span} from '../text/span.ts'
import {isParent, nodeSpan} from './markdown.ts'
import type {Block, PostmortemDocument, Section} from './model.ts'
import type {SectionKind} from './section-kinds.ts'
import {type Title, findDocumentTitle, titlesOf} from './titles.ts'

/** Headings, and bold labels that a section kind knows (`**Impact:** …`, `- **Review actions**:`). */
export function collectSections(text: string, tree: Root): Section[] {
  const titles = titlesOf(tree.children, text.length)
  const documentTitle = findDocumentTitle(titles)
  const ends = bodyEnds(titles)
  const sections: Section[] = []
  const open: number[] = []
  for (const [index, {kind, heading, depth, form, title}] of titles.entries()) {
    while (open.length > 0 && !contains(sections[open.at(-1)!]!.body, heading)) open.pop()
    sections.push({
      kind: titles[index] === documentTitle ? undefined : kind,
      title,
      form,
      depth,
      heading,
      body: span(heading.end, ends[index]!),
      parent: open.at(-1),
    })
    open.push(index)
  }
  return sections
}

/** Where the text under each title ends: at the next title that is no deeper, or at its limit. */
function bodyEnds(titles: readonly Title[]): number[] {
  const ends: number[] = []
  const later: Title[] = []
  for (let index = titles.length - 1; index >= 0; index--) {
    const {depth, limit} = titles[index]!
    while (later.length > 0 && later.at(-1)!.depth > depth) later.pop()
    ends[index] = Math.min(limit, later.at(-1)?.heading.start ?? limit)
    later.push(titles[index]!)
  }
  return ends
}

/** The kind that holds at an offset. */
export function kindAt(sections: readonly Section[], offset: number): SectionKind | undefined {
  return sectionAt(sections, offset)?.kind
}

/** The innermost section at an offset, or the nearest one around it, that has a kind. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  return innermostAt(sections, offset, ({kind}) => kind !== undefined)
}

/** The kind of the nearest section around another that has one. */
export function kindAround(sections: readonly Section[], {parent}: Section): SectionKind | undefined {
  const around = parent === undefined ? undefined : sections[parent]
  return around && (around.kind ?? kindAround(sections, around))
}

/** The innermost section at an offset, its title included, or the nearest one around it, that is wanted. */
export function innermostAt(
  sections: readonly Section[],
  offset: number,
  isWanted: (section: Section) => boolean = () => true,
): Section | undefined {
  let index = lastBegun(sections, offset)
  while (index !== undefined) {
    const section: Section = sections[index]!
    if (isWanted(section) && offset < section.body.end) return section
    index = section.parent
  }
  return undefined
}

/** The index of the innermost section whose text holds a span. */
export function sectionAround(sections: readonly Section[], place: Span): number | undefined {
  let index = lastBegun(sections, place.start)
  while (index !== undefined && !contains(sections[index]!.body, place)) index = sections[index]!.parent
  return index
}

/** The innermost section whose text holds a span, and those around it, each inside the next. */
export function sectionsAround(sections: readonly Section[], place: Span): Section[] {
  const around: Section[] = []
  for (let at = sectionAround(sections, place); at !== undefined; at = sections[at]!.parent)
    around.push(sections[at]!)
  return around
}

/** Of sections in source order those whose titles stand in a span. */
export function sectionsIn(sections: readonly Section[], {start, end}: Span): readonly Section[] {
  const from = (offset: number): number => firstIndex(sections, ({heading}) => heading.start >= offset)
  return sections.slice(from(start), from(end))
}

/** Of sections in source order those that stand in no other of them. */
export function outermostOf(sections: readonly Section[]): Section[] {
  let end = 0
  return sections.filter(({heading, body}) => {
    const isInside = heading.end <= end
    end = Math.max(end, body.end)
    return !isInside
  })
}

/** The last section whose title begins at or before an offset: it, or one around it, holds the offset. */
export function lastBegun(sections: readonly Section[], offset: number): number | undefined {
  const behind = firstIndex(sections, ({heading}) => heading.start > offset)
  return behind === 0 ? undefined : behind - 1
}

export function sectionsOf(
  document: Pick<PostmortemDocument, 'sections'>,
  ...kinds: readonly SectionKind[]
): Section[] {
  return document.sections.filter(({kind}) => kind !== undefined && kinds.includes(kind))
}

/** The outermost blocks that stand wholly inside a section's body; for a label also the rest of its paragraph. */
export function blocksOf({tree}: Pick<PostmortemDocument, 'tree'>, {body}: Pick<Section, 'body'>): Block[] {
  const blocks: Block[] = []
  const visit = (children: readonly Block[]): void => {
    const first = firstIndex(children, (child) => nodeSpan(child).end >= body.start)
    for (let index = first; index < children.length; index++) {
      const child = children[index]!
      const place = nodeSpan(child)
      if (place.start > body.end) return
      if (contains(body, place)) blocks.push(child)
      else if (overlaps(body, place) && isParent(child)) visit(child.children)
    }
  }
  visit(tree.children)
  return blocks
}

/** What a section says itself: its body up to the first heading inside it. */
export function ownPart({sections}: Pick<PostmortemDocument, 'sections'>, {body}: Section): Span {
  const inner = sectionsIn(sections, body).find(({form}) => form === 'heading')
  return span(body.start, inner?.heading.start ?? body.end)
}
