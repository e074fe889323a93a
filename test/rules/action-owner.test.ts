import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

const rule = 'action-owner'

describe(rule, () => {
  it('reads tables', () => {
    check(
      rule,
      `
## Action items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Alert on queue depth | Ana Lima | 2026-12-12 | open |
| Add a lock | Platform team | 2026-12-12 | open |
               ^^^^^^^^^^^^^ is a group
| Write the runbook | Ana Lima and Bo Larsen | 2026-12-12 | open |
                      ^^^^^^^^^^^^^^^^^^^^^^ are several owners
| Test the failover | TBD | 2026-12-12 | open |
                      ^^^ is no owner yet
| Add a lint | - | 2026-12-12 | open |
               ^ is no owner yet
| Fix the job | | 2026-12-12 | open |
  ^^^^^^^^^^^ has no owner
| Ask the vendor | everyone | 2026-12-12 | open |
                   ^^^^^^^^ is a group
| Add a canary | @payments-team | 2026-12-12 | open |
                 ^^^^^^^^^^^^^^ is a group
`,
    )
  })

  it('reads lists and check boxes', () => {
    check(
      rule,
      `
## 🛠 Action items

- [ ] Add an alert.
      ^^^^^^^^^^^^^ has no owner
- [ ] Add a **quota**. Owner: Payments team
                              ^^^^^^^^^^^^^ is a group
- Add a lock (@bo)
- Add a canary
  ^^^^^^^^^^^^ has no owner
`,
    )
  })

  it('reads CRLF', () => {
    check(
      rule,
      `
## Action items

- [ ] Add an alert.
      ^^^^^^^^^^^^^ has no owner
- [ ] Add a lock. Owner: Ana Lima
`.replaceAll('\n', '\r\n'),
    )
  })

  it('accepts a person, a handle and a role that one person holds', () => {
    check(
      rule,
      `
## Action items

| Action | Owner |
| --- | --- |
| Alert on queue depth | **Ana Lima** |
| Add a lock | @bo-larsen |
| Write the runbook | SRE lead |
| Test the failover | on-call engineer |

- [ ] Add a canary. Owner: Tunde O'Neill
- [ ] Add a limit. Owner: engineering manager
`,
    )
  })

  it('says it once where no item of the document has one', () => {
    const [finding, ...others] = findingsOf(rule, '## Action items\n\n- Add an alert\n- Add a lock\n')
    assert.deepEqual(others, [])
    assert.deepEqual(
      [finding?.severity, finding?.message, finding?.folded.length],
      ['warning', 'No owner is named for any of the 2 open action items.', 2],
    )
  })

  it('counts nothing that a comment silences', () => {
    const silenced = '- Add an alert <!-- postmortem-disable-line action-owner -->\n'
    assert.deepEqual(
      findingsOf(rule, `## Action items\n\n${silenced}- Add a lock\n- Add a limit\n`).map(
        ({message}) => message,
      ),
      ['This action item has no owner (1 more like it).'],
    )
  })

  it('leaves done items alone', () => {
    check(
      rule,
      `
## Action items

- [x] Add an alert.
- ~~Add a lock~~
- Add a canary ✅

| Action | Owner | Status |
| --- | --- | --- |
| Drop the index | | done |
`,
    )
  })

  it('leaves lists alone that are no action items', () => {
    check(
      rule,
      `
- [ ] a check box somewhere

## What went well

- The alert fired.

## Parked ideas

- Rewrite the queue.
`,
    )
  })

  it('says it once where many items are owned by a group', () => {
    const rows = Array.from(
      {length: 14},
      (_, row) => `| Drill the failover of cell ${row} | ${row < 6 ? 'SRE' : 'Ana Lima'} |\n`,
    )
    const findings = findingsOf(
      rule,
      `## Action items\n\n| Action | Owner |\n| --- | --- |\n${rows.join('')}`,
    )
    assert.deepEqual(
      findings.map(({severity, message}) => [severity, message]),
      [['warning', '“SRE” is a group: name one person who answers for this (5 more like it).']],
    )
  })

  it('stays loud where few of many items lack one', () => {
    const findings = findingsOf(
      rule,
      '## Action items\n\n- Add an alert\n- Add a lock (@bo)\n- Add a canary\n- Add a limit (@bo)\n- Add a lint (@bo)\n',
    )
    assert.deepEqual(
      findings.map(({severity}) => severity),
      ['warning', 'warning'],
    )
  })

  it('is quiet about a sentence of the account that only reads like an action', () => {
    const [finding] = findingsOf(
      rule,
      '## Corrective actions\n\nThe export will skip empty files from now on.\n',
    )
    assert.equal(finding?.severity, 'information')
  })

  it('leaves items alone that are told as done', () => {
    check(
      rule,
      `
## Action items

- We raised the limit of the pool
- Created a ticket to split the queue
- The service account has been documented
- Add an alert
  ^^^^^^^^^^^^ has no owner
- Automated garbage collection of images
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ has no owner
- Alert has been added for the queue
- Upgrade of the broker was finished
- Seeded the new replica
`,
    )
  })

  it('keeps asking for instructions about something that is past', () => {
    for (const title of [
      'Investigate why the pager was muted',
      'Find out why the replica has been delayed',
      'Check how many hosts were affected',
      'Block deploys until the schema was migrated',
      'Fix the bug introduced after the config was migrated',
      'Find the hosts whose limit has been deployed',
      'Dig into why the pager was muted',
      'Shed the extra load on the broker',
      'We agreed to rotate the keys every month',
    ])
      assert.equal(findingsOf(rule, `## Action items\n\n- ${title}\n`).length, 1, title)
  })
})
