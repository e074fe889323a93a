import type {YamlScalar, YamlValue} from '../document/yaml-value.ts'
import type {Finding} from '../rules/rule.ts'
import {checkDay} from './check-day.ts'
import {checkChoice, checkSeverity} from './check-choice.ts'
import {checkOnePerson, checkPerson} from './check-person.ts'
import {checkText, wrongShape} from './check-text.ts'
import type {Field} from './field.ts'
import {isOpen} from './open-values.ts'
import {type WrittenValue, quoted, useInstead} from './rewrite.ts'
import {replace} from '../text/edits.ts'
import type {IncidentSeverity} from './severities.ts'
import {isZone, meantZone} from './zones.ts'

/** What a value is checked against, besides its field. */
export interface Surroundings {
  readonly severities: readonly IncidentSeverity[]
  /** The day that `date` names, for times without one. */
  readonly day?: string
}

/** What is wrong with the value of a field; nothing about a value that is missing or still open.
 * @param text of the document */
export function checkValue(
  field: Field,
  value: YamlValue,
  text: string,
  around: Surroundings,
): Iterable<Finding> {
  // What is open is told by `no-placeholder`.
  if (isOpen(field, value, text, around.severities)) return []
  switch (field.kind) {
    case 'people':
      return value.kind === 'list' ? checkItems(field, value.items, checkPerson) : checkPerson(field, value)
    case 'person':
      return checkOnePerson(field, value)
    case 'words':
      return value.kind === 'list' ? checkItems(field, value.items, checkText) : checkText(field, value)
    default:
      return value.kind === 'scalar' ? checkScalar(field, value, around) : [wrongShape(field, value)]
  }
}

function checkScalar(field: Field, value: YamlScalar, around: Surroundings): Iterable<Finding> {
  if (value.value === null || value.text.trim() === '') return []
  switch (field.kind) {
    case 'choice':
      return checkChoice(field, value)
    case 'severity':
      return checkSeverity(field.key, value, around.severities)
    case 'day':
    case 'moment':
      return checkDay(field, value, around.day)
    case 'zone':
      return isZone(value.text) ? [] : [noZone(value)]
    case 'yes-no':
      return checkYesNo(field.key, value)
    default:
      return checkText(field, value)
  }
}

/** What answers with yes or no besides true and false, in the spellings that YAML knows. */
export const yesNoAnswers: readonly string[] = ['yes', 'Yes', 'YES', 'no', 'No', 'NO']

const yesNo: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'y', 'on'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'n', 'off'].map((word) => [word, 'false'] as const),
])

function checkYesNo(key: string, value: YamlScalar): Finding[] {
  if (typeof value.value === 'boolean' || yesNoAnswers.includes(value.text)) return []
  const meant = yesNo.get(value.text.toLowerCase())
  if (meant === undefined) return [{span: value.span, message: `${quoted(value)} is neither true nor false.`}]
  const place = (value.anchored ?? value).span
  return [
    {
      span: value.span,
      message: `“${key}” takes true or false, not ${quoted(value)}.`,
      suggestions: [{title: `Replace with “${meant}”`, edits: [replace(place, meant)]}],
      possible: true,
    },
  ]
}

function noZone(value: WrittenValue): Finding {
  const meant = meantZone(value.text)
  return {
    span: value.span,
    message: `${quoted(value)} is no time zone: write UTC, +02:00 or Europe/Berlin.`,
    suggestions: meant === undefined ? [] : [useInstead(value, meant)],
  }
}

function* checkItems(
  field: Field,
  items: readonly YamlValue[],
  check: (field: Field, item: YamlValue) => Iterable<Finding>,
): Iterable<Finding> {
  for (const item of items) yield* check(field, item)
}
