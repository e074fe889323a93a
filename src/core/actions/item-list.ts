import type {List, Nodes} from 'mdast'
import {isParent, nodeSpan} from '../document/markdown.ts'
import {contains} from '../text/span.ts'

/** The innermost list of which an item begins at an offset. */
export function listAround(node: Nodes, start: number): List | undefined {
  if (node.type === 'list' && node.children.some((child) => nodeSpan(child).start === start)) return node
  if (!isParent(node)) return undefined
  const inside = (node.children as Nodes[]).find((child) => contains(nodeSpan(child), {start, end: start}))
  return inside && listAround(inside, start)
}
