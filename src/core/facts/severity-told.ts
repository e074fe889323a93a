import {fieldsIn} from '../document/fields.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {withoutMarks} from '../document/markdown.ts'
import {zoneOf} from '../document/section-kinds.ts'
import {kindAt, ownPart} from '../document/sections.ts'
import {byStretch} from '../document/stretches.ts'

/**
 * The severity that an account tells of itself where its header has none: “**Severity:** SEV1” under the impact, a row of
 * a table of two columns, or a part with that title. Several that differ are those of several things.
 */
export function severityTold(document: PostmortemDocument): string {
  const {text, sections} = document
  const labelled = severitiesIn(document)
    .filter(({value}) => tellsOfAll(document, value.span.start))
    .map(({value}) => value.value)
  const titled = sections
    .filter(({title, form}) => form === 'heading' && severity.test(title))
    .map((section) => ownPart(document, section))
    .map(({start, end}) => withoutMarks(text.slice(start, end)).trim())
  const told = new Set([...labelled, ...titled].map((words) => words.toLowerCase()))
  const [only = ''] = told
  return told.size === 1 ? only : ''
}

const severitiesIn = byStretch(({text, tree}: Pick<PostmortemDocument, 'text' | 'tree'>) =>
  fieldsIn(text, tree).filter(({name}) => severity.test(name)),
)

const severity = /^(?:incident )?(?:severity|sev)(?: level)?$/i

function tellsOfAll({sections}: PostmortemDocument, offset: number): boolean {
  const zone = zoneOf(kindAt(sections, offset))
  return zone === 'narrative' || zone === 'metadata'
}
