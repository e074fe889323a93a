import assert from 'node:assert/strict'
import {clean, tracked} from './samples.ts'
import {workspace} from './workspace.ts'

const dated = `---
date: 2026-01-10
failure-class: printer-jam
---

# Label printers stood still

## Action items

| Action | Owner | Due | Status | Closed |
| --- | --- | --- | --- | --- |
| Alert on a spooler queue over 500 labels | Ines Duarte | 2026-01-30 | Done | 2026-01-28 |
| Add a second spooler to the depot | Ines Duarte | 2026-02-10 | Done | 2026-03-01 |
| Write the runbook for a stuck queue | Tomasz Rey | 2026-05-01 | Open | |
| Replace the oldest printers | Tomasz Rey | 2026-06-10 | Done | |
`
const again = dated
  .replace('2026-01-10', '2026-03-02')
  .replace(/\| Alert[^]*/, '| Write a runbook for the stuck queue | | 2026-06-18 | Open | |\n')

describe('postmortem stats', () => {
  it('prints the figures with the items behind them', async () => {
    const {run} = await workspace({'a.md': dated, 'b.md': again})
    const {code, stdout} = await run('stats', '--today', '2026-06-15', 'a.md', 'b.md')
    assert.equal(code, 0)
    assert.equal(
      stdout,
      [
        '5 action items in 2 documents on 2026-06-15: 2 open, 3 done, 0 cancelled.',
        '',
        'Done in time',
        '  within 30 days: 25 % of 4 (target 70 %); not counted: 1 done on an unknown day',
        '  within 90 days: 50 % of 4 (target 90 %); not counted: 1 done on an unknown day',
        '',
        'Overdue: 1',
        '  2026-05-01  Tomasz Rey  Write the runbook for a stuck queue  a.md:14',
        '',
        'Overdue by owner',
        '  Tomasz Rey  1',
        '',
        'Overdue for',
        '  31 to 90 days  1',
        '',
        'Due in the next seven days: 1',
        '  2026-06-18  no owner  Write a runbook for the stuck queue  b.md:12',
        '',
        'Open for more than 90 days: 2',
        '  2026-05-01  Tomasz Rey  Write the runbook for a stuck queue  a.md:14',
        '  2026-06-18  no owner    Write a runbook for the stuck queue  b.md:12',
        '',
        'In 2 places: Write the runbook for a stuck queue',
        '  2026-05-01  Tomasz Rey  Write the runbook for a stuck queue  a.md:14',
        '  2026-06-18  no owner    Write a runbook for the stuck queue  b.md:12',
        '',
        '2 incidents of printer-jam, each within 90 days of the last',
        '  2026-01-10  a.md',
        '  2026-03-02  b.md',
        '',
        'Not in these figures, for want of a date: 1 done item without a closing day.',
        '',
      ].join('\n'),
    )
  })

  it('says that nothing is known where no document has a day', async () => {
    const {run} = await workspace({'a.md': tracked, 'b.md': clean})
    const {stdout} = await run('stats', 'a.md', 'b.md')
    assert.match(stdout, /within 30 days: not known of any item/)
    assert.match(stdout, /4 items in documents without a day/)
  })

  it('says that nothing is known where no item that is done has a day', async () => {
    const {run} = await workspace({'a.md': dated.replaceAll(/2026-01-28|2026-03-01/g, '')})
    const {stdout} = await run('stats', '--today', '2026-06-15', 'a.md')
    assert.match(stdout, /within 30 days: not known \(none of 3 done says on which day\); 1 still open\n/)
  })

  it('prints the same figures as JSON', async () => {
    const {run} = await workspace({'a.md': dated, 'b.md': again})
    const {stdout} = await run('stats', '--format', 'json', '--today', '2026-06-15', 'a.md', 'b.md')
    const figures = JSON.parse(stdout) as {
      completion: {days: number; share: number; late: {file: string; line: number}[]}[]
      undated: {closed: unknown[]}
    }
    assert.deepEqual(
      figures.completion.map(({days, share}) => [days, share]),
      [
        [30, 0.25],
        [90, 0.5],
      ],
    )
    assert.deepEqual(
      figures.completion[1]?.late.map(({file, line}) => `${file}:${line}`),
      ['a.md:14', 'b.md:12'],
    )
    assert.equal(figures.undated.closed.length, 1)
  })
})
