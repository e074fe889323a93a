import type {ConfigKey, Report} from '../key.ts'
import {isRecord, isStrings, isWords} from '../values.ts'

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
  role: {type: 'string', description: 'The role to call this person by.'},
  aliases: {type: 'array', items: {type: 'string'}, description: 'Other names this person goes by.'},
  handle: {type: 'string', description: 'The @handle, with or without the @.'},
}

/** The people whom postmortems may name. Layers add up, and the later one wins where two name the same person. */
export const peopleKey: ConfigKey<readonly KnownPerson[]> = {
  name: 'people',
  description: 'The people whom postmortems may name, each with the role to call them by.',
  schema: {
    type: 'object',
    additionalProperties: {
      description: 'The role to call this person by, or role, aliases and handle.',
      anyOf: [
        {type: ['string', 'null']},
        {type: 'object', additionalProperties: false, properties: personFields},
      ],
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
    const person = readPerson(name, raw)
    if (person === undefined) report([name], `Expected a role, or role, aliases and handle, for “${name}”.`)
    return person ?? []
  })
}

/** @returns undefined where a field is missing its words or has a shape of its own. */
function readPerson(name: string, raw: unknown): KnownPerson | undefined {
  const fields = raw === null ? {} : typeof raw === 'string' ? {role: raw} : raw
  if (!isWords(name) || !isRecord(fields)) return undefined
  if (!Object.keys(fields).every((key) => Object.hasOwn(personFields, key))) return undefined
  const {role, handle, aliases = []} = fields
  if (!isStrings(aliases) || !aliases.every(isWords)) return undefined
  if ((role !== undefined && !isWords(role)) || (handle !== undefined && !isWords(handle))) return undefined
  return {name, aliases, ...(role && {role}), ...(handle && {handle: handle.replace(/^@/, '')})}
}
