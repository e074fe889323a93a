import {fieldsOf} from '../../document/fields.ts'
import type {PostmortemDocument, Section} from '../../document/model.ts'
import {type SectionKind, sectionKind} from '../../document/section-kinds.ts'
import {partById, parts} from '../parts/index.ts'
import type {Part, Template} from '../template.ts'

/** A part that is a section of its own. */
export type SectionPart = Part & Required<Pick<Part, 'kind'>>

/** Every part that is a section, in the order of the parts. */
export const sectionParts: readonly SectionPart[] = parts.filter(isSection)

/** The sections of a template of which the document says nothing, under no title and no label. */
export function lackingParts(document: PostmortemDocument, template: Template): SectionPart[] {
  const present = presentKinds(document)
  return template.parts
    .map(partById)
    .filter(isSection)
    .filter(({kind}) => !present.has(kind))
}

/** The kinds of section that a document has: under a title of their own, in one with others, or as a labelled line. */
export function presentKinds(document: PostmortemDocument): ReadonlySet<SectionKind> {
  const {sections} = document
  const titled = sections.filter((section) => isOwn(section, sections)).flatMap(kindsOf)
  const labelled = fieldsOf(document).flatMap(({name}) => sectionKind(name) ?? [])
  return new Set([...titled, ...labelled.filter((kind) => kind !== 'agenda')])
}

/** A label inside of a section (`**Agenda:**` of a recurring meeting) is a line of that section. */
function isOwn({form, parent}: Section, sections: readonly Section[]): boolean {
  return form === 'heading' || parent === undefined || sections[parent]!.kind === undefined
}

/** Those of “Risks, open questions and next steps” are three. */
function kindsOf({kind, title}: Section): SectionKind[] {
  if (kind === undefined) return []
  const [first, ...others] = title.split(/, (?:and )?| and | & /).map(sectionKind)
  return first === kind ? [kind, ...others.flatMap((one) => one ?? [])] : [kind]
}

function isSection(part: Part): part is SectionPart {
  return part.kind !== undefined
}
