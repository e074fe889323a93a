import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

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

  it('says once that many are overdue', () => {
    const rows = Array.from(
      {length: 7},
      (_, row) => `| Drill the failover of cell ${row} | 2026-11-0${row + 1} |\n`,
    )
    const findings = findingsOf(rule, `## Action items\n\n| Action | Due |\n| --- | --- |\n${rows.join('')}`)
    assert.deepEqual(
      findings.map(({message}) => message),
      ['7 of the 7 open action items are overdue, this one by 20 days: close, move or drop them.'],
    )
  })
})
