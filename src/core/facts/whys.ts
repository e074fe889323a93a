import {once} from '../once.ts'
import type {ListItem, Nodes} from 'mdast'
import {isParent, nodeSpan, plainText, withoutMarks} from '../document/markdown.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {blocksOf, outermostOf, sectionsIn, sectionsOf} from '../document/sections.ts'
import {type Stretch, byStretch, onceBySection} from '../document/stretches.ts'
import {withoutPlaceholders} from '../document/placeholders.ts'
import {oneLine} from '../one-line.ts'
import {type Tree, treeName, treesElsewhere, treesIn} from './cause-trees.ts'
import {type Spanned, span, trimSpan} from '../text/span.ts'

/** How causes were looked for, and what was found on the way. */
export interface CauseAnalysis {
  /** Where a method is named. */
  readonly method: Spanned<'whys' | 'tree' | 'other'> | undefined
  /** The answers of a chain of whys, the deepest last. */
  readonly chain: readonly Spanned[]
  /** Trees drawn in code blocks, or as lists in lists. */
  readonly trees: readonly Tree[]
}

const methods = [
  ['whys', /\b(?:5|five|three|3|seven|7)[- ]whys?\b|\bwhys\b/i],
  ['tree', treeName],
  ['other', /\b(?:fishbone|ishikawa|infinite how['’]?s|kepner|bow[- ]?tie|stpa|cast analysis|hybrid)\b/i],
] as const

export const causeAnalysis = once((document: PostmortemDocument): CauseAnalysis => {
  const sections = outermostOf(sectionsOf(document, 'root-cause', 'contributing-factors'))
  const trees = sections.flatMap((section) => treesIn(document, section))
  return {
    method: findMethod(document, sections),
    chain: longest([
      ...sections.map((section) => chainIn(document, section)),
      ...whysTold(document),
      ...chainsListed(document),
    ]),
    trees: trees.length > 0 ? trees : treesElsewhere(document),
  }
})

function findMethod(document: PostmortemDocument, sections: readonly Section[]): CauseAnalysis['method'] {
  for (const section of sections) {
    const method = methodIn(document, section)
    if (method !== undefined) return method
  }
  return undefined
}

const methodIn = onceBySection(({text}, {heading, body}): CauseAnalysis['method'] => {
  const source = text.slice(heading.start, body.end)
  const found = methods.flatMap(([value, pattern]) => {
    const match = pattern.exec(source)
    return match === null ? [] : [{value, at: match.index, words: match[0]}]
  })
  const [first] = found.sort((a, b) => a.at - b.at)
  if (first === undefined) return undefined
  const start = heading.start + first.at
  return {value: first.value, span: span(start, start + first.words.length)}
})

/**
 * A why is a question that is answered behind it, under it, or in the cell beside it. “Why it happened:” is the name of
 * one cause, and asks nothing about the one before.
 */
const why = /^\W*(?:\d{1,2}\W+)?(?:why\b(?! (?:it|this|that|they) [^?:]{2,40}:)|because\b)/i

/** The answers to whys: numbered items, rows, lines, or bullets nested in one another. */
const chainIn = onceBySection((document, section): readonly Spanned[] => {
  const lists = blocksOf(document, section).filter(({type}) => type === 'list' || type === 'table')
  const points = pointsOf(document, section)
  const asked = points.filter(
    ({words, form}) => form !== 'sentence' && why.test(words) && /\p{L}{2}.*\s\p{L}{2}/su.test(words),
  )
  const nested = lists.flatMap(nestedWhys)
  const lines = blocksOf(document, section).flatMap((block) => whyLines(document.text, block))
  const numbered = isWhys(document, section) ? itemsOf(points.filter(({words}) => /\s\S/.test(words))) : []
  return longest([asked.map(toAnswer), nested, lines, numbered, titledWhys(document, section)])
})

/** `#### How did the mount fail?`: each heading asks about the text under the one before. */
function titledWhys({sections}: Stretch, {body}: Section): Spanned[] {
  return sectionsIn(sections, body)
    .filter(({title}) => /^\W*(?:why|how)\b.*\?$/i.test(title))
    .map(({title, heading}) => ({value: title, span: heading}))
}

function itemsOf(points: readonly Point[]): Spanned[] {
  return points.filter(({form}) => form !== 'sentence').map(toAnswer)
}

function isWhys(document: Stretch, section: Section): boolean {
  const whole = span(section.heading.start, section.body.end)
  const titled = sectionsIn(document.sections, whole).some(({title}) => methods[0][1].test(title))
  return titled && !/contributing|factor/i.test(section.title)
}

function toAnswer({span: place, words, lead}: Point): Spanned {
  const answer = words.slice(words.lastIndexOf('?') + 1).trim()
  return {value: answer === '' ? words : answer, span: lead.end > lead.start ? lead : place}
}

/**
 * `- Why …? - Because … - Why …?`, each nested in the one before; or asked behind or under what it asks about:
 * `- The disk was full. **Why?**`.
 */
function nestedWhys(node: Nodes): Spanned[] {
  if (!isParent(node)) return []
  const below = longest((node.children as Nodes[]).map(nestedWhys))
  const own = node.type === 'listItem' ? node.children.find(asksWhy) : undefined
  return own === undefined ? below : [{value: oneLine(plainText(own)), span: nodeSpan(own)}, ...below]
}

function asksWhy(block: Nodes, index: number): boolean {
  if (block.type !== 'paragraph') return false
  const words = plainText(block)
  return (index === 0 && why.test(words)) || whyBehind.test(words)
}

export const whyBehind = /(?:^|[.!?:]\s)\W{0,4}why\b[^?.!]{0,160}\?/i

/** `**Why 1:** …` as lines or paragraphs. */
function whyLines(text: string, block: Nodes): Spanned[] {
  if (block.type !== 'paragraph') return []
  const {start, end} = nodeSpan(block)
  const source = text.slice(start, end)
  if (!/why/i.test(source)) return []
  return [...source.matchAll(/[^\n]+/g)].flatMap(({0: line, index}) => {
    const words = withoutMarks(line)
    const place = trimSpan(text, span(start + index, start + index + line.length))
    return /^\W*(?:\d{1,2}\W+)?why\b/i.test(words) ? [{value: words, span: place}] : []
  })
}

/** “Why did it wait? The pool was full. Why was it full? …”: each answer, up to the next question. */
function whysInline(text: string, block: Nodes): Spanned[] {
  if (block.type !== 'paragraph') return []
  const {start, end} = nodeSpan(block)
  const source = text.slice(start, end)
  const asked = [...source.matchAll(/\bwhy\b[^?.!]{0,160}\?/gi)]
  return asked.map(({0: question, index}, place) => {
    const from = index + question.length
    const answer = trimSpan(text, span(start + from, start + (asked[place + 1]?.index ?? source.length)))
    return {
      value: withoutMarks(text.slice(answer.start, answer.end)),
      span: span(start + index, start + from),
    }
  })
}

/** Lists of which each item asks why and answers: a chain each, under any title. */
export const chainsListed = byStretch(({tree}: Pick<Stretch, 'tree'>): readonly (readonly Spanned[])[] =>
  tree.children.flatMap((block) => {
    if (block.type !== 'list' || block.children.length < fewestWhys) return []
    const wordsOf = (item: ListItem): string => oneLine(plainText(item))
    if (!block.children.every((item) => whyAnswered.test(withoutPlaceholders(wordsOf(item))))) return []
    return [block.children.map((item) => ({value: wordsOf(item), span: nodeSpan(item)}))]
  }),
)

const fewestWhys = 3
const whyAnswered = /^\W*why\b[^?]{0,160}\?\s\S/i

/** Whys that follow one another as lines of one paragraph, under any title: the longest chain of each stretch. */
const whysTold = byStretch(
  ({text, tree}: Pick<Stretch, 'text' | 'tree'>): readonly (readonly Spanned[])[] => [
    longest(tree.children.flatMap((block) => [whyLines(text, block), whysInline(text, block)])),
  ],
)

function longest<T>(lists: readonly (readonly T[])[]): T[] {
  return [...lists.reduce((best, list) => (list.length > best.length ? list : best), [])]
}
