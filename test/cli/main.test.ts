import assert from 'node:assert/strict'
import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {hindsight} from './samples.ts'
import {workspace} from './workspace.ts'

const program = [
  `--import=${import.meta.resolve('tsx')}`,
  fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)),
]

function start(cwd: string, ...argv: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...program, ...argv], {cwd})
}

describe('the program', () => {
  it('exits with the code of the run', async () => {
    const {root} = await workspace({'a.md': hindsight})
    const child = start(root, 'lint', '--max-warnings', '0', 'a.md')
    let stdout = ''
    child.stdout.on('data', (data) => (stdout += String(data)))
    assert.deepEqual(await once(child, 'close'), [1, null])
    assert.match(stdout, /no-should-have/)
  }).timeout(20_000)

  it('is quiet when the reader of its output has gone', async () => {
    const {root} = await workspace({'a.md': hindsight})
    const child = start(root, 'lint', 'a.md')
    let stderr = ''
    child.stderr.on('data', (data) => (stderr += String(data)))
    child.stdout.destroy()
    assert.deepEqual(await once(child, 'close'), [0, null])
    assert.equal(stderr, '')
  }).timeout(20_000)
})
