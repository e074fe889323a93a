import type {PostmortemDocument} from '../document/model.ts'
import {findPlaceholders} from '../document/placeholders.ts'
import {durationsOf, gapsIn} from '../facts/durations.ts'
import {renderDuration} from '../text/duration.ts'
import {LineIndex} from '../text/line-index.ts'
import type {Span} from '../text/span.ts'
import {type AllspawAnswer, allspawAnswer} from './allspaw.ts'
import {type Checklist, checklistsOf} from './checklists.ts'
import {type CriterionResult, type DimensionResult, type Score, nextSteps} from './score.ts'
import {whyNoPass} from './verdict.ts'

/** A place in the scored text, as a page can show it and lead to it. */
export interface Place extends Span {
  /** From 1. */
  readonly line: number
  /** How the line begins there. */
  readonly words: string
}

/** Something read out of the text, in words, with the places that say it. */
export interface ReportedFact {
  readonly words: string
  readonly places: readonly Place[]
}

export interface ReportedCriterion extends Omit<CriterionResult, 'evidence'> {
  readonly places: readonly Place[]
}

export interface ReportedDimension extends Omit<DimensionResult, 'criteria' | 'forNextLevel'> {
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
  /** The edits that would raise the score most. */
  readonly steps: readonly {readonly words: string; readonly gain: number}[]
  readonly facts: readonly ReportedFact[]
  readonly checklists: readonly Checklist[]
  /** The answer to the Allspaw test that the front matter records. */
  readonly allspawTest: AllspawAnswer | undefined
  /** Whether the status says that the text is finished: then the test is asked. */
  readonly isFinal: boolean
}

export const mostSteps = 3

export function reportOf(name: string, document: PostmortemDocument, score: Score): Report {
  const lines = new LineIndex(document.text)
  const toPlace = (span: Span): Place => placeOf(document.text, lines, span)
  const {mean, pass, dimensions} = score
  return {
    ...{name, mean, pass, missing: whyNoPass(score)},
    dimensions: dimensions.map(({criteria, forNextLevel, ...dimension}) => ({
      ...dimension,
      criteria: criteria.map(({evidence, ...criterion}) => ({...criterion, places: evidence.map(toPlace)})),
      forNextLevel: forNextLevel.flatMap(({advice}) => advice ?? []),
    })),
    steps: nextSteps(score)
      .slice(0, mostSteps)
      .map(({advice, gain}) => ({words: advice ?? '', gain})),
    facts: factsIn(document, score, toPlace),
    checklists: checklistsOf(document, score),
    allspawTest: allspawAnswer(document),
    isFinal: score.facts.profile.isFinal,
  }
}

function placeOf(text: string, lines: LineIndex, span: Span): Place {
  const words = text.slice(span.start, Math.min(span.end, span.start + longest)).split(/\r?\n/)[0]!
  const isCut = words.length === longest && span.end > span.start + longest
  return {...span, line: lines.positionAt(span.start).line, words: `${words.trim()}${isCut ? '…' : ''}`}
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
  const found = findPlaceholders(document.text, document.tree)
  return found.length === 0
    ? []
    : [{words: 'Still to be filled in', places: found.slice(0, 10).map(({span}) => toPlace(span))}]
}
