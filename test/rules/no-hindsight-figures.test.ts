import {check, fixed} from '../support/check.ts'
import assert from 'node:assert/strict'

const rule = 'no-hindsight'

describe(`${rule}: figures that know the end`, () => {
  it('finds certainty, plain sight and wonder in other words', () => {
    check(
      rule,
      `
The launch was heading for disaster from week two.
               ^^^^^^^^^^^^^^^^^^^^

The second row was easily spotted once one scrolled down.
                   ^^^^^^^^^^^^^^

Why nobody questioned a bill of zero euros is a mystery.
                                           ^^^^^^^^^^^^

There was no shortage of hints.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves the same words alone where they are meant as they stand', () => {
    check(
      rule,
      `
Why the node rebooted is a mystery. The job was waiting to be scheduled. The pod was bound to port 8443.

Whether it runs twice is a matter of time zones. The ticket was filed in Hindsight, the vendor's portal.

Nobody saw it coming. The page is visible to everyone with the link. The form is as simple as possible.
`,
    )
  })

  it('mends a figure along with the words beside it', () => {
    assert.equal(
      fixed(rule, 'On reflection, the first ticket already told the whole story.'),
      'The first ticket already pointed to [what, beside what else it could mean].',
    )
  })
})
