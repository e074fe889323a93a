import assert from 'node:assert/strict'
import {defaultConfig, readConfigFile, resolveConfig} from '../../../src/core/index.ts'

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

  it('are reported where they mean nothing, at the field that does, and the rest of them holds', () => {
    const text = `severities:
  - {name: P1, publish-within: five, required: true}
  - {name: P2, days: 3, aliases: critical}
  - {publish-within: 5}
  - [P3]
  - {name: [P4]}
`
    const {layer} = readConfigFile('.postmortem.yml', text)
    const {config, problems} = resolveConfig([layer])
    assert.deepEqual(
      problems.map(({message, span}) => [text.slice(span!.start, span!.end), message]),
      [
        ['five', '“publish-within” is a number of business days, not “five”.'],
        ['days', 'Unknown key “days”: use name, meaning, aliases, publish-within, required.'],
        ['critical', '“aliases” is a list of words, not “critical”.'],
        ['{publish-within: 5}', 'A severity needs a “name”.'],
        ['[P3]', 'A severity is a name, or name, meaning, aliases, publish-within, required; not a list.'],
        ['[P4]', '“name” is words, not a list.'],
      ],
    )
    assert.deepEqual(config.severities, [
      {name: 'P1', meaning: '', aliases: [], required: true},
      {name: 'P2', meaning: '', aliases: [], required: false},
    ])
    assert.equal(resolve({severities: []}).problems.length, 1)
  })

  it('are those of before where none can be read', () => {
    const {config, problems} = resolve({severities: [{name: null, required: true}]})
    assert.deepEqual(
      problems.map(({message}) => message),
      ['A severity needs a “name”.'],
    )
    assert.deepEqual(config.severities, defaultConfig.severities)
  })
})

describe('severities of the same name', () => {
  it('are reported where the second one stands, and the first one counts', () => {
    const text = `severities:
  - {name: P1, aliases: [critical, Sev-1]}
  - p-1
  - {name: P2, aliases: [major, CRITICAL, p2]}
  - name: Major
`
    const {layer} = readConfigFile('.postmortem.yml', text)
    const {config, problems} = resolveConfig([layer])
    assert.deepEqual(
      problems.map(({message, span}) => [text.slice(span!.start, span!.end), message]),
      [
        ['p-1', '“p-1” is a name of “P1” already.'],
        ['CRITICAL', '“CRITICAL” is a name of “P1” already.'],
        ['Major', '“Major” is a name of “P2” already.'],
      ],
    )
    assert.deepEqual(
      config.severities.map(({name, aliases}) => [name, aliases]),
      [
        ['P1', ['critical', 'Sev-1']],
        ['P2', ['major', 'p2']],
      ],
    )
  })
})

describe('deadlines', () => {
  const days = (value: unknown): Record<string, number | undefined> =>
    Object.fromEntries(resolve(value).config.severities.map(({name, publishWithin}) => [name, publishWithin]))

  it('change the days of a severity, however it is spelled, and leave the rest of the scale', () => {
    assert.deepEqual(days({deadlines: {SEV0: 2, 'sev 3': 10, SEV2: false}}), {
      ...{SEV0: 2, SEV1: 5, SEV2: undefined, SEV3: 10, SEV4: undefined, 'near-miss': undefined},
    })
  })

  it('hold over publish-within, and come together from all layers', () => {
    const {config, problems} = resolveConfig([
      {
        source: 'base',
        value: {deadlines: {P1: 1, P2: 4}, severities: [{name: 'P1', 'publish-within': 9}, 'P2']},
      },
      {source: 'team', value: {deadlines: {P1: 3}}},
    ])
    assert.deepEqual(problems, [])
    assert.deepEqual(
      config.severities.map(({name, publishWithin}) => [name, publishWithin]),
      [
        ['P1', 3],
        ['P2', 4],
      ],
    )
  })

  it('that mean nothing are reported where they stand', () => {
    const text = 'deadlines:\n  SEV1: soon\n  SEV9: 3\n'
    const {layer} = readConfigFile('.postmortem.yml', text)
    assert.deepEqual(
      resolveConfig([layer]).problems.map(({message, span}) => [message, text.slice(span!.start, span!.end)]),
      [
        ['The deadline of “SEV1” is a number of business days or off, not “soon”.', 'soon'],
        ['Unknown severity “SEV9”: use SEV0, SEV1, SEV2, SEV3, SEV4, near-miss.', '3'],
      ],
    )
    assert.equal(resolve({deadlines: [3]}).problems.length, 1)
  })
})

describe('holidays', () => {
  it('are days of a year or of every year', () => {
    const {config, problems} = resolve({holidays: ['12-25', '2026-04-06', '02-29']})
    assert.deepEqual([config.holidays, problems], [['12-25', '2026-04-06', '02-29'], []])
    assert.equal(resolve({holidays: ['2026-02-30', 'Easter']}).problems.length, 2)
  })
})
