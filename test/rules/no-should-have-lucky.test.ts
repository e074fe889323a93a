import {check} from '../support/check.ts'

const rule = 'no-should-have'

describe(`${rule} (luck)`, () => {
  it('finds an act of people where they were lucky', () => {
    check(
      rule,
      `
## Where we got lucky

The on-call engineer should have checked the queue, and a customer called first. The pump should have restarted.
                     ^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves what luck spared them', () => {
    check(
      rule,
      `
## Where we got lucky

- We should have lost the whole region, and we should have been down for days.
- By rights the failover should have dropped every session.
`,
    )
  })
})
