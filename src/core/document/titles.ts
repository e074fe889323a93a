import type {Heading, List, ListItem, Paragraph, PhrasingContent} from 'mdast'
import {type Span, span} from '../text/span.ts'
import {onceByWordsOf} from './by-block.ts'
import {describesForm, hasRemark, isDayAlone, isLabelLine} from './bold-labels.ts'
import {nodeSpan, plainText} from './markdown.ts'
import type {Block, Section} from './model.ts'
import {fromPlainLabel, labelDepth, plainHeadings, wikiTitle} from './plain-titles.ts'
import {type SectionKind, briefOpening, sectionKind} from './section-kinds.ts'

/** A title found in the tree, and where its text may reach at most: the end of the list item or document around it. */
export interface Title {
  readonly kind: SectionKind | undefined
  readonly title: string
  readonly form: Section['form']
  readonly depth: number
  readonly heading: Span
  readonly limit: number
}

/** The one first-level heading on top names the document, whatever its words: “Impact of the DNS change”. */
export function findDocumentTitle(titles: readonly Title[]): Title | undefined {
  const tops = titles.filter(({depth}) => depth === 1)
  return tops.length === 1 && tops[0] === titles[0] && titles.length > 1 ? tops[0] : undefined
}

/** In source order. Plain words with a colon are titles only where a document has no headings but its own. */
export function titlesOf(blocks: readonly Block[], end: number): Title[] {
  const titles: Title[] = []
  collectTitles(blocks, end, titles)
  const headings = titles.filter(({form}) => form === 'heading')
  if (isOfWiki(blocks)) return plainHeadings(blocks, end)
  if (headings.length > 1 || headings.some(({depth}) => depth > 1)) return titles
  const plain = [
    ...blocks.flatMap((block, index) => fromPlainLabel(block, blocks[index + 1])),
    ...plainHeadings(blocks, end),
  ]
  return plain.length === 0
    ? titles
    : [...titles, ...plain].sort((one, other) => one.heading.start - other.heading.start)
}

/** Whether the titles are in the marks of a wiki, which Markdown does not know. */
function isOfWiki(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => block.type === 'paragraph' && beginsAsInWiki(block)).length >= 2
}

const beginsAsInWiki = onceByWordsOf((block: Paragraph): boolean => {
  const [first] = block.children
  if (first?.type === 'text' && !wikiMark.test(first.value)) return false
  const words = plainText(block)
  return wikiMark.test(words) && wikiTitle.test(words.trim().split('\n', 1)[0]!)
})

const wikiMark = /^(?:=|h\d\.)/

function collectTitles(blocks: readonly Block[], limit: number, titles: Title[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') titles.push(fromHeading(block, limit))
    else if (block.type === 'paragraph' && mayHoldTitle(block)) {
      const next = blocks[index + 1]
      const reach = isLabelLine(block, next) ? endOfLabelLine(blocks, index + 1, limit) : limit
      titles.push(...fromParagraph(block, next, reach, titles), ...fromLine(block, next, limit))
    } else if (block.type === 'list' && mayHoldTitle(block) && !describesForm(blocks[index - 1])) {
      for (const item of block.children) {
        collectTitles(item.children, endOfItem(item, block, blocks, index + 1, limit), titles)
      }
    }
  }
}

/** Whether there can be a title in a block, by its own words. */
const mayHoldTitle = onceByWordsOf((block: Block): boolean => {
  if (block.type === 'heading') return true
  if (block.type === 'list') return block.children.some(({children}) => children.some(mayHoldTitle))
  if (block.type !== 'paragraph') return false
  return block.children.some(({type}) => type === 'strong') || leadsToList.test(plainText(block).trim())
})

/** Where what stands under a bullet ends, of a list with some blocks from an index on behind it. */
function endOfItem(
  item: ListItem,
  list: List,
  blocks: readonly Block[],
  below: number,
  limit: number,
): number {
  if (item !== list.children.at(-1)) return nodeSpan(item).end
  return isLabelAlone(item) ? endOfLabel(blocks, below, limit) : endBehindFences(item, blocks, below)
}

/** A fence that is not indented ends a list to Markdown; bullets behind it that are indented go on with the last one. */
function endBehindFences(item: ListItem, blocks: readonly Block[], below: number): number {
  let end = nodeSpan(item).end
  for (let index = below; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.type === 'code') continue
    if (block.type !== 'list' || index === below || blocks[index - 1]!.type !== 'code') break
    const next = block.children.find((one) => columnOf(one) <= columnOf(item))
    if (next === block.children[0]) break
    if (next !== undefined) return nodeSpan(next).start
    end = nodeSpan(block).end
  }
  return end
}

function columnOf({position}: ListItem): number {
  return position!.start.column
}

/** Whether a bullet is a bold label and nothing else: its text then stands below the list, not in it. */
function isLabelAlone({children: [first, ...rest]}: ListItem): boolean {
  if (first?.type !== 'paragraph' || rest.length > 0) return false
  return (
    first.children[0]?.type === 'strong' && /^[^:]*:?$/.test(plainText(first)) && first.children.length <= 2
  )
}

