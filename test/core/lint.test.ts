import assert from 'node:assert/strict'
import {defaultConfig, lint, parseDocument, resolveConfig, rules} from '../../src/core/index.ts'
import {today} from '../support/check.ts'
import {exampleText} from '../support/examples.ts'

const draft = parseDocument(exampleText('checkout-outage-draft.md'))

describe('lint', () => {
  it('gives findings in the order of the text, whichever rule made them', () => {
    const starts = lint(draft, defaultConfig, today).map(({span}) => span.start)
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    )
    assert.ok(new Set(lint(draft, defaultConfig, today).map(({rule}) => rule)).size > 5)
  })

  it('gives the same findings for the same input', () => {
    assert.deepEqual(lint(draft, defaultConfig, today), lint(parseDocument(draft.text), defaultConfig, today))
  })

  it('runs no rule that is off, and gives findings the severity of the configuration', () => {
    const levels = {'no-blame': 'off', 'no-hindsight': 'error'}
    const {config} = resolveConfig([{source: 'test', value: {rules: levels}}])
    const findings = lint(draft, config, today)
    assert.ok(findings.every(({rule}) => rule !== 'no-blame'))
    assert.ok(findings.some(({rule}) => rule === 'no-hindsight'))
    assert.ok(findings.every(({rule, severity}) => rule !== 'no-hindsight' || severity === 'error'))
  })

  it('is silent where every rule is off', () => {
    const {config} = resolveConfig([
      {source: 'test', value: {rules: Object.fromEntries(rules.map(({id}) => [id, 'off']))}},
    ])
    assert.deepEqual(lint(draft, config, today), [])
  })

  it('says each thing in one short line', () => {
    for (const {message} of lint(draft, defaultConfig, today)) {
      assert.doesNotMatch(message, /\n/)
      assert.ok(message.length <= 100, message)
    }
  })
})
