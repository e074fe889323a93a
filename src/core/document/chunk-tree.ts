import type {Nodes, Root, RootContent} from 'mdast'
import {Attached} from '../attached.ts'
import {joined} from '../text/joined.ts'
import {keepHome} from './by-block.ts'
import type {Chunk, Reading} from './chunks.ts'

/**
 * The tree of the text that chunks make up.
 * @param places where they stood last in a text of the same kind
 */
export function treeOf(text: string, chunks: readonly Chunk[], places: Places = inDocuments): Root {
  const lines = chunks.reduce((sum, {reading}) => sum + reading.lines, 1)
  const end = {line: lines, column: text.length - text.lastIndexOf('\n'), offset: text.length}
  return {
    type: 'root',
    children: joined(chunks.map((chunk) => placed(chunk, places))),
    position: {start: {line: 1, column: 1, offset: 0}, end},
  }
}

/** The blocks of a reading where it stood last: what stands above an edit stays where it is. */
export type Places = Attached<
  Reading,
  {readonly start: number; readonly line: number; readonly blocks: readonly RootContent[]}
>

const inDocuments: Places = new Attached()

function placed({reading, start, line}: Chunk, places: Places): readonly RootContent[] {
  const last = places.get(reading)
  if (last?.start === start && last.line === line) return last.blocks
  const blocks = reading.blocks.map((block) => {
    const own = start === 0 ? block : movedNode(block, start, line)
    keepHome(own, {block, source: reading.source, start})
    return own
  })
  places.set(reading, {start, line, blocks})
  return blocks
}

/** A copy of a block and all in it, so many characters and lines further on. */
export function movedNode<Node extends Nodes>(node: Node, by: number, lines: number): Node {
  const {position} = node
  const copy = {...node}
  if (position !== undefined) {
    const {start, end} = position
    copy.position = {
      start: {line: start.line + lines, column: start.column, offset: start.offset! + by},
      end: {line: end.line + lines, column: end.column, offset: end.offset! + by},
    }
  }
  if ('children' in copy) {
    const children: Nodes[] = copy.children
    ;(copy as {children: Nodes[]}).children = children.map((child) => movedNode(child, by, lines))
  }
  return copy
}
