import {numericOrderIn, type NumericOrder} from './dates.ts'
import type {PostmortemDocument, TimelineEntry} from './model.ts'
import {byStretch} from './stretches.ts'
import {type Dated, TimelineReader} from './timeline-reader.ts'

/**
 * The entries of a document's timelines: rows of a table with a time column, and bullets or lines under a timeline
 * heading that begin with a time, or that are a label and a time (`Detected: 2026-03-03 09:24`). A heading or a line
 * that is only a date dates the entries below it; there a bullet or a paragraph right behind the day is one without a time.
 */
export function collectTimeline(source: Source): readonly TimelineEntry[] {
  const [order] = ordersIn(source)
  const parts = partsIn(source, order)
  const [first, ...others] = parts
  const told = parts.filter(({isFenced}) => !isFenced)
  const isWhole = parts.every(({opens}, index) => (parts[index - 1]?.dated?.depth ?? opens) >= opens)
  if (isWhole && (told.length === parts.length || told.some(({entries}) => entries.length > 0)))
    return told.flatMap(({entries}) => entries)
  return (others.length === 0 && first !== undefined ? first : readPart(source, order)).entries
}

type Source = Pick<PostmortemDocument, 'text' | 'tree' | 'sections'>

const ordersIn = byStretch(({text}: Source): readonly NumericOrder[] => {
  const order = numericOrderIn(text)
  return order === undefined ? [] : [order]
})

/** The entries of a part of a text, and what they have to do with those of other parts. */
interface Part {
  readonly entries: readonly TimelineEntry[]
  /** Whether they are drawn in fences, as nothing else tells any. */
  readonly isFenced: boolean
  /** How deep the heading is with which it begins: what dates the entries below must be less deep to stand above it. */
  readonly opens: number
  readonly dated: Dated | undefined
}

const partsIn = byStretch((source: Source, order: NumericOrder | undefined) => [readPart(source, order)])

function readPart(source: Source, order: NumericOrder | undefined): Part {
  const reader = new TimelineReader(source, order)
  const blocks = source.tree.children
  for (const block of blocks) reader.visit(block)
  const hasTold = reader.entries.length > 0
  // What is drawn in a fence counts where nothing else tells the times: it may be the log of something.
  if (!hasTold) for (const block of blocks) reader.readCode(block)
  const {entries, dated} = reader
  const opens = blocks[0]?.type === 'heading' ? blocks[0].depth : 0
  return {entries, isFenced: !hasTold && entries.length > 0, opens, dated}
}
