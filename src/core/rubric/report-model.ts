import type {PostmortemDocument} from '../document/model.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import {sectionsOf} from '../document/sections.ts'
import {placeholdersOf} from '../document/placeholders.ts'
import {durationsOf, gapsIn} from '../facts/durations.ts'
import {renderDuration} from '../text/duration.ts'
import type {PackPlace, WholePack} from '../pack/whole-pack.ts'
import {placeForSection} from '../templates/sections/insert.ts'
import {LineIndex} from '../text/line-index.ts'
import {type Span, span} from '../text/span.ts'
import {type AllspawAnswer, allspawAnswer} from './allspaw.ts'
import {type Checklist, checklistsOf} from './checklists.ts'
import {forNextLevel, nextSteps} from './next-steps.ts'
import type {CriterionResult, DimensionResult, Score} from './score.ts'
import {whyNoPass} from './verdict.ts'

/** A place in the scored text, as a page can show it and lead to it. */
export interface Place extends Span {
  /** From 1. */
  readonly line: number
  /** How the line begins there. */
  readonly words: string
  /** The file of a Pack in which it stands; undefined for a text that is in one. */
  readonly file?: string
}

/** Something read out of the text, in words, with the places that say it. */
export interface ReportedFact {
  readonly words: string
  readonly places: readonly Place[]
}

export interface ReportedCriterion extends Omit<CriterionResult, 'evidence' | 'lacking'> {
  readonly places: readonly Place[]
  /** Where its advice is followed: what lacks it, or where it belongs; none where it is met. */
  readonly open: readonly Place[]
}

/** One of the edits that would raise the score most. */
export interface ReportedStep {
  readonly words: string
  /** The mean once this and the steps before it are done. */
  readonly mean: number
  readonly open: readonly Place[]
}

export interface ReportedDimension extends Omit<DimensionResult, 'criteria'> {
  readonly criteria: readonly ReportedCriterion[]
  /** What lifts it by one level. */
  readonly forNextLevel: readonly string[]
}

/** All that a report says, whatever it is rendered to. */
export interface Report {
  readonly name: string
  readonly mean: number
  readonly pass: boolean
  /** What stands between the score and a pass; empty where it passes. */
  readonly missing: string
  readonly dimensions: readonly ReportedDimension[]
  /** The edits that would raise the score most, one after the other. */
  readonly steps: readonly ReportedStep[]
  readonly facts: readonly ReportedFact[]
  readonly checklists: readonly Checklist[]
  /** The answer to the Allspaw test that the front matter records. */
  readonly allspawTest: AllspawAnswer | undefined
  /** Whether the status says that the text is finished: then the test is asked. */
  readonly isFinal: boolean
}

/** @param pack the files, where the document is the whole of several */
export function reportOf(
  name: string,
  document: PostmortemDocument,
  score: Score,
  pack?: Pick<WholePack, 'placeOf'>,
): Report {
  const lines = new LineIndex(document.text)
  const toPlace = (span: Span): Place => placeOf(document.text, span, pack?.placeOf(span) ?? {...span, lines})
  const toCriterion = ({evidence, lacking, ...criterion}: CriterionResult): ReportedCriterion => ({
    ...criterion,
    places: evidence.map(toPlace),
    open: onePerLine(openPlaces(document, {...criterion, lacking}).map(toPlace)),
  })
  const {mean, pass, dimensions} = score
  return {
    ...{name, mean, pass, missing: whyNoPass(score)},
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map(toCriterion),
      forNextLevel: forNextLevel(dimension, score).flatMap(({advice}) => advice ?? []),
    })),
    steps: nextSteps(score).map(({criterion, mean: then}) => ({
      ...{words: criterion.advice ?? '', mean: then, open: toCriterion(criterion).open},
    })),
    facts: factsIn(document, score, toPlace),
    checklists: checklistsOf(document, score),
    allspawTest: allspawAnswer(document),
    isFinal: score.facts.profile.isFinal,
  }
}

/** Where the advice of a criterion is followed: what lacks it, or where it belongs; nowhere where it is met. */
export function openPlaces(
  document: PostmortemDocument,
  {met, lacking, home}: Pick<CriterionResult, 'met' | 'lacking' | 'home'>,
): readonly Span[] {
  if (met) return []
  return lacking.length > 0 ? lacking : [homeOf(document, home)]
}

/** A file as its readers call it. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function onePerLine(places: readonly Place[]): Place[] {
  const isSame = (one: Place, other: Place): boolean => one.line === other.line && one.file === other.file
  return places.filter((place, index) => places.findIndex((one) => isSame(one, place)) === index)
}

/** The heading of a section, or the place where it belongs. */
function homeOf(document: PostmortemDocument, kind: SectionKind): Span {
  const at = placeForSection(document, kind)
  return sectionsOf(document, kind)[0]?.heading ?? span(at, at)
}

function placeOf(
  text: string,
  span: Span,
  {start, end, lines, file}: Omit<PackPlace, 'file'> & Partial<PackPlace>,
): Place {
  const words = text.slice(span.start, Math.min(span.end, span.start + longest)).split(/\r?\n/)[0]!
  const isCut = words.length === longest && span.end > span.start + longest
  return {
    ...{start, end, line: lines.positionAt(start).line, words: `${words.trim()}${isCut ? '…' : ''}`},
    ...(file !== undefined && {file}),
  }
}

const longest = 80

function factsIn(
  document: PostmortemDocument,
  {facts}: Score,
  toPlace: (span: Span) => Place,
): ReportedFact[] {
  const {factors, loose} = facts.traceability
  const unanswered = factors.filter(({actions}) => actions.length === 0).map(({factor}) => factor.lead)
  return [
    ...durationsOf(document).map(({name, minutes, from, to}) => ({
      words: `${name}: ${renderDuration(minutes)}`,
      places: [toPlace(from), toPlace(to)],
    })),
    ...gapsIn(document).map(({minutes, from, to}) => ({
      words: `The timeline is silent for ${renderDuration(minutes)}`,
      places: [toPlace(from), toPlace(to)],
    })),
    ...(unanswered.length > 0 && document.actionItems.length > 0
      ? [{words: 'Factors that no action names', places: unanswered.map(toPlace)}]
      : []),
    ...(loose.length > 0
      ? [{words: 'Actions that name no factor', places: loose.map(({span}) => toPlace(span))}]
      : []),
    ...placeholders(document, toPlace),
  ]
}

function placeholders(document: PostmortemDocument, toPlace: (span: Span) => Place): ReportedFact[] {
  const found = placeholdersOf(document)
  return found.length === 0
    ? []
    : [{words: 'Still to be filled in', places: found.slice(0, 10).map(({span}) => toPlace(span))}]
}
