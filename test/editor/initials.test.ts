import assert from 'node:assert/strict'
import {initialsOf} from '../../src/editor/actions/initials.ts'

describe('an owner in two characters', () => {
  for (const [owner, initials] of [
    ['Ana Lima', 'AL'],
    ['Mei-Ling Chua', 'MC'],
    ['Ana', 'AN'],
    ['@tomasz', 'TO'],
    ['@n', 'N'],
    ['the SRE lead', 'SL'],
    ['Print team', 'PT'],
    ['Łukasz Żak', 'ŁŻ'],
    ['Ana Lima, Bo Larsen', '2'],
    ['TBD', '?'],
    ['', '?'],
    ['(…)', '?'],
  ] as const) {
    it(`“${owner}” is ${initials}`, () => {
      assert.equal(initialsOf(owner), initials)
    })
  }
})
