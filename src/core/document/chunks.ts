import type {Nodes, Root, RootContent} from 'mdast'
import type {Memory} from '../memory.ts'
import {movedNode} from './chunk-tree.ts'
import {type Front, readFront} from './front-node.ts'
import {isParent, nodeSpan, parseMarkdown} from './markdown.ts'
import {type Prose, readProse} from './passage.ts'

/**
 * A text is read in chunks of whole blocks, each by itself: a chunk that did not change need not be read again, and short
 * texts are read faster than a long one. The trees of all chunks are the tree of the text.
 */
export interface Chunk {
  /** Offset of its first character, and how many lines are above it. */
  readonly start: number
  readonly line: number
  readonly reading: Reading
}

/** What a chunk holds, its places counted from its own start. */
export interface Reading {
  /** Its text. */
  readonly source: string
  readonly blocks: readonly RootContent[]
  readonly prose: readonly Prose[]
  readonly lines: number
  /** Whether what stands behind the chunk is none of its business: it leaves no fence or comment open. */
  readonly isClosed: boolean
  /** What it defines for links (`label`) and footnotes (`^label`) everywhere, in the form in which labels are compared. */
  readonly labels: readonly string[]
}

/** Shorter ones would cost more than they save. */
const least = 1_500

/**
 * Reads a text in chunks.
 * @throws {RangeError} where it is nested deeper than any list that people can read
 */
export function readChunks(text: string, memory: Memory): Chunk[] {
  const front = readFront(text)
  const above = front === undefined ? [] : [frontChunk(front, text, memory)]
  const chunks = join(text, cutsOf(text, front?.length ?? 0), (source) => read(source, [], memory), above)
  const labels = new Set(chunks.flatMap(({reading}) => reading.labels))
  if (labels.size === 0) return chunks
  // What looks like a reference is one only where it is defined, be it in another chunk.
  return chunks.map((chunk, index) => {
    const {start, reading} = chunk
    if (index < above.length) return chunk
    const source = text.slice(start, chunks[index + 1]?.start)
    const own = new Set(reading.labels)
    const missing = [...labelsNamed(source)].filter((label) => labels.has(label) && !own.has(label))
    return missing.length === 0 ? chunk : {...chunk, reading: read(source, missing, memory)}
  })
}

function frontChunk({node, length}: Front, text: string, memory: Memory): Chunk {
  const source = text.slice(0, length)
  const reading = memory.recall('front', source, (): Reading => {
    return {source, blocks: [node], prose: [], lines: lineBreaks(source), isClosed: true, labels: []}
  })
  return {start: 0, line: 0, reading}
}

/** A label's words up to its bracket: it has no bracket inside but behind a backslash, and at most 999 characters. */
const bracketed = /\[((?:\\[^]|[^[\]\\]){1,999})\]/g

/** Each label that a reference in a source may name; what stands in code is among them too. */
function labelsNamed(source: string): Set<string> {
  return new Set(Array.from(source.matchAll(bracketed), ([, label]) => comparable(label!)))
}

