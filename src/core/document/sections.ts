import {firstIndex} from '../text/first-index.ts'
import type {Heading, ListItem, Paragraph, PhrasingContent, Root} from 'mdast'
import {type Span, contains, overlaps, span} from '../text/span.ts'
import {isParent, nodeSpan, plainText} from './markdown.ts'
import type {Block, PostmortemDocument, Section} from './model.ts'
import {type SectionKind, sectionKind} from './section-kinds.ts'

/** Deeper than any heading. */
const labelDepth = 7

/** A title found in the tree, and where its text may reach at most: the end of the list item or document around it. */
interface Title {
  readonly kind: SectionKind | undefined
  readonly title: string
  readonly form: Section['form']
  readonly depth: number
  readonly heading: Span
  readonly limit: number
}

/** Headings, and bold labels that a section kind knows (`**Impact:** …`, `- **Review actions**:`). */
export function collectSections(text: string, tree: Root): Section[] {
  const titles: Title[] = []
  collectTitles(tree.children, text.length, titles)
  const documentTitle = findDocumentTitle(titles)
  const ends = bodyEnds(titles)
  const sections: Section[] = []
  const open: number[] = []
  for (const [index, {kind, heading, depth, form, title}] of titles.entries()) {
    while (open.length > 0 && !contains(sections[open.at(-1)!]!.body, heading)) open.pop()
    sections.push({
      kind: titles[index] === documentTitle ? undefined : kind,
      ...{title, form, depth, heading, body: span(heading.end, ends[index]!), parent: open.at(-1)},
    })
    open.push(index)
  }
  return sections
}

/** Where the text under each title ends: at the next title that is no deeper, or at its limit. */
function bodyEnds(titles: readonly Title[]): number[] {
  const ends: number[] = []
  const later: Title[] = []
  for (const [index, {depth, limit}] of [...titles.entries()].reverse()) {
    while (later.length > 0 && later.at(-1)!.depth > depth) later.pop()
    ends[index] = Math.min(limit, later.at(-1)?.heading.start ?? limit)
    later.push(titles[index]!)
  }
  return ends
}

/** The one first-level heading on top names the document, whatever its words: “Impact of the DNS change”. */
function findDocumentTitle(titles: readonly Title[]): Title | undefined {
  const tops = titles.filter(({depth}) => depth === 1)
  return tops.length === 1 && tops[0] === titles[0] && titles.length > 1 ? tops[0] : undefined
}

function collectTitles(blocks: readonly Block[], limit: number, titles: Title[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') titles.push(fromHeading(block, limit))
    else if (block.type === 'paragraph')
      titles.push(...fromParagraph(block, limit), ...fromLine(block, blocks[index + 1], limit))
    else if (block.type === 'list') {
      for (const item of block.children) {
        const isOpen = item === block.children.at(-1) && isLabelAlone(item)
        const reach = isOpen ? endOfLabel(blocks.slice(index + 1), limit) : nodeSpan(item).end
        collectTitles(item.children, reach, titles)
      }
    }
  }
}

/** Whether a bullet is a bold label and nothing else: its text then stands below the list, not in it. */
function isLabelAlone({children: [first, ...rest]}: ListItem): boolean {
  if (first?.type !== 'paragraph' || rest.length > 0) return false
  return (
    first.children[0]?.type === 'strong' && /^[^:]*:?$/.test(plainText(first)) && first.children.length <= 2
  )
}

/** A label's text reaches to the next heading, or to the next list that begins with a label. */
function endOfLabel(blocks: readonly Block[], limit: number): number {
  const next = blocks.find(
    (block) => block.type === 'heading' || (block.type === 'list' && block.children.some(startsWithLabel)),
  )
  return next === undefined ? limit : nodeSpan(next).start
}

function startsWithLabel({children: [first]}: ListItem): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong'
}

function fromHeading(node: Heading, limit: number): Title {
  const title = plainText(node).trim()
  return {kind: sectionKind(title), title, form: 'heading', depth: node.depth, heading: nodeSpan(node), limit}
}

/** Bold words at the start of a line that end in a colon, or that are all of the line. */
function* fromParagraph(paragraph: Paragraph, limit: number): Iterable<Title> {
  const {children} = paragraph
  for (const [index, node] of children.entries()) {
    if (node.type !== 'strong' || !startsLine(children[index - 1])) continue
    const words = plainText(node).trim()
    const after = children[index + 1]
    const colon = after?.type === 'text' && /^\s*:/.test(after.value)
    if (!/[:.?]$/.test(words) && !colon && !endsLine(after)) continue
    const title = words.replace(/:$/, '').trim()
    const kind = sectionKind(title)
    if (kind === undefined) continue
    const {start, end} = nodeSpan(node)
    const heading = span(start, colon ? nodeSpan(after).start + after.value.indexOf(':') + 1 : end)
    // A bold sentence that opens a paragraph is the title of that paragraph alone.
    const isLead = /[.?]$/.test(words) && !endsLine(after)
    const reach = isLead ? nodeSpan(paragraph).end : limit
    yield {kind, title, form: 'label', depth: labelDepth, heading, limit: reach}
  }
}

/** A short line that ends in a colon above a list: “What we do next quarter:”. */
function* fromLine(paragraph: Paragraph, next: Block | undefined, limit: number): Iterable<Title> {
  const words = plainText(paragraph).trim()
  if (next?.type !== 'list' || !/^[^\n:]{2,60}:$/.test(words)) return
  if (paragraph.children.some(({type}) => type === 'strong')) return
  const title = words.slice(0, -1)
  const kind = sectionKind(title)
  if (kind === undefined) return
  yield {kind, title, form: 'label', depth: labelDepth, heading: nodeSpan(paragraph), limit}
}

function startsLine(before: PhrasingContent | undefined): boolean {
  return before === undefined || before.type === 'break' || /\n[ \t]{0,20}$/.test(plainText(before))
}

function endsLine(after: PhrasingContent | undefined): boolean {
  return after === undefined || after.type === 'break' || /^\s*\n/.test(plainText(after))
}

/** The kind that holds at an offset. */
export function kindAt(sections: readonly Section[], offset: number): SectionKind | undefined {
  return sectionAt(sections, offset)?.kind
}

/** The innermost section at an offset, or the nearest one around it, that has a kind. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  return innermostAt(sections, offset, ({kind}) => kind !== undefined)
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

/** The last section whose title begins at or before an offset: it, or one around it, holds the offset. */
export function lastBegun(sections: readonly Section[], offset: number): number | undefined {
  const behind = firstIndex(sections, ({heading}) => heading.start > offset)
  return behind === 0 ? undefined : behind - 1
}

export function sectionsOf(document: PostmortemDocument, ...kinds: readonly SectionKind[]): Section[] {
  return document.sections.filter(({kind}) => kind !== undefined && kinds.includes(kind))
}

/** The outermost blocks that stand wholly inside a section's body; for a label also the rest of its paragraph. */
export function blocksOf(document: PostmortemDocument, {body}: Pick<Section, 'body'>): Block[] {
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
  visit(document.tree.children)
  return blocks
}

/** What a section says itself: its body up to the first heading inside it. */
export function ownPart({sections}: Pick<PostmortemDocument, 'sections'>, {body}: Section): Span {
  const inner = sections.find(
    ({form, heading}) => form === 'heading' && body.start <= heading.start && heading.start < body.end,
  )
  return span(body.start, inner?.heading.start ?? body.end)
}
