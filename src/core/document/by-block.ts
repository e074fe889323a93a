import {Attached} from '../attached.ts'
import type {Nodes} from 'mdast'
import {type Kept, keep, placedAt} from './kept.ts'

/** Where a block was read, all by itself. */
interface Home {
  /** Its places are offsets into `source`. */
  readonly block: Nodes
  readonly source: string
  /** Where the source begins in the document. */
  readonly start: number
}

const homes = new Attached<Nodes, Home>()

/** Has a block of a document's tree be known as the one that was read from a piece of its text. */
export function keepHome(block: Nodes, home: Home): void {
  homes.set(block, home)
}

/**
 * A function of a block's own words that does its work once for each block, as long as the text around it is kept from
 * version to version.
 * @param make must look at nothing outside the block but what it is told besides; each `{start, end}` in what it makes is
 * taken for a span
 */
export function onceByBlock<Block extends Nodes, Made, Besides = undefined>(
  make: (text: string, block: Block, besides: Besides) => Made,
): (text: string, block: Block, ...besides: [Besides] extends [undefined] ? [] : [Besides]) => Made {
  const known = new Attached<Nodes, Map<Besides, Kept<Made>>>()
  return (text, block, ...[told]) => {
    const besides = told as Besides
    const home = homes.get(block)
    if (home === undefined) return make(text, block, besides)
    let all = known.get(home.block)
    if (all === undefined) known.set(home.block, (all = new Map<Besides, Kept<Made>>()))
    let kept = all.get(besides)
    if (kept === undefined) all.set(besides, (kept = keep(make(home.source, home.block as Block, besides))))
    return placedAt(kept, home.start)
  }
}

/** The same for what holds no places, and needs no text. */
export function onceByWordsOf<Block extends Nodes, Made>(
  make: (block: Block) => Made,
): (block: Block) => Made {
  const known = new Attached<Nodes, {readonly made: Made}>()
  return (block) => {
    const home = homes.get(block)
    if (home === undefined) return make(block)
    let kept = known.get(home.block)
    if (kept === undefined) known.set(home.block, (kept = {made: make(home.block as Block)}))
    return kept.made
  }
}