/** A label in the form in which CommonMark compares it; the marks of quotes around its lines are no part of it. */
function comparable(label: string): string {
  return label
    .replace(/\n[ \t>]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}

/** Makes chunks between cuts, behind those above them; one that is left open goes on to a later cut. */
function join(
  text: string,
  cuts: readonly number[],
  readSource: (source: string) => Reading,
  above: readonly Chunk[],
): Chunk[] {
  const chunks = [...above]
  let line = above.reduce((sum, {reading}) => sum + reading.lines, 0)
  for (let index = 0; index < cuts.length - 1;) {
    const start = cuts[index]!
    let taken = 1
    let reading = readSource(text.slice(start, cuts[index + 1]))
    while (!reading.isClosed && index + taken < cuts.length - 1) {
      taken = Math.min(2 * taken, cuts.length - 1 - index)
      reading = readSource(text.slice(start, cuts[index + taken]))
    }
    chunks.push({start, line, reading})
    line += reading.lines
    index += taken
  }
  return chunks
}

/** Behind a blank line, at a character that continues no list: whatever stood above ends there, but for fences and comments. */
const boundary = /\n[ \t]*\r?\n(?=[^\s\d*+-]|\*\*)/g
/** Looks for the mark before it looks in front of it: a line without one is passed over at once. */
const fence = /`(?<=^ {0,3}`)`{2,}|~(?<=^ {0,3}~)~{2,}/gm
const heading = /#{1,2} /y

/** Where a text is cut behind its front matter, the ends among them: at main headings, and where enough has come together. */
function cutsOf(text: string, front: number): number[] {
  const cuts = [front]
  const fences = fencesIn(text)
  let opened = 0
  let inFence: string | undefined
  boundary.lastIndex = Math.max(0, front - 1)
  for (let match = boundary.exec(text); match !== null; match = boundary.exec(text)) {
    const at = match.index + match[0].length
    for (; opened < fences.length && fences[opened]!.index < at; opened++) {
      const [mark] = fences[opened]!
      if (inFence === undefined) inFence = mark
      else if (mark.startsWith(inFence)) inFence = undefined
    }
    heading.lastIndex = at
    if (inFence === undefined && (at - cuts.at(-1)! >= least || heading.test(text))) cuts.push(at)
    // Two blank lines in a row are one boundary after the other.
    boundary.lastIndex = at - 1
  }
  if (cuts.at(-1)! < text.length) cuts.push(text.length)
  return cuts
}

/** The marks of all fences; `matchAll` would have the pattern compiled anew now and then, which takes longer than the search. */
function fencesIn(text: string): RegExpExecArray[] {
  const fences: RegExpExecArray[] = []
  fence.lastIndex = 0
  for (let match = fence.exec(text); match !== null; match = fence.exec(text)) fences.push(match)
  return fences
}

/** Deeper than any list that people can read; what walks a tree walks it by recursion. */
export const deepest = 200
export const tooDeep = `its lists or quotes are nested over ${deepest} deep`

/** A paragraph behind a chunk: it stays one unless the chunk is left open. */
const sentinel = 'x'

/**
 * Reads a chunk by itself.
 * @param labels those that it names and another chunk defines
 */
function read(source: string, labels: readonly string[], memory: Memory): Reading {
  // At its very start the parser would leave out a byte order mark, without counting it.
  const above = source.startsWith('\uFEFF') ? '\n' : ''
  const before = above + labels.map((label) => `[${label}]: x\n\n`).join('')
  return memory.recall(`chunk ${before}`, source, () => {
    const end = before.length + source.length
    const after = source.endsWith('\n') ? '\n' : '\n\n'
    const tree = parseMarkdown(`${before}${source}${after}${sentinel}`)
    if (isDeeper(tree, deepest)) throw new RangeError(tooDeep)
    const isClosed = tree.children.some(
      (block) => block.type === 'paragraph' && nodeSpan(block).start === end + after.length,
    )
    const own = (isClosed ? tree : parseMarkdown(before + source)).children.filter(
      (block) => nodeSpan(block).start >= before.length && nodeSpan(block).start < end,
    )
    const blocks =
      before === '' ? own : own.map((block) => movedNode(block, -before.length, -lineBreaks(before)))
    return {
      source,
      blocks,
      prose: readProse(source, blocks),
      lines: lineBreaks(source),
      isClosed,
      labels: source.includes(']:') ? [...labelsIn(blocks)] : [],
    }
  })
}

function lineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

function* labelsIn(nodes: readonly Nodes[]): Iterable<string> {
  for (const node of nodes) {
    if (node.type === 'definition') yield comparable(node.identifier)
    else if (node.type === 'footnoteDefinition') yield comparable(`^${node.identifier}`)
    if (isParent(node)) yield* labelsIn(node.children)
  }
}

function isDeeper(root: Root, most: number): boolean {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}
