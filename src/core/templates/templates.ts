import type {Template} from './template.ts'

const ending = ['risks', 'open-questions', 'next-steps']
const sharing = ['shareout', 'review']
const review = ['lessons', 'decisions', 'tracker', 'parked', 'kill-criteria', ...sharing, ...ending]

/** What a person can start from, in the order in which it is offered. */
export const templates: readonly Template[] = [
  {
    id: 'incident',
    title: 'Incident',
    description: 'The full postmortem: ten sections and an appendix, for the higher severities',
    type: 'incident',
    depth: 'full',
    keys: ['facilitator', 'scribe', 'decision-owner', 'incident-commander', 'failure-class'],
    parts: [
      ...['brief', 'summary', 'impact', 'timeline', 'went-well', 'went-wrong', 'lucky', 'factors'],
      ...['root-cause', 'actions', 'lessons', 'shareout', 'review', ...ending, 'appendix'],
    ],
  },
  {
    id: 'incident-light',
    title: 'Incident, light',
    description: 'For the lower severities: summary, timeline, factors, 5 Whys, actions, shareout',
    type: 'incident',
    depth: 'light',
    keys: ['failure-class'],
    parts: [
      ...['brief', 'summary', 'impact', 'timeline', 'went-well', 'factors', '5-whys', 'actions', 'lessons'],
      ...sharing,
    ],
  },
  {
    id: 'near-miss',
    title: 'Near miss',
    description: 'Nobody was affected: what held, how much was left, what it could have become',
    type: 'near-miss',
    keys: ['facilitator', 'failure-class'],
    parts: [
      ...['brief', 'summary', 'timeline', 'barriers', 'went-well', 'factors', 'actions', 'lessons'],
      ...sharing,
    ],
  },
  {
    id: 'security-incident',
    title: 'Security incident',
    description: 'Restricted audience; exposure, notifications and legal hold',
    type: 'incident',
    keys: ['facilitator', 'scribe', 'decision-owner', 'incident-commander', 'failure-class'],
    parts: [
      ...['brief', 'summary', 'exposure', 'timeline', 'detection', 'went-well', 'went-wrong', 'factors'],
      ...['root-cause', 'actions', 'lessons', ...sharing, ...ending, 'appendix'],
    ],
  },
  {
    id: 'escalation',
    title: 'Customer escalation',
    description: 'What a customer met, what came back to them, and what changes',
    type: 'escalation',
    keys: ['facilitator', 'decision-owner'],
    parts: [
      ...['brief', 'summary', 'customer-story', 'impact', 'timeline', 'went-well', 'went-wrong', 'factors'],
      ...['5-whys', 'actions', 'lessons', ...sharing, ...ending],
    ],
  },
  {
    id: 'launch',
    title: 'Missed launch or rollback',
    description: 'Gates, readiness and what was known at each of them',
    type: 'launch',
    keys: ['facilitator', 'scribe', 'decision-owner'],
    parts: [
      ...['brief', 'summary', 'launch-plan', 'impact', 'course', 'went-well', 'went-wrong', 'factors'],
      ...['hypotheses', 'lessons', 'decisions', 'actions', ...sharing, ...ending],
    ],
  },
  {
    id: 'experiment',
    title: 'Failed experiment',
    description: 'Hypothesis, threshold, result, and what is decided on it',
    type: 'experiment',
    keys: ['facilitator', 'decision-owner'],
    parts: [
      ...['brief', 'summary', 'experiment-story', 'snapshot', 'course', 'went-well', 'factors', 'hypotheses'],
      ...['lessons', 'decisions', 'tracker', 'kill-criteria', ...sharing, ...ending],
    ],
  },
  {
    id: 'project',
    title: 'Project retrospective',
    description: 'Plan and actual, factors, learnings, decisions, tracker, kill criteria, shareout',
    type: 'project',
    keys: ['facilitator', 'scribe', 'decision-owner', 'participants'],
    parts: [
      ...['brief', 'agenda', 'plan-actual', 'course', 'went-well', 'went-wrong', 'factors', 'hypotheses'],
      ...review,
    ],
  },
  {
    id: 'okr',
    title: 'OKR retrospective',
    description: 'Learning before the grade; key results, bets, stop rules',
    type: 'okr',
    keys: ['facilitator', 'scribe', 'decision-owner', 'participants'],
    parts: [
      ...['brief', 'agenda', 'plan-actual', 'course', 'went-well', 'factors', 'hypotheses', 'lessons'],
      ...['grade', 'decisions', 'tracker', 'parked', 'kill-criteria', 'shareout', 'review', ...ending],
    ],
  },
  {
    id: 'pack',
    title: 'The full Pack',
    description: 'All eight deliverables, from the brief to the open questions',
    type: 'project',
    keys: ['facilitator', 'scribe', 'decision-owner', 'participants'],
    parts: [
      ...['brief', 'agenda', 'snapshot', 'course', 'went-well', 'went-wrong', 'factors', '5-whys'],
      ...['hypotheses', ...review],
    ],
  },
  {
    id: 'after-action',
    title: 'After-action review',
    description: 'Four questions, and what follows from the answers',
    type: 'project',
    keys: ['facilitator'],
    parts: [
      ...['brief', 'summary', 'expectation', 'course', 'factors', 'lessons', 'actions', 'kill-criteria'],
      ...[...sharing, ...ending],
    ],
  },
  {
    id: 'pre-mortem',
    title: 'Pre-mortem',
    description: 'The failure told in advance, and the signals by which to stop',
    type: 'pre-mortem',
    keys: ['facilitator', 'decision-owner', 'participants'],
    parts: [
      ...['brief', 'failure-story', 'milestones', 'factors', 'tracker', 'kill-criteria'],
      ...[...sharing, ...ending],
    ],
  },
  {
    id: 'facilitation-guide',
    title: 'Facilitation guide',
    description: 'Timed agenda, opening words and questions for whoever leads the meeting',
    parts: ['agenda', 'facilitation'],
  },
  {
    id: 'timeline-worksheet',
    title: 'Timeline worksheet',
    description: 'Interviews, anchor events and the merged timeline',
    parts: ['worksheet'],
  },
  {
    id: 'action-tracker',
    title: 'Action tracker over several incidents',
    description: 'Every action of every postmortem in one table',
    parts: ['cross-tracker'],
  },
  {
    id: 'customer-letter',
    title: 'Customer-facing summary',
    description: 'What happened, what it meant, what is being done',
    parts: ['customer-summary'],
  },
]

/** The Pack as a folder of files with an index: begun like a template, and no single text. */
export const packFolder = {
  id: 'pack-folder',
  title: 'The full Pack, as a folder',
  description: 'An index and a file for each of the eight deliverables',
} as const
