import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import {clean, hindsight, named, tracked} from './samples.ts'
import {workspace} from './workspace.ts'

async function validator(command: string) {
  const file = new URL(`../../schemas/cli-${command}.schema.json`, import.meta.url)
  return new Ajv({strict: true, allErrors: true}).compile(JSON.parse(await readFile(file, 'utf8')) as object)
}

describe('JSON output', () => {
  for (const command of ['lint', 'score', 'actions']) {
    it(`of ${command} is what its schema says`, async () => {
      const validate = await validator(command)
      const {run} = await workspace({'a.md': clean, 'b.md': hindsight, 'c.md': named, 'd.md': tracked})
      const {stdout} = await run(command, '--format', 'json', 'a.md', 'b.md', 'c.md', 'd.md')
      const output = JSON.parse(stdout) as Record<string, unknown>[]
      assert.ok(output.length > 0)
      assert.equal(validate(output), true, JSON.stringify(validate.errors))
      assert.equal(validate(output.map((entry) => ({...entry, extra: 1}))), false)
      assert.equal(validate(output.map(({file, ...rest}) => (assert.ok(file), rest))), false)
    })

    it(`of ${command} for the examples is what its schema says`, async () => {
      const validate = await validator(command)
      const {runWith} = await workspace()
      const examples = fileURLToPath(new URL('../../examples', import.meta.url))
      const {stdout} = await runWith({}, command, '--format', 'json', examples)
      assert.equal(validate(JSON.parse(stdout)), true, JSON.stringify(validate.errors))
    })
  }

  it('of stats is what its schema says', async () => {
    const validate = await validator('stats')
    const {runWith} = await workspace()
    const examples = fileURLToPath(new URL('../../examples', import.meta.url))
    const {stdout} = await runWith({}, 'stats', '--format', 'json', examples)
    const output = JSON.parse(stdout) as Record<string, unknown>
    assert.equal(validate(output), true, JSON.stringify(validate.errors))
    assert.equal(validate({...output, extra: 1}), false)
    assert.equal(validate({...output, overdue: undefined}), false)
  })

  it('of actions in groups is what its schema says', async () => {
    const validate = await validator('actions')
    const {run} = await workspace({'d.md': tracked})
    const {stdout} = await run('actions', '--format', 'json', '--group-by', 'owner', 'd.md')
    assert.equal(validate(JSON.parse(stdout)), true, JSON.stringify(validate.errors))
  })
})
