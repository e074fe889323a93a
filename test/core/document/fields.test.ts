import assert from 'node:assert/strict'
import {isDenial} from '../../../src/core/document/denials.ts'
import {fieldsOf} from '../../../src/core/document/fields.ts'
import {parseDocument} from '../../../src/core/index.ts'

function fields(text: string): [name: string, value: string][] {
  return fieldsOf(parseDocument(text)).map(({name, value}) => [name, value.value])
}

describe('fields', () => {
  it('stand behind a colon, in a cell, below a label', () => {
    assert.deepEqual(fields('- **Goal:** learn from it\n'), [['goal', 'learn from it']])
    assert.deepEqual(fields('| Role | Who |\n| - | - |\n| Scribe | Ana |\n'), [
      ['role', 'Scribe'],
      ['who', 'Ana'],
      ['scribe', 'Ana'],
    ])
    assert.deepEqual(fields('**Constraints**\n\nNo names.\n'), [['constraints', 'No names']])
  })

  it('have no value in the next line of several, if that has a name of its own', () => {
    assert.deepEqual(fields('Owner: Ana\n\nInvolved:\n\nMeeting: Monday\n'), [
      ['owner', 'Ana'],
      ['meeting', 'Monday'],
    ])
    assert.deepEqual(fields('Involved:\n\nAna and Bo\n'), [['involved', 'Ana and Bo']])
  })

  it('stand behind short words in bold where sentences begin', () => {
    assert.deepEqual(fields('**For** the halls. **Guided by** Priya Rao; **notes** Jo Sparks.\n'), [
      ['for', 'the halls'],
      ['guided by', 'Priya Rao'],
      ['notes', 'Jo Sparks'],
    ])
  })

  it('are no words that are only stressed', () => {
    assert.deepEqual(fields('The limit was **not** set, and **nobody** knew.\n'), [])
  })

  for (const [value, expected] of [
    ['It did not', true],
    ['none', true],
    ['No limit was set', false],
  ] as const)
    it(`“${value}” ${expected ? 'denies' : 'says something'}`, () => assert.equal(isDenial(value), expected))
})
