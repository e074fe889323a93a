import assert from 'node:assert/strict'
import {clean, hindsight} from './samples.ts'
import {workspace} from './workspace.ts'

describe('postmortem lint', () => {
  const only = ['--rule', 'required-sections=off', '--rule', 'went-well-minimum=off']

  it('prints findings by file, and counts them', async () => {
    const {run} = await workspace({'a.md': hindsight, 'b.md': clean})
    const {code, stdout, stderr} = await run('lint', ...only, 'a.md', 'b.md')
    assert.equal(stderr, '')
    assert.equal(
      stdout,
      [
        'a.md',
        '  5:12  warning  “should have been tested” measures the past by what is known now.  no-should-have',
        '',
        '2 files: 0 errors, 1 warning, 0 information.',
        '',
      ].join('\n'),
    )
    assert.equal(code, 0)
  })

  it('says that there is nothing', async () => {
    const {run} = await workspace({'a.md': clean})
    assert.deepEqual(await run('lint', ...only, 'a.md'), {
      code: 0,
      stdout: '1 file: nothing found.\n',
      stderr: '',
    })
  })

  it('exits with 1 for an error, and not for a warning', async () => {
    const {run} = await workspace({'a.md': hindsight})
    assert.equal((await run('lint', ...only, 'a.md')).code, 0)
    assert.equal((await run('lint', ...only, '--rule', 'no-should-have=error', 'a.md')).code, 1)
  })

  it('exits with 1 for more warnings than --max-warnings, all files together', async () => {
    const {run} = await workspace({'a.md': hindsight, 'b.md': hindsight})
    assert.equal((await run('lint', ...only, '--max-warnings', '2', 'a.md', 'b.md')).code, 0)
    assert.equal((await run('lint', ...only, '--max-warnings', '1', 'a.md', 'b.md')).code, 1)
    assert.equal(
      (await run('lint', ...only, '--max-warnings', '0', '--rule', 'no-should-have=info', 'a.md')).code,
      0,
    )
  })

  it('says how many warnings are too many, beside a report that a machine reads', async () => {
    const {run} = await workspace({'a.md': hindsight, 'b.md': hindsight})
    const strict = [...only, '--max-warnings', '1', 'a.md', 'b.md']
    assert.match((await run('lint', ...strict)).stdout, /\n2 warnings, at most 1 allowed\.\n$/)
    const {stdout, stderr} = await run('lint', '--format', 'json', ...strict)
    assert.equal(stderr, '2 warnings, at most 1 allowed.\n')
    assert.ok(JSON.parse(stdout))
    assert.doesNotMatch((await run('lint', ...only, 'a.md')).stdout, /allowed/)
  })

  it('leaves out the rules that --rule turns off', async () => {
    const {run} = await workspace({'a.md': hindsight})
    const {stdout} = await run('lint', ...only, '--rule', 'no-should-have=off', 'a.md')
    assert.equal(stdout, '1 file: nothing found.\n')
  })

  it('does the other files when one cannot be read, and exits with 2', async () => {
    const {run} = await workspace({'a.md': hindsight})
    const {code, stdout, stderr} = await run('lint', ...only, 'gone.md', 'a.md')
    assert.equal(code, 2)
    assert.equal(stderr, 'gone.md: no such file or directory\n')
    assert.match(stdout, /no-should-have/)
  })

  it('exits with 2 rather than 1 when both hold', async () => {
    const {run} = await workspace({'a.md': hindsight})
    assert.equal((await run('lint', '--rule', 'no-should-have=error', 'a.md', 'gone.md')).code, 2)
  })

  it('prints JSON with places counted from 1 in UTF-16 units', async () => {
    const {run} = await workspace({'a.md': `## Summary\n\n🐟 The change should have been tested.\n`})
    const {stdout} = await run('lint', '--format', 'json', ...only, 'a.md')
    const [{file, findings}] = JSON.parse(stdout) as [{file: string; findings: Record<string, unknown>[]}]
    assert.equal(file, 'a.md')
    assert.equal(findings.length, 1)
    const {rule, severity, line, column, endLine, endColumn} = findings[0]!
    assert.deepEqual(
      {rule, severity, line, column, endLine, endColumn},
      {rule: 'no-should-have', severity: 'warning', line: 3, column: 15, endLine: 3, endColumn: 38},
    )
  })

  it('prints a JSON array even where nothing could be read', async () => {
    const {run} = await workspace()
    assert.deepEqual(await run('lint', '--format', 'json', 'gone.md'), {
      code: 2,
      stdout: '[]\n',
      stderr: 'gone.md: no such file or directory\n',
    })
  })
})
