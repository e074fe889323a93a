import assert from 'node:assert/strict'
import {readRemark, readStatus, readStatusCell} from '../../../src/core/document/status-words.ts'

/** What a column for the status says, and what is meant. */
const said: readonly (readonly [words: string, status: string])[] = [
  ['Done', 'done'],
  ['✅', 'done'],
  ['100 %', 'done'],
  ['Merged in #12', 'done'],
  ['OPS-12 DONE', 'done'],
  ['Done on 2026-04-02, no review is pending', 'done'],
  ['Done; nothing remains', 'done'],
  ['Deployed to staging and production', 'done'],
  ['Fixed: added the missing index', 'done'],
  ['Done in staging, prod pending', 'in progress'],
  ['Deployed to staging', 'in progress'],
  ['Merged, not deployed', 'in progress'],
  ['Done except for the EU', 'in progress'],
  ['Done (partially)', 'in progress'],
  ['Fixed for reads; writes to follow', 'in progress'],
  ['✅ in one region, others to be moved', 'in progress'],
  ['Merged, waiting for the release', 'in progress'],
  ['Done?', 'open'],
  ['**Done** ??', 'open'],
  ['✅?', 'open'],
  ['Cancelled?', 'open'],
  ['Almost done', 'open'],
  ['NOT DONE', 'open'],
  ['To be DONE', 'open'],
  ['Closed as a duplicate', 'cancelled'],
  ["Closed (won't fix)", 'cancelled'],
  ['Closed as not planned', 'cancelled'],
]

describe('the words for a status', () => {
  for (const [words, status] of said)
    it(`“${words}” is ${status}`, () => assert.equal(readStatus(words), status))

  it('count in notes where they stand apart, and not where more is to come', () => {
    assert.equal(readRemark('Done, OPS-12'), 'done')
    assert.equal(readRemark('Done, prod pending'), 'in progress')
    assert.equal(readRemark('Done?'), 'open')
  })

  it('are more in a column of their own', () => {
    for (const [header, words, status] of [
      ['status', 'x', 'done'],
      ['status', 'Yes', 'done'],
      ['status', 'Verified by Ana', 'done'],
      ['status', 'Verified in staging, prod pending', 'in progress'],
      ['status', 'Verified?', 'open'],
      ['status', 'yes/no', 'open'],
      ['status', 'Duplicate of #12', 'cancelled'],
      ['status', 'N/A', 'cancelled'],
      ['status', '2026-04-02', 'open'],
      ['done', '2026-04-02', 'done'],
      ['closed', '03/04/2026', 'done'],
      ['closed', 'by 2026-04-02', 'open'],
      ['closed', 'n/a', 'open'],
    ] as const)
      assert.equal(readStatusCell(header, words), status, `${header}: ${words}`)
  })
})
