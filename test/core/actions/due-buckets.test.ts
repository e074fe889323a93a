import assert from 'node:assert/strict'
import {addDays, dueBucket} from '../../../src/core/actions/due-buckets.ts'

describe('the bucket of a due date', () => {
  // A Saturday.
  const today = '2026-11-21'
  for (const [day, bucket] of [
    ['2026-11-20', 'overdue'],
    ['2026-11-21', 'this week'],
    ['2026-11-22', 'this week'],
    ['2026-11-23', 'this month'],
    ['2026-11-30', 'this month'],
    ['2026-12-01', 'later'],
    [undefined, 'none'],
  ] as const) {
    it(`${day ?? 'no day'} is ${bucket}`, () => assert.equal(dueBucket(day, today), bucket))
  }

  it('is this week to the end of Sunday, whatever the month', () => {
    assert.equal(dueBucket('2027-01-03', '2026-12-31'), 'this week')
    assert.equal(dueBucket('2026-11-29', '2026-11-29'), 'this week')
    assert.equal(dueBucket('2026-11-30', '2026-11-29'), 'this month')
  })

  it('counts days over the ends of months and years', () => {
    assert.equal(addDays('2026-12-30', 7), '2027-01-06')
    assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  })
})
