import {stringify} from 'yaml'
import {extendsKey} from './extends.ts'
import type {KeyDeclaration, Schema} from './key.ts'
import {configKeys} from './keys/index.ts'
import {overridesKey} from './overrides.ts'

/** All that may stand in a `.postmortem.yml`, in the order in which it is shown. */
export const writtenKeys: readonly KeyDeclaration[] = [extendsKey, ...Object.values(configKeys), overridesKey]

/** A `.postmortem.yml` in which every key stands as a comment, with what it is for and an example or its default. */
export function renderConfigTemplate(): string {
  return [
    '# What this team asks of its postmortems. Take the # away from a line to make it hold.',
    ...writtenKeys.flatMap((key) => [
      '',
      `# ${key.description}`,
      ...renderKeyExample(key).map((line) => `# ${line}`),
    ]),
    '',
  ].join('\n')
}

/** How a key is written: an example, or its default. */
export function renderKeyExample({name, schema}: KeyDeclaration): string[] {
  const properties = schema.properties as Readonly<Record<string, Schema>> | undefined
  const examples = schema.examples as readonly unknown[] | undefined
  if (examples === undefined && properties !== undefined) return [`${name}:`, ...renderProperties(properties)]
  return stringify({[name]: examples?.[0] ?? schema.default ?? null}, {lineWidth: 0})
    .trimEnd()
    .split('\n')
}

function renderProperties(properties: Readonly<Record<string, Schema>>): string[] {
  const rows = Object.entries(properties).map(([name, {default: value, description}]) => ({
    written: `${name}: ${stringify(value ?? null, {collectionStyle: 'flow'}).trimEnd()}`,
    description: typeof description === 'string' ? description : '',
  }))
  const width = rows.reduce((most, {written}) => Math.max(most, written.length), 0)
  return rows.map(({written, description}) => `  ${written.padEnd(width)}  # ${description}`)
}
