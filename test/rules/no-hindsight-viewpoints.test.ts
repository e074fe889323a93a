import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-hindsight'

describe(`${rule}: views from today`, () => {
  it('finds the view of today by its many names', () => {
    check(
      rule,
      `
From today’s perspective the limit was too low. Upon reflection, so was the quota.
^^^^^^^^^^^^^^^^^^^^^^^^
                                                ^^^^^^^^^^^^^^^

With everything we have learned since, the first diagnosis was off. As we know today, two valves were stuck.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                    ^^^^^^^^^^^^^^^^

We now know that the snapshot had been empty the whole time. Wise after the event, we see the wear.
^^^^^^^^^^^^^^^^
                                                             ^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves what was found out alone', () => {
    check(
      rule,
      `
We now know that the gauge was off. Given what happened next in the log, we looked at the second pump.

The public key is no secret. The obvious first suspect was a deploy at 13:58, which was ruled out by 14:20.

As it turned out, the certificate had been renewed in time. It was evident from the trace where the time went.
`,
    )
  })

  it('finds knowledge that everybody is said to have, and evidence that nobody is said to have needed', () => {
    check(
      rule,
      `
Common sense should have told anyone to wait. As we all know, the belt stretches in winter.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                              ^^^^^^^^^^^^^^

Weekly restores are backup 101. Nobody could have missed the red lamp.
                ^^^^^^^^^^^^^^
                                ^^^^^^^^^^^^^^^^^^^^^^^^

All the information was already there. The gap in the rule set was glaring.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds verdicts on a choice by its outcome', () => {
    check(
      rule,
      `
Restarting the pump was the wrong thing to do. The worst decision of the night came later.
                        ^^^^^^^^^^^^^^^^^^^^^
                                               ^^^^^^^^^^^^^^^^^^

The crew opened the bypass, which was a mistake. It was naive to trust the old gauge.
                                  ^^^^^^^^^^^^^
                                                        ^^^^^

The restart was needless. There was no good reason to hurry. Sooner or later it had to happen.
                ^^^^^^^^
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                                ^^^^^^^^^^^^^
`,
    )
  })

  it('asks for the other side of a verdict', () => {
    assert.equal(
      fixed(rule, 'The crew opened the bypass, which was a mistake.'),
      'The crew opened the bypass, which was a choice with [what spoke for and against it at the time].',
    )
    assert.equal(
      fixed(rule, 'There was no good reason to restart the pump.'),
      'There was [what spoke for and against it at the time] for it to restart the pump.',
    )
  })
})
