import type {Code, Nodes} from 'mdast'
import {isParent, nodeSpan, plainText} from '../document/markdown.ts'
import type {Section} from '../document/model.ts'
import {isFilledIn} from '../document/placeholders.ts'
import {blocksOf, sectionsIn} from '../document/sections.ts'
import {type Stretch, byStretch, onceBySection} from '../document/stretches.ts'
import {oneLine} from '../one-line.ts'
import {type Span, type Spanned, span} from '../text/span.ts'

/** What led to an outcome, drawn in a code block or as lists in lists. */
export interface Tree {
  readonly span: Span
  /** Levels below the root. */
  readonly depth: number
  readonly leaves: readonly Spanned[]
}

/** What a tree of causes is called. */
export const treeName =
  /\bcausal[- ](?:factor )?(?:tree|map|analysis|graph|diagram)\b|\b(?:cause|fault)[- ](?:tree|map)\b/i

/** What a leaf has around its words: `(AND)`, `→ action 3`. */
const besides = /^\((?:AND|OR)\)|→.*$/g
const branch = /^([\s│|]*)(?:[├└]─*|[|`+\\]-{1,3})\s*([^\s─].*)$/

/** The trees of a section for causes. */
export const treesIn = onceBySection((document, section): readonly Tree[] => {
  const drawn = blocksOf(document, section)
    .filter((block): block is Code => block.type === 'code')
    .flatMap((block) => {
      if (block.lang === 'mermaid') return readGraph(block)
      const trees = readTree(document.text, nodeSpan(block)).filter(({leaves}) => !areNames(leaves))
      return trees.length > 0 || isBlankTree(block) ? trees : readMap(nodeSpan(block), block.value)
    })
  return [...drawn, ...listedTrees(document, section), ...arrowLines(document, section)]
})

/** A tree whose branches are all still to be filled in. */
function isBlankTree({value}: Code): boolean {
  const leaves = value.split('\n').flatMap((line) => branch.exec(line)?.[2]?.trim() ?? [])
  return leaves.length > 1 && !leaves.some((words) => isFilledIn(words.replace(besides, '')))
}

/** A tree of files has names for leaves. */
function areNames(leaves: readonly Spanned[]): boolean {
  return leaves.every(({value}) => !/\S\s\S/.test(value))
}

/** Arrows between what led to what. */
function readGraph(block: Code): Tree[] {
  const arrows = block.value.match(graphArrow)?.length ?? 0
  return arrows < 2 || isBlankGraph(block) ? [] : [{span: nodeSpan(block), depth: 2, leaves: []}]
}

const graphArrow = /--+>|==+>|-\.->/g

/** Whether the boxes of a graph only have what a template calls them: “Outcome”, “Cause 1”, “[what set it off]”. */
export function isBlankGraph({lang, value: source}: Code): boolean {
  if (lang !== 'mermaid') return false
  const labels = [...source.matchAll(graphLabel)].map((match) => (match[1] ?? match[2])!)
  const boxes = labels.length > 0 ? labels : (source.match(/\p{L}[\p{L}\d_]*(?=\s*[-=])/gu) ?? [])
  return boxes.filter((words) => isFilledIn(words) && !nameOfBox.test(words)).length < 2
}

const graphLabel = /"([^"\n]{1,300})"|[[({]([^[\](){}"\n]{1,300})[\])}]/g

const nameOfBox =
  /^\W*(?:(?:root|main|direct|underlying|immediate|contributing|sub-?) ?)?(?:causes?|outcome|incident|event|problem|effect|impact|symptom|trigger|detection|mitigation|why|factor|condition|action|node|step|level|branch|leaf|box|label)\s?(?:[\dA-Z](?:\.\d)?)?\W*$/i

/** Several arrows between words, in text that is drawn. */
function readMap(place: Span, source: string): Tree[] {
  const arrows = source.match(drawnArrow)?.length ?? 0
  return arrows < fewestArrows ? [] : [{span: place, depth: 2, leaves: []}]
}

const fewestArrows = 3
const drawnArrow = /[─—–=-]{1,3}>|[→⟶⇒▶►]/g

/** “reboot → table gone → belt stops; alarm on the belt → nobody told”: a map in a line. */
function arrowLines(document: Stretch, section: Section): Tree[] {
  return blocksOf(document, section).flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'list') return []
    const words = plainText(block)
    const arrows = words.match(/[→←](?<=\p{L}{2}[^→←]{0,40}[→←])/gu)?.length ?? 0
    return arrows <= fewestArrows ? [] : [{span: nodeSpan(block), depth: 2, leaves: []}]
  })
}

/** Under the name of a tree a list with lists in it is one. */
function listedTrees(document: Stretch, section: Section): Tree[] {
  const whole = span(section.heading.start, section.body.end)
  const lists = sectionsIn(document.sections, whole)
    .filter(({title}) => treeName.test(title))
    .flatMap((one) => blocksOf(document, one).filter((block) => block.type === 'list'))
  return lists.flatMap((list) => {
    const depth = depthOf(list)
    return depth < 2 ? [] : [{span: nodeSpan(list), depth, leaves: leavesOf(list)}]
  })
}

function depthOf(node: Nodes): number {
  if (!isParent(node)) return 0
  const below = Math.max(0, ...(node.children as Nodes[]).map(depthOf))
  return node.type === 'list' ? below + 1 : below
}

function leavesOf(node: Nodes): Spanned[] {
  if (!isParent(node)) return []
  const inner = (node.children as Nodes[]).flatMap(leavesOf)
  return node.type === 'listItem' && inner.length === 0
    ? [{value: oneLine(plainText(node)), span: nodeSpan(node)}]
    : inner
}

/** A tree of sentences is one of causes wherever it is drawn; one of files has names for leaves. */
export const treesElsewhere = byStretch(({text, tree}: Pick<Stretch, 'text' | 'tree'>): readonly Tree[] => {
  const drawn = tree.children.flatMap((block) =>
    block.type === 'code' ? readTree(text, nodeSpan(block)) : [],
  )
  return drawn.filter(
    ({leaves}) => leaves.filter(({value}) => /\S\s\S+\s\S/.test(value)).length * 2 > leaves.length,
  )
})

function readTree(text: string, {start, end}: Span): Tree[] {
  const rows = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({0: line, index}) => {
    const found = branch.exec(line)
    if (found === null) return []
    const words = found[2]!.trim()
    if (!isFilledIn(words.replace(besides, ''))) return []
    const at = start + index + line.indexOf(words)
    return [{indent: found[1]!.length, value: words, span: span(at, at + words.length)}]
  })
  if (rows.length < 2) return []
  const leaves = rows.filter((row, index) => (rows[index + 1]?.indent ?? 0) <= row.indent)
  const depth = new Set(rows.map(({indent}) => indent)).size
  return [
    {span: span(start, end), depth, leaves: leaves.map(({value, span: place}) => ({value, span: place}))},
  ]
}
