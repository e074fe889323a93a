import {addDays} from '../actions/due-buckets.ts'
import type {Field} from './field.ts'
import type {IncidentSeverity} from './severities.ts'

/** What is known where somebody writes. */
export interface Knowledge {
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly severities: readonly IncidentSeverity[]
  /** Names that the document, the team's configuration and other postmortems know. */
  readonly people: readonly string[]
  readonly services: readonly string[]
  /** The day by which this document is to be published. */
  readonly publishBy?: string
  /** The day that the document is of. */
  readonly date?: string
}

/** A value that can be written for a key. */
export interface Offer {
  readonly label: string
  /** A few words beside the label. */
  readonly detail?: string
  /** Markdown. */
  readonly documentation?: string
}

/** Zones that many teams write in: they come first. */
const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Lagos',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
]

/** The values that fit a field, or the key `sub` of one of its people. */
export function offersFor(field: Field, sub: string | undefined, knowledge: Knowledge): Offer[] {
  const {people, services} = knowledge
  if (sub !== undefined) return sub === 'name' ? named(people) : []
  switch (field.kind) {
    case 'choice':
      return Object.entries(field.choices!).map(([label, detail]) => ({label, detail}))
    case 'severity':
      return knowledge.severities.map((severity) => ({
        label: severity.name,
        ...(severity.meaning !== '' && {detail: severity.meaning}),
        documentation: severityNote(severity),
      }))
    case 'yes-no':
      return [{label: 'true'}, {label: 'false'}]
    case 'zone':
      return named([...zones, ...Intl.supportedValuesOf('timeZone')])
    case 'person':
    case 'people':
      return named(people)
    case 'words':
      return field.key === 'services' ? named(services) : []
    case 'day':
    case 'moment':
      return days(field.key, knowledge)
    default:
      return []
  }
}

/** What a severity asks for. */
export function severityNote({publishWithin, required}: IncidentSeverity): string {
  const need = required ? 'Needs a postmortem' : 'A postmortem is optional'
  return publishWithin === undefined
    ? `${need}.`
    : `${need}, published within ${publishWithin} business days.`
}

function named(names: readonly string[]): Offer[] {
  return [...new Set(names)].map((label) => ({label}))
}

function days(key: string, {today, publishBy, date}: Knowledge): Offer[] {
  if (key === 'follow-up-date')
    return [7, 14, 30].map((count) => ({label: addDays(today, count), detail: `in ${count} days`}))
  const last = publishBy !== undefined && publishBy > today ? [{label: publishBy, detail: 'publish by'}] : []
  const recent = [
    {label: today, detail: 'today'},
    {label: addDays(today, -1), detail: 'yesterday'},
    {label: addDays(today, -7), detail: 'a week ago'},
  ]
  if (key === 'published') return [recent[0]!, ...last]
  if (key === 'date' || date === undefined || recent.some(({label}) => label === date)) return recent
  return [{label: date, detail: 'the day of this document'}, ...recent]
}
