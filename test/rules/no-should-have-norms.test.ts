import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-should-have'

describe(`${rule}: what was called for`, () => {
  it('leaves alone what was met, what a list holds, and what is only inferred', () => {
    check(
      rule,
      `
By the terms of the contract the courier should have collected the boxes by 17:00, and did at 16:40.

The clinic should have opened at 8:00 and opened at 8:00. The lead asked twice, as she should have.

The refund list contains everyone who should have been on the old tariff according to the table.

The dispatcher assumed that the crew should have left the depot by then.

The shift lead should have been on leave that week, and had swapped.

The pilots did everything they should have done.
`,
    )
  })

  it('leaves alone what others ask, say or doubt, and what is needed before people may do something', () => {
    check(
      rule,
      `
The exam asks what the pilot should have done. It was unclear who should have approved the change.

A customer wrote that we should have told them. We do not think the operator should have known.

To vote, a member needed to have paid the fee by March.
`,
    )
  })

  it('finds duties of the same frames that were not met', () => {
    check(
      rule,
      `
The captain should have diverted, and did not.
            ^^^^^^^^^^^^^^^^^^^^

The crew missed every step that it should have taken.
                                   ^^^^^^^^^^^^^^^^^
`,
    )
  })

  const fixes = [
    [
      'Any reviewer would be expected to have run the query once.',
      '[The runbook or tool] did not prompt any reviewer to run the query once.',
    ],
    [
      'A senior analyst is expected to have questioned the jump, and this one did not.',
      '[The runbook or tool] did not prompt a senior analyst to question the jump, and this one did not.',
    ],
    [
      'Neither side warned the other; both should have.',
      'Neither side warned the other; [the process or tool] did not require it.',
    ],
    [
      'There should have been a second pair of eyes on the firewall change.',
      '[The process or tool] did not require there to be a second pair of eyes on the firewall change.',
    ],
    [
      'In those minutes the secondary should have been calling customers, not debugging.',
      'In those minutes [the process or tool] did not require the secondary to be calling customers, not debugging.',
    ],
    [
      'Shouldn’t the vote have waited for the audit?',
      'What in [the process or tool] kept the vote from waiting for the audit?',
    ],
    [
      'The gap should have been picked up by the monthly reconciliation meeting.',
      '[The process or tool] did not require the gap to be picked up by the monthly reconciliation meeting.',
    ],
    [
      'Two bounced files should have prompted the controller to halt the third.',
      '[The process or tool] did not require two bounced files to prompt the controller to halt the third.',
    ],
    [
      'The on-call pair should have frozen the rollout.',
      '[The runbook or tool] did not prompt the on-call pair to freeze the rollout.',
    ],
  ] as const

  for (const [before, after] of fixes)
    it(`rewrites “${before}”`, () => {
      assert.equal(fixed(rule, before), after)
    })
})
