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

  it('is as good as none where it cannot be read, and is kept where it is told', async () => {
    const {run, read} = await workspace({'a.md': hindsight, 'kept.json': '{"program": "1", "entries": {}}'})
    const {code} = await run('lint', '--cache', '--cache-file', 'kept.json', 'a.md')
    assert.equal(code, 0)
    assert.match(String(await read('kept.json')), /"findings"/)
    assert.equal((await run('lint', '--cache', '--cache-file', 'no/such/folder', 'a.md')).code, 2)
  })

  it('leaves a file alone that is none', async () => {
    const {run, read} = await workspace({'a.md': hindsight})
    const {code, stderr} = await run('lint', '--cache', '--cache-file', 'a.md', 'a.md')
    assert.equal(code, 2)
    assert.match(stderr, /a\.md: something else than a cache of results is there/)
    assert.equal(String(await read('a.md')), hindsight)
  })
})
