import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {symlink} from 'node:fs/promises'
import {program, shell} from './program.ts'
import {clean, hindsight} from './samples.ts'
import {workspace} from './workspace.ts'

/** The built program as a process; `npm run build` makes it. */
describe('the program', () => {
  before(() => assert.ok(existsSync(program), 'run npm run build first'))

  it('exits with 0 where there is nothing to fail on, 1 where there is, 2 where it could not do its work', async () => {
    const {root} = await workspace({'a.md': hindsight})
    assert.equal((await shell(root, 'postmortem lint a.md')).code, 0)
    const strict = await shell(root, 'postmortem lint --max-warnings 0 a.md')
    assert.equal(strict.code, 1)
    assert.match(strict.stdout, /no-should-have/)
    assert.equal((await shell(root, 'postmortem lint --strict a.md')).code, 2)
    assert.equal((await shell(root, 'postmortem score --min 5 a.md')).code, 1)
  })

  it('exits with 2 for a configuration that means nothing, and still lints', async () => {
    const {root} = await workspace({'a.md': hindsight, '.postmortem.yml': 'rules: {no-blame: loud}\n'})
    const {code, stdout, stderr} = await shell(root, 'postmortem lint a.md')
    assert.equal(code, 2)
    assert.match(stdout, /no-should-have/)
    assert.match(stderr, /^\.postmortem\.yml:1:19: /)
  })

  it('exits with 2 for files that are not there or cannot be read, and does the others', async () => {
    const {root, path} = await workspace({'a.md': hindsight, 'latin.md': Buffer.from('# Inès', 'latin1')})
    await symlink('loop.md', path('loop.md'))
    await symlink('gone', path('dangling.md'))
    const {code, stdout, stderr} = await shell(
      root,
      'postmortem lint gone.md loop.md dangling.md latin.md a.md',
    )
    assert.equal(code, 2)
    assert.match(stdout, /no-should-have/)
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'gone.md: no such file or directory',
      'loop.md: too many symbolic links encountered',
      'dangling.md: no such file or directory',
      'latin.md: not valid UTF-8',
    ])
  })

  it('says of files that vanish while it runs that they are gone, and does the others', async () => {
    const files = Array.from({length: 400}, (_, at) => [`docs/${at}.md`, hindsight] as const)
    const {root} = await workspace(Object.fromEntries(files))
    const line =
      'postmortem lint --format json docs > out & for file in docs/*.md; do [[ $file == docs/7.md ]] || rm "$file"; done; wait $!'
    const {code, stderr} = await shell(root, `${line}; code=$?; cat out; exit $code`)
    const gone = stderr.split('\n').filter(Boolean)
    assert.equal(code, gone.length > 0 ? 2 : 0)
    assert.deepEqual(
      gone.filter((one) => !/^docs\/\d+\.md: no such file or directory$/.test(one)),
      [],
    )
  })

  it('exits with 2 for a revision that the repository does not have', async () => {
    const {root} = await workspace({'a.md': hindsight})
    const {code, stderr} = await shell(root, 'git init --quiet && postmortem lint --since v1 a.md')
    assert.deepEqual({code, stderr}, {code: 2, stderr: '--since: git knows no revision “v1”\n'})
  })

  it('reads standard input', async () => {
    const {root} = await workspace()
    const {code, stdout} = await shell(root, 'postmortem lint --stdin --format github', hindsight)
    assert.equal(code, 0)
    assert.match(stdout, /^::warning file=<stdin>,line=5,/m)
    const empty = await shell(root, 'postmortem lint --stdin < /dev/null')
    assert.deepEqual({code: empty.code, stderr: empty.stderr}, {code: 0, stderr: ''})
  })

  it('is quiet when the reader of its output has seen enough', async () => {
    const {root} = await workspace({
      'a.md': `${hindsight}\n${'It should have been tested.\n\n'.repeat(3000)}`,
    })
    const line = 'postmortem lint --format json a.md | head -n 1; echo "${PIPESTATUS[0]}"'
    assert.deepEqual(await shell(root, line), {code: 0, stdout: '[\n0\n', stderr: ''})
  })

  it('takes a closed output for nobody who listens, and a full disk for a failure', async () => {
    const {root} = await workspace({'a.md': hindsight})
    const closed = await shell(root, 'postmortem lint --max-warnings 0 a.md >&-')
    assert.deepEqual(closed, {code: 1, stdout: '', stderr: ''})
    const full = await shell(root, 'postmortem lint a.md > /dev/full')
    assert.deepEqual(full, {code: 2, stdout: '', stderr: 'postmortem: no space left on device\n'})
  })

  it('does 5,000 files, by name or by folder', async () => {
    const files = Array.from({length: 5000}, (_, at) => [`docs/${at % 50}/${at}.md`, clean] as const)
    const {root} = await workspace(Object.fromEntries(files))
    const only = '--rule required-sections=off --quiet'
    for (const paths of ['docs', 'docs/*/*.md']) {
      const {code, stdout, stderr} = await shell(root, `postmortem lint ${only} ${paths}`)
      assert.deepEqual({code, stdout, stderr}, {code: 0, stdout: '5000 files: nothing found.\n', stderr: ''})
    }
  })
})
