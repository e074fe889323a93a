import type {Rubric} from './rubric.ts'

/** What the level of a dimension comes from. */
export interface Weighed {
  /** How far a criterion is met, from 0 to 1. */
  readonly share: number
  /** Its part of its dimension; those of one dimension make 1. */
  readonly weight: number
  readonly id?: string
  /** The highest level while nothing of it is met, nor of what would do in its place. */
  readonly holdsAt?: number
  readonly holdsUnless?: readonly string[]
}

/** A hair of tolerance: shares are sums of fractions. */
const hair = 1e-9

/** The level, 1 to 5, of a dimension with these criteria: by what of their weight is met, as far as none holds it lower. */
export function levelOf(criteria: readonly Weighed[], thresholds: Rubric['levels']): number {
  const met = criteria.reduce((sum, {share, weight}) => sum + share * weight, 0)
  const reached = 1 + thresholds.filter((least) => met >= least - hair).length
  return Math.min(reached, ...criteria.filter((one) => holds(one, criteria)).map(({holdsAt = 5}) => holdsAt))
}

function holds({share, holdsUnless = []}: Weighed, criteria: readonly Weighed[]): boolean {
  return share === 0 && !criteria.some((one) => one.share > 0 && holdsUnless.includes(one.id ?? ''))
}

/** Whether nothing is left to do for a criterion. */
export function isMet({share}: Pick<Weighed, 'share'>): boolean {
  return share >= 1 - hair
}

/** What is still to be gained with a criterion; 0 where it is met. */
export function openPart({share, weight}: Weighed): number {
  return isMet({share}) ? 0 : (1 - share) * weight
}

/** The criteria as they are once some of them are met. */
export function withMet<T extends Weighed>(criteria: readonly T[], met: readonly T[]): Weighed[] {
  return criteria.map((one) => (met.includes(one) ? {...one, share: 1} : one))
}

/** So many of the criteria that, all met, give the highest level, those with the most to gain first. */
export function mostWorth<T extends Weighed>(
  criteria: readonly T[],
  count: number,
  thresholds: Rubric['levels'],
): T[] {
  const open = criteria.filter((one) => openPart(one) > 0).sort((a, b) => openPart(b) - openPart(a))
  const holding = open.filter(({share, holdsAt}) => share === 0 && holdsAt !== undefined)
  const byPart = open.slice(0, count)
  const freed = [...holding, ...open.filter((one) => !holding.includes(one))].slice(0, count)
  const reached = (met: readonly T[]): number => levelOf(withMet(criteria, met), thresholds)
  return reached(freed) > reached(byPart) ? freed : byPart
}
