import assert from 'node:assert/strict'
import {Ajv} from 'ajv'
import {parse} from 'yaml'
import {
  configKeys,
  configSchema,
  readConfigFile,
  renderConfigTemplate,
  resolveConfig,
} from '../../../src/core/index.ts'

describe('the file that init writes', () => {
  const template = renderConfigTemplate()
  /** With the comment's sign taken from every line that is written, not told. */
  const written = template.replace(/^# (?=[\w-]+:|  )/gm, '')

  it('changes nothing as it is', () => {
    const {layer, problems} = readConfigFile('.postmortem.yml', template)
    assert.deepEqual([...problems, ...resolveConfig([layer]).problems], [])
    assert.equal(layer.value, null)
  })

  it('has every key, and means something with its comments taken away', () => {
    const {layer, problems} = readConfigFile('.postmortem.yml', written)
    assert.deepEqual([...problems, ...resolveConfig([layer]).problems], [])
    for (const {name} of Object.values(configKeys))
      assert.ok(Object.hasOwn(layer.value as object, name), name)
  })

  it('is what the schema says', () => {
    const validate = new Ajv({strict: false}).compile(configSchema)
    assert.equal(validate(parse(written)), true, JSON.stringify(validate.errors))
    assert.equal(validate({overrides: [{files: 'a.md', files2: 1}]}), false)
  })
})
