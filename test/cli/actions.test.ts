import assert from 'node:assert/strict'
import {clean, tracked} from './samples.ts'
import {workspace} from './workspace.ts'

describe('postmortem actions', () => {
  it('prints a table by file, and totals', async () => {
    const {run} = await workspace({'a.md': tracked, 'b.md': clean})
    assert.deepEqual(await run('actions', 'a.md', 'b.md'), {
      code: 0,
      stdout: [
        'a.md',
        '  [ ]  2026-06-30          Print team  Alert on a spooler queue over 500 labels',
        '  [ ]  2026-06-01 OVERDUE  @tomasz     Add a second spooler to the depot',
        '  [x]  2026-05-02          Print team  Write the runbook for a stuck queue',
        '  [ ]  next quarter        no owner    Ask the depots which printers they can spare',
        '',
        '4 action items in 1 file: 3 open (1 overdue), 1 done.',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('says that there are none', async () => {
    const {run} = await workspace({'a.md': clean})
    assert.equal((await run('actions', 'a.md')).stdout, 'No action items.\n')
  })

  it('prints JSON, with absent fields left out', async () => {
    const {run} = await workspace({'a.md': tracked})
    const {stdout} = await run('actions', '--format', 'json', 'a.md')
    const [first, second, , last] = JSON.parse(stdout) as unknown[]
    assert.deepEqual(first, {
      file: 'a.md',
      line: 11,
      title: 'Alert on a spooler queue over 500 labels',
      owner: 'Print team',
      due: '2026-06-30',
      status: 'open',
      ticket: 'LAB-41',
      category: 'detect',
      priority: 'P1',
      overdue: false,
    })
    assert.deepEqual(second, {
      file: 'a.md',
      line: 12,
      title: 'Add a second spooler to the depot',
      owner: '@tomasz',
      due: '2026-06-01',
      status: 'open',
      ticket: 'LAB-42',
      category: 'prevent',
      priority: 'P2',
      overdue: true,
    })
    assert.deepEqual(last, {
      file: 'a.md',
      line: 14,
      title: 'Ask the depots which printers they can spare',
      due: 'next quarter',
      status: 'open',
      overdue: false,
    })
  })

  const counts: readonly (readonly [flags: readonly string[], titles: number])[] = [
    [[], 4],
    [['--open'], 3],
    [['--overdue'], 1],
    [['--open', '--overdue'], 1],
    [['--overdue', '--today', '2026-06-01'], 0],
    [['--overdue', '--today', '2026-07-01'], 2],
  ]
  for (const [flags, titles] of counts) {
    it(`lists ${titles} with ${flags.join(' ') || 'no flag'}`, async () => {
      const {run} = await workspace({'a.md': tracked})
      const {stdout} = await run('actions', '--format', 'json', ...flags, 'a.md')
      assert.equal((JSON.parse(stdout) as unknown[]).length, titles)
    })
  }
})
