import type {PostmortemDocument} from '../../document/model.ts'
import {titleSpan} from '../../document/title.ts'
import {isPiece} from '../../facts/profile.ts'
import type {Suggestion} from '../../rules/rule.ts'
import type {TextEdit} from '../../text/edits.ts'
import {type Span, overlaps} from '../../text/span.ts'
import {templateById, templateOf} from '../choose.ts'
import {insertParts, partOfKind, promptsFor} from './insert.ts'
import {type SectionPart, lackingParts, presentKinds, sectionParts} from './lacking.ts'

/** A section that can be put into a document, and how well it belongs there. */
export interface SectionChoice {
  readonly part: SectionPart
  /** `lacking`: its template has it and it does not; `further`: of another template; `present`: it has one already. */
  readonly standing: 'lacking' | 'further' | 'present'
}

/** Every section, those first which the document lacks. */
export function sectionChoices(document: PostmortemDocument): SectionChoice[] {
  const lacking = lackingParts(document, templateOf(document))
  const others = sectionParts.filter((part) => !lacking.includes(part))
  const present = presentKinds(document)
  const isPresent = ({kind}: SectionPart): boolean => present.has(kind)
  return [
    ...lacking.map((part): SectionChoice => ({part, standing: 'lacking'})),
    ...others.filter((part) => !isPresent(part)).map((part): SectionChoice => ({part, standing: 'further'})),
    ...others.filter(isPresent).map((part): SectionChoice => ({part, standing: 'present'})),
  ]
}

/**
 * What the Pack has and the document lacks, each at its place; nothing that is there changes. One file of several lacks
 * nothing: the others have it.
 */
export function packEdits(document: PostmortemDocument): TextEdit[] {
  const lacking = isPiece(document) ? [] : lackingParts(document, templateById('pack'))
  // An incident has another timeline than a plan.
  return insertParts(
    document,
    lacking.map((part) => (part.kind === 'timeline' ? (partOfKind(document, part.kind) ?? part) : part)),
  )
}

/** On the title: what the document lacks of its template. On an empty section: its prompts. */
export function sectionRewrites(document: PostmortemDocument, at: Span): Suggestion[] {
  const touches = (place: Span): boolean =>
    overlaps(place, at) || (place.start <= at.start && at.end <= place.end)
  const prompts = document.sections
    .filter(({heading}) => touches(heading))
    .flatMap((section) => {
      const edit = promptsFor(document, section)
      return edit === undefined ? [] : [{title: `Insert the prompts of “${section.title}”`, edits: [edit]}]
    })
  return touches(titleSpan(document)) ? [...prompts, ...insertLacking(document)] : prompts
}

function insertLacking(document: PostmortemDocument): Suggestion[] {
  const template = templateOf(document)
  const lacking = isPiece(document) ? [] : lackingParts(document, template)
  if (lacking.length === 0) return []
  const sections = lacking.length === 1 ? 'the section' : `all ${lacking.length} sections`
  return [
    {
      title: `Insert ${sections} that the template “${template.title}” has and this document lacks`,
      edits: insertParts(document, lacking),
    },
  ]
}
