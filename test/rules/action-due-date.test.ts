import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

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
                          ^^^ write it as YYYY-MM-DD
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

  it('reads numbers between dots with the day first', () => {
    const findings = findingsOf(
      rule,
      '## Action items\n\n- [ ] Add a lint (owner: Ana Lima, due: 05.03.2027)\n',
    )
    assert.deepEqual(findings, [])
  })

  it('offers both days that numbers can mean, also once they have passed', () => {
    const titles = (due: string): string[] =>
      findingsOf(
        rule,
        `## Action items\n\n- [ ] Add a lint (owner: Ana Lima, due: ${due})\n`,
      )[0]!.suggestions.map(({title}) => title)
    assert.deepEqual(titles('03/12/2027'), ['Due on 2027-12-03', 'Due on 2027-03-12'])
    assert.deepEqual(titles('03/12/2027 10:00'), ['Due on 2027-12-03', 'Due on 2027-03-12'])
    assert.deepEqual(titles('03/12/2026'), ['Due on 2026-12-03', 'Due on 2026-03-12'])
    assert.deepEqual(titles('03/02/2026'), ['Due on 2026-02-03', 'Due on 2026-03-02'])
  })

  it('tells that words lack the day of the document, and offers the days that lack a year only', () => {
    const [april, friday, soon] = ['1 April', 'next Friday', 'soon'].map(
      (due) => findingsOf(rule, `## Action items\n\n- Add a lint (owner: Ana Lima, due: ${due})\n`)[0]!,
    )
    assert.equal(
      april!.message,
      '“1 April” is no day in a document that says no date of its own: write it as YYYY-MM-DD.',
    )
    assert.match(friday!.message, /in a document that says no date/)
    assert.match(soon!.message, /^“soon” is no day: /)
    assert.deepEqual(
      april!.suggestions.map(({title}) => title),
      ['Due on 2026-04-01', 'Due on 2027-04-01'],
    )
    assert.equal(friday!.suggestions[0]?.title, 'Due in a week: 2026-11-28')
  })

  it('offers no horizon that has passed', () => {
    const text = (date: string): string =>
      `---\ndate: ${date}\n---\n## Action items\n\n| Action | Owner | Due | Priority |\n| --- | --- | --- | --- |\n| Add a lint | Ana Lima | 2027-06-01 | P0 |\n`
    const titles = (date: string): string[] =>
      findingsOf(rule, text(date))[0]!.suggestions.map(({title}) => title)
    assert.deepEqual(titles('2026-11-20'), ['Due on 2026-12-04'])
    assert.deepEqual(titles('2026-01-20'), [])
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

  it('reads words where the document has a date, and finds a day before it', () => {
    check(
      rule,
      `---
date: 2026-11-10
---

## Action items

| Action | Due |
| --- | --- |
| Alert on queue depth | end of Q4 |
| Add a lock | next week |
| Add a canary | 2026-11-01 |
                 ^^^^^^^^^^ lies before the day of this document, 2026-11-10
| Add a limit | next sprint |
                ^^^^^^^^^^^ is no day
`,
    )
  })

  it('finds a day beyond what the priority leaves', () => {
    const text = `---
date: 2026-11-10
---

## Action items

| Action | Priority | Due |
| --- | --- | --- |
| Alert on queue depth | P0 | 2026-11-24 |
| Add a lock | Critical | 2026-11-25 |
                          ^^^^^^^^^^ later than the 14 days that “Critical” leaves
| Add a canary | P1 | 2026-12-12 |
                      ^^^^^^^^^^ later than the 31 days
| Add a limit | medium | 2027-03-01 |
                         ^^^^^^^^^^ later than the 92 days
| Add a quota | P3 | 2028-01-01 |
`
    check(rule, text)
    check(rule, text.replace(/^ +\^+ later.*\n/gm, ''), {options: {p0: 15, p1: 60, p2: 366}})
  })

  it('says it once where no item of the document has one', () => {
    const findings = findingsOf(rule, '## Action items\n\n- Add an alert\n- Add a lock\n- Add a limit\n')
    assert.deepEqual(
      findings.map(({severity, message, folded}) => [severity, message, folded.length]),
      [['warning', 'No due date is set for any of the 3 open action items.', 3]],
    )
  })

  it('offers a week, two weeks and a month', () => {
    const [finding] = findingsOf(rule, '## Action items\n\n- Add an alert\n')
    assert.deepEqual(
      finding?.suggestions.map(({title}) => title),
      ['Due in a week: 2026-11-28', 'Due in two weeks: 2026-12-05', 'Due in a month: 2026-12-21'],
    )
  })

  it('offers no day that the priority does not leave', () => {
    const [finding] = findingsOf(
      rule,
      '## Action items\n\n| Action | Priority | Due |\n| - | - | - |\n| Add an alert | P0 | |\n',
    )
    assert.deepEqual(
      finding?.suggestions.map(({title}) => title),
      ['Due in a week: 2026-11-28', 'Due in two weeks: 2026-12-05'],
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
