import type {PostmortemDocument} from '../document/model.ts'
import type {Facts} from '../facts/facts.ts'
import type {SectionKind} from '../document/section-kinds.ts'
import type {LintFinding} from '../lint.ts'
import type {Span} from '../text/span.ts'
import type {Criterion, Dimension, Measured} from './dimension.ts'
import {dimensions} from './dimensions/index.ts'
import {type Weighed, isMet, levelOf} from './level.ts'
import {measured} from './measured.ts'
import {type Rubric, defaultRubric} from './rubric.ts'

/** One criterion, measured on one document. */
export interface CriterionResult extends Weighed {
  readonly id: string
  readonly title: string
  /** Whether nothing is left to do for it. */
  readonly met: boolean
  /** Where in the text it is met, the best place first. */
  readonly evidence: readonly Span[]
  /** What was counted. */
  readonly note?: string
  /** What would meet it, where it is not met. */
  readonly advice?: string
  /** The places that lack it, where some do and others do not. */
  readonly lacking: readonly Span[]
  /** The kind of section in which it is written. */
  readonly home: SectionKind
}

export interface DimensionResult {
  readonly id: string
  readonly title: string
  /** 1 to 5; 1 where the dimension is not applicable. */
  readonly level: number
  /** False where the rubric leaves the dimension out of the mean for this kind of document. */
  readonly applicable: boolean
  /** Why it is not applicable. */
  readonly otherwise?: string
  /** Its part of the mean; those of all dimensions make 1. */
  readonly part: number
  /** How this level is described, or the next one below that is, with its number. */
  readonly says: string
  readonly criteria: readonly CriterionResult[]
  /** Titles of criteria that do not count for this kind of document. */
  readonly leftOut: readonly string[]
}

export interface Score {
  /** Mean level of the applicable dimensions, to one decimal. */
  readonly mean: number
  readonly pass: boolean
  /** What it was compared with. */
  readonly bar: Rubric['pass']
  /** The shares from which on a dimension has its levels. */
  readonly thresholds: Rubric['levels']
  readonly dimensions: readonly DimensionResult[]
  /** What was read out of the document on the way. */
  readonly facts: Facts
}

/** Scores one version of a document by its form. What software cannot judge (truth, depth) is no part of it. */
export function score(
  document: PostmortemDocument,
  findings: readonly LintFinding[],
  rubric: Rubric = defaultRubric,
): Score {
  const all = measured(document, findings)
  const counted = dimensions.filter(({id}) => !rubric.off.includes(id))
  const isApplicable = ({applies}: Dimension): boolean => applies?.(all) ?? true
  const weights = partsOf(counted, (one) => (isApplicable(one) ? weightOf(rubric, one.id) : 0))
  const results = counted.map((dimension, index) =>
    measure(dimension, all, rubric, isApplicable(dimension) ? weights[index]! : undefined),
  )
  const {floor, mean: least} = rubric.pass
  return {
    mean: meanOf(results),
    pass:
      exactMean(results) >= least && results.every(({applicable, level}) => !applicable || level >= floor),
    ...{bar: rubric.pass, thresholds: rubric.levels, dimensions: results, facts: all.facts},
  }
}

/** The weighted mean of levels, to one decimal; 1 where nothing counts. */
export function meanOf(levels: readonly Pick<DimensionResult, 'level' | 'part'>[]): number {
  return Math.round(exactMean(levels) * 10) / 10
}

function exactMean(levels: readonly Pick<DimensionResult, 'level' | 'part'>[]): number {
  const sum = levels.reduce((all, {level, part}) => all + level * part, 0)
  // Thirds and fifths do not add up to the digit.
  return Math.round((sum === 0 ? 1 : sum) * 1e9) / 1e9
}

function weightOf({weights}: Rubric, id: string, otherwise = 1): number {
  return weights[id] ?? otherwise
}

/** The part of the whole that each has by its weight. */
function partsOf<T>(things: readonly T[], weight: (thing: T) => number): number[] {
  const total = things.reduce((sum, thing) => sum + weight(thing), 0)
  return things.map((thing) => (total === 0 ? 0 : weight(thing) / total))
}

/** @param part the part of the mean that the dimension makes; undefined where it is not applicable */
function measure(
  dimension: Dimension,
  all: Measured,
  rubric: Rubric,
  part: number | undefined,
): DimensionResult {
  const {id, title, criteria, levels, otherwise} = dimension
  const on = criteria.filter((one) => !rubric.off.includes(one.id))
  const counting = on.filter(({applies}) => applies?.(all.facts) ?? true)
  const weights = partsOf(counting, (one) => weightOf(rubric, one.id, one.weight))
  const results = counting.map((one, index) => measureCriterion(one, all, weights[index]!))
  const level = levelOf(results, rubric.levels)
  const isApplicable = part !== undefined
  return {
    ...{id, title, level, applicable: isApplicable, part: part ?? 0, criteria: results},
    ...(isApplicable || otherwise === undefined ? {} : {otherwise}),
    says: says(levels, level),
    leftOut: on.filter((one) => !counting.includes(one)).map((one) => one.title),
  }
}

/** A description is of a level, not of this document: it says which one. */
function says(levels: Dimension['levels'], level: number): string {
  const described = level >= 5 ? 5 : level >= 3 ? 3 : 1
  return `Level ${described} reads: “${levels[described]}”`
}

function measureCriterion(criterion: Criterion, all: Measured, weight: number): CriterionResult {
  const {id, title, home, holdsAt, holdsUnless} = criterion
  const {share, evidence, note, lacking = [], advice = criterion.advice} = criterion.measure(all)
  const met = isMet({share})
  return {
    ...{id, title, share, weight, met, evidence, home, lacking: met ? [] : lacking},
    ...(holdsAt !== undefined && {holdsAt}),
    ...(holdsUnless !== undefined && {holdsUnless}),
    ...(note && {note}),
    ...(!met && {advice}),
  }
}
