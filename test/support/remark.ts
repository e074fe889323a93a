import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/** Without the transforms of its extensions, which make nodes that have no place. */
function keepPositions(this: Processor): void {
  const data = this.data() as {fromMarkdownExtensions?: object[][]}
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((group) =>
    [group].flat().map((extension) => ({...extension, transforms: []})),
  )
}

const remark = () => unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])

const bare = remark().freeze()
const positioned = remark().use(keepPositions).freeze()

/** A text as remark and its common extensions parse it: what everything of ours is measured beside. */
export function bareParse(text: string): Root {
  return bare.parse(text)
}

/** The same tree in which each node has its place, such as ours has to be. */
export function positionedTree(text: string): Root {
  return positioned.parse(text)
}
