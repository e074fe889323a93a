import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'no-counterfactual'

describe(rule, () => {
  it('finds what people or controls could have done', () => {
    check(
      rule,
      `
An alert on queue depth would have caught this in minutes.
                        ^^^^^^^^^^^^^^^^^ a world that did not exist

We could have rolled back sooner. We might have noticed the growth earlier. We coulda asked.
   ^^^^^^^^^^^^^^^^^
                                     ^^^^^^^^^^^^^^^^^^
                                                                               ^^^^^^^^^^^^

This could have been caught in review, and the outage could easily have been avoided.
     ^^^^^^^^^^^^^^^^^^^^^^
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

A staged rollout, which would have limited the impact, was not used.
                        ^^^^^^^^^^^^^^^^^^

It would have been better to page the database team first.
   ^^^^^^^^^^^^^^^

Earlier escalation would've shortened the outage. Better documentation would have helped the responders.
                   ^^^^^^^^^^^^^^^^^^
                                                                       ^^^^^^^^^^^^^^^^^

This wouldn't have happened with a staging environment.
     ^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds a condition that did not hold', () => {
    check(
      rule,
      `
If only we had run the canary.
^^^^^^^

If we had tested the failover, we would have found the gap.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Had the reviewer asked for a load test, the regression would have been found.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

We could have slept if the vendor had told us. The recovery could have been faster had the runbook listed it.
   ^^^^^^^^^^^^^^^^
                                                            ^^^^^^^^^^^^^^^

If there had been an owner for the feed, the gap would have been closed by Tuesday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

But for a typo in the rota, the lead would have been reached. Had we but listened to the nurses.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                              ^^^^^^^^^^

Were it not for the missing index, the query would have finished.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds the consequence of an idea that the sentence begins with', () => {
    check(
      rule,
      `
With a checklist for leavers, the badge wouldn't have stayed active.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
    check(rule, 'With 40,000 messages in the queue, a restart would have lost them.')
    check(rule, 'Even with an alert on heap size, detection would have been no faster.')
  })

  it('leaves forecasts and what is only weighed alone', () => {
    check(rule, 'The plan was that by the end of June the contractor would have migrated 40 of the 55 shops.')
    check(rule, 'It is not possible to say if more people on the call would have helped or hindered.')
    check(rule, 'Speculation on who would have noticed first was left out on purpose.')
  })

  it('finds ideas for another world by their subject', () => {
    check(
      rule,
      `
A second pair of eyes might have spotted the typo. Better onboarding would have helped.
                      ^^^^^^^^^^^^^^^^^^
                                                                     ^^^^^^^^^^^^^^^^^

Pinning the base image would have stopped the upgrade, and a glance at the bill would have sufficed.
                       ^^^^^^^^^^^^^^^^^^
                                                                                ^^^^^^^^^^^^^^^^^^^

The bad config would never have reached production with validation. A unit test would have failed.
               ^^^^^^^^^^^^^^^^^^^^^^^^
                                                                                ^^^^^^^^^^^^^^^^^

The incident need not have lasted so long. Couldn't we have asked the vendor?
             ^^^^^^^^^^^^^^^^^^^^
                                           ^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds it in prose about how to do better, not in the actions themselves', () => {
    check(
      rule,
      `
## How are we going to do better

We could have recycled the node gracefully.
   ^^^^^^^^^^^^^^^^^^^

- [ ] Add the alert that we could have had. Owner: Ana Lima
`,
    )
  })

  it('finds it in lists, tables, emphasis and after emoji', () => {
    check(
      rule,
      `
- **If only** we had known.
    ^^^^^^^
- 🔥 A canary would have **caught** this.
              ^^^^^^^^^^^^^^^^^^^

| Time | Event |
| --- | --- |
| 09:40 | An alert would have caught this. |
                   ^^^^^^^^^^^^^^^^^
`,
    )
  })

  for (const lineBreak of ['\n', '\r\n']) {
    it(`reads over ${JSON.stringify(lineBreak)}`, () => {
      const messages = (lines: readonly string[]): string[] =>
        findingsOf(rule, lines.join(lineBreak)).map(({message}) => message)
      assert.deepEqual(messages(['A second reviewer', 'might have', 'spotted the typo.']), [
        '“might have spotted” describes a world that did not exist.',
      ])
      assert.deepEqual(messages(['If', 'only we had known.']), [
        '“If only …” describes a world that did not exist.',
      ])
    })
  }

  it('leaves what systems, users and attackers would do alone', () => {
    check(
      rule,
      `
The service would have retried forever, and the retry would have doubled the load.

If the queue had been full, messages would have been dropped. Had the disk filled up, the node would have stopped.

The attacker could have read the whole table. Customers could have placed orders twice.

The write could have gone to either replica. It could have been worse.

Rolling back would have dropped the queue, so the engineer waited. A second failure would have lost the data.

No test could have reproduced the race. An earlier page would not have changed the outcome.

The rows could have come from either importer. We could have noticed it much later than we did.

## What went well

Without the standby, checkout would have been down for hours.
`,
    )
  })

  it('leaves alone what could not have been known, and what asks', () => {
    check(
      rule,
      `
The on-call engineer could not have known that the replica was stale.

Would a load test have found this? Could we have detected this sooner?

We would have to rebuild the index.

We would have approved it too. Any of us would have merged it. The second team would have done the same.
`,
    )
  })

  it('leaves the words of others and everything but the account alone', () => {
    check(
      rule,
      `
## What could have gone better

> If we had tested the failover, this would not have happened.

The vendor wrote "you could have rolled back". The branch is \`could-have-been-caught\`.

[what would have caught this] <!-- If only we had known. -->

## Where we got lucky

- A full disk would have stopped the restore, and we could have lost the backups.

## Kill criteria

- We would have stopped the project at week 6.

## Action items

- [ ] Add the alert that would have caught this. Owner: Ana Lima
`,
    )
  })

  const rewrites = [
    [
      'An alert on queue depth would have caught this.',
      '[The process or tool] had no alert on queue depth to catch this.',
    ],
    [
      'If only we had run the canary, it would not have happened.',
      '[The runbook or tool] did not prompt us to run the canary, which let it happen.',
    ],
    [
      'The outage could have been prevented by a canary.',
      '[The process or tool] had no canary to prevent the outage.',
    ],
    [
      'This could have been caught in review.',
      '[The condition at the time] kept this from being caught in review.',
    ],
    ['We could have rolled back sooner.', '[The runbook or tool] did not prompt us to roll back sooner.'],
    [
      'A staged rollout, which would have limited the impact, was not used.',
      'A staged rollout, meant to limit the impact, was not used.',
    ],
    [
      'It would have been better to page support.',
      '[The runbook or tool] did not prompt anyone to page support.',
    ],
    ['- 🔥 A canary would have caught it.', '- 🔥 [The process or tool] had no canary to catch it.'],
    ['- **If only** we had known.', '- **[The documentation or runbook] gave us no word of this**.'],
    [
      'At 09:40 an alert would have caught this.',
      'At 09:40 [the process or tool] had no alert to catch this.',
    ],
    [
      'The reviewer saw the warning and could have blocked the merge.',
      'The reviewer saw the warning and had no prompt from [the process or tool] to block the merge.',
    ],
    [
      'The team would have been able to respond sooner.',
      '[The process or tool] did not make the team able to respond sooner.',
    ],
    [
      'Better onboarding would have helped.',
      '[The process or runbook] did not provide for better onboarding.',
    ],
    [
      'The outage could have been prevented by a load test with a slow stub.',
      '[The process or tool] had no load test with a slow stub to prevent the outage.',
    ],
    ['Couldn’t we have tested this?', 'What in [the process or tool] kept us from testing this?'],
    [
      'Peer review of the plan would have stopped it.',
      '[The process or runbook] did not provide for peer review of the plan to stop it.',
    ],
    [
      'It is likely this would have been found by the use of a fuzzer.',
      '[The process or tool] did not provide for the use of a fuzzer to find this.',
    ],
    [
      'This would have been found by the use of a fuzzer such as Kestrel.',
      '[The process or tool] did not provide for the use of a fuzzer such as Kestrel to find this.',
    ],
    [
      'If the policy was set to warn, the outage would not have occurred.',
      '[The process or tool] did not require the policy to be set to warn, which let the outage occur.',
    ],
    [
      'If the alerts were not tied to one cluster, we would have been paged.',
      '[The process or tool] let the alerts be tied to one cluster, which kept us from being paged.',
    ],
    ['Without the call nobody would have known.', 'The call let anyone know.'],
    [
      "We could have tested it with last year's file.",
      "[The checklist or pipeline] did not prompt us to test it with last year's file.",
    ],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, before), after))
})
