import {dimensions} from '../../rubric/dimensions/index.ts'
import {type Rubric, defaultRubric} from '../../rubric/rubric.ts'
import {askWhether, unknownName} from '../../spelling.ts'
import {type ConfigKey, type Path, type Report, reportBelow} from '../key.ts'
import {isRecord, isStrings, show} from '../values.ts'
import {type Field, fieldsSchema, readFields} from './fields.ts'

const ids: readonly string[] = dimensions.flatMap(({id, criteria}) => [id, ...criteria.map((one) => one.id)])

const passFields = {floor: levelField(defaultRubric.pass.floor), mean: levelField(defaultRubric.pass.mean)}

function levelField(value: number): Field<number> {
  return {
    schema: {type: 'number', minimum: 1, maximum: 5, default: value},
    kind: 'a level from 1 to 5',
    is: (given): given is number => isBetween(given, 1, 5),
  }
}

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
        ...fieldsSchema(passFields),
        description: 'What passes: no dimension below floor, and a mean of at least mean.',
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
    examples: [
      {
        pass: {mean: 3.5, floor: 2},
        levels: [0.15, 0.3, 0.65, 0.85],
        weights: {owners: 5},
        off: ['method'],
      },
    ],
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
      if (read === undefined) report([name], unknownName('key', name, Object.keys(readers)), 'key')
      return read === undefined ? rubric : {...rubric, ...read(value)}
    }, before)
  },
}

function readPass(value: unknown, {pass}: Rubric, report: Report): Rubric['pass'] {
  const given = readFields(recordOf(value, ['pass'], report), passFields, reportBelow(report, 'pass'))
  return Object.keys(given).length === 0 ? pass : {...pass, ...given}
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
  const given = Object.entries(recordOf(value, ['weights'], report)).filter(([id, one]) => {
    const isFit = isBetween(one, 0.001, 100)
    if (!ids.includes(id))
      report(['weights', id], `Unknown dimension or criterion “${id}”.${askWhether(id, ids)}`, 'key')
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
    if (!ids.includes(id))
      report(['off', index], `Unknown dimension or criterion “${id}”.${askWhether(id, ids)}`)
    return ids.includes(id)
  })
}

function recordOf(value: unknown, path: Path, report: Report): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  report(path, 'Expected names with a number each.')
  return {}
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}
