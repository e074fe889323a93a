import {check} from '../support/check.ts'

describe('no-blame: what is told without its verb or its subject', () => {
  it('finds a note of what was left undone by whoever knew', () => {
    check(
      'no-blame',
      `
Did not disable the pipeline despite being aware of the risk.
^^^^^^^^^^^^^^^

Did not restart after the crash.
`,
    )
  })

  it('leaves what should have been done to no-should-have', () => {
    const text = 'The lead was supposed to call the vendor and did not.'
    check('no-blame', `${text} The pods should have restarted on their own; they did not.`)
    check('no-should-have', `\n${text}\n             ^^^^^^^^^^^^^^^^\n`)
  })

  it('leaves the mistake of a role to no-human-error, and keeps that of “we”', () => {
    check(
      'no-blame',
      `
The operator made a mistake.

We made a mistake when we computed the quota.
   ^^^^^^^^^^^^^^
`,
    )
    check(
      'no-human-error',
      `
The operator made a mistake.
             ^^^^^^^^^^^^^^

We made a mistake when we computed the quota.
`,
    )
  })
})
