import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

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

  const together = (text: string): readonly (readonly [message: string, places: number])[] =>
    findingsOf(rule, text).map(({message, folded}) => [message, folded.length])

  it('says it once where none has one', () => {
    assert.deepEqual(
      together(`
## Action items

| Action | Owner | Ticket |
| --- | --- | --- |
| Add an alert | Ana Lima | TBD |
| Add a limit | Ana Lima | |
| Add a lock | Ana Lima | DONE |
`),
      [['No ticket is named for any of the 2 open action items.', 2]],
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
    assert.deepEqual(together('## Action items\n\n- Add an alert\n- Add a limit\n- Add a lock (#12)\n'), [
      ['No ticket is named for 2 of the 3 open action items.', 2],
    ])
  })
})
