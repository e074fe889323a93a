import {type Schema, configKeys} from '../core/index.ts'

/** The schema of `.postmortem.yml`. */
export const configSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Postmortem Pack configuration',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.values(configKeys).map(({name, schema, description}) => [name, {description, ...schema}]),
  ),
}
