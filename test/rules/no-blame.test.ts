import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

const rule = 'no-blame'

describe(rule, () => {
  it('finds acts that people are said to have left undone', () => {
    check(
      rule,
      `
The on-call engineer failed to check the dashboard.
                     ^^^^^^^^^^^^^^^ puts the outcome down to a person

We missed the alert, and the team ignored the warning. The reviewer overlooked the index.
   ^^^^^^
                                  ^^^^^^^
                                                                    ^^^^^^^^^^

The developer didn't test the migration. We never tested the backup. We did not even check the logs.
              ^^^^^^^^^^^
                                            ^^^^^^^^^^^^
                                                                        ^^^^^^^^^^^^^^^^^^

Support forgot to update the status page. @bo-larsen forgot the second step.
        ^^^^^^^^^^^^^^^^
                                                     ^^^^^^

The engineer who was on call failed to notice the page. Two engineers misread the graph.
                             ^^^^^^^^^^^^^^^^
                                                                      ^^^^^^^

The operator, new to the tool, broke production.
                               ^^^^^
`,
    )
  })

  it('finds judgements of character and competence', () => {
    check(
      rule,
      `
A careless change took the site down. The deploy was sloppy.
  ^^^^^^^^ judges a person
                                                 ^^^^^^^^^^

The outage was due to negligence and poor communication. It was a poor decision.
                      ^^^^^^^^^^
                                     ^^^^^^^^^^^^^^^^^^
                                                                  ^^^^

The responder lost situational awareness. The vendor was at fault, and it was our fault too.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                     ^^^^^^^^^^^^
                                                                              ^^^^^^^^^

The flag was set by mistake. We are inexperienced and made a careless mistake.
                 ^^^^^^^^^^
                                ^^^^^^^^^^^^^^^^^
                                                      ^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves what is told as a cause to no-human-error', () => {
    check(
      rule,
      `
The spill goes back to carelessness. Operator inattention.

The index was dropped because a trainee accidentally confirmed the prompt. A trainee accidentally confirmed the prompt.
                                                                                     ^^^^^^^^^^^^
`,
    )
  })

  it('finds a name that the document or the configuration knows', () => {
    check(
      rule,
      `---
authors: [Ana Lima]
---

Ana forgot to renew the certificate, and Kai missed the mail. Grafana missed the metric.
    ^^^^^^^^^^^^^^^
                                             ^^^^^^
`,
      {people: {Kai: 'on-call engineer'}},
    )
  })

  it('finds it in lists, tables, emphasis and after emoji', () => {
    check(
      rule,
      `
- The **operator** forgot to drain the node.
                   ^^^^^^^^^^^^^^^
- 🔥 We missed the alert.
        ^^^^^^
- The engineer **forgot** to check the graph.
                 ^^^^^^^^^^^^^^^^^

| Time | Event |
| --- | --- |
| 09:02 | The operator forgot to drain the node. |
                       ^^^^^^^^^^^^^^^
`,
    )
  })

  for (const lineBreak of ['\n', '\r\n']) {
    it(`reads over ${JSON.stringify(lineBreak)}`, () => {
      const text = ['The engineer did', 'not check the backup. The flag was set by', 'mistake.'].join(
        lineBreak,
      )
      assert.deepEqual(
        findingsOf(rule, text).map(({message}) => message),
        [
          '“did not check” puts the outcome down to a person.',
          '“by mistake” judges a person; it explains nothing to change.',
        ],
      )
    })
  }

  it('leaves systems alone', () => {
    check(
      rule,
      `
The health check failed to connect, the pod failed to start, and the deploy failed.

The cache missed 40 % of the reads. The scheduler ignored the taint. The alert did not fire.

The pipeline never tested the migration. Clients failed to reconnect. The load balancer overlooked one zone.

IPv6 support failed to load.
`,
    )
  })

  it('leaves technical words alone', () => {
    check(
      rule,
      `
A page fault and a segfault followed; fault tolerance and fault injection were in place.

We ran \`git blame\`, and git blame showed the change. The node was in the wrong fault domain.

The images are lazily loaded, and lazy loading hides the delay. A cache miss is cheap.

We failed over to the second region. We missed our SLO by 0.2 %, and the team missed the deadline.
`,
    )
  })

  it('leaves the words of others and everything but the account alone', () => {
    check(
      rule,
      `
# Why the team missed the alert

> The engineer forgot to check.

"We missed the alert," the vendor wrote. The branch is \`we-forgot-to-check\`.

[who forgot to check what] <!-- The team forgot the date. -->
See https://wiki.example.com/careless and https://example.com/our-fault.

## Where we got lucky

- We missed the peak of the day.

## Action items

- [ ] Alert when we forgot to renew a certificate. Owner: Ana Lima
`,
    )
  })
})
