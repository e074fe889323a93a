import {type Rule, defaultConfig, rules, severities} from '../core/index.ts'

/** A JSON Schema (draft-07), as data. */
export type Schema = Readonly<Record<string, unknown>>

const levels = ['off', 'info', ...severities]

/** What a rule can be set to: a level, or a level and the rule's options. */
function ruleSchema({description, severity, options}: Rule): Schema {
  const declared = Object.entries(options)
  const level = {enum: levels}
  if (declared.length === 0) return {description, default: severity, ...level}
  const properties = Object.fromEntries(
    declared.map(([name, {schema, default: value, description: what}]) => [
      name,
      {...schema, default: value, description: what},
    ]),
  )
  const withOptions = {
    type: 'array',
    minItems: 1,
    items: [level, {type: 'object', additionalProperties: false, properties}],
    additionalItems: false,
  }
  return {description, default: severity, anyOf: [level, withOptions]}
}

/** `rules`, the same in the settings and in `.postmortem.yml`. */
export const rulesSchema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
}

/** `files`, the same in the settings and in `.postmortem.yml`. */
export const filesSchema: Schema = {type: 'array', items: {type: 'string'}, default: defaultConfig.files}

const personSchema: Schema = {
  description: 'The role to call this person by, or role, aliases and handle.',
  anyOf: [
    {type: ['string', 'null']},
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        role: {type: 'string', description: 'The role to call this person by.'},
        aliases: {type: 'array', items: {type: 'string'}, description: 'Other names this person goes by.'},
        handle: {type: 'string', description: 'The @handle, with or without the @.'},
      },
    },
  ],
}

/** The schema of `.postmortem.yml`. */
export const configSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Postmortem Pack configuration',
  type: 'object',
  additionalProperties: false,
  properties: {
    rules: {...rulesSchema, description: 'How much the findings of each rule weigh.'},
    files: {...filesSchema, description: 'Globs of files that are postmortems by their path alone.'},
    allow: {
      type: 'array',
      items: {type: 'string'},
      description: 'Words that look like names of people and are none: products, clusters, code names.',
      examples: [['Iris', 'Victoria']],
    },
    people: {
      type: 'object',
      description: 'The people whom postmortems may name, each with the role to call them by.',
      additionalProperties: personSchema,
      examples: [{'Ana Lima': 'the on-call engineer'}],
    },
  },
}
