import assert from 'node:assert/strict'
import {chmod, readFile, readdir, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {nodeIo} from '../../src/cli/node-io.ts'
import {clean, named} from './samples.ts'
import {workspace} from './workspace.ts'

const fixed = named.replace('UTC Ines Duarte', 'UTC the on-call engineer')

describe('postmortem lint --fix', () => {
  it('writes the safe edits and reports what is left', async () => {
    const {run, read} = await workspace({'a.md': named})
    assert.match((await run('lint', 'a.md')).stdout, /no-named-individual[^]*1 fixable with --fix\.\n$/)
    const {stdout} = await run('lint', '--fix', 'a.md')
    assert.equal(String(await read('a.md')), fixed)
    assert.match(stdout, /1 edit made\.\n$/)
    assert.doesNotMatch(stdout, /no-named-individual/)
  })

  it('writes nothing while the configuration cannot be read', async () => {
    const {run, read} = await workspace({'a.md': named, '.postmortem.yml': 'rules: [\n'})
    const {code, stderr} = await run('lint', '--fix', 'a.md')
    assert.equal(code, 2)
    assert.match(stderr, /Nothing is fixed until the configuration can be read\.\n$/)
    assert.equal(String(await read('a.md')), named)
  })

  it('leaves nothing else behind in the folder', async () => {
    const {run, root} = await workspace({'a.md': named})
    await run('lint', '--fix', 'a.md')
    assert.deepEqual(await readdir(root), ['a.md'])
  })

  it('keeps a byte order mark and CRLF', async () => {
    const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const {run, read} = await workspace({'a.md': crlf(named)})
    await run('lint', '--fix', 'a.md')
    assert.equal(String(await read('a.md')), crlf(fixed))
  })

  it('keeps the mode', async () => {
    const {run, path} = await workspace({'a.md': named})
    await chmod(path('a.md'), 0o640)
    await run('lint', '--fix', 'a.md')
    assert.equal((await stat(path('a.md'))).mode & 0o777, 0o640)
  })

  it('writes nothing where nothing changes', async () => {
    const {runWith} = await workspace({'a.md': clean})
    const replace = (): never => assert.fail('nothing to write')
    assert.equal((await runWith({replace}, 'lint', '--fix', 'a.md')).stderr, '')
  })

  it('refuses when the file has changed since it was read', async () => {
    const {runWith, path, read, root} = await workspace({'a.md': named})
    const {code, stdout, stderr} = await runWith(
      {
        read: async (file) => {
          const bytes = await readFile(file)
          if (file === path('a.md')) await writeFile(file, `${named}One more line.\n`)
          return bytes
        },
      },
      ...['lint', '--fix', 'a.md'],
    )
    assert.equal(code, 2)
    assert.equal(stderr, 'a.md: not fixed: it has changed since it was read\n')
    assert.match(stdout, /no-named-individual/)
    assert.equal(String(await read('a.md')), `${named}One more line.\n`)
    assert.deepEqual(await readdir(root), ['a.md'])
  })

  it('refuses when the file has vanished, and mends the others', async () => {
    const {runWith, path, read} = await workspace({'a.md': named, 'b.md': named})
    const {replace} = nodeIo()
    const {code, stderr} = await runWith(
      {
        replace: async (file, replacement) => {
          if (file === path('a.md')) await rm(file)
          await replace(file, replacement)
        },
      },
      ...['lint', '--fix', 'a.md', 'b.md'],
    )
    assert.equal(code, 2)
    assert.equal(stderr, 'a.md: not fixed: no such file or directory\n')
    assert.equal(String(await read('b.md')), fixed)
  })

  it('rewrites the file that a link leads to, and keeps the link', async () => {
    const {run, read, path} = await workspace({'files/a.md': named})
    await symlink('files/a.md', path('latest.md'))
    await run('lint', '--fix', 'latest.md')
    assert.equal(String(await read('files/a.md')), fixed)
    assert.equal(String(await readFile(path('latest.md'))), fixed)
    assert.deepEqual(await readdir(path('files')), ['a.md'])
  })

  it('never rewrites a file that is not valid UTF-8', async () => {
    const latin1 = Buffer.from(named.replace('Ines', 'Inès'), 'latin1')
    const {run, read} = await workspace({'a.md': latin1})
    assert.deepEqual(await run('lint', '--fix', 'a.md'), {
      code: 2,
      stdout: '',
      stderr: 'a.md: not valid UTF-8\n',
    })
    assert.deepEqual(await read('a.md'), latin1)
  })
})
