import {check} from '../support/check.ts'

const rule = 'action-ticket'

describe(rule, () => {
  it('finds the items without one where others have one', () => {
    check(
      rule,
      `
## Action items

- [ ] Add an alert [OPS-12](https://tickets.example/OPS-12)
- [ ] Add a limit
      ^^^^^^^^^^^ names no ticket
- [ ] Add a lock (#12)
- [x] Add a canary
`,
    )
  })

  it('says it once where none has one', () => {
    check(
      rule,
      `
## Action items

| Action | Owner | Ticket |
| --- | --- | --- |
| Add an alert | Ana Lima | TBD |
  ^^^^^^^^^^^^ None of the 2 open action items names a ticket
| Add a limit | Ana Lima | |
| Add a lock | Ana Lima | DONE |
`,
    )
    check(rule, '## Action items\n\n- Add an alert\n  ^^^^^^^^^^^^ This action item names no ticket.\n')
  })

  it('knows the projects of its option', () => {
    check(
      rule,
      `
## Action items

- Add an alert OPS-12
- Add a limit LEDGER-3
              ^^^^^^^^ none of the projects OPS, PAY
- Add a lock https://tickets.example/issues/12
`,
      {options: {projects: ['OPS', 'PAY']}},
    )
  })

  it('says it once where most have none', () => {
    check(
      rule,
      `
## Action items

- Add an alert
  ^^^^^^^^^^^^ 2 of the 3 open action items name no ticket
- Add a limit
- Add a lock (#12)
`,
    )
  })
})
