import {type IncidentSeverity, findSeverity} from '../../frontmatter/severities.ts'
import type {ConfigKey} from '../key.ts'
import {isRecord, show} from '../values.ts'
import {isDays} from './severities.ts'

/** Business days from the end of an incident to its published postmortem, or that there is no deadline. */
export type Deadlines = Readonly<Record<string, number | 'off'>>

/** Until when postmortems are published, for a team that is content with the severities as they are. */
export const deadlinesKey: ConfigKey<Deadlines> = {
  name: 'deadlines',
  description: 'Business days until a postmortem is published, by severity; in place of publish-within.',
  schema: {
    type: 'object',
    additionalProperties: {anyOf: [{type: 'integer', minimum: 0, maximum: 366}, {enum: ['off', false]}]},
    examples: [{SEV1: 3, SEV2: 10}],
  },
  default: {},
  read: (written, before, report) => {
    if (!isRecord(written)) {
      report([], 'Expected severities with a number of business days each.')
      return before
    }
    const deadlines: Record<string, number | 'off'> = {...before}
    for (const [name, days] of Object.entries(written)) {
      if (isDays(days)) deadlines[name] = days
      // YAML 1.1 reads a bare `off` as false; people write it both ways.
      else if (days === 'off' || days === false) deadlines[name] = 'off'
      else report([name], `The deadline of “${name}” is a number of business days or off, not ${show(days)}.`)
    }
    return deadlines
  },
}

/** A scale with the deadlines that are set for it, and the names among them that it does not know. */
export function withDeadlines(
  severities: readonly IncidentSeverity[],
  deadlines: Deadlines,
): {readonly severities: readonly IncidentSeverity[]; readonly unknown: readonly string[]} {
  const set = Object.entries(deadlines).map(([name, days]) => ({
    ...{name, days, severity: findSeverity(severities, name)},
  }))
  const changed = severities.map((severity) => {
    const days = set.findLast((one) => one.severity === severity)?.days
    if (days === undefined) return severity
    const {name, meaning, aliases, required} = severity
    return {name, meaning, aliases, required, ...(days !== 'off' && {publishWithin: days})}
  })
  return {
    severities: set.length === 0 ? severities : changed,
    unknown: set.filter(({severity}) => severity === undefined).map(({name}) => name),
  }
}
