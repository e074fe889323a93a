import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-should-have'

describe(`${rule}: duties of people`, () => {
  it('finds what people were supposed to see to, in the passive, and not what a job was', () => {
    check(
      rule,
      `
The relay was supposed to be tested by the facilities crew each quarter, but nobody had the key.
              ^^^^^^^^^^^^^^^^^^^^^

The key was supposed to be rotated by the vault every 30 days, and the job had died.
`,
    )
  })

  it('finds the duty of two, of a partner’s team, and of whoever it was on', () => {
    check(
      rule,
      `
Product and Legal were both to have signed off the text. Our partner's NOC was expected to have called us.
                            ^^^^^^^^^^^^^^
                                                                               ^^^^^^^^^^^^^^^^^^^^^^^

It was on us to tell the pharmacies, and the list was out of date.
^^^^^^^^^^^^^^^^^^^^

The two sites were both to have 40 racks. It was on the same switch to which the pumps are wired.
`,
    )
  })

  it('finds what was put off for so long that only people can have', () => {
    check(
      rule,
      `
The list of valves, which should have been printed and put on the door years ago, was in a drawer.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The label should have been printed by the spooler, which had run out of memory.
`,
    )
  })

  it('leaves alone what is denied to be anyone’s view', () => {
    check(rule, 'It is not our view that the night crew should have acted differently.')
  })

  it('finds a duty that met with something else, and whose job it was', () => {
    check(
      rule,
      `
# Outage

## What happened

The crew was expected to stop at the first red lamp, and went on.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The supplier was bound to notify us; the letter came two weeks later.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

It would have been the job of the architect to say no. It was up to us to check the seals.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^

The vendor was required to answer within an hour; it did. It was up to each branch to pick a day.
`,
    )
  })

  const fixes = [
    [
      'He was required to lock the cage, but left it open.',
      '[The process or tool] did not prompt him to lock the cage, but he left it open.',
    ],
    [
      'The invoices were meant to be checked by the finance clerk before the run.',
      '[The checklist or pipeline] did not prompt the finance clerk to check the invoices before the run.',
    ],
    [
      'In our opinion the integrator should have had warned us about the endpoint.',
      'In our opinion [the escalation path or runbook] did not prompt the integrator to warn us about the endpoint.',
    ],
    [
      '- Capacity review: should have happened in May, slipped twice',
      '- Capacity review: [the process or tool] did not require it to happen in May, slipped twice',
    ],
  ] as const
  for (const [before, after] of fixes)
    it(`rewrites “${before}”`, () => {
      assert.equal(fixed(rule, before), after)
    })
})
