import {Attached} from '../attached.ts'
import {once} from '../once.ts'
import {firstIndex} from '../text/first-index.ts'
import {joined} from '../text/joined.ts'
import {type Span, shifted, span} from '../text/span.ts'
import {type Places, treeOf} from './chunk-tree.ts'
import type {Chunk, Reading} from './chunks.ts'
import {keep, placedAt} from './kept.ts'
import type {Section} from './model.ts'
import {type Passage, collectPassages} from './passage.ts'
import {lastBegun} from './sections.ts'
import type {Placed, Stretch} from './stretches.ts'

/** Shorter ones would cost more than they save. */
const least = 4_000

/** The stretches of a document, those of the version before where they read the same. */
export function stretchesOf(text: string, sections: readonly Section[], chunks: readonly Chunk[]): Placed[] {
  const cuts = cutsOf(sections, chunks)
  return cuts.map((from, index) => {
    const own = chunks.slice(from, cuts[index + 1])
    const place = span(own[0]!.start, chunks[cuts[index + 1] ?? chunks.length]?.start ?? text.length)
    return {start: place.start, stretch: stretchAt(text, place, own, sectionsFor(sections, place))}
  })
}

/** The passages of a document that is cut into stretches. */
export function passagesIn(stretches: readonly Placed[]): Passage[] {
  return joined(stretches.map(({stretch, start}) => placedAt(passagesOf(stretch), start, allMoved)))
}

const passagesOf = once((stretch: Stretch) => keep(stretch.passages))

function allMoved(passages: readonly Passage[], by: number): readonly Passage[] {
  return passages.map((passage) => ({...passage, start: passage.start + by}))
}

/** The chunks with which stretches begin: at the title of a section, where enough has come together. */
function cutsOf(sections: readonly Section[], chunks: readonly Chunk[]): number[] {
  const cuts: number[] = []
  for (const [index, {start, reading}] of chunks.entries()) {
    const last = chunks[cuts.at(-1) ?? -1]
    if (last === undefined) cuts.push(index)
    else if (start - last.start >= least && reading.blocks[0]?.type === 'heading') {
      const section = sections[lastBegun(sections, start) ?? -1]
      if (section?.heading.start === start && section.form === 'heading') cuts.push(index)
    }
  }
  return cuts
}

/** The sections that a part of the text holds or is in, counted from its start. */
function sectionsFor(sections: readonly Section[], {start, end}: Span): Section[] {
  const [from, to] = [start, end].map((at) => firstIndex(sections, ({heading}) => heading.start >= at))
  const inside = sections.slice(from, to)
  const above: number[] = []
  for (let at = inside[0]?.parent; at !== undefined; at = sections[at]!.parent) above.unshift(at)
  const parentOf = (parent: number): number =>
    parent < from! ? above.indexOf(parent) : parent - from! + above.length
  const reach = ({body}: Section): number => Math.min(body.end, end) - start
  return [
    ...above.map((at, index): Section => {
      const title = index - above.length
      const section = sections[at]!
      return {
        ...section,
        ...{heading: span(title, title), body: span(title, reach(section))},
        parent: index === 0 ? undefined : index - 1,
      }
    }),
    ...inside.map((section): Section => ({
      ...section,
      heading: shifted(section.heading, -start),
      body: span(section.body.start - start, reach(section)),
      parent: section.parent === undefined ? undefined : parentOf(section.parent),
    })),
  ]
}

interface Last {
  readonly chunks: readonly Chunk[]
  readonly stretch: Stretch
}

/** The last stretch that began with a reading. */
const lastStretch = new Attached<Reading, Last>()

/** Blocks stand elsewhere in their stretch than in the document. */
const inStretches: Places = new Attached()

function stretchAt(
  text: string,
  {start, end}: Span,
  chunks: readonly Chunk[],
  sections: readonly Section[],
): Stretch {
  const {reading, line} = chunks[0]!
  const last = lastStretch.get(reading)
  if (last !== undefined && readsAs(chunks, last.chunks) && areSame(sections, last.stretch.sections))
    return last.stretch
  const source = text.slice(start, end)
  const own = chunks.map((chunk) => ({...chunk, start: chunk.start - start, line: chunk.line - line}))
  const passages = collectPassages(own, sections, undefined)
  const stretch = {text: source, tree: treeOf(source, own, inStretches), sections, passages}
  lastStretch.set(reading, {chunks, stretch})
  return stretch
}

function readsAs(chunks: readonly Chunk[], others: readonly Chunk[]): boolean {
  return (
    chunks.length === others.length && chunks.every(({reading}, index) => reading === others[index]!.reading)
  )
}

function areSame(sections: readonly Section[], others: readonly Section[]): boolean {
  return (
    sections.length === others.length &&
    sections.every((one, index) => {
      const other = others[index]!
      return (
        one.kind === other.kind &&
        one.title === other.title &&
        one.form === other.form &&
        one.depth === other.depth &&
        one.parent === other.parent &&
        isSame(one.heading, other.heading) &&
        isSame(one.body, other.body)
      )
    })
  )
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}
