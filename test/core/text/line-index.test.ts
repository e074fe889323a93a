import assert from 'node:assert/strict'
import {LineIndex} from '../../../src/core/text/line-index.ts'

describe('LineIndex', () => {
  const place = (text: string, offset: number): string => {
    const {line, column} = new LineIndex(text).positionAt(offset)
    return `${line}:${column}`
  }

  it('counts lines and columns from 1', () => {
    assert.equal(place('one\ntwo', 0), '1:1')
    assert.equal(place('one\ntwo', 4), '2:1')
    assert.equal(place('one\ntwo', 7), '2:4')
  })

  it('ends lines at LF, CRLF and a lone CR', () => {
    assert.equal(place('a\r\nb', 3), '2:1')
    assert.equal(place('a\rb', 2), '2:1')
    assert.equal(place('a\n\nb', 3), '3:1')
  })

  it('keeps the two characters of CRLF on one line', () => {
    assert.equal(place('a\r\nb', 2), '1:3')
  })

  it('counts columns in UTF-16 units, as VS Code does', () => {
    assert.equal(place('🚒 x', 3), '1:4')
  })

  it('takes an offset outside the text as its nearer end', () => {
    assert.equal(place('ab', -5), '1:1')
    assert.equal(place('ab', 99), '1:3')
    assert.equal(place('', 3), '1:1')
  })
})
