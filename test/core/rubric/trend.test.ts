import assert from 'node:assert/strict'
import {renderChange, trendOf} from '../../../src/core/rubric/trend.ts'

describe('trendOf', () => {
  it('is the mean of each quarter, the oldest first, with what changed since the one before', () => {
    assert.deepEqual(
      trendOf([
        {day: '2026-04-01', mean: 4},
        {day: '2025-12-31', mean: 2},
        {day: '2026-06-30', mean: 3},
        {day: '2025-10-01', mean: 3},
      ]),
      [
        {name: '2025 Q4', count: 2, mean: 2.5},
        {name: '2026 Q2', count: 2, mean: 3.5, change: 1},
      ],
    )
  })

  it('leaves out documents without a day', () => {
    assert.deepEqual(trendOf([{day: undefined, mean: 4}]), [])
  })
})

describe('renderChange', () => {
  for (const [change, words] of [
    [undefined, ''],
    [0, '='],
    [0.4, '↑ 0.4'],
    [-0.2, '↓ 0.2'],
  ] as const) {
    it(`writes ${change} as “${words}”`, () => assert.equal(renderChange(change), words))
  }
})
