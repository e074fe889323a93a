import {type ConfigKey, type Report, reportBelow} from '../key.ts'
import {isRecord, isWords} from '../values.ts'
import {type FieldValues, fieldsSchema, listField, readFields, wordsField} from './fields.ts'

/** Someone whom the configuration names: their names in the text, and the role to call them by. */
export interface KnownPerson {
  readonly name: string
  readonly aliases: readonly string[]
  /** Without the `@`. */
  readonly handle?: string
  readonly role?: string
  /** Whether only the whole name and the handle count: “Grace” may be somebody else than the author Grace Kim. */
  readonly byFullName?: true
}

const personFields = {
  role: wordsField('The role to call this person by.'),
  aliases: listField('Other names this person goes by.'),
  handle: wordsField('The @handle, with or without the @.'),
}

/** The people whom postmortems may name. Layers add up, and the later one wins where two name the same person. */
export const peopleKey: ConfigKey<readonly KnownPerson[]> = {
  name: 'people',
  description:
    'The people whom postmortems may name, each with the role to call them by. What they own is counted under this name, whichever is written.',
  schema: {
    type: 'object',
    additionalProperties: {
      description: 'The role to call this person by, or role, aliases and handle.',
      anyOf: [{type: ['string', 'null']}, fieldsSchema(personFields)],
    },
    examples: [{'Ana Lima': 'the on-call engineer'}],
  },
  default: [],
  read: (written, before, report) =>
    isRecord(written) ? added(before, readPeople(written, report)) : refuse(before, report),
}

function added(before: readonly KnownPerson[], people: readonly KnownPerson[]): readonly KnownPerson[] {
  const others = before.filter(({name}) => !people.some((person) => person.name === name))
  return [...others, ...people]
}

function refuse<Value>(before: Value, report: Report): Value {
  report([], 'Expected names with a role each.')
  return before
}

/** `people:` maps a name to a role, or to `{role, aliases, handle}`. */
function readPeople(written: Readonly<Record<string, unknown>>, report: Report): KnownPerson[] {
  return Object.entries(written).flatMap(([name, raw]) => {
    if (!isWords(name)) report([name], 'The name of a person is empty.', 'key')
    else if (raw === null) return {name, aliases: []}
    else if (isWords(raw)) return {name, aliases: [], role: raw}
    else if (isRecord(raw)) return readPerson(name, readFields(raw, personFields, reportBelow(report, name)))
    else report([name], `Expected a role, or role, aliases and handle, for “${name}”.`)
    return []
  })
}

function readPerson(
  name: string,
  {role, aliases = [], handle}: FieldValues<typeof personFields>,
): KnownPerson {
  const bare = handle?.replace(/^@/, '')
  return {name, aliases, ...(role && {role}), ...(bare && {handle: bare})}
}
