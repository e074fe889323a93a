import {type Span, span} from '../text/span.ts'
import type {Schema} from './key.ts'
import {configSchema} from './schema.ts'
import {isRecord, isStrings} from './values.ts'

/** What may be written at a place in a `.postmortem.yml`. */
export interface ConfigOffers {
  /** What is written there so far, which an offer stands in place of. */
  readonly span: Span
  readonly kind: 'key' | 'value'
  readonly offers: readonly ConfigOffer[]
}

export interface ConfigOffer {
  readonly label: string
  readonly description: string | undefined
}

/** The keys, or the values, that fit behind the cursor; undefined where nothing is known of what fits. */
export function completeConfig(text: string, offset: number): ConfigOffers | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = /^([ ]*(?:- )?)(?:([\w-]+):[ ]+)?([\w-]*)$/.exec(text.slice(lineStart, offset))
  if (line === null) return undefined
  const [, indent = '', key, written = ''] = line
  const lines = text.slice(0, lineStart).split('\n').slice(0, -1)
  const around = schemaAt([...parentsOf(lines, indent.length), ...(key === undefined ? [] : [key])])
  const place = span(offset - written.length, offset)
  if (key !== undefined) return {span: place, kind: 'value', offers: valuesOf(around)}
  const offers = Object.entries(propertiesOf(around)).map(([label, schema]) => ({
    label,
    description: descriptionOf(schema),
  }))
  return {span: place, kind: 'key', offers}
}

/** The keys that a line with such an indent stands under, outermost first. */
function parentsOf(lines: readonly string[], indent: number): string[] {
  const parents: string[] = []
  let inside = indent
  for (const line of [...lines].reverse()) {
    const [, before, name, rest] = /^([ ]*(?:- )?)([\w-]+):(.*)$/.exec(line) ?? []
    if (before === undefined || name === undefined || before.length >= inside) continue
    inside = before.length
    // A key with a value of its own on its line holds nothing below.
    if (/^\s*(?:#.*)?$/.test(rest!)) parents.unshift(name)
    // The dash of a list stands before the first key of an entry: what is less deep is around the entry.
    inside = before.replace(/- $/, '').length
  }
  return parents
}

function schemaAt(path: readonly string[]): Schema {
  return path.reduce<Schema>((schema, name) => {
    const properties = propertiesOf(schema)
    const below = Object.hasOwn(properties, name) ? properties[name] : additionalOf(schema)
    return isRecord(below) ? below : {}
  }, configSchema)
}

/** A schema and those that it refers to, chooses from, or has for its items. */
function* variants(schema: Schema): Generator<Schema> {
  yield schema
  const {$ref, anyOf, items} = schema
  const definitions = configSchema.definitions as Readonly<Record<string, Schema>>
  if (typeof $ref === 'string') yield* variants(definitions[$ref.replace('#/definitions/', '')] ?? {})
  if (Array.isArray(anyOf)) for (const one of anyOf as Schema[]) yield* variants(one)
  if (isRecord(items)) yield* variants(items)
}

function propertiesOf(schema: Schema): Readonly<Record<string, unknown>> {
  const all = [...variants(schema)].map(({properties}) => (isRecord(properties) ? properties : {}))
  return Object.assign({}, ...all) as Readonly<Record<string, unknown>>
}

function additionalOf(schema: Schema): unknown {
  return [...variants(schema)].map((one) => one.additionalProperties).find(isRecord)
}

function valuesOf(schema: Schema): ConfigOffer[] {
  const values = [...variants(schema)].flatMap((one) => {
    if (one.type === 'boolean') return ['true', 'false']
    return isStrings(one.enum) ? one.enum : []
  })
  return [...new Set(values)].map((label) => ({label, description: undefined}))
}

function descriptionOf(schema: unknown): string | undefined {
  if (!isRecord(schema)) return undefined
  return [...variants(schema)]
    .map(({description}) => description)
    .find((one): one is string => typeof one === 'string')
}
