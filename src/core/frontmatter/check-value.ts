import {readNames} from '../document/people.ts'
import type {YamlList, YamlMap, YamlScalar, YamlValue} from '../document/yaml-value.ts'
import type {Finding} from '../rules/rule.ts'
import {checkDay} from './check-day.ts'
import type {Field, FieldKind} from './field.ts'
import {personKeys} from './people-fields.ts'
import {type WrittenValue, readsAs, useInstead} from './rewrite.ts'
import {replace} from '../text/edits.ts'
import {type IncidentSeverity, findSeverity} from './severities.ts'
import {nearest, squashed} from '../spelling.ts'
import {isZone, meantZone} from './zones.ts'

/** What a value is checked against, besides its field. */
export interface Surroundings {
  readonly severities: readonly IncidentSeverity[]
  /** The day that `date` names, for times without one. */
  readonly day?: string
}

/** A template's prompt, which is still to be filled in: `[name]`, `TBD`. */
const unfilled = /^["']?(?:tbd|tba|todo|\?+|\[[^\]{\n,]{1,60}\]|<[^>\n]{1,60}>)["']?$/i

/** What is wrong with the value of a field; nothing about a value that is missing or still a prompt. */
export function checkValue(
  field: Field,
  value: YamlValue,
  written: string,
  around: Surroundings,
): Iterable<Finding> {
  if (unfilled.test(written) && !(value.kind === 'list' && isMeant(field, value, around)))
    return isPrompted(field) && !/[[<]/.test(written)
      ? [{span: value.span, message: `“${field.key}” is still to be filled in.`, possible: true}]
      : []
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

/** Days sort and compute: words in their place are said to be missing, a template's own prompts are not. */
function isPrompted({kind}: Field): boolean {
  return kind === 'day' || kind === 'moment'
}

/** Whether what stands in brackets is a list of values, and no prompt. */
function isMeant({kind, choices}: Field, {items}: YamlList, {severities}: Surroundings): boolean {
  const words = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
  if (kind === 'severity') return words.some((word) => findSeverity(severities, word) !== undefined)
  return kind === 'words' || (choices !== undefined && words.some((word) => Object.hasOwn(choices, word)))
}

function checkScalar(field: Field, value: YamlScalar, around: Surroundings): Iterable<Finding> {
  if (value.value === null) return []
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

export function checkChoice({key, choices, otherWords = {}}: Field, value: WrittenValue): Finding[] {
  const names = Object.keys(choices!)
  if (names.includes(value.text)) return []
  const same = names.find((name) => squashed(name) === squashed(value.text))
  if (same !== undefined) return [respelled(value, same)]
  const meant =
    nearest(value.text, names) ??
    names.find((name) => otherWords[name]?.some((word) => squashed(word) === squashed(value.text)))
  if (meant === undefined) return [noneOf(key, value, names)]
  return [
    {
      span: value.span,
      message: `${quoted(value)} is no ${key}: use ${meant}.`,
      suggestions: [useInstead(value, meant)],
    },
  ]
}

export function checkSeverity(
  key: string,
  value: WrittenValue,
  scale: readonly IncidentSeverity[],
): Finding[] {
  const names = scale.map(({name}) => name)
  const meant = findSeverity(scale, value.text)
  if (meant === undefined) return [noneOf(key, value, names)]
  return meant.name === value.text ? [] : [respelled(value, meant.name)]
}

/** The right word in a spelling of its own: tools that compare words do not know it. */
function respelled(value: WrittenValue, name: string): Finding {
  return {
    span: value.span,
    message:
      value.text.trim() === name
        ? `Blanks stand beside “${name}” in its quotes.`
        : `${quoted(value)} is written “${name}”.`,
    suggestions: [useInstead(value, name, true)],
    possible: true,
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

/** Words; a plain scalar that YAML, or the older YAML of many tools, reads as something else is not that. */
function checkText(field: Field, value: YamlValue): Finding[] {
  if (value.kind !== 'scalar') return [wrongShape(field, value)]
  if (value.style !== 'plain' || value.value === null) return []
  const meaning = readsAs(value.text)
  if (meaning === undefined) return []
  const isText = typeof value.value === 'string'
  return [
    {
      span: value.span,
      message: isText
        ? `Some tools read ${quoted(value)} as ${meaning}: quotes make it text.`
        : `${quoted(value)} is read as ${meaning}: quotes make it text.`,
      suggestions: [{title: 'Put it in quotes', edits: [{span: value.span, newText: `'${value.text}'`}]}],
      ...(isText && {possible: true}),
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

function checkPerson(field: Field, value: YamlValue): Iterable<Finding> {
  return value.kind === 'map' ? checkPersonMap(value) : checkText(field, value)
}

function* checkPersonMap({span, entries}: YamlMap): Iterable<Finding> {
  if (!entries.some(({key}) => key === 'name') && !entries.some(({key}) => key === 'handle'))
    yield {span, message: 'A person needs a “name”.'}
  for (const {key, keySpan, value} of entries) {
    const meant = Object.hasOwn(personKeys, key) ? undefined : nearest(key, Object.keys(personKeys))
    if (meant !== undefined && !entries.some((other) => other.key === meant))
      yield {
        span: keySpan,
        message: `“${key}” looks like a slip of “${meant}”.`,
        suggestions: [{title: `Rename to “${meant}”`, edits: [{span: keySpan, newText: meant}]}],
        possible: true,
      }
    if (Object.hasOwn(personKeys, key) && value !== undefined)
      yield* checkText({key, kind: 'text', description: '', examples: ['']}, value)
  }
}

function* checkOnePerson(field: Field, value: YamlValue): Iterable<Finding> {
  if (value.kind === 'list' && value.items.length !== 1) {
    yield {
      span: value.span,
      message: `“${field.key}” is one person, not ${value.items.length === 0 ? 'an empty list' : value.items.length}.`,
    }
  } else if (value.kind === 'list') {
    yield* checkPerson(field, value.items[0]!)
  } else {
    yield* checkPerson(field, value)
    const names = value.kind === 'scalar' ? readNames(value.text, undefined, value.span) : []
    if (names.length > 1)
      yield {span: value.span, message: `“${field.key}” is one person, not ${names.length}.`}
  }
}

function* checkItems(
  field: Field,
  items: readonly YamlValue[],
  check: (field: Field, item: YamlValue) => Iterable<Finding>,
): Iterable<Finding> {
  for (const item of items) yield* check(field, item)
}

const shapes: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  choice: 'one word',
  severity: 'one severity',
  day: 'a day',
  moment: 'a day, or a day and a time',
  zone: 'a time zone',
  person: 'one person',
  people: 'names',
  words: 'words',
  'yes-no': 'true or false',
}

function wrongShape({key, kind}: Field, value: YamlValue): Finding {
  const got = value.kind === 'list' ? 'a list' : 'keys and values'
  return {span: value.span, message: `“${key}” takes ${shapes[kind]}, not ${got}.`}
}

/** How much of a list of names a message can quote. */
const mostNames = 56

/** Which of them is meant only the author knows: each is offered. */
function noneOf(key: string, value: WrittenValue, names: readonly string[]): Finding {
  let list = names.join(', ')
  if (list.length > mostNames) list = `${list.slice(0, list.lastIndexOf(',', mostNames))} …`
  return {
    span: value.span,
    message: `${quoted(value)} is no ${key}: use ${list}${list.endsWith('…') ? '' : '.'}`,
    suggestions: names.map((name) => useInstead(value, name)),
  }
}

function quoted({text}: WrittenValue): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 24 ? `${line.slice(0, 23)}…` : line}”`
}
