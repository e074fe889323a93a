import {check} from '../support/check.ts'

const rule = 'action-overdue'

describe(rule, () => {
  it('finds open items whose day has passed, and offers later ones', () => {
    check(
      rule,
      `
## Action items

| Action | Due | Status |
| --- | --- | --- |
| Add an alert | 2026-11-01 | Open |
                 ^^^^^^^^^^ Due 20 days ago
| Add a limit | 20 November 2026 | In progress |
                ^^^^^^^^^^^^^^^^ Due a day ago
| Add a lock | 2026-11-21 | Open |
| Add a canary | 2026-11-01 | Done |
| Test the failover | 2026-11-01 | Cancelled |
| Write the runbook | soon | Open |
`,
    )
  })

  it('reads words that count from the day of the document', () => {
    check(
      rule,
      `---
date: 2026-03-12
---

## Action items

- Add an alert (due: end of Q1)
                     ^^^^^^^^^ still open
- Add a limit (due: end of Q4)
`,
    )
  })
})
