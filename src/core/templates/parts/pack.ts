import {lengths, renderAgenda} from '../../facilitation/agenda-table.ts'
import {type Part, markdown} from '../template.ts'

/** The eight deliverables of the Pack (brief, facts, factors, learnings, tracker, kill criteria, shareout, risks). */
export const packParts: readonly Part[] = [
  {
    id: 'brief',
    title: 'Brief',
    description: 'Goal, audience, roles, ground rules, constraints',
    kind: 'brief',
    text: markdown(`
## Brief

- **Goal:** [what the team wants to learn, prevent or decide]
- **Audience:** [who will read this, and who decides on it]
- **Roles:** facilitator [name], scribe [name], decision owner [name]
- **Ground rules:** everyone acted sensibly with what they knew; we look at conditions and tools; roles stand in for names; facts come before explanations; performance is a matter for other channels.
- **Constraints:** [what stays out: names, customers, legal matters]
- **Read beforehand:** [link]`),
  },
  ...lengths.map((length) => ({
    id: length === 60 ? 'agenda' : `agenda-${length}`,
    title: `Agenda (${length} minutes)`,
    description: 'Minutes for each part of the meeting; “Insert Agenda…” computes times from its start',
    kind: 'agenda' as const,
    text: renderAgenda(length),
  })),
  {
    id: 'ground-rules',
    title: 'Ground rules',
    description: 'What makes it safe to speak',
    text: markdown(`
**Ground rules**

1. Everyone acted sensibly with what they knew at the time.
2. We look for conditions of the system that can change, not for people who have to.
3. We tell what happened and how, not what somebody ought to have done.
4. The account names roles; names stand in the lists of attendees and owners.
5. Questions about performance belong elsewhere.`),
  },
  {
    id: 'snapshot',
    title: 'Impact snapshot',
    description: 'Customer, business and internal impact, and how it is known',
    kind: 'impact',
    text: markdown(`
## Impact snapshot

- **Customer impact:** [number of customers, and what they saw]
- **Business impact:** [number or amount, against the plan]
- **Internal impact:** [number of people and days]
- **How we know:** [link]`),
  },
  {
    id: 'plan-actual',
    title: 'Plan and actual',
    description: 'Each goal or key result with target, result and source',
    kind: 'impact',
    text: markdown(`
## Plan and actual

| Goal or key result | Start | Target | Result | Source |
| --- | --- | --- | --- | --- |
| [what was to be reached] | [number at the start] | [number planned] | [number reached] | [link] |`),
  },
  {
    id: 'hypotheses',
    title: 'Root cause hypotheses',
    description: 'One to three, each with its confidence',
    kind: 'root-cause',
    text: markdown(`
## Root cause hypotheses

1. [Which conditions together explain the outcome] (confidence: [low/medium/high], [what would raise it])
2. [Which other reading fits the facts] (confidence: [low/medium/high], [what would raise it])`),
  },
  {
    id: 'grade',
    title: 'Grade',
    description: 'Recorded after the learnings, never before them',
    text: markdown(`
## Grade

Recorded after the learnings, on a scale from 0.0 to 1.0.

- [Which key result]: [the grade from 0.0 to 1.0], because [what the source shows]`),
  },
  {
    id: 'decisions',
    title: 'Decisions',
    description: 'What was decided, why, what is given up for it, who answers for it',
    kind: 'decisions',
    text: markdown(`
## Decisions

| Decision | Why | Trade-offs | Owner |
| --- | --- | --- | --- |
| [what was decided] | [why it was decided] | [what is given up for it] | [name] |`),
  },
  {
    id: 'tracker',
    title: 'Action tracker',
    description: 'The Pack’s columns: action, type, owner, due date, success signal, follow-up date, notes',
    kind: 'action-items',
    text: markdown(`
## Action tracker

| Action | Type | Owner | Due date | Success signal | Follow-up date | Notes |
| --- | --- | --- | --- | --- | --- | --- |
| [what changes: a verb, a thing, a measurable end] | [fix/guardrail/instrumentation/runbook/process/scope] | [name] | [date] | [how success is seen] | [date] | [which ticket, and what else to know] |
| [what changes: a verb, a thing, a measurable end] | [fix/guardrail/instrumentation/runbook/process/scope] | [name] | [date] | [how success is seen] | [date] | [which ticket, and what else to know] |
| [what changes: a verb, a thing, a measurable end] | [fix/guardrail/instrumentation/runbook/process/scope] | [name] | [date] | [how success is seen] | [date] | [which ticket, and what else to know] |`),
  },
  {
    id: 'parked',
    title: 'Parked ideas',
    description: 'What will not be done now, and why',
    kind: 'parked',
    text: markdown(`
## Parked ideas

- [Which idea]: parked until [when or what], because [why not now]`),
  },
  {
    id: 'kill-criteria',
    title: 'Kill criteria',
    description: 'Three to ten signals, each with window, threshold, committed action and owner',
    kind: 'kill-criteria',
    text: markdown(`
## Kill criteria

| Signal | Window | Threshold | Committed action | Owner | Source |
| --- | --- | --- | --- | --- | --- |
| [which signal can be observed] | [the window] | [the threshold, with a number] | [pause/pivot/stop/escalate/invest] | [name] | [link] |
| [which signal can be observed] | [the window] | [the threshold, with a number] | [pause/pivot/stop/escalate/invest] | [name] | [link] |
| [which signal can be observed] | [the window] | [the threshold, with a number] | [pause/pivot/stop/escalate/invest] | [name] | [link] |`),
  },
  {
    id: 'shareout',
    title: 'Shareout',
    description: 'One page: three lines, the top three actions, where to find the rest',
    kind: 'shareout',
    text: markdown(`
## Shareout

**TL;DR**

- What happened: [one line]
- What we learned: [one line]
- What changes: [one line]

**Top three actions**

1. [Which action], [name], [date]
2. [Which action], [name], [date]
3. [Which action], [name], [date]

**Published:** [where the document is kept and who gets it]`),
  },
  {
    id: 'review',
    title: 'Impact & Learnings review',
    description: 'The recurring meeting in which learnings are heard, with owner, cadence and inputs',
    kind: 'review',
    text: markdown(`
## Impact & Learnings review

- **Cadence:** [weekly/every two weeks/monthly], 30 minutes
- **Owner:** [name]
- **Attendees:** [which roles]
- **Inputs:** new postmortems, overdue action items, kill criteria that came near
- **Agenda:** top learnings, what changed since, what is next`),
  },
  {
    id: 'risks',
    title: 'Risks',
    description: 'What may still go wrong',
    kind: 'risks',
    text: markdown(`
## Risks

- [What may still happen, and how it would show]`),
  },
  {
    id: 'open-questions',
    title: 'Open questions',
    description: 'What nobody knows yet',
    kind: 'questions',
    text: markdown(`
## Open questions

- [What is not known yet, which role finds out, and by when]`),
  },
  {
    id: 'next-steps',
    title: 'Next steps',
    description: 'What happens next, who does it and when',
    kind: 'next-steps',
    text: markdown(`
## Next steps

- [What happens next, who does it and when]`),
  },
]
