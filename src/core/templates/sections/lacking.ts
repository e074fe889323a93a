import type {PostmortemDocument, Section} from '../../document/model.ts'
import {partById, parts} from '../parts/index.ts'
import type {Part, Template} from '../template.ts'

/** A part that is a section of its own. */
export type SectionPart = Part & Required<Pick<Part, 'kind'>>

/** Every part that is a section, in the order of the parts. */
export const sectionParts: readonly SectionPart[] = parts.filter(isSection)

/** The sections of a template of which the document has none of that kind, whatever its title. */
export function lackingParts(document: PostmortemDocument, template: Template): SectionPart[] {
  return template.parts
    .map(partById)
    .filter(isSection)
    .filter(({kind}) => !hasSection(document, kind))
}

export function hasSection({sections}: PostmortemDocument, kind: SectionPart['kind']): boolean {
  return sections.some((section) => section.kind === kind && isOwn(section, sections))
}

/** A label inside of a section (`**Agenda:**` of a recurring meeting) is a line of that section. */
function isOwn({form, parent}: Section, sections: readonly Section[]): boolean {
  return form === 'heading' || parent === undefined || sections[parent]!.kind === undefined
}

function isSection(part: Part): part is SectionPart {
  return part.kind !== undefined
}
