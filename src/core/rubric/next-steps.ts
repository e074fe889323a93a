import {levelOf, mostWorth, openPart, withMet} from './level.ts'
import {type CriterionResult, type DimensionResult, type Score, meanOf} from './score.ts'

/** A criterion to meet, and what comes of it. */
export interface Step {
  readonly criterion: CriterionResult
  /** The mean once this criterion and those of the steps before it are met, to one decimal. */
  readonly mean: number
}

/** How many edits a reader is shown. */
const mostSteps = 3

/** Criteria of one or more dimensions, and what they bring together. */
interface Plan {
  readonly parts: readonly {readonly dimension: DimensionResult; readonly met: readonly CriterionResult[]}[]
  /** Of the mean. */
  readonly rise: number
  /** The part of the rise in dimensions that keep the document from passing. */
  readonly urgent: number
  /** What they add to the dimensions, be it too little for the next level. */
  readonly progress: number
}

const noPlan: Plan = {parts: [], rise: 0, urgent: 0, progress: 0}

/**
 * The criteria which, met together, raise the mean most: as many as are asked for, fewer where less is open. Of those
 * that raise it the same, the ones that a pass waits for.
 */
export function nextSteps(score: Score, count = mostSteps): Step[] {
  const dimensions = score.dimensions.filter(({part, level}) => part > 0 && level < 5)
  let plans: readonly Plan[] = Array.from({length: count + 1}, () => noPlan)
  for (const dimension of dimensions) {
    const own = plans.map((_, size) => planFor(dimension, size, score))
    plans = plans.map((_, size) =>
      own.slice(0, size + 1).reduce((best, plan, used) => {
        const both = together(plans[size - used]!, plan)
        return isBetter(both, best) ? both : best
      }, noPlan),
    )
  }
  return inOrder(plans.at(-1)!, score)
}

function planFor(dimension: DimensionResult, size: number, {bar, thresholds}: Score): Plan {
  const {criteria, level, part} = dimension
  const met = mostWorth(criteria, size, thresholds)
  const rise = (levelOf(withMet(criteria, met), thresholds) - level) * part
  return {
    parts: met.length === 0 ? [] : [{dimension, met}],
    rise,
    urgent: level < bar.floor ? rise : 0,
    progress: met.reduce((sum, one) => sum + openPart(one) * part, 0),
  }
}

function together(a: Plan, b: Plan): Plan {
  return {
    parts: [...a.parts, ...b.parts],
    rise: a.rise + b.rise,
    urgent: a.urgent + b.urgent,
    progress: a.progress + b.progress,
  }
}

function isBetter(plan: Plan, other: Plan): boolean {
  for (const key of ['rise', 'urgent', 'progress'] as const)
    if (Math.abs(plan[key] - other[key]) > 1e-9) return plan[key] > other[key]
  return false
}

/** The dimensions whose steps bring most go first; after each step the mean is worked out. */
function inOrder({parts}: Plan, score: Score): Step[] {
  const worth = (one: Plan['parts'][number]): number =>
    planFor(one.dimension, one.met.length, score).rise / one.met.length
  const done: CriterionResult[] = []
  return [...parts]
    .sort((a, b) => worth(b) - worth(a))
    .flatMap(({met}) => met)
    .map((criterion) => {
      done.push(criterion)
      const dimensions = score.dimensions.map((one) => ({
        part: one.part,
        level: levelOf(withMet(one.criteria, done), score.thresholds),
      }))
      return {criterion, mean: meanOf(dimensions)}
    })
}

/** The criteria which, all met, lift a dimension by one level: the fewest that do; none where it does not count. */
export function forNextLevel(
  {criteria, level, part}: DimensionResult,
  {thresholds}: Pick<Score, 'thresholds'>,
): readonly CriterionResult[] {
  if (level === 5 || part === 0) return []
  for (let count = 1; count <= criteria.length; count++) {
    const met = mostWorth(criteria, count, thresholds)
    if (levelOf(withMet(criteria, met), thresholds) > level) return met
  }
  return []
}
