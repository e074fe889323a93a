import {equal} from './assert.ts'

/** The tests of the tests: run.ts requires that this failure, and it alone, is reported. */
describe('negative control', () => {
  it('passes', () => {
    equal(1, 1)
  })

  it('fails as planted', () => {
    equal(1, 2)
  })
})
