import {type IncidentSeverity, defaultSeverities} from '../../frontmatter/severities.ts'
import {squashed} from '../../spelling.ts'
import {type ConfigKey, type Report, reportBelow} from '../key.ts'
import {isRecord, isWords, show} from '../values.ts'
import {fieldsSchema, listField, readFields, switchField, wordsField} from './fields.ts'

const severityFields = {
  name: wordsField('How front matter writes it.'),
  meaning: wordsField('What it means, in a few words: completion and hovers show it.'),
  aliases: listField('Other spellings that are recognised.'),
  'publish-within': {
    schema: {
      type: 'integer',
      minimum: 0,
      description: 'Business days from the end of an incident to its published postmortem.',
    },
    kind: 'a number of business days',
    is: isDays,
  },
  required: switchField('Whether an incident of this severity needs a postmortem.'),
}

/** The team's scale of severities, the worst one first. A later list stands in place of an earlier one. */
export const severitiesKey: ConfigKey<readonly IncidentSeverity[]> = {
  name: 'severities',
  description: 'The severities of incidents, each with its spellings and the days until it is published.',
  schema: {
    type: 'array',
    items: {
      anyOf: [{type: 'string'}, {...fieldsSchema(severityFields), required: ['name']}],
    },
    examples: [[{name: 'P1', aliases: ['critical'], 'publish-within': 3, required: true}, 'P2']],
  },
  default: defaultSeverities,
  read: (written, before, report) => {
    if (Array.isArray(written) && written.length > 0) {
      const read = readSeverities(written, report)
      return read.length > 0 ? read : before
    }
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
    const severity = readSeverity(raw, reportBelow(report, index))
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

/** @returns undefined where it has no name. */
function readSeverity(raw: unknown, report: Report): IncidentSeverity | undefined {
  const written = isWords(raw) || typeof raw === 'number' ? {name: String(raw)} : raw
  if (!isRecord(written)) {
    report([], `A severity is a name, or ${Object.keys(severityFields).join(', ')}; not ${show(raw)}.`)
    return undefined
  }
  const fields = readFields(written, severityFields, report)
  const {name, meaning = '', aliases = [], 'publish-within': publishWithin, required = false} = fields
  if (name !== undefined)
    return {name, meaning, aliases, required, ...(publishWithin !== undefined && {publishWithin})}
  if ((written.name ?? undefined) === undefined) report([], 'A severity needs a “name”.')
  return undefined
}

/** Whether a value is a number of days that somebody may wait. */
export function isDays(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 366
}
