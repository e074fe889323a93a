import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {findingsOf} from '../support/check.ts'

const rule = 'no-named-individual'

describe('no-named-individual, everywhere in a document', () => {
  it('offers the role for every mention of the same person at once', () => {
    const text = 'Ana Lima paged support. Then Ana’s shift ended.\n\nWe thanked Ana Lima.\n'
    const [first] = findingsOf(rule, text, {people: {'Ana Lima': 'the on-call engineer'}})
    const everywhere = first!.suggestions.at(-1)!
    assert.equal(everywhere.title, 'Replace with “the on-call engineer” everywhere in this document')
    assert.equal(
      applyEdits(text, everywhere.edits),
      'The on-call engineer paged support. Then the on-call engineer’s shift ended.\n\nWe thanked the on-call engineer.\n',
    )
  })

  it('leaves a blank for a role that nothing tells', () => {
    const text = 'Ana Lima paged support. Then Ana Lima left.\n'
    const [first] = findingsOf(rule, text, {people: {'Ana Lima': null}})
    assert.equal(
      applyEdits(text, first!.suggestions.at(-1)!.edits),
      '[The role] paged support. Then [the role] left.\n',
    )
  })
})
