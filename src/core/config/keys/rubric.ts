import {dimensions} from '../../rubric/dimensions/index.ts'
import {type Rubric, defaultRubric} from '../../rubric/rubric.ts'
import type {ConfigKey, Path, Report} from '../key.ts'
import {isRecord, isStrings, show} from '../values.ts'

const ids: readonly string[] = dimensions.flatMap(({id, criteria}) => [id, ...criteria.map((one) => one.id)])

const level = {type: 'number', minimum: 1, maximum: 5}
const share = {type: 'number', exclusiveMinimum: 0, maximum: 1}
const weight = {type: 'number', exclusiveMinimum: 0, maximum: 100}

/** How a team scores: what passes, what weighs how much, what is left out. What is not written keeps its default. */
export const rubricKey: ConfigKey<Rubric> = {
  name: 'rubric',
  description: 'How documents are scored: what passes, what weighs how much, what is left out.',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      pass: {
        type: 'object',
        additionalProperties: false,
        description: 'What passes: no dimension below floor, and a mean of at least mean.',
        properties: {
          floor: {...level, default: defaultRubric.pass.floor},
          mean: {...level, default: defaultRubric.pass.mean},
        },
      },
      levels: {
        type: 'array',
        description: 'The shares of a dimension’s weight from which on its level is 2, 3, 4 and 5.',
        items: share,
        minItems: 4,
        maxItems: 4,
        default: defaultRubric.levels,
      },
      weights: {
        type: 'object',
        additionalProperties: false,
        description: 'How much dimensions and criteria weigh, by id.',
        properties: Object.fromEntries(ids.map((id) => [id, weight])),
      },
      off: {
        type: 'array',
        description: 'Ids of dimensions and criteria that are left out.',
        items: {enum: ids},
      },
    },
    examples: [{pass: {mean: 3.5}, weights: {owners: 5}, off: ['method']}],
  },
  default: defaultRubric,
  read: (written, before, report) => {
    if (!isRecord(written)) {
      report([], 'Expected pass, levels, weights and off.')
      return before
    }
    const readers: Readonly<Record<string, (value: unknown) => Partial<Rubric>>> = {
      pass: (value) => ({pass: readPass(value, before, report)}),
      levels: (value) => ({levels: readLevels(value, before, report)}),
      weights: (value) => ({weights: readWeights(value, before, report)}),
      off: (value) => ({off: readOff(value, before, report)}),
    }
    return Object.entries(written).reduce<Rubric>((rubric, [name, value]) => {
      const read = readers[name]
      if (read === undefined) report([name], `Unknown key “${name}”: use pass, levels, weights, off.`, 'key')
      return read === undefined ? rubric : {...rubric, ...read(value)}
    }, before)
  },
}

function readPass(value: unknown, {pass}: Rubric, report: Report): Rubric['pass'] {
  const given = records(value, ['pass'], report).filter(([name, one]) => {
    const isKnown = name === 'floor' || name === 'mean'
    if (!isKnown) report(['pass', name], `Unknown key “${name}”: use floor and mean.`, 'key')
    else if (!isBetween(one, 1, 5))
      report(['pass', name], `“${name}” is a level from 1 to 5, not ${show(one)}.`)
    return isKnown && isBetween(one, 1, 5)
  })
  return given.length === 0 ? pass : {...pass, ...Object.fromEntries(given)}
}

function readLevels(value: unknown, {levels}: Rubric, report: Report): Rubric['levels'] {
  const isFit =
    Array.isArray(value) &&
    value.length === 4 &&
    value.every(
      (one, index) => isBetween(one, 0.001, 1) && (index === 0 || one > (value[index - 1] as number)),
    )
  if (!isFit) report(['levels'], 'Expected four rising shares, for the levels 2, 3, 4 and 5.')
  return isFit ? (value as unknown as Rubric['levels']) : levels
}

function readWeights(value: unknown, {weights}: Rubric, report: Report): Rubric['weights'] {
  const given = records(value, ['weights'], report).filter(([id, one]) => {
    const isFit = isBetween(one, 0.001, 100)
    if (!ids.includes(id)) report(['weights', id], `Unknown dimension or criterion “${id}”.`, 'key')
    else if (!isFit) report(['weights', id], `The weight of “${id}” is a number above 0, not ${show(one)}.`)
    return ids.includes(id) && isFit
  })
  return given.length === 0 ? weights : {...weights, ...(Object.fromEntries(given) as Rubric['weights'])}
}

function readOff(value: unknown, {off}: Rubric, report: Report): readonly string[] {
  if (!isStrings(value)) {
    report(['off'], 'Expected a list of dimensions and criteria.')
    return off
  }
  return value.filter((id, index) => {
    if (!ids.includes(id)) report(['off', index], `Unknown dimension or criterion “${id}”.`)
    return ids.includes(id)
  })
}

function records(value: unknown, path: Path, report: Report): [string, unknown][] {
  if (isRecord(value)) return Object.entries(value)
  report(path, 'Expected names with a number each.')
  return []
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}
