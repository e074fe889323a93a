import {check} from '../support/check.ts'

const rule = 'timeline-in-order'

describe(rule, () => {
  it('finds a jump back in tables, bullets and paragraphs', () => {
    check(
      rule,
      `
## Timeline of the first outage

| Time (UTC) | Event |
| --- | --- |
| 09:02 | The deploy began. |
| 09:30 | The page went out. |
| 09:15 | The rollback began. |
  ^^^^^ comes after “09:30”
| 09:40 | The queue was empty. |

## Timeline of the second outage

- 2:05 pm The deploy began.
- 🔥 1:50 pm The page went out.
     ^^^^^^^

## Timeline of the third outage

09:02 The deploy began.

09:01 The page went out.
^^^^^
`,
    )
  })

  it('compares with the latest entry that was in order', () => {
    check(
      rule,
      `
## Timeline

- 09:30 The page went out.
- 09:15 The deploy began.
  ^^^^^ comes after “09:30”
- 09:20 The queue grew.
  ^^^^^ comes after “09:30”
- 09:31 The rollback began.
`,
    )
  })

  it('reads CRLF', () => {
    check(
      rule,
      `
## Timeline

- 09:30 The page went out.
- 09:15 The deploy began.
  ^^^^^
`.replaceAll('\n', '\r\n'),
    )
  })

  it('finds days out of order', () => {
    check(
      rule,
      `
## Timeline

- 2026-03-13 The decision was made.
- 2026-03-12 The deploy began.
  ^^^^^^^^^^ jumps back

## Detailed timeline

- 2026-03-12 23:40 The deploy began.
- 2026-03-12 00:15 The page went out.
  ^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds days out of order in headings', () => {
    check(
      rule,
      `
## Timeline

### 13 March 2026

- 09:00 The rollback began.

### 12 March 2026

- 22:00 The deploy began.
  ^^^^^
`,
    )
  })

  it('lets a clock pass midnight', () => {
    check(
      rule,
      `
## Timeline

- 23:40 The deploy began.
- 00:15 The page went out.
- 00:40 The rollback began.

## Detailed timeline

### 12 March 2026

- 22:00 The deploy began.

### 13 March 2026

- 01:00 The page went out.
`,
    )
  })

  it('lets each timeline begin anew', () => {
    check(
      rule,
      `
## Timeline

### Frankfurt

- 14:00 The deploy began.

### Sydney

- 09:00 The deploy began.
`,
    )
  })

  it('leaves alone what cannot be compared', () => {
    check(
      rule,
      `
## Timeline

- 09:02 UTC The deploy began.
- 08:50 CET The page went out.
- a little later: the rollback began.

## What went well

- 4 minutes to roll back, 2 minutes to detect
`,
    )
  })
})
