import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
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

  it('is silent where there is nothing to fix', async () => {
    const {run} = await workspace({'a.md': clean})
    assert.deepEqual(await run('lint', '--fix-dry-run', 'a.md'), {
      ...{code: 0, stdout: '', stderr: 'Nothing to fix.\n'},
    })
  })
})
