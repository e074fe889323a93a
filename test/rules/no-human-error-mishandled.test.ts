import {check} from '../support/check.ts'

const rule = 'no-human-error'

describe(`${rule}: hands, eyes and words that went wrong`, () => {
  it('finds them where they stand as the cause', () => {
    check(
      rule,
      `
The cause was an incorrectly entered IP address. The tank ran dry due to improper handling.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                         ^^^^^^^^^^^^^^^^^

Errors in the manual transfer led to two wrong addresses. The gap came from a manual step gone wrong.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^

A misunderstanding about who was on call delayed the response.
^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves faults of code and of links, and what is only told', () => {
    check(
      rule,
      `
The crash was caused by improper handling of null values. A communication error between the nodes led to a split.

The training covers improper handling of drums.
`,
    )
  })
})
