import {type Part, markdown} from '../template.ts'

/** Sections of single kinds of review: near misses, escalations, launches, experiments, security, pre-mortems. */
export const reviewParts: readonly Part[] = [
  {
    id: 'barriers',
    title: 'What stopped it',
    description: 'For a near miss: the barrier that held, and how much was left',
    kind: 'lucky',
    text: markdown(`
## Where we got lucky

- **The barrier that held:** [what kept it from customers, by design or by chance]
- **How much was left:** [number or share, and how long it would have lasted]
- **What it would have become:** [which severity, for whom]`),
  },
  {
    id: 'customer-story',
    title: 'The customer’s story',
    description: 'For an escalation: what was asked, when, and what came back',
    kind: 'background',
    text: markdown(`
## Background

- **What the customer wanted to do:** [what they wanted, in their words]
- **What they met:** [what happened instead, and since when]
- **What they had been told:** [which answers, from which roles, on which days]
- **What it means for them:** [what it costs, with a number]`),
  },
  {
    id: 'launch-plan',
    title: 'The plan and the way there',
    description: 'For a launch that was missed or rolled back: gates, readiness, what changed',
    kind: 'background',
    text: markdown(`
## Background

| Gate | Planned | Actual | What the gate looked at |
| --- | --- | --- | --- |
| [which gate] | [date] | [date] | [which check, with its threshold] |

[What was known at each gate, and what spoke for going on.]`),
  },
  {
    id: 'experiment-story',
    title: 'The experiment',
    description: 'Hypothesis, measure, threshold set beforehand, result',
    kind: 'background',
    text: markdown(`
## Background

- **Hypothesis:** [what was expected to change, for whom, and why]
- **Measure and threshold, set beforehand:** [which measure, with a number]
- **Result:** [the number, with its interval and its sample]
- **What the result says, and what it leaves open:** [what can be concluded]`),
  },
  {
    id: 'exposure',
    title: 'Exposure',
    description: 'For a security incident: which data, for how long, who was told',
    kind: 'impact',
    text: markdown(`
## Impact

- **Data and systems:** [which ones, and how sensitive]
- **Window:** [time of the first access] to [time of containment]
- **Number of accounts or records:** [how many, and how it is known]
- **Notifications:** [who was told when: authorities, customers, partners]
- **Legal hold:** [what is kept, and who decides on it]`),
  },
  {
    id: 'expectation',
    title: 'What was expected, what happened',
    description: 'The four questions of an after-action review',
    kind: 'background',
    text: markdown(`
## What happened

- **What was expected to happen:** [what the plan said]
- **What happened:** [what the record says]
- **Why there was a difference:** [which conditions]
- **What to keep and what to change:** [what to keep or change, and which role takes it on]`),
  },
  {
    id: 'failure-story',
    title: 'The failure, told in advance',
    description: 'For a pre-mortem: it is a year later and it did not work',
    kind: 'background',
    text: markdown(`
## Background

It is [date], and the project has failed. [What people see, and what it cost.]

- [What led to it, told as a condition of today]
- [What led to it, told as a condition of today]
- [What led to it, told as a condition of today]`),
  },
  {
    id: 'course',
    title: 'Timeline of a plan',
    description: 'For a review of plans: from what was agreed to what came of it, with the decisions between',
    kind: 'timeline',
    text: markdown(`
## Timeline

Days and times are in UTC. **Fact**: the linked record shows it. **Hypothesis**: it is our reading.

| Time (UTC) | Event | Evidence | Notes (fact or hypothesis) |
| --- | --- | --- | --- |
| [date] | **Start:** [what was agreed, and with whom] | [link] | [fact/hypothesis/assumption] |
| [date] | **Change:** [what changed in scope, team or surroundings] | [link] | [fact/hypothesis/assumption] |
| [date] | **First sign:** [what showed that plan and course parted] | [link] | [fact/hypothesis/assumption] |
| [date] | **[DECISION]** [what was chosen, between which options, on what was known] | [link] | [fact/hypothesis/assumption] |
| [date] | **Waiting:** [what was waited for: an answer, an approval, a hand-over] | [link] | [fact/hypothesis/assumption] |
| [date] | **Result:** [what was there in the end, with a number] | [link] | [fact/hypothesis/assumption] |`),
  },
  {
    id: 'milestones',
    title: 'Milestones and what they rest on',
    description: 'For a pre-mortem: what is planned when, and which of it is known',
    kind: 'timeline',
    text: markdown(`
## Timeline

What is planned when, in UTC. **Fact**: the linked record shows it. **Hypothesis**: it is what we count on.

| Time (UTC) | Milestone | Evidence | Notes (fact or hypothesis) |
| --- | --- | --- | --- |
| [date] | [what is to be reached by then] | [link] | [fact/hypothesis/assumption] |
| [date] | [what is to be reached by then] | [link] | [fact/hypothesis/assumption] |
| [date] | [which day decides on going on] | [link] | [fact/hypothesis/assumption] |`),
  },
]
