import type {PostmortemDocument} from '../document/model.ts'
import type {LintFinding} from '../lint.ts'
import type {Span} from '../text/span.ts'
import type {Dimension} from './dimension.ts'
import {dimensions} from './dimensions/index.ts'
import type {Measured} from './evidence.ts'

/** One criterion, measured on one document. */
export interface CriterionResult {
  readonly id: string
  readonly met: boolean
  /** Where in the text it is met. */
  readonly evidence?: Span
  /** What would meet it, where it is not met. */
  readonly advice?: string
  /** How much the level of its dimension would rise if it were met; 0 where it is. */
  readonly gain: number
}

export interface DimensionResult {
  readonly id: string
  readonly title: string
  /** 1 to 5; 1 where the dimension is not applicable. */
  readonly level: number
  /** False where the rubric leaves the dimension out of the mean for this kind of document. */
  readonly applicable: boolean
  readonly criteria: readonly CriterionResult[]
}

export interface Score {
  /** Mean level of the applicable dimensions, to one decimal. */
  readonly mean: number
  readonly pass: boolean
  readonly dimensions: readonly DimensionResult[]
}

/** A pass has no applicable dimension below `floor` and a mean of at least `mean` (the rubric of the Pack). */
export const passBar = {floor: 3, mean: 4}

/** Scores one version of a document by its form. What software cannot judge (truth, depth) is no part of it. */
export function score(document: PostmortemDocument, findings: readonly LintFinding[]): Score {
  const results = dimensions.map((dimension) => measure(dimension, {document, findings}))
  const levels = results.filter(({applicable}) => applicable).map(({level}) => level)
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  return {
    mean: Math.round(mean * 10) / 10,
    pass: mean >= passBar.mean && levels.every((level) => level >= passBar.floor),
    dimensions: results,
  }
}

function measure({id, title, criteria, applies}: Dimension, measured: Measured): DimensionResult {
  const total = criteria.reduce((sum, {weight}) => sum + weight, 0)
  const results = criteria.map(({id: criterion, weight, advice, measure: find}): CriterionResult => {
    const evidence = find(measured)
    return evidence === undefined
      ? {id: criterion, met: false, advice, gain: (4 * weight) / total}
      : {id: criterion, met: true, gain: 0, ...(evidence.end > evidence.start && {evidence})}
  })
  const missing = results.reduce((sum, {gain}) => sum + gain, 0)
  return {
    id,
    title,
    level: Math.round(5 - missing),
    applicable: applies?.(measured) ?? true,
    criteria: results,
  }
}

/** What would raise the score most, best first: the unmet criteria of the applicable dimensions. */
export function nextSteps({dimensions: results}: Score): CriterionResult[] {
  return results
    .filter(({applicable}) => applicable)
    .flatMap(({criteria, level}) => criteria.filter(({met}) => !met).map((criterion) => ({criterion, level})))
    .sort((a, b) => b.criterion.gain - a.criterion.gain || a.level - b.level)
    .map(({criterion}) => criterion)
}
