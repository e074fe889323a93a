import type {DocumentType} from '../document/detect.ts'
import type {Field} from './field.ts'
import {peopleFields} from './people-fields.ts'
import {timeFields} from './time-fields.ts'

export const typeMeanings: Readonly<Record<DocumentType, string>> = {
  incident: 'An outage, a regression or a security event that had effects.',
  'near-miss': 'An event that almost had effects.',
  escalation: 'A customer or partner took a problem to the leadership.',
  launch: 'A launch that was missed, rolled back, or went other than planned.',
  experiment: 'An experiment whose outcome is to be learnt from.',
  project: 'The retrospective of a project.',
  okr: 'The review of a cycle of objectives and key results.',
  'pre-mortem': 'A plan that is imagined to have failed, before it starts.',
}

/** “Resolved” and “mitigated” are not among them: they are said of the incident. */
export const statusWords: Readonly<Record<keyof typeof statusMeanings, readonly string[]>> = {
  draft: ['in progress', 'wip', 'work in progress', 'open', 'started', 'todo', 'new'],
  'in-review': ['review', 'reviewing', 'under review', 'ready for review', 'pending review'],
  final: ['published', 'complete', 'completed', 'done', 'approved', 'reviewed', 'finished', 'finalized'],
  closed: ['archived'],
}

const typeWords: Readonly<Record<string, readonly string[]>> = {
  incident: [
    'outage',
    'postmortem',
    'post-mortem',
    'incident report',
    'security',
    'security incident',
    'pir',
  ],
  'near-miss': ['near hit', 'close call'],
  project: ['retrospective', 'retro'],
}

export const statusMeanings = {
  draft: 'Being written; facts may change.',
  'in-review': 'Complete; reviewers read it.',
  final: 'Reviewed and published; its action items go on.',
  closed: 'Final, and its action items are done or dropped.',
} as const

const about: readonly Field[] = [
  {
    key: 'type',
    kind: 'choice',
    description: 'What kind of review this is.',
    examples: ['incident', 'near-miss'],
    choices: typeMeanings,
    otherWords: typeWords,
    labels: ['review type', 'document type'],
  },
  {
    key: 'title',
    kind: 'text',
    description: 'What happened, in a few words that a search finds.',
    examples: ['Checkout outage of 3 March 2026'],
    prompt: 'what happened',
  },
  {
    key: 'id',
    kind: 'text',
    description: 'The identifier by which the incident or review is known.',
    examples: ['INC-2026-0017'],
    prompt: 'INC-2026-0001',
    labels: ['incident id', 'incident', 'incident number', 'incident #'],
  },
  {
    key: 'severity',
    kind: 'severity',
    description: 'How bad it was, on the scale of the team.',
    examples: ['SEV1', 'near-miss'],
    labels: ['incident severity', 'sev', 'priority'],
  },
  {
    key: 'status',
    kind: 'choice',
    description: 'How far the document is.',
    examples: ['draft', 'final'],
    choices: statusMeanings,
    otherWords: statusWords,
    labels: ['document status', 'review status', 'postmortem status'],
  },
]

const effects: readonly Field[] = [
  {
    key: 'audience',
    kind: 'text',
    description: 'Who reads this: the team, the company, the public.',
    examples: ['all engineering, support, executive team'],
    prompt: 'who reads this',
    labels: ['shared with', 'audience for write-up'],
  },
  {
    key: 'customer-impacting',
    kind: 'yes-no',
    description: 'Whether customers noticed. If so, a public version may be due.',
    examples: [true],
    labels: ['customer-facing'],
  },
  {
    key: 'services',
    kind: 'words',
    description: 'The services that were affected, by the names that the team uses.',
    examples: [['till', 'tollgate']],
    prompt: 'service',
    labels: ['services affected', 'affected services', 'affected systems', 'systems', 'components'],
  },
  {
    key: 'failure-class',
    kind: 'text',
    description: 'What kind of failure it was, so that recurrences are found.',
    examples: ['retry-amplification'],
    prompt: 'kind of failure',
    labels: ['failure classes', 'failure class tags', 'problem type'],
  },
  {
    key: 'tags',
    kind: 'words',
    description: 'Words to find this by.',
    examples: [['payments', 'configuration']],
    prompt: 'tag',
  },
]

const afterwards: readonly Field[] = [
  {
    key: 'follow-up-date',
    kind: 'day',
    description: 'The day on which the action items are looked at together.',
    examples: ['2026-04-07'],
    labels: ['follow-up', 'follow-up on', 'follow-up review', 'review date', 'review on'],
  },
  {
    key: 'tracker',
    kind: 'text',
    description: 'Where the incident or its action items are tracked: an address or a key.',
    examples: ['https://tickets.example/INC-2026-0017', 'INC-2026-0017'],
    prompt: 'link to the tracker',
    labels: ['ticket', 'tracking', 'incident ticket', 'issue'],
  },
  {
    key: 'related',
    kind: 'words',
    description: 'Other reviews that belong to this one: paths or addresses.',
    examples: [['2026-04-17-dns-near-miss.md']],
    prompt: 'path of another review',
    labels: ['related incidents', 'related postmortems', 'see also'],
  },
  {
    key: 'parts',
    kind: 'words',
    description: 'The files of a Pack that is kept in several; this one is their index.',
    examples: [['1-brief.md', '2-facts.md']],
    prompt: 'path of a file',
  },
  {
    key: 'part-of',
    kind: 'text',
    description: 'The document that this file belongs to: the index of a Pack, or a postmortem.',
    examples: ['index.md'],
    prompt: 'path of the index',
  },
  {
    key: 'allspaw-test',
    kind: 'yes-no',
    description:
      'Whether the person closest to the action, on reading this, would find their experience told fairly.',
    examples: [true],
  },
]

/** Every key of a postmortem's front matter that has a meaning to us, in the order in which it is usually written. */
export const fields: readonly Field[] = [...about, ...timeFields, ...peopleFields, ...effects, ...afterwards]

export function findField(key: string): Field | undefined {
  return fields.find((field) => field.key === key)
}

const labelled: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) =>
    [field.key, ...(field.labels ?? [])].map((label) => [plainLabel(label), field] as const),
  ),
)

/** The field that a label of a header, or another word for a key, stands for: `Authors`, `Incident commander (IC)`. */
export function findLabelled(label: string): Field | undefined {
  const plain = plainLabel(label).replace(/ ?\([^)]*\)$/, '')
  return labelled.get(plain) ?? labelled.get(`${plain}s`) ?? labelled.get(plain.replace(/s$/, ''))
}

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
