import type {Field} from './field.ts'

/** Who took part, and in which role. Front matter is one of the places where names belong. */
export const peopleFields: readonly Field[] = [
  {
    key: 'authors',
    kind: 'people',
    description: 'Who wrote this.',
    examples: [['Ana Lima']],
    prompt: 'name',
    labels: ['written by', 'prepared by', 'reported by'],
  },
  {
    key: 'owner',
    kind: 'person',
    description: 'The one person who answers for this document until it is closed.',
    examples: ['Ana Lima'],
    prompt: 'name',
    labels: ['postmortem owner', 'post-mortem owner', 'document owner'],
  },
  {
    key: 'facilitator',
    kind: 'person',
    description: 'Who leads the review, and had no part in the event.',
    examples: ['Linnea Berg'],
    role: 'facilitator',
    prompt: 'name',
    labels: ['facilitated by', 'moderator'],
  },
  {
    key: 'scribe',
    kind: 'person',
    description: 'Who takes notes in the review.',
    examples: ['Kofi Mensah'],
    role: 'scribe',
    prompt: 'name',
    labels: ['note taker'],
  },
  {
    key: 'decision-owner',
    kind: 'person',
    description: 'Who decides which action items are done.',
    examples: ['Rashid Karimov'],
    role: 'decision owner',
    prompt: 'name',
    labels: ['decision maker'],
  },
  {
    key: 'incident-commander',
    kind: 'person',
    description: 'Who led the response.',
    examples: ['Mei-Ling Chua'],
    role: 'incident commander',
    prompt: 'name',
    labels: ['commander', 'ic', 'incident lead'],
  },
  {
    key: 'participants',
    kind: 'people',
    description: 'Who took part in the event, each with a role: the account calls them by it.',
    examples: [[{name: 'Ngozi Adeyemi', role: 'on-call engineer'}]],
    prompt: 'name',
    labels: ['attendees', 'responders', 'involved', 'people involved'],
  },
  {
    key: 'reviewers',
    kind: 'people',
    description: 'Who read this before it was published.',
    examples: [['Yuki Tanabe']],
    role: 'reviewer',
    prompt: 'name',
    labels: ['reviewed by'],
  },
]

/** What is known of a person who is written as a map. */
export const personKeys: Readonly<Record<string, Pick<Field, 'description' | 'examples'>>> = {
  name: {description: 'What this person is called.', examples: ['Ngozi Adeyemi']},
  role: {
    description: 'What this person did in the event; the account says it in place of the name.',
    examples: ['on-call engineer'],
  },
  handle: {description: 'What this person is called in chat and on tickets.', examples: ['ngozi']},
}
