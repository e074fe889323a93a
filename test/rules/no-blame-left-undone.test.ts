import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-blame'

describe(`${rule}: what was left undone`, () => {
  it('finds it over words put in, in the passive, and of trades', () => {
    check(
      rule,
      `
The board failed, year after year, to fund the second pump. The tests weren't run by the author before the merge.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^

The wholesaler never told us that the price file had a new column.
               ^^^^^^^^^^

The tests weren't run by the pipeline. The node failed, after 40 retries, to join the ring.
`,
    )
  })

  it('finds disregard and whoever is made responsible', () => {
    check(
      rule,
      `
The crew showed a complete disregard for the change window. The ones responsible for this outage are the agency.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The one responsible for the schedule is the duty manager. The parser's disregard for case is documented.
`,
    )
  })

  it('leaves alone what was left out of a count, and what was not done without', () => {
    check(
      rule,
      `
We ignored duplicates in the count above. The engineer did not want to switch over without telling the hospital.

The team decided against merging without asking the DBA. The row was deleted by mistake by the cleanup script.
`,
    )
  })

  it('tells what did not prompt it', () => {
    assert.equal(
      fixed(rule, 'The board failed, year after year, to fund the second pump.'),
      '[The runbook or tool] did not prompt the board to fund the second pump.',
    )
    assert.equal(
      fixed(rule, "The tests weren't run by the author before the merge."),
      '[The runbook or tool] did not prompt the author to run the tests before the merge.',
    )
  })
})
