import assert from 'node:assert/strict'
import {completeConfig, configKeys, rules} from '../../../src/core/index.ts'

/** What is offered at the | of a text. */
function offers(marked: string): string[] | undefined {
  const at = marked.indexOf('|')
  const completed = completeConfig(marked.slice(0, at) + marked.slice(at + 1), at)
  return completed?.offers.map(({label}) => label)
}

describe('completion in .postmortem.yml', () => {
  it('offers the keys', () => {
    const names = ['extends', ...Object.values(configKeys).map(({name}) => name), 'overrides']
    assert.deepEqual(offers('|'), names)
    assert.deepEqual(offers('rules:\n  no-blame: off\nal|'), names)
  })

  it('offers rules, their levels, and what people have', () => {
    assert.deepEqual(
      offers('rules:\n  no-|'),
      rules.map(({id}) => id as string),
    )
    assert.deepEqual(offers('rules:\n  no-blame: |'), ['off', 'info', 'information', 'warning', 'error'])
    assert.deepEqual(offers('people:\n  Ana:\n    |'), ['role', 'aliases', 'handle'])
  })

  it('offers in overrides what may stand there', () => {
    const inside = offers('overrides:\n  - files: a.md\n    |')!
    assert.ok(inside.includes('rules') && !inside.includes('overrides'))
    assert.equal(inside.filter((name) => name === 'files').length, 1)
    assert.ok(offers('overrides:\n  - files: a.md\n    rules:\n      |')!.includes('no-blame'))
    assert.ok(offers('overrides:\n  - files: a.md\n    rules:\n      no-blame: w|')!.includes('warning'))
    assert.ok(offers('overrides:\n  - |')!.includes('files'))
  })

  it('replaces what is written so far', () => {
    const text = 'rules:\n  no-bl'
    assert.deepEqual(completeConfig(text, text.length)?.span, {start: 9, end: 14})
  })

  it('says nothing where it knows nothing', () => {
    assert.equal(offers('# a comment |'), undefined)
    assert.deepEqual(offers('allow: |'), [])
    assert.deepEqual(offers('nonsense:\n  |'), [])
  })
})
