import {readNames} from '../document/people.ts'
import type {YamlMap, YamlValue} from '../document/yaml-value.ts'
import type {Finding} from '../rules/rule.ts'
import {nearest} from '../spelling.ts'
import {checkText} from './check-text.ts'
import type {Field} from './field.ts'
import {personKeys} from './people-fields.ts'

export function checkPerson(field: Field, value: YamlValue): Iterable<Finding> {
  return value.kind === 'map' ? checkPersonMap(value) : checkText(field, value)
}

/** The key of a person that another one is, or is a slip of. */
function meantKey(key: string): string | undefined {
  return nearest(key, Object.keys(personKeys))
}

function* checkPersonMap({span, entries}: YamlMap): Iterable<Finding> {
  // A slip of either is told at the slip.
  if (!entries.some(({key}) => ['name', 'handle'].includes(meantKey(key) ?? '')))
    yield {span, message: 'A person needs a “name”.'}
  for (const {key, keySpan, value} of entries) {
    const meant = Object.hasOwn(personKeys, key) ? undefined : meantKey(key)
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

export function* checkOnePerson(field: Field, value: YamlValue): Iterable<Finding> {
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
