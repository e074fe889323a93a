import type {PostmortemDocument} from '../document/model.ts'
import type {Point} from '../document/points.ts'
import {causeAnalysis, chainsListed} from './whys.ts'

/** Causes that no list names: where the branches of a tree end, or several chains of whys. */
export function causesDrawn(document: PostmortemDocument): readonly Point[] {
  const leaves = leavesOfTrees(document)
  return leaves.length > 0 ? leaves : endsOfChains(document)
}

const fewestWords = 4

/** The ends of the branches of a tree of causes, where nothing else lists them. */
function leavesOfTrees(document: PostmortemDocument): Point[] {
  const leaves = causeAnalysis(document).trees.flatMap((tree) => tree.leaves)
  return leaves
    .filter(({value}) => (value.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords)
    .map(({value, span: place}) => ({form: 'item', span: place, lead: place, words: value, fields: []}))
}

/** Where several chains of whys end, each is a condition that the others do not reach. */
function endsOfChains(document: PostmortemDocument): Point[] {
  const chains = chainsListed(document)
  if (chains.length < 2) return []
  return chains.map((chain): Point => {
    const last = chain.at(-1)!
    const words = chain.map(({value}) => value).join(' ')
    return {form: 'item', span: last.span, lead: last.span, words, fields: []}
  })
}
