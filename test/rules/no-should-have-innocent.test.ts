import {check} from '../support/check.ts'

const rule = 'no-should-have'

describe(`${rule}: what others ask for and what was expected`, () => {
  it('leaves alone what a rule or somebody outside says', () => {
    check(
      rule,
      `
The standard requires that keys should have been rotated before an audit begins. The law says that the alarm should have been reported within three days.

The letter from the regulator says we should have reported it in 72 hours. The auditor's view is that the key should have been rotated each quarter.

Before a release, the owner should have signed the form.
`,
    )
  })

  it('leaves alone what was expected of a thing, at a time or in theory', () => {
    check(
      rule,
      `
The backup should have been done by 04:00, so we waited. There should have been no traffic on that link.

A full tank should have been enough for the night. Memory should have been freed after each batch.

If that were so, the second rack should have been hit as well. The disk filled up faster than it should have.

By 06:00 the night crew should have been on its way home. Nobody should have noticed the switch, and nobody did.
`,
    )
  })

  it('leaves what is read off a sign or a paper, and what a system shows outsiders', () => {
    check(
      rule,
      `
The door should have been shut, as its lamp was green. The file should have been there, for the job had said so.

The standby should have been closed by then, says the manual. By the carrier's tracking the crate should have arrived.

Draft pages should not have been visible to guests.
`,
    )
  })

  it('finds the same words where people were to act', () => {
    check(
      rule,
      `
A backup should have been taken before the change.
         ^^^^^^^^^^^^^^^^^^^^^^

Three things should have happened and did not: a backup, a call, a second pair of eyes.
             ^^^^^^^^^^^^^^^^^^^^

The handover should have been in writing.
             ^^^^^^^^^^^^^^^^
`,
    )
  })
})
