import type {SectionKind} from '../../document/section-kinds.ts'
import {questionsOf} from '../../facilitation/section-questions.ts'
import {type Part, markdown} from '../template.ts'

const asked = (...kinds: readonly SectionKind[]): string =>
  kinds.flatMap((kind) => questionsOf(kind).map((question) => `- ${question}`)).join('\n')

/** What goes with a postmortem and is none: guides, worksheets, trackers, texts for others. */
export const companionParts: readonly Part[] = [
  {
    id: 'facilitation',
    title: 'Facilitation guide',
    description: 'Opening words, ground rules and what to ask, part by part',
    text: markdown(`
## Before

- [ ] The facilitator had no part in the incident; a scribe and a decision owner are named
- [ ] Everyone who stands in the timeline is invited, by what they know and not by rank
- [ ] Facts and links were sent round a day before

## Opening words

“We are here to learn how this looked from where each of us stood. Everyone did what made sense with what they knew. When we hear ‘somebody should have’, we will ask what was visible at that minute. Ideas for improvement go on a list and wait until the account is complete.”

## Facts and timeline

${asked('timeline')}

## Contributing factors

${asked('contributing-factors')}

## Learnings and decisions

${asked('lessons', 'decisions')}

## Closing

${asked('action-items', 'review', 'shareout')}`),
  },
  {
    id: 'worksheet',
    title: 'Timeline worksheet',
    description: 'Interviews by role, anchor events, and the merged timeline',
    text: markdown(`
## Interview: [role]

Twenty minutes, one to one. The record is headed by the role.

| Time (UTC) | What they saw | What they did | What they knew and expected |
| --- | --- | --- | --- |
| [time] | [what was on which screen] | [what was done] | [what was expected] |

- Decisions and their reasons: [which options there were, what spoke for the one chosen, and whether it could be taken back]
- Tools: [which helped, and which were missing]

## Anchor events

| Anchor | Time (UTC) | Source |
| --- | --- | --- |
| Trigger | [time] | [link] |
| First signal | [time] | [link] |
| Detection | [time] | [link] |
| Escalation | [time] | [link] |
| First mitigation attempt | [time] | [link] |
| Customer impact ended | [time] | [link] |
| Full resolution | [time] | [link] |
| Incident closed | [time] | [link] |

## Merged timeline

| Time (UTC) | Event | Source |
| --- | --- | --- |
| [time] | [what happened] | [link] |

- Detection latency: [number of minutes from the first signal to detection]
- Time to mitigation: [number of minutes from detection to the end of the impact]
- Time to resolution: [number of minutes from detection to resolution]`),
  },
  {
    id: 'well-prompts',
    title: 'What went well, prompts',
    description: 'Questions over eight themes, for a list that has too little in it',
    text: markdown(`
## What went well, by theme

A good entry has a number, a time or the name of a tool. “Communication was good” has none of them.

- **Detection:** which signal came early, and how early?
- **Communication:** who learned what in time, and through which channel?
- **Decisions:** which choice was made with little information, and on what ground?
- **Tools:** which dashboard, command or runbook did its work?
- **Mitigation:** what limited the harm before the cause was known?
- **Containment:** what was not affected, and which boundary held?
- **Teamwork:** which hand-over, which question, which offer of help made a difference?
- **Recovery:** what came back by itself, and in how many minutes?`),
  },
  {
    id: 'cross-tracker',
    title: 'Action tracker over several incidents',
    description: 'Every action of every postmortem in one table, with when it was closed',
    text: markdown(`
## Action tracker

Looked at every week.

| Postmortem | # | Owner | Action | Ticket | Category | Due date | Status | Closed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| [link] | [number of the action] | [name] | [what changes for good] | [ticket] | [prevent/detect/mitigate/respond/process] | [date] | Open | |

## Every week

- [ ] What is due in the next seven days
- [ ] What is overdue, and what its owner needs
- [ ] What has not moved for thirty days: reduce it, hand it on, or cancel it with a reason`),
  },
  {
    id: 'customer-summary',
    title: 'Customer-facing summary',
    description: 'What happened, what it meant for customers, what is being done',
    text: markdown(`
## What happened

On [date], from [time] to [time] UTC, [what customers could not do]. [Which part of the service was affected, and which was not.]

## What it meant for you

[What customers saw, how many of them, and whether any data was affected.]

## What changes

- [What has been changed already]
- [What will be changed, and by when]

We are sorry for the trouble this caused. Questions reach us at [link].`),
  },
  {
    id: 'severities',
    title: 'Severity table',
    description: 'What each severity means and by when its postmortem is due',
    text: markdown(`
| Severity | What it means | Postmortem | Published within |
| --- | --- | --- | --- |
| SEV0 | [what it means for customers] | full | [number of business days] |
| SEV1 | [what it means for customers] | full | [number of business days] |
| SEV2 | [what it means for customers] | full | [number of business days] |
| SEV3 | [what it means for customers] | light | [number of business days] |
| near miss | nobody was affected, and somebody could have been | light | [number of business days] |`),
  },
]
