import {type Part, markdown} from '../template.ts'
import {causalTree} from './analysis.ts'

/** The sections of an incident's postmortem (reference: the ten sections, with their tables). */
export const incidentParts: readonly Part[] = [
  {
    id: 'summary',
    title: 'Summary',
    description: 'Three to five sentences: what happened, to whom, how it ended, what changes',
    kind: 'summary',
    text: markdown(`
## Summary

[What happened, from when to when and for whom.] [Which conditions came together.] [What ended it, and what will change.]`),
  },
  {
    id: 'impact',
    title: 'Impact',
    description: 'Customers, business, teams and error budget, each with a number and its source',
    kind: 'impact',
    text: markdown(`
## Impact

| Dimension | Detail | How we know |
| --- | --- | --- |
| Customers | [number of customers, which ones, for how long] | [link] |
| Business | [number of orders, revenue or error budget] | [link] |
| Internal | [which teams, for how many hours] | [link] |
| Communication | [what was told to whom, and when] | [link] |`),
  },
  {
    id: 'timeline',
    title: 'Timeline',
    description: 'Trigger to resolution, with evidence and with facts told apart from hypotheses',
    kind: 'timeline',
    text: markdown(`
## Timeline

All times are UTC. **Fact**: the linked record shows it. **Hypothesis**: it is our reading.

| Time (UTC) | Event | Evidence | Notes (fact or hypothesis) |
| --- | --- | --- | --- |
| [time] | **Trigger:** [what changed] | [link] | [fact/hypothesis/assumption] |
| [time] | **First signal:** [what could be seen, and where] | [link] | [fact/hypothesis/assumption] |
| [time] | **Detection:** [which alert or person, by which signal] | [link] | [fact/hypothesis/assumption] |
| [time] | **Escalation:** [which role joined, and how it was reached] | [link] | [fact/hypothesis/assumption] |
| [time] | **[DECISION]** [what was chosen, between which options, on what was known] | [link] | [fact/hypothesis/assumption] |
| [time] | **Mitigation:** [what ended the impact] | [link] | [fact/hypothesis/assumption] |
| [time] | **Resolution:** [what brought the normal state back] | [link] | [fact/hypothesis/assumption] |`),
  },
  {
    id: 'detection',
    title: 'Detection',
    description: 'How it was noticed, and what was there to be noticed earlier',
    kind: 'detection',
    text: markdown(`
## Detection

[Which signal was noticed, by which role, and how long after the trigger.] [Which other signals were there, and where they went.]`),
  },
  {
    id: 'went-well',
    title: 'What went well',
    description: 'At least three, each with a number, a time or the name of a tool',
    kind: 'went-well',
    text: markdown(`
## What went well

- [What limited the harm or moved the work on, with a number or a time]
- [Which practice or tool helped, and how it showed]
- [What shortened a wait: for a signal, an answer, a decision]`),
  },
  {
    id: 'went-wrong',
    title: 'What went wrong',
    description: 'Conditions of the system that let it happen or last, without the people',
    kind: 'went-wrong',
    text: markdown(`
## What went wrong

- [Which condition let it happen: a default, a gap, a coupling]
- [Which condition made it last: a signal, a tool, a wait]`),
  },
  {
    id: 'lucky',
    title: 'Where we got lucky',
    description: 'What limited the harm without anybody having planned it',
    kind: 'lucky',
    text: markdown(`
## Where we got lucky

- [What happened to be in place or at hand, and what it kept from getting worse]`),
  },
  {
    id: 'factors',
    title: 'Contributing factors',
    description: 'Several conditions over several clusters, each with why it made sense at the time',
    kind: 'contributing-factors',
    text: markdown(`
## Contributing factors

| Cluster | Factor | Evidence | Why it made sense at the time | Fix direction |
| --- | --- | --- | --- | --- |
| [People/Process/Product/Tech/Comms/Environment] | [which condition raised the odds or the harm] | [link] | [what spoke for it then] | [the direction of a change] |
| [People/Process/Product/Tech/Comms/Environment] | [which condition raised the odds or the harm] | [link] | [what spoke for it then] | [the direction of a change] |
| [People/Process/Product/Tech/Comms/Environment] | [which condition raised the odds or the harm] | [link] | [what spoke for it then] | [the direction of a change] |
| [People/Process/Product/Tech/Comms/Environment] | [which condition raised the odds or the harm] | [link] | [what spoke for it then] | [the direction of a change] |`),
  },
  {
    id: 'root-cause',
    title: 'Root cause analysis',
    description: 'A causal tree, and the conditions that came together',
    kind: 'root-cause',
    text: markdown(`
## Root cause analysis

**Method:** causal tree <!-- For several branches; 5 Whys (pm-5-whys) where a single chain is enough. -->

${causalTree}

**Statement of cause:** these came together: [which condition], [which other condition] and [what set it off].`),
  },
  {
    id: 'actions',
    title: 'Action items',
    description: 'A table with owner, due date, ticket, category and the signal by which success is seen',
    kind: 'action-items',
    text: markdown(`
## Action items

Looked at every week until done. Targets: 70 % done after 30 days, 90 % after 90 days.

| # | Action | Category | Owner | Due date | Ticket | Success signal | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | [what changes: a verb, a thing, a measurable end] | [prevent/detect/mitigate/respond/process] | [name] | [date] | [ticket] | [how success is seen] | Open |
| 2 | [what changes: a verb, a thing, a measurable end] | [prevent/detect/mitigate/respond/process] | [name] | [date] | [ticket] | [how success is seen] | Open |
| 3 | [what changes: a verb, a thing, a measurable end] | [prevent/detect/mitigate/respond/process] | [name] | [date] | [ticket] | [how success is seen] | Open |`),
  },
  {
    id: 'lessons',
    title: 'Lessons learned',
    description: 'Three to seven, each with its evidence and with what follows from it',
    kind: 'lessons',
    text: markdown(`
## Lessons learned

1. We learned that [what the team knows now].
   - Evidence: [which number, record or link shows it]
   - Implication: [what will be done differently]
2. We learned that [what the team knows now].
   - Evidence: [which number, record or link shows it]
   - Implication: [what will be done differently]
3. We learned that [what the team knows now].
   - Evidence: [which number, record or link shows it]
   - Implication: [what will be done differently]`),
  },
  {
    id: 'appendix',
    title: 'Appendix',
    description: 'Links, the Allspaw test, sign-off and the distribution checklist',
    kind: 'references',
    text: markdown(`
## Appendix

### Linked materials

- Chat of the incident: [link]
- Dashboards: [link]
- Runbooks: [link]
- The change and its review: [link]
- Related postmortems: [link]

### Allspaw test

- [ ] Someone who took part has read the account and recognises what they saw, knew and weighed at the time.

### Sign-off

| Role | Name | Signed |
| --- | --- | --- |
| Author | [name] | [date] |
| Incident commander | [name] | [date] |
| Lead of the owning team | [name] | [date] |

### Distribution checklist

- [ ] Filed where the team keeps its postmortems, and linked from the incident's ticket
- [ ] Tagged with services and failure class
- [ ] Told to everyone who took part, and to engineering
- [ ] Summary for leadership, for the two highest severities
- [ ] Public version, where customers were affected`),
  },
]
