import {unknownName} from '../../spelling.ts'
import type {Report, Schema} from '../key.ts'
import {isStrings, isWords, show} from '../values.ts'

/** A field of an entry that has several, each of which may be left out. */
export interface Field<Value> {
  readonly schema: Schema
  /** What its value is, as a message says it: `a number of business days`. */
  readonly kind: string
  readonly is: (value: unknown) => value is Value
}

type Fields = Readonly<Record<string, Field<unknown>>>
export type FieldValues<Some extends Fields> = {
  readonly [Name in keyof Some]?: Some[Name] extends Field<infer Value> ? Value : never
}

export function wordsField(description: string): Field<string> {
  return {schema: {type: 'string', description}, kind: 'words', is: isWords}
}

export function listField(description: string): Field<readonly string[]> {
  return {
    schema: {type: 'array', items: {type: 'string'}, description},
    kind: 'a list of words',
    is: (value): value is readonly string[] => isStrings(value) && value.every(isWords),
  }
}

export function switchField(description: string): Field<boolean> {
  return {
    schema: {type: 'boolean', description},
    kind: 'true or false',
    is: (value): value is boolean => typeof value === 'boolean',
  }
}

/** The schema of an entry with some fields. */
export function fieldsSchema(fields: Fields): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(fields).map(([name, {schema}]) => [name, schema])),
  }
}

/** What is written in fields. A name that is none of theirs and a value of another kind are reported and left out. */
export function readFields<Some extends Fields>(
  written: Readonly<Record<string, unknown>>,
  fields: Some,
  report: Report,
): FieldValues<Some> {
  const names = Object.keys(fields)
  const given = Object.entries(written).filter(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) report([name], unknownName('key', name, names), 'key')
    else if (value !== null && !field.is(value))
      report([name], `“${name}” is ${field.kind}, not ${show(value)}.`)
    return field?.is(value)
  })
  return Object.fromEntries(given) as FieldValues<Some>
}
