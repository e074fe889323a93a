import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {symlink} from 'node:fs/promises'
import {clean, named} from './samples.ts'
import {workspace} from './workspace.ts'

describe('postmortem lint --fix-dry-run', () => {
  it('prints what --fix would change, which git can apply, and changes nothing', async () => {
    const crlf = `\uFEFF${named.replaceAll('\n', '\r\n')}`
    const {run, read, root, write} = await workspace({'docs/a.md': named, 'docs/b.md': crlf, 'c.md': clean})
    const {code, stdout, stderr} = await run('lint', '--fix-dry-run', 'docs', 'c.md')
    assert.equal(code, 1)
    assert.equal(stderr, '2 edits in 2 files; nothing was written.\n')
    assert.match(stdout, /^--- a\/docs\/a\.md\n\+\+\+ b\/docs\/a\.md\n@@ /)
    assert.equal(String(await read('docs/a.md')), named)
    await write('fix.patch', stdout)
    execFileSync('git', ['apply', 'fix.patch'], {cwd: root})
    const applied = [String(await read('docs/a.md')), String(await read('docs/b.md'))]
    await write('docs/a.md', named)
    await write('docs/b.md', crlf)
    await run('lint', '--fix', 'docs')
    assert.deepEqual(applied, [String(await read('docs/a.md')), String(await read('docs/b.md'))])
  })

  it('applies where it was asked for, in a folder of a repository too, by git and by patch', async () => {
    const files = {'team/in/a b ü".md': named, 'team/in/plain.md': named}
    for (const [program, ...args] of [
      ['git', 'apply', 'fix.patch'],
      ['patch', '--quiet', '-p1', '--input=fix.patch'],
    ]) {
      const {runWith, read, path, write} = await workspace({...files, '.git/HEAD': 'ref: refs/heads/main\n'})
      execFileSync('git', ['init', '--quiet'], {cwd: path('.')})
      const {stdout} = await runWith(
        {cwd: path('team')},
        'lint',
        '--fix-dry-run',
        'in/a b ü".md',
        'in/plain.md',
      )
      await write('team/fix.patch', stdout)
      execFileSync(program!, args, {cwd: path('team')})
      for (const name of Object.keys(files))
        assert.match(String(await read(name)), /UTC the on-call engineer restarted/, `${program}: ${name}`)
    }
  })

  it('has the paths of a folder around all files where one lies elsewhere, and says so', async () => {
    const {runWith, path, root} = await workspace({'docs/a.md': named, 'team/b.md': clean})
    await symlink('../docs/a.md', path('team/latest.md'))
    for (const given of ['../docs/a.md', path('docs/a.md'), 'latest.md']) {
      const {stdout, stderr} = await runWith({cwd: path('team')}, 'lint', '--fix-dry-run', given)
      assert.match(stdout, /^--- a\/docs\/a\.md\n\+\+\+ b\/docs\/a\.md\n@@ /)
      assert.equal(stderr, `1 edit in 1 file; nothing was written. Its paths are those in ${root}.\n`)
    }
  })

  it('is silent where there is nothing to fix', async () => {
    const {run} = await workspace({'a.md': clean})
    assert.deepEqual(await run('lint', '--fix-dry-run', 'a.md'), {
      ...{code: 0, stdout: '', stderr: 'Nothing to fix.\n'},
    })
  })
})
