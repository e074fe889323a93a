import {check} from '../support/check.ts'

const rule = 'action-due-date'

describe(rule, () => {
  it('finds an open item without a due date', () => {
    check(
      rule,
      `
## Action items

| Action | Owner | Due |
| --- | --- | --- |
| Alert on queue depth | Ana Lima | |
  ^^^^^^^^^^^^^^^^^^^^ has no due date

- [ ] Add a **lock**. Owner: Ana Lima
      ^^^^^^^^^^^^^^^ has no due date
- Add a canary
  ^^^^^^^^^^^^ has no due date
`,
    )
  })

  it('finds a due date that is no day', () => {
    check(
      rule,
      `
## Action items

| Action | Owner | Due |
| --- | --- | --- |
| Alert on queue depth | Ana Lima | next week |
                                    ^^^^^^^^^ is no day
| Add a lock | Ana Lima | TBD |
                          ^^^ write it as 2026-03-31
| Add a canary | Ana Lima | Q3 |
                            ^^
| Test the failover | Ana Lima | 03/12/2026 |
                                 ^^^^^^^^^^
| Write the runbook | Ana Lima | 30 February 2026 |
                                 ^^^^^^^^^^^^^^^^
| Add a lint | Ana Lima | ASAP |
                          ^^^^

- [ ] Add a quota. Owner: Ana Lima, due: soon
                                         ^^^^
`,
    )
  })

  it('reads CRLF', () => {
    check(
      rule,
      `
## Action items

- [ ] Add a quota. Owner: Ana Lima, due: soon
                                         ^^^^
`.replaceAll('\n', '\r\n'),
    )
  })

  it('accepts days in the ways that people write them', () => {
    check(
      rule,
      `
## Action items

| Action | Owner | Due |
| --- | --- | --- |
| Alert on queue depth | Ana Lima | 2026-12-12 |
| Add a lock | Ana Lima | 12 Mar 2026 |
| Add a canary | Ana Lima | **March 31st, 2026** |

- [ ] Add a quota. Owner: Ana Lima, due: 2026-12-12
- [ ] Add a limit by 12 Mar 2026. Owner: Ana Lima
`,
    )
  })

  it('leaves done items alone', () => {
    check(
      rule,
      `
## Action items

- [x] Add an alert.
- Add a canary ✅

| Action | Due | Status |
| --- | --- | --- |
| Drop the index | soon | done |
`,
    )
  })
})
