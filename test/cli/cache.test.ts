import assert from 'node:assert/strict'
import {hindsight} from './samples.ts'
import {workspace} from './workspace.ts'

describe('postmortem lint --cache', () => {
  it('says the same, from what it kept', async () => {
    const {run, read, write} = await workspace({'a.md': hindsight})
    const first = await run('lint', '--cache', 'a.md')
    assert.deepEqual(await run('lint', 'a.md'), first)
    // What is kept is used: words put there show up.
    const kept = String(await read('.postmortemcache')).replaceAll(
      'measures the past',
      'comes from the cache,',
    )
    await write('.postmortemcache', kept)
    assert.match((await run('lint', '--cache', 'a.md')).stdout, /comes from the cache/)
  })

  it('looks again when the text, the configuration, the day or the program has changed', async () => {
    const {run, runWith, write, read} = await workspace({'a.md': hindsight})
    await run('lint', '--cache', 'a.md')
    const kept = String(await read('.postmortemcache')).replaceAll(
      'measures the past',
      'comes from the cache,',
    )
    const stale = async (ran: Promise<{stdout: string}>): Promise<boolean> =>
      (await ran).stdout.includes('comes from the cache')
    const again = async (): Promise<void> => write('.postmortemcache', kept)
    await again()
    assert.ok(!(await stale(run('lint', '--cache', '--rule', 'no-blame=off', 'a.md'))))
    await again()
    assert.ok(!(await stale(run('lint', '--cache', '--today', '2026-06-11', 'a.md'))))
    await again()
    assert.ok(!(await stale(runWith({program: 'another'}, 'lint', '--cache', 'a.md'))))
    await again()
    await write('a.md', `${hindsight}\n`)
    assert.ok(!(await stale(run('lint', '--cache', 'a.md'))))
  })

  it('says the same of many files of which one has changed', async () => {
    const files = Object.fromEntries(Array.from({length: 40}, (_, index) => [`a${index}.md`, hindsight]))
    const {run, write} = await workspace(files)
    await run('lint', '--cache', ...Object.keys(files))
    await write('a39.md', `${hindsight}\nIn hindsight, it was late.\n`)
    const cached = await run('lint', '--cache', ...Object.keys(files))
    assert.deepEqual(cached, await run('lint', ...Object.keys(files)))
    assert.match(cached.stdout, /40 files/)
  })

  it('is as good as none where a part of it is gone, and is written anew', async () => {
    const {run, read, write} = await workspace({'a.md': hindsight})
    const first = await run('lint', '--cache', 'a.md')
    const kept = await read('.postmortemcache')
    for (const left of [0, 5, 30, kept.length / 2, kept.length - 1]) {
      await write('.postmortemcache', kept.subarray(0, left))
      assert.deepEqual(await run('lint', '--cache', 'a.md'), first, `${left} bytes`)
      assert.deepEqual(await read('.postmortemcache'), kept)
    }
  })

  it('is kept where it is told', async () => {
    const {run, read} = await workspace({'a.md': hindsight})
    assert.equal((await run('lint', '--cache', '--cache-file', 'kept.json', 'a.md')).code, 0)
    assert.match(String(await read('kept.json')), /"findings"/)
    assert.equal((await run('lint', '--cache', '--cache-file', 'no/such/folder', 'a.md')).code, 2)
  })

  it('leaves a file alone that is none', async () => {
    const files = {
      'a.md': hindsight,
      'settings.json': '{"program": "editor", "entries": {}}',
      'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]),
    }
    for (const [name, content] of Object.entries(files)) {
      const {run, read} = await workspace(files)
      const {code, stderr} = await run('lint', '--cache', '--cache-file', name, 'a.md')
      assert.equal(code, 2)
      assert.equal(stderr, `${name}: something else than a cache of results is there\n`)
      assert.deepEqual(await read(name), Buffer.from(content))
    }
  })

  it('takes no file for none that cannot be read', async () => {
    const {run} = await workspace({'a.md': hindsight, 'kept/b.md': hindsight})
    const {code, stderr} = await run('lint', '--cache', '--cache-file', 'kept', 'a.md')
    assert.deepEqual([code, stderr], [2, 'kept: illegal operation on a directory\n'])
  })
})
