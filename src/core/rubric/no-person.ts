import type {SectionKind} from '../document/section-kinds.ts'
import {kindAt, sectionsOf} from '../document/sections.ts'
import {reasonsTold} from '../facts/causes-in-accounts.ts'
import {isWish, tellsCause} from '../facts/causes-listed.ts'
import type {Factor} from '../facts/factors.ts'
import {type Span, contains} from '../text/span.ts'
import {meanBySection} from './by-section.ts'
import {isOfNobody, personsAsCauses} from './conditions.ts'
import {type Measure, type Measured, best, nothing, shown} from './dimension.ts'
import {mostPlaces, sentence, sureFindings} from './measures.ts'
import {causeSaying, foundCauseSaying} from './sayings/causes-and-decisions.ts'

/** Whether the causes of a document are conditions, and no people. */

/** The parts of a document that tell causes. */
export const causes: readonly SectionKind[] = ['contributing-factors', 'root-cause', 'went-wrong']

/** “Root Cause: human error” in the header settles it before the account begins. */
export function isSettled(all: Measured): boolean {
  const {sections} = all.document
  return sureFindings(all, ['no-human-error']).some(({start}) => kindAt(sections, start) === undefined)
}

/** The factors that blame nobody. */
export function cleanFactors(all: Measured): Factor[] {
  return all.facts.factors.filter(({span}) => isOfNobody(all, span))
}

const writeCauses =
  'Write the causes, as conditions: only then can a reader see that none of them is a person.'

function mayName({findings}: Measured, place: Span): boolean {
  return findings.some(({rule, span}) => rule === 'no-named-individual' && contains(place, span))
}

/** A cause in an account that has no part for causes, where it is none of a person. */
function causeSaid(all: Measured): Measure {
  const {document} = all
  const isClean = (place: Span): boolean => isOfNobody(all, place) && !mayName(all, place)
  const told =
    sectionsOf(document, ...causes).length > 0
      ? nothing
      : best(
          sentence(all, causeSaying, isClean),
          () => sentence(all, foundCauseSaying, isClean),
          () => shown(reasonsTold(document).find(({span}) => isClean(span))?.span),
        )
  return told.share > 0 ? told : {...nothing, advice: writeCauses}
}

/** Of the sections for causes and of the factors, how many blame nobody: the mean of both. */
export function noPerson(all: Measured): Measure {
  const {document, facts} = all
  const sections = sectionsOf(document, ...causes).filter(
    (one) => !isWish(one.title) && tellsCause(document, one),
  )
  if (sections.length === 0 && facts.factors.length === 0) return causeSaid(all)
  const valued = sections.map(({heading, body}) => ({
    span: {start: body.start, end: body.start},
    value: Number(isOfNobody(all, {start: heading.start, end: body.end})),
    heading,
  }))
  const ofSections = sections.length === 0 ? 1 : meanBySection(all, valued, causes)
  const clean = cleanFactors(all)
  const ofFactors = facts.factors.length === 0 ? ofSections : clean.length / facts.factors.length
  const lacking = personsAsCauses(all)
    .filter(({start}) => causes.includes(kindAt(document.sections, start)!))
    .slice(0, mostPlaces)
  if (isSettled(all)) return {...nothing, lacking}
  const share = (ofSections + ofFactors) / 2
  const shown = [
    ...valued.filter(({value}) => value === 1).map(({heading}) => heading),
    ...clean.map(({lead}) => lead),
  ]
  return shown.length === 0
    ? {...nothing, lacking}
    : {
        share,
        lacking,
        evidence: shown.slice(0, mostPlaces),
        note:
          sections.length === 0
            ? `${clean.length} of ${facts.factors.length} factors`
            : `${valued.filter(({value}) => value === 1).length} of ${sections.length} sections`,
      }
}
