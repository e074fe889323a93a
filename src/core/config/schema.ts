import {extendsKey} from './extends.ts'
import type {KeyDeclaration, Schema} from './key.ts'
import {configKeys} from './keys/index.ts'
import {overridesKey, overridesSchema} from './overrides.ts'

const keys: readonly KeyDeclaration[] = Object.values(configKeys)

/** The schema of `.postmortem.yml`. */
export const configSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Postmortem Pack configuration',
  type: 'object',
  additionalProperties: false,
  definitions: Object.fromEntries(
    keys.map(({name, schema, description}) => [name, {description, ...schema}]),
  ),
  properties: {
    [extendsKey.name]: {description: extendsKey.description, ...extendsKey.schema},
    ...references(keys),
    [overridesKey.name]: {
      description: overridesKey.description,
      ...overridesSchema(references(keys.filter(({ofWorkspace}) => ofWorkspace !== true))),
    },
  },
}

function references(some: readonly KeyDeclaration[]): Schema {
  return Object.fromEntries(some.map(({name}) => [name, {$ref: `#/definitions/${name}`}]))
}
