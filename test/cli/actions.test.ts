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
        '  11:3  [ ]  2026-06-30          Print team  Alert on a spooler queue over 500 labels',
        '  12:3  [ ]  2026-06-01 OVERDUE  @tomasz     Add a second spooler to the depot',
        '  13:3  [x]  2026-05-02          Print team  Write the runbook for a stuck queue',
        '  14:3  [ ]  next quarter        no owner    Ask the depots which printers they can spare',
        '',
        '4 action items in 1 file: 3 open (1 overdue), 1 done, 0 cancelled.',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('says how much is parked beside the items', async () => {
    const parked =
      '## Parked ideas\n\n- Rewrite the queue\n- None\n\n### Later\n\n- [ ] Cap it\n- Split the service\n'
    const text = `# Late e-mails\n\n## Action items\n\n- [ ] Add an alert\n\n${parked}`
    const {run} = await workspace({'a.md': text})
    const {stdout} = await run('actions', 'a.md')
    assert.match(stdout, /\n2 action items in 1 file: 2 open .* Parked and not listed: 2 ideas\.\n$/)
  })

  it('counts what is cancelled by itself, as the figures do', async () => {
    const text = '# Late e-mails\n\n## Action items\n\n- [x] Add an alert\n- [-] Add a limit\n'
    const {run} = await workspace({'a.md': text})
    const {stdout} = await run('actions', 'a.md')
    assert.match(
      stdout,
      / {2}\[-\].*Add a limit\n\n2 action items in 1 file: 0 open \(0 overdue\), 1 done, 1 cancelled\.\n$/,
    )
    assert.match((await run('stats', 'a.md')).stdout, /: 0 open, 1 done, 1 cancelled\.\n/)
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

  it('lists what one person has, whatever the documents call her', async () => {
    const {run} = await workspace({
      '.postmortem.yml': 'people:\n  Ana Lima: {role: the SRE lead, handle: alima}\n',
      'a.md':
        '## Action items\n\n- Add an alert (owner: @alima)\n- Add a limit (owner: Bo, Ana)\n- Add a lock (owner: Bo)\n',
    })
    const {stdout} = await run('actions', '--owner', 'ana lima', 'a.md')
    assert.deepEqual(stdout.match(/Add a.*/g), ['Add an alert', 'Add a limit'])
    assert.match(
      (await run('actions', '--owner', 'Cy', 'a.md')).stdout,
      /^3 action items read, none of them asked for\.$/m,
    )
  })

  it('gathers items by owner, with the place of each', async () => {
    const {run} = await workspace({'a.md': tracked})
    const {stdout} = await run('actions', '--group-by', 'owner', 'a.md')
    assert.deepEqual(
      stdout.split('\n').map((line) => line.replace(/ {2,}/g, '  ')),
      [
        '@tomasz (1)',
        '  [ ]  2026-06-01 OVERDUE  @tomasz  Add a second spooler to the depot  a.md:12',
        '',
        'Print team (2)',
        '  [ ]  2026-06-30  Print team  Alert on a spooler queue over 500 labels  a.md:11',
        '  [x]  2026-05-02  Print team  Write the runbook for a stuck queue  a.md:13',
        '',
        'No owner (1)',
        '  [ ]  next quarter  no owner  Ask the depots which printers they can spare  a.md:14',
        '',
        '4 action items in 1 file: 3 open (1 overdue), 1 done, 0 cancelled.',
        '',
      ],
    )
  })

  it('names in each group what is due first before what is due later, whatever document it stands in', async () => {
    const due = (...days: readonly string[]): string =>
      `## Action items\n\n${days.map((day) => `- [ ] Add an alert (owner: Ana Lima, due: ${day})\n`).join('')}`
    const {run} = await workspace({'a.md': due('2026-09-01', '2026-07-01'), 'b.md': due('2026-08-01')})
    const {stdout} = await run('actions', '--group-by', 'owner', '--today', '2026-06-01', 'a.md', 'b.md')
    assert.deepEqual(stdout.match(/2026-\d\d/g), ['2026-07', '2026-08', '2026-09'])
  })

  it('keeps the places in sight where a title is long', async () => {
    const long = `Describe ${'what the depot does when the spooler stops '.repeat(4)}`.trim()
    const {run} = await workspace({'a.md': `## Action items\n\n- [ ] Add an alert\n- [ ] ${long}\n`})
    const {stdout} = await run('actions', '--group-by', 'status', 'a.md')
    assert.match(stdout, /no owner  Add an alert  a\.md:3\n/)
    assert.match(stdout, /spooler stops  a\.md:4\n/)
  })

  it('prints the tracker of all incidents as comma-separated values', async () => {
    const {run} = await workspace({
      'a,b.md':
        '## Action items\n\n| Action | Owner | Due | Status | Closed |\n| - | - | - | - | - |\n| =1+1 | @ana | 1 May 2026 | Done | 2026-05-02 |\n| Say "no" | Ana Lima | | | |\n',
    })
    assert.equal(
      (await run('actions', '--format', 'csv', 'a,b.md')).stdout,
      'Post-mortem,Action #,Owner,Action,Tracker ID,Category,Due,Status,Closed\r\n' +
        '"a,b.md",1,@ana,\'=1+1,,,2026-05-01,done,2026-05-02\r\n' +
        '"a,b.md",2,Ana Lima,"Say ""no""",,,,open,\r\n',
    )
    const {stdout} = await run('actions', '--format', 'csv', '--group-by', 'status', 'a,b.md')
    assert.deepEqual(
      stdout.split('\r\n').map((line) => line.split(',')[0]),
      ['Group', 'Open', 'Done', ''],
    )
  })

  it('prints the tracker of all incidents as Markdown that shows what was written', async () => {
    const {run} = await workspace({
      'a.md': '## Action items\n\n| Action | Owner |\n| - | - |\n| Cap \\| `retries` <b> | @ana |\n',
    })
    assert.equal(
      (await run('actions', '--format', 'markdown', 'a.md')).stdout,
      '| Post-mortem | Action # | Owner | Action | Tracker ID | Category | Due | Status | Closed |\n' +
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n' +
        '| a.md | 1 | &#64;ana | Cap \\| retries \\<b\\> |  |  |  | open |  |\n',
    )
    const {stdout} = await run('actions', '--format', 'markdown', '--group-by', 'due', 'a.md')
    assert.match(stdout, /^## No due date \(1\)\n\n\| Post-mortem \|/)
  })

  it('counts an item of that tracker once, unless only the tracker is asked for', async () => {
    const item = '## Action items\n\n- Cap the retries (Ana Lima)\n'
    const {run, write} = await workspace({'a.md': item})
    await write(
      'tracker.md',
      `# Tracker\n\n## Action items\n\n${(await run('actions', '--format', 'markdown', 'a.md')).stdout}`,
    )
    assert.match((await run('actions', 'a.md', 'tracker.md')).stdout, /\n1 action item in 1 file:/)
    assert.match((await run('stats', 'a.md', 'tracker.md')).stdout, /^1 action item in 2 documents/)
    assert.match((await run('actions', 'tracker.md')).stdout, /\n1 action item in 1 file:/)
  })

  it('leads from that tracker to tickets, and to what is named with an address', async () => {
    const {run} = await workspace({
      'a.md':
        '## Action items\n\n- Follow https://docs.example/a_b, then cap it [OPS-12](https://t.example/browse/OPS-12)\n',
    })
    assert.match(
      (await run('actions', '--format', 'markdown', 'a.md')).stdout,
      /\| Follow <https:\/\/docs\.example\/a_b>, then cap it \| \[OPS-12\]\(https:\/\/t\.example\/browse\/OPS-12\) \|/,
    )
  })

  it('gathers by one owner whoever the configuration names', async () => {
    const {run} = await workspace({
      '.postmortem.yml': 'people:\n  Ana Lima: {role: the SRE lead, handle: alima}\n',
      'a.md':
        '## Action items\n\n- Add an alert (owner: @alima)\n- Add a limit (owner: Ana)\n- Add a lock (owner: Bo)\n',
    })
    const {stdout} = await run('actions', '--group-by', 'owner', 'a.md')
    assert.deepEqual(stdout.match(/^\S.* \(\d\)$/gm), ['Ana Lima (2)', 'Bo (1)'])
  })

  it('says what it cannot gather by', async () => {
    const {run} = await workspace({'a.md': tracked})
    const {code, stderr} = await run('actions', '--group-by', 'colour', 'a.md')
    assert.equal(code, 2)
    assert.match(stderr, /--group-by takes document, .*, not “colour”/)
  })
})
