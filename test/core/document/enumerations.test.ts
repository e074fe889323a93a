import assert from 'node:assert/strict'
import {partsOf} from '../../../src/core/document/enumerations.ts'

const parts = (words: string, verb?: string): string[] =>
  partsOf(words, 0, verb).map(({start, end}) => words.slice(start, end))

describe('the parts of a list in a sentence', () => {
  it('end at commas, and at the last “and”', () => {
    assert.deepEqual(parts('an alert, a limit on retries, and a page and its owner.'), [
      ...['an alert', 'a limit on retries', 'a page and its owner'],
    ])
    assert.deepEqual(parts('an alert, a limit and a page'), ['an alert', 'a limit', 'a page'])
  })

  it('end at verbs where it begins with one', () => {
    assert.deepEqual(parts('adding an alert on age and length, and capping the retries'), [
      ...['adding an alert on age and length', 'capping the retries'],
    ])
  })

  it('hold what stands in brackets', () => {
    assert.deepEqual(parts('an alert (age, length), a limit, and a page'), [
      ...['an alert (age, length)', 'a limit', 'a page'],
    ])
  })

  it('are one without commas', () =>
    assert.deepEqual(parts('an alert and a limit!'), ['an alert and a limit']))

  it('are read once, however many there are', () => {
    const many = 200_000
    assert.equal(parts(`adding ${'a, adding '.repeat(many)}b`).length, many + 1)
    assert.equal(parts(`adding ${'(a), adding '.repeat(many)}b`).length, many + 1)
    assert.equal(parts(`an alert${'. . .'.repeat(many)} at night`).length, 1)
  })
})
