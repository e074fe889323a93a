import type {YamlValue} from '../document/yaml-value.ts'
import type {Finding} from '../rules/rule.ts'
import type {Field, FieldKind} from './field.ts'
import {quoted, readsAs} from './rewrite.ts'

/** Words; a plain scalar that YAML, or the older YAML of many tools, reads as something else is not that. */
export function checkText(field: Field, value: YamlValue): Finding[] {
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

/** A list or a map where neither belongs. */
export function wrongShape({key, kind}: Field, value: YamlValue): Finding {
  const got = value.kind === 'list' ? 'a list' : 'keys and values'
  return {span: value.span, message: `“${key}” takes ${shapes[kind]}, not ${got}.`}
}
