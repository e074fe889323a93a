import type {Nodes} from 'mdast'
import {type Span, contains} from '../text/span.ts'
import {nodeSpan, plainText} from './markdown.ts'
import type {ActionItem, PostmortemDocument} from './model.ts'
import {saysSomething} from './placeholders.ts'
import {blocksOf, outermostOf, sectionsOf} from './sections.ts'

type Source = Pick<PostmortemDocument, 'tree' | 'sections'>

/** How many bullets and rows a document parks: those under titles for that, such as “Parked ideas”, that are no items. */
export function countParked(source: Source, items: readonly Pick<ActionItem, 'span'>[]): number {
  const parts = outermostOf(sectionsOf(source, 'parked'))
  const holdsItem = (place: Span): boolean => items.some(({span}) => contains(place, span))
  return parts
    .flatMap((part) => blocksOf(source, part))
    .flatMap((block): readonly Nodes[] =>
      block.type === 'list' ? block.children : block.type === 'table' ? block.children.slice(1) : [],
    )
    .filter((idea) => saysSomething(plainText(idea)) && !holdsItem(nodeSpan(idea))).length
}
