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

  it('does so for a name that nobody listed, where it stands more than once', () => {
    const text = '09:12 Oluwaseun restarted the broker. We asked Oluwaseun for the logs.\n'
    const [first] = findingsOf(rule, text, {})
    assert.equal(first!.suggestions.at(-1)!.title, 'Replace with a role everywhere in this document')
    assert.equal(
      applyEdits(text, first!.suggestions.at(-1)!.edits),
      '09:12 [The role] restarted the broker. We asked [the role] for the logs.\n',
    )
  })

  it('takes a first name for the full one that the document gives', () => {
    const text = '09:12 Oluwaseun Adeleke restarted the broker. We asked Oluwaseun for the logs.\n'
    const found = findingsOf(rule, text, {})
    assert.deepEqual(
      found.map(({message}) => message),
      ['“Oluwaseun Adeleke” is a possible name, 2 times; the account names roles.'],
    )
  })

  it('takes the title with the name, at the start of a sentence too', () => {
    const text = 'We rang Mrs. Adeleke. Mrs. Adeleke restarted the pump.\n'
    const roles = {people: {'Bola Adeleke': 'the on-call engineer'}}
    const found = findingsOf(rule, text, roles)
    assert.deepEqual(
      found.map(({suggestions: [role]}) => applyEdits(text, role!.edits)),
      [
        'We rang the on-call engineer. Mrs. Adeleke restarted the pump.\n',
        'We rang Mrs. Adeleke. The on-call engineer restarted the pump.\n',
      ],
    )
  })
})
