import type {PostmortemDocument} from '../document/model.ts'
import {type Facts, factsOf} from '../facts/facts.ts'
import type {LintFinding} from '../lint.ts'
import type {Span} from '../text/span.ts'
import type {Criterion, Dimension, Measured} from './dimension.ts'
import {dimensions} from './dimensions/index.ts'
import {proseOf} from './prose.ts'
import {type Rubric, defaultRubric} from './rubric.ts'

/** One criterion, measured on one document. */
export interface CriterionResult {
  readonly id: string
  readonly title: string
  /** How far it is met, from 0 to 1. */
  readonly share: number
  /** Whether nothing is left to do for it. */
  readonly met: boolean
  /** Where in the text it is met, the best place first. */
  readonly evidence: readonly Span[]
  /** What was counted. */
  readonly note?: string
  /** What would meet it, where it is not met. */
  readonly advice?: string
  /** How much the mean would rise if it were met; 0 where it is. */
  readonly gain: number
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
  /** How this level is described, or the next one below that is, with its number. */
  readonly says: string
  readonly criteria: readonly CriterionResult[]
  /** Titles of criteria that do not count for this kind of document. */
  readonly leftOut: readonly string[]
  /** The criteria which, all met, lift it by one level: the fewest that do. */
  readonly forNextLevel: readonly CriterionResult[]
}

export interface Score {
  /** Mean level of the applicable dimensions, to one decimal. */
  readonly mean: number
  readonly pass: boolean
  /** What it was compared with. */
  readonly bar: Rubric['pass']
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
  const measured = {document, findings, facts: factsOf(document), prose: proseOf(document)}
  const counted = dimensions.filter(({id}) => !rubric.off.includes(id))
  const applicable = counted.filter(({applies}) => applies?.(measured) ?? true)
  const total = applicable.reduce((sum, {id}) => sum + weightOf(rubric, id), 0)
  const results = counted.map((dimension) =>
    measure(dimension, measured, rubric, {
      isApplicable: applicable.includes(dimension),
      part: total === 0 ? 0 : weightOf(rubric, dimension.id) / total,
    }),
  )
  const levels = results.filter((result) => result.applicable)
  const sum = levels.reduce((all, {id, level}) => all + level * weightOf(rubric, id), 0)
  const mean = total === 0 ? 1 : sum / total
  const {floor, mean: least} = rubric.pass
  return {
    mean: Math.round(mean * 10) / 10,
    pass: mean >= least && levels.every(({level}) => level >= floor),
    ...{bar: rubric.pass, dimensions: results, facts: measured.facts},
  }
}

function weightOf({weights}: Rubric, id: string, otherwise = 1): number {
  return weights[id] ?? otherwise
}

interface Place {
  readonly isApplicable: boolean
  /** The part of the mean that this dimension makes. */
  readonly part: number
}

function measure(
  dimension: Dimension,
  measured: Measured,
  rubric: Rubric,
  {isApplicable, part}: Place,
): DimensionResult {
  const {id, title, criteria, levels, otherwise} = dimension
  const on = criteria.filter((one) => !rubric.off.includes(one.id))
  const counting = on.filter(({applies}) => applies?.(measured.facts) ?? true)
  const weight = (one: Criterion): number => weightOf(rubric, one.id, one.weight)
  const total = counting.reduce((sum, one) => sum + weight(one), 0)
  const results = counting.map((one) =>
    measureCriterion(one, measured, total === 0 ? 0 : (weight(one) / total) * part),
  )
  const share =
    counting.reduce((sum, one, index) => sum + weight(one) * results[index]!.share, 0) / (total || 1)
  const held = counting.filter(({holdsAt}, index) => holdsAt !== undefined && results[index]!.share === 0)
  const level = Math.min(levelOf(share, rubric), ...held.map(({holdsAt}) => holdsAt!))
  const needed = ((rubric.levels[level - 1] ?? 1) - share) * 4 * part
  const first = results.filter(({id: one}) =>
    held.some((criterion) => criterion.id === one && criterion.holdsAt === level),
  )
  return {
    ...{id, title, level, applicable: isApplicable, criteria: results},
    ...(isApplicable || otherwise === undefined ? {} : {otherwise}),
    says: says(levels, level),
    leftOut: on.filter((one) => !counting.includes(one)).map((one) => one.title),
    forNextLevel: level === 5 || part === 0 ? [] : fewest(results, first, needed),
  }
}

/** A description is of a level, not of this document: it says which one. */
function says(levels: Dimension['levels'], level: number): string {
  const described = level >= 5 ? 5 : level >= 3 ? 3 : 1
  return `Level ${described} reads: “${levels[described]}”`
}

function measureCriterion(criterion: Criterion, measured: Measured, part: number): CriterionResult {
  const {id, title} = criterion
  const {share, evidence, note, advice = criterion.advice} = criterion.measure(measured)
  const met = share > 0.999
  return {
    ...{id, title, share, met, evidence, gain: met ? 0 : (1 - share) * 4 * part},
    ...(note && {note}),
    ...(!met && {advice}),
  }
}

/** A hair of tolerance: shares are sums of fractions. */
function levelOf(share: number, {levels}: Rubric): number {
  return 1 + levels.filter((least) => share >= least - 1e-9).length
}

/** Those that hold the level, then the criteria with the most to gain, until together they gain enough. */
function fewest(
  results: readonly CriterionResult[],
  first: readonly CriterionResult[],
  enough: number,
): CriterionResult[] {
  const others = results.filter((one) => !one.met && !first.includes(one)).sort((a, b) => b.gain - a.gain)
  let gained = first.reduce((sum, {gain}) => sum + gain, 0)
  const chosen = [...first]
  for (const one of others) {
    if (gained >= enough - 1e-9) break
    chosen.push(one)
    gained += one.gain
  }
  return chosen
}

/** What would raise the score most, best first; dimensions that keep the document from passing go first at equal gain. */
export function nextSteps({dimensions: results, bar}: Score): CriterionResult[] {
  const urgency = (level: number): number => (level < bar.floor ? 1.5 : 1)
  return results
    .filter(({applicable}) => applicable)
    .flatMap(({criteria, level}) =>
      criteria
        .filter(({met}) => !met)
        .map((criterion) => ({criterion, rank: criterion.gain * urgency(level), level})),
    )
    .sort((a, b) => b.rank - a.rank || a.level - b.level)
    .map(({criterion}) => criterion)
}
