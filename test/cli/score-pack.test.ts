import assert from 'node:assert/strict'
import {readFile, symlink} from 'node:fs/promises'
import {Ajv} from 'ajv'
import {writtenPack} from '../support/packs.ts'
import {workspace} from './workspace.ts'

interface Scored {
  readonly file: string
  readonly mean: number
  readonly pass: boolean
  readonly dimensions: readonly {criteria: readonly {id: string; evidence: readonly Place[]}[]}[]
}
interface Place {
  readonly file: string
  readonly line: number
}

const {index, parts} = writtenPack()
const files = Object.fromEntries([index, ...parts].map(({name, text}) => [`launch/${name}`, text]))

describe('postmortem score of a Pack in several files', () => {
  it('is one score, of the whole, at its index', async () => {
    const {run} = await workspace(files)
    for (const operand of ['launch', 'launch/index.md']) {
      const {code, stdout, stderr} = await run('score', '--min', '4', '--format', 'json', operand)
      assert.deepEqual({code, stderr}, {code: 0, stderr: ''})
      const scores = JSON.parse(stdout) as Scored[]
      assert.deepEqual(
        scores.map(({file, pass}) => ({file, pass})),
        [{file: 'launch/index.md', pass: true}],
      )
    }
  })

  it('shows its evidence in the files where it stands', async () => {
    const {run, read} = await workspace(files)
    const {stdout} = await run('score', '--format', 'json', 'launch')
    const schema = await readFile(new URL('../../schemas/cli-score.schema.json', import.meta.url), 'utf8')
    const validate = new Ajv({strict: true}).compile(JSON.parse(schema) as object)
    const output = JSON.parse(stdout) as [Scored]
    assert.equal(validate(output), true, JSON.stringify(validate.errors))
    const criteria = output[0].dimensions.flatMap((dimension) => dimension.criteria)
    const [place] = criteria.find(({id}) => id === 'criteria-listed')!.evidence
    assert.equal(place!.file, 'launch/6-kill-criteria.md')
    const line = String(await read(place!.file)).split('\n')[place!.line - 1]!
    assert.match(line, /^\|/)
    const report = await run('score', '--format', 'markdown', 'launch')
    assert.match(report.stdout, /✓ \*\*Criteria\*\*.*\(6-kill-criteria\.md lines 18, 19/)
  })

  it('says of one part alone what has the score', async () => {
    const {run} = await workspace(files)
    const {code, stdout, stderr} = await run('score', '--min', '4', 'launch/2-facts.md')
    assert.deepEqual({code, stdout}, {code: 1, stdout: ''})
    assert.equal(
      stderr,
      'launch/2-facts.md is part of index.md, which has the score.\nNothing was scored, so nothing reaches --min.\n',
    )
  })

  it('is none where a part is missing or stands elsewhere, and says so', async () => {
    const {run, write} = await workspace({
      'launch/index.md': '---\ntype: project\nparts: [1-brief.md, ../secret.md]\n---\n\n# Launch\n',
      'secret.md': '# Secret\n',
    })
    const gone = await run('score', 'launch')
    assert.deepEqual(
      {code: gone.code, stdout: gone.stdout, said: gone.stderr.trimEnd().split('\n').sort()},
      {
        code: 2,
        stdout: '',
        said: [
          'launch/index.md: parts: 1-brief.md: no such file or directory',
          'launch/index.md: parts: “../secret.md” is no file beside it',
        ],
      },
    )
    await write('launch/index.md', '---\ntype: project\nparts: [1-brief.md]\n---\n\n# Launch\n')
    await write('launch/1-brief.md', Buffer.from('# Inès', 'latin1'))
    assert.match((await run('score', 'launch')).stderr, /launch\/1-brief\.md: not valid UTF-8/)
  })

  it('is none where a part is a link out of its folder', async () => {
    const {run, path} = await workspace({
      'launch/index.md': '---\ntype: project\nparts: [1-brief.md]\n---\n\n# Launch\n',
      'secret.md': '# Secret\n',
    })
    await symlink(path('secret.md'), path('launch/1-brief.md'))
    const {code, stdout, stderr} = await run('score', 'launch')
    assert.deepEqual({code, stdout}, {code: 2, stdout: ''})
    assert.match(stderr, /parts: “1-brief\.md” is no file beside it/)
  })

  it('is no score of each file in the table of a lint run', async () => {
    const {run} = await workspace(files)
    const {stdout} = await run('lint', '--format', 'markdown', 'launch')
    assert.doesNotMatch(stdout, /[✅❌] \d/)
  })
})
