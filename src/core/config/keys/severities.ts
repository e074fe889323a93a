import {type IncidentSeverity, defaultSeverities} from '../../frontmatter/severities.ts'
import {squashed} from '../../spelling.ts'
import type {ConfigKey, Report} from '../key.ts'
import {isRecord, isStrings, isWords, show} from '../values.ts'

const severityFields = {
  name: {type: 'string', description: 'How front matter writes it.'},
  meaning: {type: 'string', description: 'What it means, in a few words: completion and hovers show it.'},
  aliases: {type: 'array', items: {type: 'string'}, description: 'Other spellings that are recognised.'},
  'publish-within': {
    type: 'integer',
    minimum: 0,
    description: 'Business days from the end of an incident to its published postmortem.',
  },
  required: {type: 'boolean', description: 'Whether an incident of this severity needs a postmortem.'},
}

/** The team's scale of severities, the worst one first. A later list stands in place of an earlier one. */
export const severitiesKey: ConfigKey<readonly IncidentSeverity[]> = {
  name: 'severities',
  description: 'The severities of incidents, each with its spellings and the days until it is published.',
  schema: {
    type: 'array',
    items: {
      anyOf: [
        {type: 'string'},
        {type: 'object', additionalProperties: false, required: ['name'], properties: severityFields},
      ],
    },
    examples: [[{name: 'P1', aliases: ['critical'], 'publish-within': 3, required: true}, 'P2']],
  },
  default: defaultSeverities,
  read: (written, before, report) => {
    if (Array.isArray(written) && written.length > 0) return readSeverities(written, report)
    report([], 'Expected a list of severities, each a name or name, aliases, publish-within and required.')
    return before
  },
}

/** A severity, and where it stands in the list. */
interface Placed {
  readonly severity: IncidentSeverity
  readonly index: number
  /** Whether it is written as name, aliases and so on. */
  readonly isMap: boolean
}

function readSeverities(written: readonly unknown[], report: Report): IncidentSeverity[] {
  const read = written.flatMap((raw, index): Placed[] => {
    const severity = readSeverity(raw)
    if (severity === undefined) report([index], `${show(raw)} cannot stand in “severities”.`)
    return severity === undefined ? [] : [{severity, index, isMap: isRecord(raw)}]
  })
  return withoutDoubles(read, report)
}

/** Of severities that go by the same name only the first one can be meant. */
function withoutDoubles(severities: readonly Placed[], report: Report): IncidentSeverity[] {
  const taken = new Map<string, string>()
  return severities.flatMap(({severity, index, isMap}) => {
    const {name} = severity
    const before = taken.get(squashed(name))
    if (before !== undefined) {
      report(isMap ? [index, 'name'] : [index], `“${name}” is a name of “${before}” already.`)
      return []
    }
    taken.set(squashed(name), name)
    const aliases = severity.aliases.filter((alias, place) => {
      const other = taken.get(squashed(alias)) ?? name
      if (other === name) taken.set(squashed(alias), name)
      else report([index, 'aliases', place], `“${alias}” is a name of “${other}” already.`)
      return other === name
    })
    return [{...severity, aliases}]
  })
}

/** @returns undefined where it has no name, or a field of a shape or name of its own. */
function readSeverity(raw: unknown): IncidentSeverity | undefined {
  const fields = typeof raw === 'string' || typeof raw === 'number' ? {name: String(raw)} : raw
  if (!isRecord(fields) || !Object.keys(fields).every((key) => Object.hasOwn(severityFields, key)))
    return undefined
  const {name, meaning = '', aliases = [], 'publish-within': publishWithin, required = false} = fields
  if (!isWords(name) || typeof meaning !== 'string' || !isStrings(aliases)) return undefined
  if (typeof required !== 'boolean' || (publishWithin !== undefined && !isDays(publishWithin)))
    return undefined
  return {name, meaning, aliases, required, ...(publishWithin !== undefined && {publishWithin})}
}

/** Whether a value is a number of days that somebody may wait. */
export function isDays(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 366
}
