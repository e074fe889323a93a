import {stringify} from 'yaml'
import {extendsKey} from './extends.ts'
import type {KeyDeclaration, Schema} from './key.ts'
import {configKeys} from './keys/index.ts'
import {overridesKey} from './overrides.ts'

/** A `.postmortem.yml` in which every key stands as a comment, with what it is for and an example or its default. */
export function renderConfigTemplate(): string {
  const keys: readonly Pick<KeyDeclaration, 'name' | 'description' | 'schema'>[] = [
    extendsKey,
    ...Object.values(configKeys),
    overridesKey,
  ]
  return [
    '# What this team asks of its postmortems. Take the # away from a line to make it hold.',
    ...keys.flatMap(({name, description, schema}) => ['', `# ${description}`, ...renderKey(name, schema)]),
    '',
  ].join('\n')
}

function renderKey(name: string, schema: Schema): string[] {
  const properties = schema.properties as Readonly<Record<string, Schema>> | undefined
  const examples = schema.examples as readonly unknown[] | undefined
  if (examples === undefined && properties !== undefined)
    return [`# ${name}:`, ...renderProperties(properties)]
  return stringify({[name]: examples?.[0] ?? schema.default ?? null}, {lineWidth: 0})
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line}`)
}

function renderProperties(properties: Readonly<Record<string, Schema>>): string[] {
  const rows = Object.entries(properties).map(([name, {default: value, description}]) => ({
    written: `${name}: ${stringify(value ?? null, {collectionStyle: 'flow'}).trimEnd()}`,
    description: typeof description === 'string' ? description : '',
  }))
  const width = rows.reduce((most, {written}) => Math.max(most, written.length), 0)
  return rows.map(({written, description}) => `#   ${written.padEnd(width)}  # ${description}`)
}
