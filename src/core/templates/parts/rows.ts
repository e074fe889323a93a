import {type Part, markdown} from '../template.ts'

/** Rows and lines to add to a section that is there already. */
export const rowParts: readonly Part[] = [
  {
    id: 'timeline-row',
    title: 'Timeline row',
    description: 'Time, event, evidence, fact or hypothesis',
    text: '| {{time}} | [what happened] | [link] | [fact/hypothesis/assumption] |',
  },
  {
    id: 'decision-row',
    title: 'Decision in the timeline',
    description: 'A timeline row that says what was chosen, between which options, and what was known',
    text: '| {{time}} | **[DECISION]** [what was chosen]. Options: [which ones]. Known then: [what was visible] | [link] | [fact/hypothesis/assumption] |',
  },
  {
    id: 'factor-row',
    title: 'Contributing factor row',
    description: 'Cluster, factor, evidence, why it made sense at the time, fix direction',
    text: '| [People/Process/Product/Tech/Comms/Environment] | [which condition] | [link] | [what spoke for it then] | [the direction of a change] |',
  },
  {
    id: 'action-row',
    title: 'Action row, incident columns',
    description: 'Number, action, category, owner, due date, ticket, success signal, status',
    text: '| [number of the row] | [what changes: a verb, a thing, a measurable end] | [prevent/detect/mitigate/respond/process] | [name] | {{date}} | [ticket] | [how success is seen] | [Open/In progress/In review/Done/Cancelled] |',
  },
  {
    id: 'action-row-pack',
    title: 'Action row, tracker columns',
    description: 'Action, type, owner, due date, success signal, follow-up date, notes',
    text: '| [what changes: a verb, a thing, a measurable end] | [fix/guardrail/instrumentation/runbook/process/scope] | [name] | {{date}} | [how success is seen] | {{date}} | [which ticket, and what else to know] |',
  },
  {
    id: 'action-check',
    title: 'Action as a check box',
    description: 'One line with owner and due date',
    text: '- [ ] [What changes: a verb, a thing, a measurable end]. Owner: [name], due {{date}}',
  },
  {
    id: 'kill-row',
    title: 'Kill criterion row',
    description: 'Signal, window, threshold, committed action, owner, source',
    text: '| [which signal can be observed] | [the window] | [the threshold, with a number] | [pause/pivot/stop/escalate/invest] | [name] | [link] |',
  },
  {
    id: 'learning',
    title: 'Learning',
    description: 'What was learned, by which evidence, and what follows',
    text: markdown(`
- We learned that [what the team knows now].
  - Evidence: [which number, record or link shows it]
  - Implication: [what will be done differently]`),
  },
  {
    id: 'decision',
    title: 'Decision with trade-offs',
    description: 'A table row: decision, why, trade-offs, owner',
    text: '| [what was decided] | [why it was decided] | [what is given up for it] | [name] |',
  },
  {
    id: 'hypothesis',
    title: 'Root cause hypothesis',
    description: 'One sentence with the confidence it deserves',
    text: '1. [Which conditions together explain the outcome] (confidence: [low/medium/high], [what would raise it])',
  },
]
