import {check} from '../support/check.ts'

const rule = 'no-blame'

describe(`${rule}: grammar`, () => {
  it('finds that nobody did what was expected', () => {
    check(
      rule,
      `
Nobody checked the report. No one noticed the growth, and none of the architects spotted the loop.
^^^^^^^^^^^^^^
                           ^^^^^^^^^^^^^^
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The developer hadn't thought about leap years. The on-call engineer was not watching the graph.
              ^^^^^^^^^^^^^^
                                                                    ^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds what a person did in the face of a guard, and who did it in the passive', () => {
    check(
      rule,
      `
The release manager skipped the canary stage. Our network team misconfigured the filter.
                    ^^^^^^^
                                                               ^^^^^^^^^^^^^

The typo was overlooked by the reviewer. The outage was caused by an engineer.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^

The squad that owns the gateway, although it had been told twice, ignored the ticket.
                                                                  ^^^^^^^
`,
    )
  })

  it('finds blame that is no verb of its own', () => {
    check(
      rule,
      `
The intern ran the job without checking the account. A member of the team accidentally deleted it.
                       ^^^^^^^^^^^^^^^^
                                                                          ^^^^^^^^^^^^

By failing to label it, the night crew lost an hour. Failure of the squad to renew it was seen in May.
^^^^^^^^^^^^^^^^^^^
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

A lack of attention by the reviewer let it pass. The storage vendor is responsible for the outage.
^^^^^^^^^^^^^^^^^^^
                                                                    ^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds a failing among luck and actions only as an act of the past', () => {
    check(
      rule,
      `
## Where we got lucky

- We failed to spot the drift for three weeks.
     ^^^^^^^^^^^^^^

## Action items

- [ ] Talk to the engineer who broke the build.
                               ^^^^^
- [ ] Stop deploys when a reviewer skips the checklist.
`,
    )
  })

  it('leaves decisions, goals and the acts of systems alone', () => {
    check(
      rule,
      `
We ignored the checksum deliberately. The team skipped the stand-up to join the bridge.

The team chose to skip the partition. We took down the maintenance banner. We missed our target.

If an operator forgets the flag, the tool asks. The interface lets anyone skip the review.

The script runs without checking the tag. We did not restart the brokers, since the vendor advised against it.

Nobody was in the server room. No one was paged. No one’s told when an alarm is muted. Guess: it is the tag; no one has checked. We haven't verified this yet. The night staff not asked. Misreads on foil covers rose. This was not the reviewer's fault.

The culprit was a wildcard host. The team responsible for billing is in Porto. A failing switch took down the rack.

We saw missing files and a database crash, causing alerts. A syntax error which brought down the app was found.

The code we run to figure out who this notification concerns (\`Projects\`) did not consider the change.
`,
    )
  })

  it('finds teams that go by the name of their system, where only people could have acted so', () => {
    check(
      rule,
      `
Billing ignored the finding of the audit. Our hosting provider failed to inform us of the move.
        ^^^^^^^
                                                               ^^^^^^^^^^^^^^^^

Platform ignored the new header. Our hosting provider failed to route the traffic. Storage missed two heartbeats.
`,
    )
  })

  it('finds what was left undone in other forms', () => {
    check(
      rule,
      `
The maintainers neither consulted a second approver nor wrote down why. We’d simply forgotten the cron.
                ^^^^^^^^^^^^^^^^^
                                                                                    ^^^^^^^^^

The change was merged without anyone looking at the diff. The engineer merged it without waiting for approval.
                      ^^^^^^^^^^^^^^^^^^^^^^
                                                                                 ^^^^^^^^^^^^^^^

The security team had been ignoring the reports of the scanner for months.
                           ^^^^^^^^

Two of them approved within a minute and did not read the second file.
                                         ^^^^^^^^^^^^
`,
    )
  })

  it('finds judgements of how well people were prepared, and where fault is laid', () => {
    check(
      rule,
      `
The team was in a hurry. The commander lost control of the call.
         ^^^^^^^^^^^^^^
                                       ^^^^^^^^^^^^^^^

The fault lies with the integrations team. It was a mistake to deploy on Friday.
^^^^^^^^^^^^^^^^^^^
                                                  ^^^^^^^^^^^^

The architects kept one region despite warnings. The team’s inability to coordinate cost an hour.
                               ^^^^^^^^^^^^^^^^
                                                            ^^^^^^^^^^^^
`,
    )
  })

  it('leaves what is only talked about, and people outside, alone', () => {
    check(
      rule,
      `
To say that the operator forgot the valve would stop the analysis. Whether the DBA made a mistake is not asked here.

Visitors who forget their PIN can use the badge. Users who ignored the e-mail were logged out.

The Kubernetes operator failed to reconcile. The package manager ignored the lock file.

In these figures we ignored synthetic traffic. The negligence clause of the contract does not apply.
`,
    )
  })

  it('finds passives without an agent, exhortations and habits', () => {
    check(
      rule,
      `
The second alarm had been overlooked. Our engineers need to be more careful.
                          ^^^^^^^^^^
                                                    ^^^^^^^^^^^^^^^^^^^^^^^

Developers kept ignoring the deprecation warnings. She mistook the staging tab for production.
                ^^^^^^^^
                                                       ^^^^^^^

Neither of the engineers looked at the replica.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The warning was ignored by the parser. The cluster lost its leader and failed to elect a new one.
`,
    )
  })
})
