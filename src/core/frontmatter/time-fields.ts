import type {Field} from './field.ts'

/** When things happened. The order of an incident: started, detected, mitigated, resolved, published. */
export const timeFields: readonly Field[] = [
  {
    key: 'date',
    kind: 'day',
    description: 'The day of the incident, or of the review where there is no incident.',
    examples: ['2026-03-03'],
    labels: ['date of incident', 'incident date', 'date of the incident', 'date/time', 'day'],
  },
  {
    key: 'started',
    kind: 'moment',
    description: 'When the effects began, not when somebody noticed.',
    examples: ['2026-03-03T09:12:00Z'],
    labels: ['start', 'start time', 'started at', 'incident start', 'began', 'impact start', 'fault occurs'],
  },
  {
    key: 'detected',
    kind: 'moment',
    description: 'When an alert, a person or a customer first noticed.',
    examples: ['2026-03-03T09:24:00Z'],
    labels: ['detected at', 'detection time', 'first detected', 'time detected', 'fault detected'],
  },
  {
    key: 'acknowledged',
    kind: 'moment',
    description: 'When somebody took it on.',
    examples: ['2026-03-03T09:27:00Z'],
    labels: ['acknowledged at', 'incident declared', 'declared', 'declared at'],
  },
  {
    key: 'mitigated',
    kind: 'moment',
    description: 'When the effects ended for those who had them, whatever was left to repair.',
    examples: ['2026-03-03T10:11:00Z'],
    labels: ['mitigated at', 'impact end', 'repaired'],
  },
  {
    key: 'resolved',
    kind: 'moment',
    description: 'When everything worked as before.',
    examples: ['2026-03-03T11:05:00Z'],
    labels: ['end', 'end time', 'ended', 'resolved at', 'incident end', 'time resolved'],
  },
  {
    key: 'published',
    kind: 'moment',
    description: 'When this document was published to its audience.',
    examples: ['2026-03-09'],
    labels: [
      'published at',
      'publication date',
      'postmortem date',
      'date of post-mortem',
      'date of postmortem',
    ],
  },
  {
    key: 'time-zone',
    kind: 'zone',
    description: 'The zone of all times here that name none themselves.',
    examples: ['UTC', 'Europe/Berlin'],
    labels: ['timezone', 'tz', 'all times in'],
  },
]

/** The keys whose order is the order of time. */
export const incidentOrder = ['started', 'detected', 'mitigated', 'resolved', 'published'] as const
