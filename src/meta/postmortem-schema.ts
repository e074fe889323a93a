import {
  type Field,
  type FieldKind,
  type Schema,
  dayPattern,
  defaultConfig,
  fields,
  momentPattern,
  personKeys,
  yesNoAnswers,
} from '../core/index.ts'

const text: Schema = {type: 'string'}
const words: Schema = {type: 'array', items: text}
const person: Schema = {
  anyOf: [
    text,
    {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(personKeys).map(([key, about]) => [key, {...about, ...text}]),
      ),
      anyOf: [{required: ['name']}, {required: ['handle']}],
    },
  ],
}

const shapes: Readonly<Record<Exclude<FieldKind, 'choice' | 'severity'>, Schema>> = {
  text,
  day: {type: 'string', pattern: dayPattern},
  moment: {type: 'string', pattern: momentPattern},
  zone: text,
  person: {anyOf: [...(person.anyOf as Schema[]), {type: 'array', minItems: 1, maxItems: 1, items: person}]},
  people: {anyOf: [...(person.anyOf as Schema[]), {type: 'array', items: person}]},
  words: {anyOf: [text, words]},
  'yes-no': {anyOf: [{type: 'boolean'}, {enum: yesNoAnswers}]},
}

function oneOf(choices: readonly (readonly [string, string])[]): Schema {
  return {anyOf: choices.map(([value, description]) => ({const: value, description}))}
}

function shapeOf({kind, choices}: Field): Schema {
  if (kind === 'choice') return oneOf(Object.entries(choices!))
  if (kind !== 'severity') return shapes[kind]
  return oneOf(defaultConfig.severities.map(({name, meaning}) => [name, meaning]))
}

/** The schema of a postmortem's front matter, for tools of any kind; a key without a value says nothing yet. */
export const postmortemSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Front matter of a postmortem',
  description:
    'What a postmortem or retrospective says of itself. Keys that are not listed are allowed. The severities are the default scale; a team sets its own as `severities` in .postmortem.yml.',
  type: 'object',
  properties: Object.fromEntries(
    fields.map((field) => [
      field.key,
      {description: field.description, examples: field.examples, ...shapeOf(field)},
    ]),
  ),
}
