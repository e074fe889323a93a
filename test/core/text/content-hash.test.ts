import assert from 'node:assert/strict'
import {contentHash} from '../../../src/core/index.ts'

describe('the hash of a text', () => {
  it('is the same for the same text, however its lines end', () => {
    assert.equal(contentHash('Add an alert\r\n🚨\r\n'), contentHash('Add an alert\n🚨\n'))
  })

  it('is another for another text', () => {
    const texts = ['', ' ', 'a', 'b', 'ab', 'ba', '- [ ] Add', '- [x] Add', '🚨', '\u{1F6A9}']
    assert.equal(new Set(texts.map(contentHash)).size, texts.length)
  })

  it('is a whole number that JSON keeps', () => {
    const hash = contentHash('x'.repeat(100_000))
    assert.ok(Number.isSafeInteger(hash) && hash >= 0, String(hash))
  })
})
