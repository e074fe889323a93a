import assert from 'node:assert/strict'
import {explainRule, rules} from '../../src/core/index.ts'
import {findingsOf} from '../support/check.ts'

describe('explainRule', () => {
  for (const rule of rules.filter(({category}) => category === 'language')) {
    it(`${rule.id} has a reason, a source, a sentence it finds, and a better one`, () => {
      const {rationale} = rule
      assert.ok(rationale)
      assert.ok(findingsOf(rule.id, rationale.before).length > 0, rationale.before)
      for (const {id} of rules.filter(({category}) => category === 'language')) {
        assert.deepEqual(findingsOf(id, rationale.after), [], rationale.after)
      }
      assert.match(explainRule(rule), /\]\(https:\/\/\S+\)$/)
    })
  }

  it('says of other rules what they ask for', () => {
    const rule = rules.find(({id}) => id === 'action-owner')!
    assert.equal(explainRule(rule), rule.description)
  })
})
