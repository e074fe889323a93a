import assert from 'node:assert/strict'
import {defaultConfig, resolveConfig} from '../../../src/core/index.ts'

function resolve(value: unknown) {
  return resolveConfig([{source: 'test', value}])
}

describe('severities', () => {
  it('are the scale of five and seven business days where none is set', () => {
    assert.deepEqual(
      defaultConfig.severities.map(({name, publishWithin}) => [name, publishWithin]),
      [
        ['SEV0', 5],
        ['SEV1', 5],
        ['SEV2', 7],
        ['SEV3', undefined],
        ['SEV4', undefined],
        ['near-miss', undefined],
      ],
    )
  })

  it('are names, or names with what holds for them', () => {
    const {config, problems} = resolve({
      severities: ['major', {name: 'P1', aliases: ['critical'], 'publish-within': 3, required: true}],
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(config.severities, [
      {name: 'major', meaning: '', aliases: [], required: false},
      {name: 'P1', meaning: '', aliases: ['critical'], required: true, publishWithin: 3},
    ])
  })

  it('that mean nothing are reported and left out', () => {
    const {config, problems} = resolve({severities: ['P1', {name: 'P2', days: 3}, {'publish-within': 5}, []]})
    assert.equal(problems.length, 3)
    assert.deepEqual(
      config.severities.map(({name}) => name),
      ['P1'],
    )
    assert.equal(resolve({severities: []}).problems.length, 1)
  })
})

describe('holidays', () => {
  it('are days of a year or of every year', () => {
    const {config, problems} = resolve({holidays: ['12-25', '2026-04-06', '02-29']})
    assert.deepEqual([config.holidays, problems], [['12-25', '2026-04-06', '02-29'], []])
    assert.equal(resolve({holidays: ['2026-02-30', 'Easter']}).problems.length, 2)
  })
})
