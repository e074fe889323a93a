import assert from 'node:assert/strict'
import {type ConfigFile, type FoundConfig, findConfig, readConfigFile} from '../../../src/core/index.ts'

/** What is found for a file among files, as a host would look for them. */
function find(path: string, texts: Readonly<Record<string, string>>): FoundConfig & {looked: string[]} {
  const files = new Map<string, ConfigFile | undefined>()
  for (;;) {
    const found = findConfig(path, files)
    if (!('needs' in found)) return {...found, looked: [...files.keys()]}
    assert.ok(!files.has(found.needs), `${found.needs} is asked for once`)
    const text = texts[found.needs]
    files.set(found.needs, text === undefined ? undefined : readConfigFile(found.needs, text))
  }
}

function sources({layers}: FoundConfig): string[] {
  return layers.map(({source}) => source)
}

function problems(found: FoundConfig, texts: Readonly<Record<string, string>>): string[] {
  return found.problems.map(
    ({source, span, message}) => `${source} “${texts[source]!.slice(span?.start, span?.end)}” ${message}`,
  )
}

describe('findConfig', () => {
  it('goes up from the file and stops at the nearest', () => {
    const found = find('docs/incidents/a.md', {'docs/.postmortem.yml': '', '.postmortem.yml': ''})
    assert.equal(found.path, 'docs/.postmortem.yml')
    assert.deepEqual(found.looked, ['docs/incidents/.postmortem.yml', 'docs/.postmortem.yml'])
  })

  it('finds none', () => {
    assert.deepEqual(find('a.md', {}), {
      layers: [],
      problems: [],
      path: undefined,
      looked: ['.postmortem.yml'],
    })
  })

  it('puts a file over those that it extends, in their order', () => {
    const found = find('docs/a.md', {
      'docs/.postmortem.yml': 'extends: [../.postmortem.yml, ./words.yml]',
      '.postmortem.yml': 'extends: shared/base.yml',
      'shared/base.yml': '',
      'docs/words.yml': '',
    })
    assert.deepEqual(sources(found), [
      'shared/base.yml',
      '.postmortem.yml',
      'docs/words.yml',
      'docs/.postmortem.yml',
    ])
    assert.deepEqual(found.problems, [])
  })

  it('says at its place which file is not there, not here, or comes back to itself', () => {
    const texts = {
      '.postmortem.yml':
        'extends: [gone.yml, ../outside.yml, /etc/base.yml, "https://example.com/x.yml", a.yml]',
      'a.yml': 'extends: .postmortem.yml',
    }
    const found = find('a.md', texts)
    assert.deepEqual(sources(found), ['a.yml', '.postmortem.yml'])
    assert.deepEqual(problems(found, texts), [
      '.postmortem.yml “../outside.yml” “../outside.yml” is not the path of a file in this repository.',
      '.postmortem.yml “/etc/base.yml” “/etc/base.yml” is not the path of a file in this repository.',
      '.postmortem.yml “"https://example.com/x.yml"” “https://example.com/x.yml” is not the path of a file in this repository.',
      '.postmortem.yml “gone.yml” “gone.yml” is not there.',
      'a.yml “.postmortem.yml” “.postmortem.yml” extends this file in turn.',
    ])
  })

  it('takes any shape', () => {
    for (const value of ['7', '{a: b}', '[1]', '""'])
      assert.equal(find('a.md', {'.postmortem.yml': `extends: ${value}`}).problems.length, 1, value)
    assert.deepEqual(find('a.md', {'.postmortem.yml': 'extends:'}).problems, [])
  })

  it('ends where files extend each other twice over', () => {
    const texts: Record<string, string> = {'.postmortem.yml': 'extends: [f0.yml, f0.yml]'}
    for (let level = 0; level < 30; level++)
      texts[`f${level}.yml`] = `extends: [f${level + 1}.yml, f${level + 1}.yml]`
    texts['f30.yml'] = ''
    const found = find('a.md', texts)
    assert.ok(found.layers.length < 100)
    assert.ok(found.problems.some(({message}) => message === 'More than 40 files extend one another.'))
  })
})
