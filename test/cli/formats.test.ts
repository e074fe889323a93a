import assert from 'node:assert/strict'
import type {Io} from '../../src/cli/io.ts'
import {hindsight, named} from './samples.ts'
import {workspace} from './workspace.ts'

describe('postmortem lint --format github', () => {
  it('prints a workflow command for each finding', async () => {
    const {run} = await workspace({'docs/a, b.md': hindsight})
    const {stdout} = await run('lint', '--format', 'github', 'docs/a, b.md')
    const [, where, message] = /^::warning (.*title=no-should-have)::(.*)$/m.exec(stdout)!
    assert.equal(where, 'file=docs/a%2C b.md,line=5,endLine=5,col=12,endColumn=35,title=no-should-have')
    assert.match(message!, /^“should have been tested”/)
    for (const line of stdout.trimEnd().split('\n')) assert.match(line, /^::(?:error|warning|notice) /)
  })

  it('names a file as its repository does, wherever it runs and however the file is given', async () => {
    const {runWith, path} = await workspace({
      'repo/.git/HEAD': 'ref: refs/heads/main\n',
      'repo/team/docs/a.md': hindsight,
    })
    const [team, docs] = [path('repo/team'), path('repo/team/docs')]
    const runs: [Partial<Io>, string][] = [
      [{cwd: team}, 'docs'],
      [{cwd: docs}, '../docs/a.md'],
      [{cwd: path('.')}, path('repo/team/docs/a.md')],
      [{cwd: team, workspace: path('.')}, './docs/a.md'],
    ]
    for (const [io, given] of runs) {
      const {stdout} = await runWith(io, 'lint', '--format', 'github', given)
      assert.match(stdout, /^::warning file=team\/docs\/a\.md,line=5,/m, given)
    }
  })

  it('names a file of a submodule as the repository around it does', async () => {
    const {runWith, path} = await workspace({
      'repo/.git/HEAD': 'ref: refs/heads/main\n',
      'repo/sub/.git': 'gitdir: ../.git/modules/sub\n',
      'repo/sub/docs/a.md': hindsight,
    })
    for (const io of [{cwd: path('repo')}, {cwd: path('repo/sub'), workspace: path('repo')}]) {
      const {stdout} = await runWith(io, 'lint', '--format', 'github', path('repo/sub/docs/a.md'))
      assert.match(stdout, /^::warning file=sub\/docs\/a\.md,line=5,/m)
    }
  })

  it('names it as the workspace of the job does where git is not there', async () => {
    const {runWith, path} = await workspace({'team/docs/a.md': hindsight})
    const io = {cwd: path('team'), workspace: path('.')}
    assert.match(
      (await runWith(io, 'lint', '--format', 'github', 'docs/a.md')).stdout,
      /^::warning file=team\/docs\/a\.md,/m,
    )
  })

  it('prints nothing where nothing is found', async () => {
    const {run} = await workspace({'a.md': '# Nothing here\n'})
    const rules = ['required-sections', 'went-well-minimum'].flatMap((rule) => ['--rule', `${rule}=off`])
    assert.equal((await run('lint', '--format', 'github', ...rules, 'a.md')).stdout, '')
  })
})

describe('postmortem lint --format markdown', () => {
  it('is a table with score, findings and overdue actions, and the findings', async () => {
    const actions = '\n## Action items\n\n- [ ] Alert on the queue, owner: Print team, due: 2026-05-02\n'
    const {run} = await workspace({'docs/a|b.md': `${hindsight}${actions}`})
    const {stdout} = await run('lint', '--format', 'markdown', 'docs/a|b.md')
    assert.match(
      stdout,
      /^## Postmortems\n\n\| File \| Score \| Errors \| Warnings \| Information \| Overdue actions \|\n/,
    )
    assert.match(stdout, /^\| docs\/a\\\|b\.md \| ❌ \d\.\d \| \d+ \| \d+ \| \d+ \| 1 \|$/m)
    assert.match(stdout, /^- docs\/a\\\|b\.md:5 warning: “should have been tested”.*\(`no-should-have`\)$/m)
  })

  it('shows what a document says as it says it', async () => {
    const blamed = hindsight.replace('should have been tested', '<img src=x> @ines should have been tested')
    const {run} = await workspace({'a.md': blamed})
    assert.doesNotMatch((await run('lint', '--format', 'markdown', 'a.md')).stdout, /(?<!\\)<img|@ines/)
  })
})

describe('postmortem lint --quiet', () => {
  it('prints errors only, counts all, and fails as it would', async () => {
    const {run} = await workspace({'a.md': hindsight})
    const {code, stdout} = await run('lint', '--quiet', '--max-warnings', '0', 'a.md')
    assert.deepEqual(
      {code, stdout},
      {code: 1, stdout: '1 file: 0 errors, 1 warning, 1 information.\n1 warning, at most 0 allowed.\n'},
    )
    const strict = await run('lint', '--quiet', '--rule', 'no-should-have=error', 'a.md')
    assert.match(strict.stdout, /no-should-have\n\n1 file: 1 error, 0 warnings, 1 information\.\n$/)
  })
})

describe('postmortem lint --stdin', () => {
  it('reads a document, and the configuration by the name that it is given', async () => {
    const {runWith} = await workspace({'retros/.postmortem.yml': 'rules: {no-should-have: error}\n'})
    const io = {stdin: () => Promise.resolve(Buffer.from(hindsight))}
    const plain = await runWith(io, 'lint', '--stdin')
    assert.match(plain.stdout, /^<stdin>\n[^]* 5:12 +warning /)
    const {code, stdout} = await runWith(io, 'lint', '--stdin', '--stdin-filename', 'retros/a.md')
    assert.equal(code, 1)
    assert.match(stdout, /^retros\/a\.md\n/)
  })

  it('gives the text back with --fix, and the report on the side', async () => {
    const {runWith} = await workspace()
    const text = `\uFEFF${named.replaceAll('\n', '\r\n')}`
    const io = {stdin: () => Promise.resolve(Buffer.from(text))}
    const {stdout, stderr} = await runWith(io, 'lint', '--stdin', '--fix')
    assert.equal(stdout, text.replace('UTC Ines Duarte', 'UTC the on-call engineer'))
    assert.match(stderr, /1 edit made\./)
  })

  it('says that it is no UTF-8', async () => {
    const {runWith} = await workspace()
    const io = {stdin: () => Promise.resolve(Buffer.from('Inès', 'latin1'))}
    assert.deepEqual(await runWith(io, 'lint', '--stdin'), {
      ...{code: 2, stdout: '', stderr: '<stdin>: not valid UTF-8\n'},
    })
  })
})

describe('the width of a terminal', () => {
  it('breaks long messages, and never the place or the rule', async () => {
    const {runWith} = await workspace({'a.md': hindsight})
    const {stdout} = await runWith({columns: 80}, 'lint', 'a.md')
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
    assert.match(stdout, /^ {2}5:12 .* no-should-have\n {10,}\S/m)
  })

  it('is no matter where no terminal is', async () => {
    const {run} = await workspace({'a.md': hindsight})
    assert.match((await run('lint', 'a.md')).stdout, /^ {2}5:12 .{74,} no-should-have$/m)
  })
})

describe('colours', () => {
  it('follow --color and --no-color before the terminal', async () => {
    const {runWith} = await workspace({'a.md': hindsight})
    assert.match((await runWith({colour: false}, 'lint', '--color', 'a.md')).stdout, /\x1b\[33mwarning/)
    assert.doesNotMatch((await runWith({colour: true}, 'lint', '--no-color', 'a.md')).stdout, /\x1b/)
  })
})
