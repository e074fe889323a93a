import assert from 'node:assert/strict'
import type {Root} from 'mdast'
import {remark} from 'remark'
import type {Processor} from 'unified'
import {VFile} from 'vfile'
import preset, {type Config, plugins} from '../../src/remark/index.ts'
import {hindsight, named} from '../cli/samples.ts'
import {workspace} from '../cli/workspace.ts'

type Preset = Processor<Root, Root, Root, Root, string>

/** The messages on a file of a folder: `line:column severity rule`. */
async function messages(
  cwd: string,
  path: string,
  value: string,
  more: (preset: Preset) => Preset = (use) => use,
): Promise<string[]> {
  const use = more(remark().use(preset) as unknown as Preset)
  const file = new VFile({cwd, path, value})
  await use.run(use.parse(file), file)
  return file.messages.map(({line, column, fatal, source, ruleId}) => {
    const severity = fatal ? 'error' : fatal === false ? 'warning' : 'information'
    return `${line}:${column} ${severity} ${source}:${ruleId}`
  })
}

function shouldHave(config?: Config): (preset: Preset) => Preset {
  return (use) => use.use(plugins['no-should-have'], config)
}

describe('the preset for remark', () => {
  it('says what the team has configured, overrides among it', async () => {
    const {root} = await workspace({
      '.postmortem.yml':
        'rules: {no-should-have: error, required-sections: off}\noverrides: [{files: retros/*, rules: {no-should-have: info}}]\n',
    })
    assert.deepEqual(await messages(root, 'a.md', hindsight), ['5:1 error postmortem:no-should-have'])
    assert.deepEqual(await messages(root, 'retros/a.md', hindsight), [
      '5:1 information postmortem:no-should-have',
    ])
  })

  it('is silent in Markdown that is no postmortem', async () => {
    const {root} = await workspace()
    assert.deepEqual(await messages(root, 'README.md', '# Shopping\n\nWe should have bought milk.\n'), [])
  })

  it('takes levels and options from remark over those of the team', async () => {
    const {root} = await workspace({
      '.postmortem.yml': 'rules: {required-sections: off, no-should-have: info}\n',
    })
    const level = async (config?: Config): Promise<string[]> =>
      (await messages(root, 'a.md', hindsight, shouldHave(config))).map((one) => one.split(' ')[1]!)
    assert.deepEqual(await level(), ['information'])
    assert.deepEqual(await level('error'), ['error'])
    assert.deepEqual(await level([1]), ['warning'])
    assert.deepEqual(await level(true), ['information'])
    assert.deepEqual(await level(false), [])
    assert.deepEqual(await level('off'), [])
    assert.deepEqual(await level(0), [])
    const minimum = async (...args: Parameters<typeof messages>): Promise<string[]> =>
      (await messages(...args)).filter((one) => one.endsWith(':went-well-minimum'))
    const points = '## What went well\n\n- One thing.\n- Another.\n- A third.\n\n## Impact\n\nNone.\n'
    const more = remark()
      .use(preset)
      .use(plugins['went-well-minimum'], ['warn', {minimum: 4}])
    assert.deepEqual(await minimum(root, 'a.md', points), [])
    assert.deepEqual(await minimum(root, 'a.md', points, more), ['1:1 warning postmortem:went-well-minimum'])
  })

  it('waits for nothing between two rules of a file: what runs many files passes over one that has an error', async () => {
    const {root} = await workspace()
    const use = shouldHave('error')(remark().use(preset) as unknown as Preset)
    const file = new VFile({cwd: root, path: 'a.md', value: hindsight})
    await use.run(use.parse(file), file)
    let others = 0
    setImmediate(() => others++)
    await use.run(use.parse(file), file)
    assert.equal(others, 0)
  })

  it('says what is wrong in either configuration, and fails', async () => {
    const {root} = await workspace({'.postmortem.yml': 'rules: {no-blame: loud, required-sections: off}\n'})
    const wrong = remark()
      .use(preset)
      .use(plugins['no-should-have'], ['error', {colour: 'red'}])
    assert.deepEqual(await messages(root, 'a.md', hindsight, wrong), [
      'undefined:undefined error postmortem:configuration',
      'undefined:undefined error postmortem:no-should-have',
      '5:1 error postmortem:no-should-have',
    ])
  })

  it('offers each fix as other words for the place', async () => {
    const {root} = await workspace({'.postmortem.yml': 'rules: {required-sections: off}\n'})
    const file = new VFile({cwd: root, path: 'a.md', value: `\uFEFF${named.replaceAll('\n', '\r\n')}`})
    const use = remark().use(preset)
    await use.run(use.parse(file), file)
    const message = file.messages[0]!
    assert.equal(message.actual, 'Ines Duarte')
    assert.deepEqual(message.expected, ['the on-call engineer'])
    assert.deepEqual([message.line, message.column], [11, 14])
  })
})
