import assert from 'node:assert/strict'
import {clean} from './samples.ts'
import {workspace} from './workspace.ts'

interface Scored {
  readonly file: string
  readonly mean: number
  readonly pass: boolean
}

describe('postmortem score', () => {
  it('prints the mean, each dimension and up to three next best steps', async () => {
    const {run} = await workspace({'a.md': clean})
    const {code, stdout, stderr} = await run('score', 'a.md')
    assert.deepEqual({code, stderr}, {code: 0, stderr: ''})
    const lines = stdout.split('\n')
    assert.equal(lines[0], 'a.md')
    assert.match(lines[1]!, /^ {2}\d\.\d  no pass: below 3: [a-z, ]+; the mean is below 4\.0$/)
    assert.equal(lines.filter((line) => /^ {2}[1-5–]  \S/.test(line)).length, 6)
    assert.equal(lines.filter((line) => /^ {2}- .+\.$/.test(line)).length, 3)
  })

  it('says which dimension does not apply', async () => {
    const {run} = await workspace({'a.md': clean})
    assert.match((await run('score', 'a.md')).stdout, /^ {2}–  .*\(not applicable\)$/m)
  })

  it('prints the same as JSON', async () => {
    const {run} = await workspace({'a.md': clean, 'b.md': clean})
    const {stdout} = await run('score', '--format', 'json', 'a.md', 'b.md')
    const scores = JSON.parse(stdout) as Scored[]
    assert.deepEqual(
      scores.map(({file, pass}) => ({file, pass})),
      [
        {file: 'a.md', pass: false},
        {file: 'b.md', pass: false},
      ],
    )
  })

  it('exits with 1 only where a mean is below --min', async () => {
    const {run} = await workspace({'a.md': clean})
    const [{mean}] = JSON.parse((await run('score', '--format', 'json', 'a.md')).stdout) as [Scored]
    assert.equal((await run('score', 'a.md')).code, 0)
    assert.equal((await run('score', '--min', `${mean}`, 'a.md')).code, 0)
    assert.equal((await run('score', '--min', '5', 'a.md')).code, 1)
  })
})
