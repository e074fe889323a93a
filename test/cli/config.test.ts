import assert from 'node:assert/strict'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {clean, hindsight} from './samples.ts'
import {workspace} from './workspace.ts'

const strict = 'rules:\n  no-should-have: error\n'

describe('configuration', () => {
  it('is found in the folder or above it', async () => {
    const {run, runWith, path} = await workspace({'.postmortem.yml': strict, 'docs/a.md': hindsight})
    await mkdir(path('.git'))
    assert.equal((await run('lint', 'docs/a.md')).code, 1)
    assert.equal((await runWith({cwd: path('docs')}, 'lint', 'a.md')).code, 1)
  })

  it('is not looked for above the root of the repository', async () => {
    const {runWith, path} = await workspace({'.postmortem.yml': strict, 'repo/docs/a.md': hindsight})
    await mkdir(path('repo/.git'))
    assert.equal((await runWith({cwd: path('repo/docs')}, 'lint', 'a.md')).code, 0)
  })

  it('comes from --config alone where that is given', async () => {
    const {run} = await workspace({
      '.postmortem.yml': strict,
      'ci/loose.yml': 'rules: {no-should-have: off}\n',
      'a.md': hindsight,
    })
    const {code, stdout} = await run('lint', '--config', join('ci', 'loose.yml'), 'a.md')
    assert.equal(code, 0)
    assert.doesNotMatch(stdout, /no-should-have/)
  })

  it('yields to --rule, of which the last one counts', async () => {
    const {run} = await workspace({'.postmortem.yml': strict, 'a.md': hindsight})
    assert.equal((await run('lint', '--rule', 'no-should-have=warning', 'a.md')).code, 0)
    const flags = ['--rule', 'no-should-have=off', '--rule', 'no-should-have=error']
    assert.equal((await run('lint', ...flags, 'a.md')).code, 1)
  })

  it('says which files are postmortems, relative to its folder', async () => {
    const {run, runWith, path} = await workspace({
      '.postmortem.yml': 'files: [docs/stories/*.md]\n',
      'docs/stories/a.md': '# A story\n',
      'docs/stories/incidents/b.md': '# Another\n',
    })
    await mkdir(path('.git'))
    assert.match((await run('lint', '.')).stdout, /^docs\/stories\/a\.md\n/)
    assert.doesNotMatch((await run('lint', '.')).stdout, /b\.md/)
    assert.match((await runWith({cwd: path('docs')}, 'lint', '.')).stdout, /^stories\/a\.md\n/)
  })

  it('says what is wrong in it, and lints with what holds', async () => {
    const {run} = await workspace({
      '.postmortem.yml': '\uFEFFrules:\n  no-should-have: error\n  no-such-rule: off\ncolour: red\n',
      'a.md': hindsight,
    })
    const {code, stdout, stderr} = await run('lint', 'a.md')
    assert.equal(code, 2)
    assert.match(stdout, /error +“should have been tested”/)
    const lines = stderr.trimEnd().split('\n')
    assert.equal(lines.length, 2)
    for (const line of lines)
      assert.match(line, /^\.postmortem\.yml:\d+:\d+: Unknown (?:key “colour”|rule “no-such-rule”)\.$/)
    assert.ok(lines.some((line) => line.startsWith('.postmortem.yml:3:')))
  })

  it('says where it is no YAML, and lints by default', async () => {
    const {runWith, path} = await workspace({'.postmortem.yml': 'rules: [\n', 'docs/a.md': hindsight})
    await mkdir(path('.git'))
    const {code, stdout, stderr} = await runWith({cwd: path('docs')}, 'lint', 'a.md')
    assert.equal(code, 2)
    assert.match(stderr, /^\.\.\/\.postmortem\.yml:\d+:\d+: [^\n]*\n$/)
    assert.match(stdout, /no-should-have/)
  })

  it('says that --rule names no rule', async () => {
    const {run} = await workspace({'a.md': clean})
    const {code, stderr} = await run('lint', '--rule', 'no-such-rule=off', 'a.md')
    assert.deepEqual({code, stderr}, {code: 2, stderr: '--rule: Unknown rule “no-such-rule”.\n'})
  })

  it('must be readable', async () => {
    const {run, path} = await workspace({
      'a.md': hindsight,
      'bad.yml': Buffer.from('people: {Inès: }', 'latin1'),
    })
    assert.deepEqual(await run('lint', '--config', 'gone.yml', 'a.md'), {
      code: 2,
      stdout: '',
      stderr: 'gone.yml: no such file or directory\n',
    })
    assert.equal((await run('lint', '--config', 'bad.yml', 'a.md')).stderr, 'bad.yml: not valid UTF-8\n')
    await mkdir(path('.postmortem.yml'))
    assert.match(
      (await run('lint', 'a.md')).stderr,
      /^\.postmortem\.yml: Cannot be read: illegal operation on a directory\.\n$/,
    )
  })

  it('is the nearest one above each file', async () => {
    const {run, path} = await workspace({
      '.postmortem.yml': strict,
      'docs/a.md': hindsight,
      'retros/.postmortem.yml': 'rules: {no-should-have: off}\n',
      'retros/b.md': hindsight,
    })
    await mkdir(path('.git'))
    const {code, stdout} = await run('lint', 'docs/a.md', 'retros/b.md')
    assert.equal(code, 1)
    assert.match(stdout, /error .*no-should-have\n\nretros\/b\.md\n[^]*\n\n2 files: 1 error, /)
  })

  it('is not looked for above the folder that the program runs in, where that is in no repository', async () => {
    const {runWith, path} = await workspace({'.postmortem.yml': strict, 'docs/a.md': hindsight})
    assert.equal((await runWith({cwd: path('docs')}, 'lint', 'a.md')).code, 0)
  })

  it('builds on the files that it extends, and overrides by glob', async () => {
    const {run} = await workspace({
      'shared/base.yml': 'rules: {no-should-have: error, action-owner: off}\n',
      '.postmortem.yml':
        'extends: shared/base.yml\noverrides:\n  - {files: retros/*.md, rules: {no-should-have: off}}\n',
      'a.md': hindsight,
      'retros/b.md': hindsight,
    })
    assert.equal((await run('lint', 'a.md')).code, 1)
    assert.doesNotMatch((await run('lint', 'retros/b.md')).stdout, /no-should-have/)
  })

  it('names the file of each entry of a list that several files add to', async () => {
    const {run} = await workspace({
      'shared/base.yml': 'allow: [Iris]\npeople:\n  Ana Lima: the on-call engineer\nholidays: [12-25]\n',
      'retros/.postmortem.yml':
        'extends: ../shared/base.yml\nallow:\n  - Victoria\npeople: {Bo Kern: the scribe}\nfiles: [notes/*.md]\n',
    })
    const {stdout} = await run('config', 'retros/a.md')
    const rows = stdout.split('\n').map((row) => row.split(/ {2,}/))
    assert.deepEqual(
      rows.filter(([name]) => /^(?:allow|people|holidays|files)$/.test(name!)),
      [
        ['files', 'retros/notes/*.md', 'retros/.postmortem.yml:5:9'],
        ['allow', 'Iris', 'shared/base.yml:1:9'],
        ['allow', 'Victoria', 'retros/.postmortem.yml:3:5'],
        ['people', 'Ana Lima {role: the on-call engineer}', 'shared/base.yml:3:13'],
        ['people', 'Bo Kern {role: the scribe}', 'retros/.postmortem.yml:4:19'],
        ['holidays', '12-25', 'shared/base.yml:4:12'],
      ],
    )
    const json = JSON.parse((await run('config', '--format', 'json', 'retros/a.md')).stdout) as {
      readonly name: string
      readonly value: unknown
    }[]
    assert.deepEqual(
      json.find(({name}) => name === 'allow'),
      {
        ...{name: 'allow', value: ['Iris', 'Victoria'], origin: 'retros/.postmortem.yml:3:3'},
        origins: ['shared/base.yml:1:9', 'retros/.postmortem.yml:3:5'],
      },
    )
  })

  it('says how options of a rule are written', async () => {
    const {run} = await workspace({'.postmortem.yml': 'rules: {action-due-date: {p1: 14}}\n', 'a.md': clean})
    assert.equal(
      (await run('lint', 'a.md')).stderr,
      '.postmortem.yml:1:26: The options of “action-due-date” stand behind its level: [warning, {…}].\n',
    )
  })

  it('says what in it is no glob, and what cannot stand in an override', async () => {
    const {run} = await workspace({
      '.postmortem.yml':
        'files: ["docs/*.md", "["]\noverrides:\n  - {files: "{a,b", rules: {no-blame: off}}\n  - files: a/*\n    templates: x\n    extends: y\n',
      'a.md': clean,
    })
    const {code, stderr} = await run('lint', 'a.md')
    assert.equal(code, 2)
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      '.postmortem.yml:1:22: “[” is no glob: its brackets do not fit.',
      '.postmortem.yml:3:13: “{a,b” is no glob: its brackets do not fit.',
      '.postmortem.yml:5:5: “templates” is not for single files: write it outside of “overrides”.',
      '.postmortem.yml:6:5: “extends” is not for single files: write it outside of “overrides”.',
    ])
  })

  it('says once what is wrong, however many files it holds for', async () => {
    const {run} = await workspace({
      '.postmortem.yml': 'extends: gone.yml\n',
      'a.md': clean,
      'b.md': clean,
    })
    const stderr = '.postmortem.yml:1:10: “gone.yml” is not there.\n'
    assert.deepEqual(await run('lint', 'a.md', 'b.md'), {
      ...(await run('lint', 'a.md', 'b.md')),
      code: 2,
      stderr,
    })
    assert.equal((await run('score', 'b.md')).stderr, stderr)
  })
})
