import assert from 'node:assert/strict'
import {contains, overlaps, span, trimSpan} from '../../../src/core/text/span.ts'

describe('spans', () => {
  it('contain themselves and what lies inside them', () => {
    assert.ok(contains(span(2, 5), span(2, 5)))
    assert.ok(contains(span(2, 5), span(3, 3)))
    assert.ok(!contains(span(2, 5), span(4, 6)))
  })

  it('overlap where they share a character', () => {
    assert.ok(overlaps(span(2, 5), span(4, 6)))
    assert.ok(!overlaps(span(2, 5), span(5, 6)))
    assert.ok(!overlaps(span(5, 6), span(2, 5)))
  })

  it('lose the white space at their ends', () => {
    assert.deepEqual(trimSpan('a  b c \n', span(1, 8)), span(3, 6))
    assert.deepEqual(trimSpan('abc', span(0, 3)), span(0, 3))
  })

  it('of white space alone become empty, where they began', () => {
    assert.deepEqual(trimSpan('a   b', span(1, 4)), span(1, 1))
    assert.deepEqual(trimSpan('', span(0, 0)), span(0, 0))
  })
})
