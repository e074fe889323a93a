import type {Paragraph} from 'mdast'
import {type Span, span} from '../text/span.ts'
import {nodeSpan, plainText} from './markdown.ts'
import type {Block} from './model.ts'
import {type Zone, sectionKind, zoneOf} from './section-kinds.ts'
import type {Title} from './titles.ts'

/** Titles of texts that know no marks for headings: a report that was typed, or copied out of another program. */

/** Deeper than any heading. */
export const labelDepth = 7

/** “Causes: a lens that …”: the label of its own paragraph, and of what that leads up to. */
export function fromPlainLabel(block: Block, next: Block | undefined): Title[] {
  const first = block.type === 'paragraph' ? block.children[0] : undefined
  const found =
    first?.type === 'text' ? (plainLabel.exec(first.value) ?? leadQuestion.exec(first.value)) : null
  const title = found?.[1]
  const kind = title === undefined ? undefined : sectionKind(title)
  if (title === undefined || kind === undefined || !tells.has(zoneOf(kind))) return []
  const {start, end} = nodeSpan(block)
  const limit = next !== undefined && plainText(block).trim().endsWith(':') ? nodeSpan(next).end : end
  const heading = span(start, start + found!.index + found![0].indexOf(title) + title.length + 1)
  return [{kind, title, form: 'label', depth: labelDepth, heading, limit}]
}

/** “Q: Why? A: …”, “Who is this for? First …”: a question opens the paragraph that answers it. */
const leadQuestion = /^(?:Q\d{0,2}[:.]\s+)?(\p{Lu}[^\n:.!?]{1,59}?)(?:, [^\n:.!?]{1,30})?\?\s+\S/u
const plainLabel = /^(\p{Lu}[^\n:.!?]{1,39}):\s+\S/u
/** A line that names people or the meeting is a field. */
const tells: ReadonlySet<Zone> = new Set(['narrative', 'timeline', 'actions', 'hypothetical'])

/**
 * “2. COURSE OF EVENTS”, “4. Measures”, “== Impact ==”: lines that are numbered, in capitals or between marks, or that
 * stand over a list, are headings where several do and titles that are known are among them.
 */
export function plainHeadings(blocks: readonly Block[], end: number): Title[] {
  const titles = blocks.flatMap((block, index) => linesAlone(block, blocks[index + 1])).flatMap(toTitle)
  if (titles.filter(({kind}) => kind !== undefined).length < fewestKnown) return []
  return titles.map((one) => ({...one, form: 'label', depth: labelDepth - 1, limit: end}))
}

const fewestKnown = 2

/** A title in the marks of a wiki: its `# …` is an item of a list. */
export const wikiTitle = /^(?:={1,6} ?(\S.{0,60}?\S) ?={1,6}|h[1-6]\. (.{2,60}))$/
const inCapitals = /^(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])[.):] )?\p{Lu}[\p{Lu}\s\d,&/()’'–-]{2,58}:?$/u
const phrase = /^\p{L}[^\n.:;!?|]{2,46}$/u

interface Line {
  readonly words: string
  readonly place: Span
  /** Numbered, with nothing else in the list, or right over one: what a title is without capitals. */
  readonly isSetApart: boolean
}

function toTitle({words, place, isSetApart}: Line): Pick<Title, 'title' | 'heading' | 'kind'>[] {
  const [, title = words, other = title] = wikiTitle.exec(words) ?? []
  const kind = sectionKind(other)
  if (other === words && !inCapitals.test(words) && !(isSetApart && phrase.test(words))) return []
  return [{title: other, heading: place, kind}]
}

/** Paragraphs of one line, numbered items of such a paragraph, and first lines in capitals. */
function linesAlone(block: Block, next: Block | undefined): Line[] {
  if (block.type === 'paragraph') return firstLine(block, nodeSpan(block), next?.type === 'list')
  if (block.type !== 'list' || !block.ordered) return []
  return block.children.flatMap((item) => {
    const [only, ...rest] = item.children
    return only?.type === 'paragraph' && rest.length === 0
      ? firstLine(only, nodeSpan(item), block.children.length === 1)
      : []
  })
}

function firstLine(paragraph: Paragraph, {start}: Span, isSetApart: boolean): Line[] {
  if (paragraph.children[0]?.type !== 'text') return []
  const all = plainText(paragraph).trim()
  const [words] = all.split('\n', 1) as [string]
  if (words !== all && !inCapitals.test(words) && !wikiTitle.test(words)) return []
  const {start: from, end} = nodeSpan(paragraph)
  return [{words: words.trim(), place: span(start, words === all ? end : from + words.length), isSetApart}]
}
