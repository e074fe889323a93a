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
  const sections: Section[] = []
  for (const [index, found] of titles.entries()) {
    const {heading, depth, limit, form, title} = found
    const next = titles.slice(index + 1).find((later) => later.depth <= depth)
    const body = span(heading.end, Math.min(limit, next?.heading.start ?? limit))
    sections.push({
      kind: found === documentTitle ? undefined : found.kind,
      ...{title, form, depth, heading, body},
      parent: findLast(sections, (earlier) => contains(earlier.body, heading)),
    })
  }
  return sections
}

/** The one first-level heading on top names the document, whatever its words: “Impact of the DNS change”. */
function findDocumentTitle(titles: readonly Title[]): Title | undefined {
  const tops = titles.filter(({depth}) => depth === 1)
  return tops.length === 1 && tops[0] === titles[0] && titles.length > 1 ? tops[0] : undefined
}

function collectTitles(blocks: readonly Block[], limit: number, titles: Title[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') titles.push(fromHeading(block, limit))
    else if (block.type === 'paragraph') titles.push(...fromParagraph(block, limit))
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
    if (!words.endsWith(':') && !colon && !endsLine(after)) continue
    const title = words.replace(/:$/, '').trim()
    const kind = sectionKind(title)
    if (kind === undefined) continue
    const {start, end} = nodeSpan(node)
    const heading = span(start, colon ? nodeSpan(after).start + after.value.indexOf(':') + 1 : end)
    yield {kind, title, form: 'label', depth: labelDepth, heading, limit}
  }
}

function startsLine(before: PhrasingContent | undefined): boolean {
  return before === undefined || before.type === 'break' || /\n\s*$/.test(plainText(before))
}

function endsLine(after: PhrasingContent | undefined): boolean {
  return after === undefined || after.type === 'break' || /^\s*\n/.test(plainText(after))
}

function findLast(sections: readonly Section[], test: (section: Section) => boolean): number | undefined {
  for (let index = sections.length - 1; index >= 0; index--) if (test(sections[index]!)) return index
  return undefined
}

/** The kind that holds at an offset: of the innermost section there, or of the nearest one around it that has one. */
export function kindAt(sections: readonly Section[], offset: number): SectionKind | undefined {
  let index = findLast(sections, ({body, heading}) => heading.start <= offset && offset < body.end)
  while (index !== undefined) {
    const section: Section = sections[index]!
    if (section.kind !== undefined) return section.kind
    index = section.parent
  }
  return undefined
}

export function sectionsOf(document: PostmortemDocument, ...kinds: readonly SectionKind[]): Section[] {
  return document.sections.filter(({kind}) => kind !== undefined && kinds.includes(kind))
}

/** The outermost blocks that stand wholly inside a section's body; for a label also the rest of its paragraph. */
export function blocksOf(document: PostmortemDocument, {body}: Section): Block[] {
  const blocks: Block[] = []
  const visit = (children: readonly Block[]): void => {
    for (const child of children) {
      const place = nodeSpan(child)
      if (contains(body, place)) blocks.push(child)
      else if (overlaps(body, place) && isParent(child)) visit(child.children)
    }
  }
  visit(document.tree.children)
  return blocks
}
