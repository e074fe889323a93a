import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-counterfactual'

describe(`${rule}: what would have been gained`, () => {
  it('finds what would have come to light', () => {
    check(
      rule,
      `
The drift would have come to light in the first stocktaking. On a graph per site it would have stood out at once.
          ^^^^^^^^^^^^^^^
                                                                                    ^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds time that people would have had, and not what a fund or a thief would have had', () => {
    check(
      rule,
      `
The night shift would have had enough warning to drain the hall.
                ^^^^^^^^^^^^^^

By Friday the fund would have had three days of wrong prices. The thieves would have had two hours to copy the file.
`,
    )
  })

  it('finds what would have meant little, and not what would have cost much', () => {
    check(
      rule,
      `
A warm standby would have meant under two minutes. A spare key would have made the drive unnecessary.
               ^^^^^^^^^^^^^^^^
                                                               ^^^^^^^^^^^^^^^

A restore would have meant six hours without orders, so we repaired the index. The old limit would have made the upload fail.
`,
    )
  })

  it('finds a chain that somebody could have broken, and not what a burglar could have', () => {
    check(
      rule,
      `
There were three points at which a human could have broken the chain.
                                         ^^^^^^^^^^^^^^^^^

The burglar could have broken the lock in a minute.
`,
    )
  })

  it('finds a control that was not on', () => {
    check(
      rule,
      `
The leak might never have reached the subscribers had the filter been on for that segment.
         ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds conditions on this incident in the present, and not how a system works', () => {
    check(
      rule,
      `
If QA was testing that build, this bug would be found before the release.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

If a part was found to be faulty, it would be replaced. If the cache was cold, the request would be rejected.
`,
    )
  })

  it('leaves alone what nobody outside could have known', () => {
    check(rule, 'Nobody outside the vendor could have known that the firmware counts days in 16 bits.')
  })

  const fixes = [
    [
      'If QA was testing that build, this bug would be found before the release.',
      '[The process or tool] did not have QA testing that build, which kept this bug from being found before the release.',
    ],
    [
      'If we had a second site, this outage would not happen.',
      '[The process or tool] did not give us a second site, which let this outage happen.',
    ],
    [
      'Instead of the 47 minutes that it took, a warm standby would have meant under two.',
      'Instead of the 47 minutes that it took, [the process or tool] had no warm standby to make it under two.',
    ],
    [
      'A lower limit, set a day ahead, would have made the switch a matter of a minute.',
      '[The process or tool] had no lower limit, set a day ahead, to make the switch a matter of a minute.',
    ],
    [
      'With the threshold at 80 % the page comes on Friday, and the team would then have had a full day to react.',
      'With the threshold at 80 % the page comes on Friday, and [the process or tool] did not give the team a full day to react.',
    ],
  ] as const
  for (const [before, after] of fixes)
    it(`rewrites “${before}”`, () => {
      assert.equal(fixed(rule, before), after)
    })
})
