import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

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

The flag was set by mistake. An inexperienced engineer made a careless mistake.
                 ^^^^^^^^^^
                                ^^^^^^^^^^^^^
                                                       ^^^^^^^^^^^^^^^^^^^^^^^
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

  const rewrites = [
    [
      'The on-call engineer failed to check the graph.',
      '[The checklist or pipeline] did not prompt the on-call engineer to check the graph.',
    ],
    ['We missed the alert.', '[The data, alert or review at hand] did not show us the alert.'],
    [
      'We did not know that it was stale.',
      '[The documentation or runbook] gave us no word that it was stale.',
    ],
    ['The team forgot about the index.', '[The checklist or tool] did not remind the team of the index.'],
    [
      'The engineer broke the build, then fixed it.',
      '[The process or tool] let the engineer break the build, then the engineer fixed it.',
    ],
    [
      'The operator failed to drain the node and restarted it.',
      '[The runbook or tool] did not prompt the operator to drain the node, and the operator restarted it.',
    ],
    [
      'The team, which failed to test the change, was new.',
      'The team, which [the process or tool] did not prompt to test the change, was new.',
    ],
    ['A careless change took the site down.', 'A change took the site down.'],
    ['An inexperienced engineer ran it.', 'An engineer ran it.'],
    ['Carelessly, it was merged.', 'It was merged.'],
    [
      'The flag was set by mistake.',
      'The flag was set because [the tool or interface] accepted it without [a guard].',
    ],
    [
      'The vendor was at fault.',
      'The vendor worked with [the information, load or time pressure at that moment].',
    ],
    ['- 🔥 We missed the alert.', '- 🔥 [The data, alert or review at hand] did not show us the alert.'],
    [
      '**The operator forgot** to drain the node.',
      '**[The runbook or tool] did not prompt the operator to drain the node**.',
    ],
    ['Product refused to move the launch.', 'Product had [a reason or constraint] not to move the launch.'],
    [
      'Whoever edited it mistyped the subnet.',
      'Whoever edited it, with no [guard or warning] in the way, typed the subnet.',
    ],
    [
      'The alarm had been ignored by the crew.',
      '[A reason or constraint] kept the crew from acting on the alarm.',
    ],
    [
      'It was pushed without asking the store managers.',
      'It was pushed with no prompt from [the process or tool] to ask the store managers.',
    ],
    ['The vendor botched the repair.', 'The vendor had no [guard, time or information] for the repair.'],
    ['The engineer skipped the review.', '[The process or tool] let the engineer skip the review.'],
    ['Did we forget to renew it?', 'What in [the process or tool] was there to prompt us to renew it?'],
    [
      'The storage team is to blame for the outage.',
      'The storage team worked with [the information, load or time pressure at that moment] when it came to the outage.',
    ],
    [
      'The lead lost track of who was on call.',
      'The lead worked with [the information, load or time pressure at that moment] when it came to who was on call.',
    ],
    [
      'We let them down by not testing the form.',
      'We let them down with no prompt from [the process or tool] to test the form.',
    ],
    [
      'The table was dropped by mistake by the admin.',
      'The table was dropped by the admin because [the tool or interface] accepted it without [a guard].',
    ],
    [
      'Running it on a Friday was reckless.',
      'Running it on a Friday was done with [the information, load or time pressure at that moment].',
    ],
    [
      'The agency was unprofessional throughout.',
      'The agency worked with [the information, load or time pressure at that moment] throughout.',
    ],
    [
      'The reviewer rubber-stamped the change.',
      'The reviewer, with no [guard or warning] in the way, approved the change.',
    ],
    ['It was the wrong call.', 'It was a call with [what spoke for it at the time] behind it.'],
    [
      'It was a bad decision to merge on red.',
      'It was a decision, with [what spoke for it at the time] behind it, to merge on red.',
    ],
    ['We need to be more careful.', 'We need to have [a check or prompt].'],
    [
      'We did not properly test the switch.',
      '[The checklist or pipeline] did not prompt us to properly test the switch.',
    ],
    ['We did not notice it until noon.', '[The alert or dashboard] did not show it to us until noon.'],
    [
      'When the command was issued, the user repointed it; and crucially, forgot to update the head.',
      'When the command was issued, the user repointed it; and crucially, had no prompt from [the process or tool] to update the head.',
    ],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, before), after))
})
