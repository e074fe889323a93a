import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-blame'

describe(`${rule}: how somebody stood to their work`, () => {
  it('finds motives, habits, evasions and demands to answer for it', () => {
    check(
      rule,
      `
The lead took the decision on a whim. The vendor was unresponsive, and two people knew and said nothing.
                           ^^^^^^^^^
                                                 ^^^^^^^^^^^^^^^^
                                                                                           ^^^^^^^^^^^^

The squad has a history of skipping drills. The fitter must be held accountable for the leak.
          ^^^^^^^^^^^^^^^^
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The reviewer approved it without being thorough. Product kept adding features until the last day.
                         ^^^^^^^^^^^^^^^^^^^^^^
                                                         ^^^^^^^^^^^

Total lack of ownership.
^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves systems, what the team had too much of, and doubts about oneself', () => {
    check(
      rule,
      `
The console was unresponsive. The team was overwhelmed by 400 alerts an hour, and kept watching until noon.

Maybe I missed it. The index scan was misjudged by the planner. The vendor told nobody but us, as agreed.
`,
    )
  })

  const rewrites = [
    [
      'The failure was put down to the electrician.',
      'The failure came out of [the information, load or time pressure at that moment] around the electrician.',
    ],
    ['Nobody felt responsible.', '[The process or tool] did not prompt anybody to do it.'],
    [
      'The board did not want to hear about risks.',
      'The board had no prompt from [the process or tool] to hear about risks.',
    ],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => {
      assert.equal(fixed(rule, before), after)
    })
})
