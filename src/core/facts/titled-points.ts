import type {Field} from '../document/fields.ts'
import {withoutMarks} from '../document/markdown.ts'
import type {PostmortemDocument, Section} from '../document/model.ts'
import type {Point} from '../document/points.ts'
import {ownPart} from '../document/sections.ts'
import {span} from '../text/span.ts'

/** A section as one point, with what it says itself. */
export function toTitled(document: PostmortemDocument, section: Section, fields: readonly Field[]): Point {
  const own = ownPart(document, section)
  const words = withoutMarks(document.text.slice(own.start, own.end))
  return {form: 'item', span: span(section.heading.start, own.end), lead: section.heading, words, fields}
}
