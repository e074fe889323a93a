import {check} from '../support/check.ts'

const rule = 'no-counterfactual'

describe(`${rule}: conditions in other orders and tenses`, () => {
  it('finds what could be avoided if people had acted, and what another pair of eyes may have seen', () => {
    check(
      rule,
      `
The spill could be avoided if we had set the quota in May.
                           ^^^^^^^^^^^^^

An additional reviewer may have seen the typo.
                       ^^^^^^^^^^^^^

Suppose the crew had been called: the spill ends after five minutes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds how much sooner people would have been there', () => {
    check(
      rule,
      `
If the pager had gone off, we would have been on the bridge ten minutes earlier.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

We might not have lost the second pump with a proper drain.
   ^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves guesses at what happened alone', () => {
    check(
      rule,
      `
The change could have been made by any of three service accounts. The valve may have been open since Monday.

A second node may have failed. The pumps might not have lost pressure.

We suppose that the valve had been open.
`,
    )
  })
})
