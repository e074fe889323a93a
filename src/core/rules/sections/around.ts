import type {PostmortemDocument, Section} from '../../document/model.ts'
import {type Span, contains} from '../../text/span.ts'

/** The innermost section that has a kind and holds a place. */
export function sectionAround({sections}: PostmortemDocument, place: Span): Section | undefined {
  return sections.findLast(({kind, body}) => kind !== undefined && contains(body, place))
}
