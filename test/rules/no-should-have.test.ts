import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

const rule = 'no-should-have'

describe(rule, () => {
  it('finds what people should have done', () => {
    check(
      rule,
      `
The on-call engineer should have noticed the alert.
                     ^^^^^^^^^^^^^^^^^^^ measures the past

We should've asked the database team, and we shouldn’t have merged on a Friday.
   ^^^^^^^^^^^^^^^
                                             ^^^^^^^^^^^^^^^^^^^^^

The responders should at the very least have paged support.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The reviewer ought to have read the migration plan. Someone needed to have checked the queue.
             ^^^^^^^^^^^^^^^^^^
                                                            ^^^^^^^^^^^^^^^^^^^^^^

The engineer who deployed the change should have watched the dashboard.
                                     ^^^^^^^^^^^^^^^^^^^

The on-call engineer (second shift) should have declared an incident.
                                    ^^^^^^^^^^^^^^^^^^^^

The scribe, new to the team, should have asked for a handover.
                             ^^^^^^^^^^^^^^^^^

We rolled back at 14:05, but should have done so at 14:00.
                             ^^^^^^^^^^^^^^^^

Customer support should have escalated at 10:00. We should of paged sooner, we shoulda called.
                 ^^^^^^^^^^^^^^^^^^^^^
                                                    ^^^^^^^^^^^^^^^
                                                                               ^^^^^^^^^^^^^^
`,
    )
  })

  it('finds what people should have done without naming them', () => {
    check(
      rule,
      `
The typo should have been caught in review, and the backup should never have been deleted.
         ^^^^^^^^^^^^^^^^^^^^^^^
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The deploy, which should have been announced in the channel, started at 14:02.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds it over insertions, in lists of acts and where the words break off', () => {
    check(
      rule,
      `
The contractor should, after three failed logins, have stopped. They should have, in my view, been consulted.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The engineer should have aborted, reverted and asked for help. We relied on it more than we should have.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                                            ^^^^^^^^^^^

The rollout should have been paused, the flag turned off and the vendor informed.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

At no point should anyone have typed the password. Leadership oughtn't to have cut the soak period.
            ^^^^^^^^^^^^^^^^^^^^^^^^
                                                              ^^^^^^^^^^^^^^^^^^^^

The team was told in May and should have migrated in June. Whoever was on duty should have logged the call.
                             ^^^^^^^^^^^^^^^^^^^^
                                                                               ^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds what plans, changes and rooms should have had', () => {
    check(
      rule,
      `
The handover should have mentioned the reindex. There should have been a second reviewer.
             ^^^^^^^^^^^^^^^^^^^^^
                                                      ^^^^^^^^^^^^^^^^

The node should have been drained before the reboot. Two warnings should have made us suspicious.
         ^^^^^^^^^^^^^^^^^^^^^^^^
                                                                  ^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds it in questions', () => {
    check(
      rule,
      `
Should we have rolled back sooner? What should we have done differently?
^^^^^^^^^^^^^^^^^^^^^
                                        ^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds it in lists, tables, emphasis and after emoji', () => {
    check(
      rule,
      `
- 🔥 We should have tested the failover.
        ^^^^^^^^^^^^^^^^^^
- **Leadership** should have **funded** the migration.
                 ^^^^^^^^^^^^^^^^^^^^
- *We should have asked.*
      ^^^^^^^^^^^^^^^^^

| Time | Event |
| --- | --- |
| 09:12 | The operator should have drained the node. |
                       ^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  for (const lineBreak of ['\n', '\r\n']) {
    it(`reads over ${JSON.stringify(lineBreak)}`, () => {
      const text = ['The on-call engineer should', 'have', 'noticed the alert.'].join(lineBreak)
      const [finding, ...others] = findingsOf(rule, text)
      assert.equal(finding?.message, '“should have noticed” measures the past by what is known now.')
      assert.deepEqual(others, [])
    })
  }

  it('leaves obligations alone', () => {
    check(
      rule,
      `
Each service should have an owner, and every team should have a tested runbook.

Engineers should have limited access. Alerts should have clear names.

All services ought to have dashboards by then.
`,
    )
  })

  it('leaves the expected behaviour of systems alone', () => {
    check(
      rule,
      `
The request should have returned a 404. The cache should have expired after five minutes.

At 10:15 the primary should have failed over. All customers should have received the email.

Invoices that should have been sent on 1 March went out on 4 March. Replica 3 should have been promoted.

The patch is live and should have removed the leak. The fix should have been deployed by now.

The rows should have been dropped by the switch. You should have received an e-mail.

It should not have been possible to delete the table, and nobody should have been able to.
`,
    )
  })

  it('leaves the words of others and everything but the account alone', () => {
    check(
      rule,
      `
# What we should have done

> We should have noticed the alert.

The vendor wrote: “you should have noticed the alert”. The flag is \`should_have_noticed\`, or \`we should have asked\`.

[what we should have noticed, and when] <!-- We should have asked. -->
See https://wiki.example.com/we-should-have-asked for details.

\`\`\`
we should have asked
\`\`\`

## Where we got lucky

- We should have lost the whole region.

## Action items

- [ ] Add a test that we should have added last year. Owner: Ana Lima
`,
    )
  })

  it('finds contractions without an apostrophe, and words in between', () => {
    check(
      rule,
      `
We shouldnt have merged on a Friday. That firewall should long have been deleted.
   ^^^^^^^^^^^^^^^^^^^^
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The board should have either rejected the request or asked for a rehearsal. It took longer than it should have.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                                                   ^^^^^^^^^^^

The tender ought never to have gone out. Every one of us should have spoken up.
           ^^^^^^^^^^^^^^^^^^^^^^^^
                                                         ^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves what was met, what is outside and what is only asked alone', () => {
    check(
      rule,
      `
Everyone who should have been paged was paged. Contractors should have read access to the dashboards.

Subscribers saw the old draw instead of the one that they should have seen.

Nobody was asked what they should have seen. The page lists which alerts we should have on screen.
`,
    )
  })
})
