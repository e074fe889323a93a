import {nearest, squashed} from '../spelling.ts'
import {withoutAside} from './aside.ts'

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

/** `SEV1/2`, `SEV 1 or 2`, `SEV2.5`: two steps, or one between them. */
const several =
  /(?<![\p{L}\d])(?:severity|sev|s|priority|prio|p)[\s_-]?\d\s?(?:[/.,&–—-]|or|and|to)\s?\d(?![\d:%]|\s?\p{L})/iu
const numberedIn = /(?<![\p{L}\d])(?:severity|sev|s|priority|prio|p)[\s_-]?\d(?!\d)/giu

/**
 * The severity that words name among others, `SEV-1 (major)`, `Critical (P1)`, or with a slip of the hand, `SVE1`;
 * undefined where they name two.
 */
export function namedSeverity(
  scale: readonly IncidentSeverity[],
  words: string,
): IncidentSeverity | undefined {
  const whole = findSeverity(scale, words) ?? findSeverity(scale, withoutAside(words))
  if (whole !== undefined) return whole
  if (several.test(words)) return undefined
  const inside = (words.match(numberedIn) ?? []).map((one) => findSeverity(scale, one))
  if (inside.length > 0) return new Set(inside).size === 1 ? inside[0] : undefined
  const bare = withoutAside(words)
  const digitsOf = (one: string): string => one.replace(/\D/g, '')
  const spellings = scale.flatMap(({name, aliases}) => [name, ...aliases])
  const slip = nearest(
    bare,
    spellings.filter((one) => digitsOf(one) === digitsOf(bare)),
  )
  return slip === undefined ? undefined : findSeverity(scale, slip)
}

/** What teams call the steps of a scale in words, from 1. Sources: the words of the default scale, and of issue trackers. */
const usualWords: readonly (readonly string[])[] = [
  ['critical', 'blocker', 'highest', 'urgent'],
  ['high', 'major'],
  ['medium', 'moderate', 'normal'],
  ['low', 'minor', 'lowest', 'trivial'],
]

/** The step that a word such as “high” most likely means; a short scale ends sooner. */
export function likelySeverity(
  scale: readonly IncidentSeverity[],
  words: string,
): IncidentSeverity | undefined {
  const meant = nearest(withoutAside(words), usualWords.flat())
  const number = 1 + usualWords.findIndex((step) => meant !== undefined && step.includes(meant))
  const steps = scale.filter(({name}) => isNumbered(name))
  return number === 0 ? undefined : (steps.find(({name}) => name.endsWith(String(number))) ?? steps.at(-1))
}
