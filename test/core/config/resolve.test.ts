import assert from 'node:assert/strict'
import {readLevel} from '../../../src/core/config/keys/rules.ts'
import {type ConfigLayer, defaultConfig, resolveConfig, rules} from '../../../src/core/index.ts'

function layer(value: unknown, source = 'settings'): ConfigLayer {
  return {source, value}
}

function problemsOf(value: unknown): string[] {
  return resolveConfig([layer(value)]).problems.map(({message}) => message)
}

describe('resolveConfig', () => {
  it('without layers is the default: every rule at its own severity and options', () => {
    for (const {id, severity, options} of rules) {
      assert.equal(defaultConfig.rules[id].level, severity)
      for (const [name, option] of Object.entries(options)) {
        assert.deepEqual(defaultConfig.rules[id].options[name], option.default)
      }
    }
    assert.deepEqual(defaultConfig.people, [])
  })

  it('sets levels, alone or with options', () => {
    const {config, problems} = resolveConfig([
      layer({
        rules: {'no-blame': 'error', 'no-hindsight': 'info', 'went-well-minimum': ['warning', {minimum: 5}]},
      }),
    ])
    assert.deepEqual(problems, [])
    assert.equal(config.rules['no-blame'].level, 'error')
    assert.equal(config.rules['no-hindsight'].level, 'information')
    assert.deepEqual(config.rules['went-well-minimum'], {
      level: 'warning',
      options: {minimum: 5},
      isChosen: true,
    })
  })

  it('lets later layers win, value by value', () => {
    const {config} = resolveConfig([
      layer({rules: {'no-blame': 'off', 'went-well-minimum': ['warning', {minimum: 5}]}, files: ['a.md']}),
      layer({rules: {'went-well-minimum': 'error'}, files: ['b.md']}, '.postmortem.yml'),
    ])
    assert.equal(config.rules['no-blame'].level, 'off')
    assert.deepEqual(config.rules['went-well-minimum'], {
      level: 'error',
      options: {minimum: 5},
      isChosen: true,
    })
    assert.deepEqual(config.files, ['b.md'])
  })

  it('reads people by their role, or with aliases and a handle', () => {
    const {config, problems} = resolveConfig([
      layer({
        people: {
          'Ana Lima': 'the on-call engineer',
          'Tunde Bakare': {role: 'scribe', aliases: ['TB'], handle: '@tunde'},
          'Mei Chua': null,
          'Bo Ek': {handle: '@'},
        },
      }),
    ])
    assert.deepEqual(problems, [])
    assert.deepEqual(config.people, [
      {name: 'Ana Lima', aliases: [], role: 'the on-call engineer'},
      {name: 'Tunde Bakare', aliases: ['TB'], role: 'scribe', handle: 'tunde'},
      {name: 'Mei Chua', aliases: []},
      {name: 'Bo Ek', aliases: []},
    ])
  })

  it('reports what means nothing, leaves it out, and keeps the rest', () => {
    const value = {
      ruels: {},
      rules: {
        'no-blame': 'loud',
        'no-balme': 'off',
        'went-well-minimum': ['warning', {minimum: 2.5, limit: 9}],
        'no-hindsight': 'off',
      },
      files: 'a.md',
      people: {Ana: 7},
    }
    assert.deepEqual(problemsOf(value), [
      'Unknown key “ruels”. Did you mean “rules”?',
      'Rule “no-blame” takes off, information, warning or error, not “loud”.',
      'Unknown rule “no-balme”. Did you mean “no-blame”?',
      '“minimum” is a whole number from 1 up, not “2.5”.',
      'Rule “went-well-minimum” has no option “limit”.',
      'Expected a list of globs.',
      'Expected a role, or role, aliases and handle, for “Ana”.',
    ])
    const {config} = resolveConfig([layer(value)])
    assert.equal(config.rules['no-hindsight'].level, 'off')
    assert.deepEqual(config.rules['no-blame'], defaultConfig.rules['no-blame'])
    assert.deepEqual(config.rules['went-well-minimum'], {
      level: 'warning',
      options: defaultConfig.rules['went-well-minimum'].options,
      isChosen: true,
    })
    assert.deepEqual(config.files, defaultConfig.files)
  })

  it('asks whether the nearest word was meant: a rule, a level, an option, a key at any depth', () => {
    const value = {
      override: [],
      rules: {
        'no-blme': 'off',
        'no-blame': 'warn',
        'no-hindsight': 'eror',
        'went-well-minimum': ['info', {minimun: 2}],
      },
      people: {'Ana Lima': {role: 'scribe', alias: ['AL']}},
      severities: [{name: 'P1', 'publish-witin': 3}],
      'required-sections': {majr: ['sumary']},
      rubric: {pas: {}, pass: {flor: 2}, weights: {owner: 2}},
    }
    assert.deepEqual(problemsOf(value), [
      'Unknown key “override”. Did you mean “overrides”?',
      'Unknown rule “no-blme”. Did you mean “no-blame”?',
      'Rule “no-blame” takes off, information, warning or error, not “warn”. Did you mean “warning”?',
      'Rule “no-hindsight” takes off, information, warning or error, not “eror”. Did you mean “error”?',
      'Rule “went-well-minimum” has no option “minimun”. Did you mean “minimum”?',
      'Unknown key “alias”. Did you mean “aliases”?',
      'Unknown kind of document “majr”. Did you mean “major”?',
      'Unknown key “publish-witin”. Did you mean “publish-within”?',
      'Unknown key “pas”. Did you mean “pass”?',
      'Unknown key “flor”. Did you mean “floor”?',
      'Unknown dimension or criterion “owner”. Did you mean “owners”?',
    ])
    const {people, severities} = resolveConfig([layer(value)]).config
    assert.deepEqual(people, [{name: 'Ana Lima', aliases: [], role: 'scribe'}])
    assert.deepEqual(severities, [{name: 'P1', meaning: '', aliases: [], required: false}])
  })

  it('takes any shape', () => {
    for (const value of [null, undefined, {}, {rules: null, files: null, people: null}]) {
      assert.deepEqual(problemsOf(value), [])
    }
    for (const value of [7, 'rules', [], true])
      assert.deepEqual(problemsOf(value), ['Expected keys and values.'])
    assert.deepEqual(problemsOf({rules: [], people: 'Ana'}), [
      'Expected rule ids with a severity each.',
      'Expected names with a role each.',
    ])
    assert.deepEqual(problemsOf({rules: {'no-blame': ['warning', 5]}}), [
      'The options of “no-blame” are keys and values.',
    ])
    assert.deepEqual(problemsOf({rules: {'no-blame': undefined}}).length, 1)
    assert.deepEqual(problemsOf({constructor: 1}), ['Unknown key “constructor”.'])
    assert.deepEqual(problemsOf({rules: {toString: 'off'}}), ['Unknown rule “toString”.'])
  })

  it('names the source of a problem', () => {
    assert.equal(resolveConfig([layer(1, '--rule')]).problems[0]?.source, '--rule')
  })
})

describe('readLevel', () => {
  it('reads off as YAML 1.1 and people write it', () => {
    assert.equal(readLevel('off'), 'off')
    assert.equal(readLevel(false), 'off')
    assert.equal(readLevel('info'), 'information')
    assert.equal(readLevel('warning'), 'warning')
    for (const value of ['Warning', 'on', true, 1, null, undefined, {}])
      assert.equal(readLevel(value), undefined)
  })
})
