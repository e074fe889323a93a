import {squashed} from '../spelling.ts'

/** One step of a team's scale. */
export interface IncidentSeverity {
  readonly name: string
  /** What it means, in a few words. */
  readonly meaning: string
  /** Other spellings of it; variants in case, spaces and hyphens need not be named. */
  readonly aliases: readonly string[]
  /** Business days from the end of the incident to the published postmortem. */
  readonly publishWithin?: number
  /** Whether an incident of this severity needs a postmortem. */
  readonly required: boolean
}

/**
 * The scale of teams that have set none: five business days for full outages, seven for partial ones. Sources: the
 * severity thresholds and the publication windows (5, 5 and 7 business days) of the post-mortem practice this follows.
 */
export const defaultSeverities: readonly IncidentSeverity[] = [
  {
    name: 'SEV0',
    meaning: 'Full outage, data loss or a security incident, of the widest reach.',
    aliases: [],
    publishWithin: 5,
    required: true,
  },
  {
    name: 'SEV1',
    meaning: 'Full outage, data loss or a security incident.',
    aliases: [],
    publishWithin: 5,
    required: true,
  },
  {
    name: 'SEV2',
    meaning: 'Partial outage, major degradation, payments affected.',
    aliases: [],
    publishWithin: 7,
    required: true,
  },
  {
    name: 'SEV3',
    meaning: 'One feature degraded, recoverable.',
    aliases: [],
    required: false,
  },
  {
    name: 'SEV4',
    meaning: 'Minor, with a manual workaround.',
    aliases: [],
    required: false,
  },
  {
    name: 'near-miss',
    meaning: 'Almost an incident of a higher severity.',
    aliases: ['near miss'],
    required: false,
  },
]

/** `SEV1`, `sev-1`, `Severity 1`, `S1`, `P1`, `1`: teams write them for the same thing. */
const numbered = /^(?:severity|sev|s|priority|prio|p)?(\d)$/

/** Whether words name a step by its number. */
export function isNumbered(words: string): boolean {
  return numbered.test(squashed(words))
}

/** The severity that some words mean on a scale: by its name, an alias, or as the only one of their number. */
export function findSeverity(
  scale: readonly IncidentSeverity[],
  words: string,
): IncidentSeverity | undefined {
  const exact = scale.find(({name}) => name === words)
  if (exact !== undefined) return exact
  const wanted = squashed(words)
  const spelled = scale.find(({name, aliases}) => [name, ...aliases].some((one) => squashed(one) === wanted))
  if (spelled !== undefined) return spelled
  const number = numbered.exec(wanted)?.[1]
  const same = scale.filter(({name}) => number !== undefined && numbered.exec(squashed(name))?.[1] === number)
  return same.length === 1 ? same[0] : undefined
}