/** A label's text reaches to the next heading, or to the next list that begins with a label. */
function endOfLabel(blocks: readonly Block[], below: number, limit: number): number {
  for (let index = below; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.type === 'heading' || (block.type === 'list' && block.children.some(startsWithLabel)))
      return nodeSpan(block).start
  }
  return limit
}

/** A bold line of its own ends what stands under the one before, whatever its words; right below it, it is a part of it. */
function endOfLabelLine(blocks: readonly Block[], below: number, limit: number): number {
  const isTitle = (index: number): boolean => {
    const block = blocks[index]
    return block?.type === 'paragraph' && isLabelLine(block, blocks[index + 1])
  }
  if (isTitle(below)) return limit
  for (let index = below + 1; index < blocks.length; index++)
    if (blocks[index]!.type === 'heading' || isTitle(index))
      return Math.min(limit, nodeSpan(blocks[index]!).start)
  return limit
}

function startsWithLabel({children: [first]}: ListItem): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong'
}

function fromHeading(node: Heading, limit: number): Title {
  const {kind, title} = nameOf(node)
  return {kind, title, form: 'heading', depth: node.depth, heading: nodeSpan(node), limit}
}

const nameOf = onceByWordsOf((node: Heading): Pick<Title, 'kind' | 'title'> => {
  const title = plainText(node).trim()
  return {kind: sectionKind(title), title}
})

/** Bold words at the start of a line that end in a colon, that are all of the line, or that a remark follows above a list. */
function* fromParagraph(
  paragraph: Paragraph,
  next: Block | undefined,
  limit: number,
  before: readonly Title[],
): Iterable<Title> {
  const {children} = paragraph
  for (const {index, title, known, isLead, colon, hasEnd} of boldTitles(paragraph)) {
    if (!hasEnd && !(index === 0 && hasRemark(paragraph, next))) continue
    const kind = isLead && opensBrief(title, before) ? 'brief' : known
    if (kind === undefined || isCluster(kind, before)) continue
    const {start, end} = nodeSpan(children[index]!)
    const heading = span(start, colon === undefined ? end : nodeSpan(children[index + 1]!).start + colon + 1)
    const reach = isLead ? nodeSpan(paragraph).end : limit
    yield {kind, title, form: 'label', depth: labelDepth, heading, limit: reach}
  }
}

/** Bold words of a paragraph that may be a title, as far as they say so themselves. */
interface BoldTitle {
  /** Where they stand among the paragraph's nodes. */
  readonly index: number
  readonly title: string
  readonly known: SectionKind | undefined
  /** A bold sentence that opens a paragraph is the title of that paragraph alone. */
  readonly isLead: boolean
  /** Where the colon stands in what is behind them, if one follows. */
  readonly colon: number | undefined
  /** Whether they end in a mark, or their line with them. */
  readonly hasEnd: boolean
}

const boldTitles = onceByWordsOf(({children}: Paragraph): readonly BoldTitle[] =>
  children.flatMap((node, index) => {
    if (node.type !== 'strong' || !startsLine(children[index - 1])) return []
    const words = plainText(node).trim()
    const after = children[index + 1]
    if (isDayAlone(after)) return []
    const colon = after?.type === 'text' && /^\s*:/.test(after.value) ? after.value.indexOf(':') : undefined
    const hasEnd = /[:.?]$/.test(words) || colon !== undefined || endsLine(after)
    const title = words.replace(/:$/, '').trim()
    const isLead = /[.?]$/.test(words) && !endsLine(after)
    const known = sectionKind(title)
    return known === undefined && !isLead ? [] : [{index, title, known, isLead, colon, hasEnd}]
  }),
)

/** “**People:** …”, “**Communication:** …” among causes say where a cause lies, and open no part of their own. */
function isCluster(kind: SectionKind, before: readonly Title[]): boolean {
  const isAmongCauses = [before.at(-1), before.findLast(({form}) => form === 'heading')].some(
    (title) => title?.kind === 'contributing-factors' || title?.kind === 'root-cause',
  )
  return isAmongCauses && (kind === 'participants' || kind === 'shareout')
}

function opensBrief(title: string, before: readonly Title[]): boolean {
  const isMatter = ({form, depth, kind}: Title): boolean =>
    (form === 'heading' && depth > 1) || (kind !== undefined && kind !== 'brief' && kind !== 'summary')
  return briefOpening.test(title.replace(/[.?]$/, '')) && !before.some(isMatter)
}

const leadsToList = /^[^\n:]{2,60}:$/

/** A short line that ends in a colon above a list: “What we do next quarter:”. */
function* fromLine(paragraph: Paragraph, next: Block | undefined, limit: number): Iterable<Title> {
  if (next?.type !== 'list') return
  const words = plainText(paragraph).trim()
  if (!leadsToList.test(words)) return
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
