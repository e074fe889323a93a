import assert from 'node:assert/strict'
import {clicked} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

const table = (column: string, first: string, second: string) =>
  `| Action | Owner | ${column} |\n| --- | --- | --- |\n| Add an alert | Ana | ${first} |\n| Add a limit | Bo | ${second} |`

/** A column, what it says of two items of which the first is ticked, and what it says of that one then. */
const ticked: readonly (readonly [column: string, first: string, second: string, then: string])[] = [
  ['Closed', 'no', 'yes', 'yes'],
  ['Closed', 'no', 'Done', 'Done'],
  ['Closed', 'no', '2026-04-02', '2026-05-01'],
  ['Done', 'no', '2026-04-02', '2026-05-01'],
  ['Done', 'no', 'x', 'x'],
  ['Status', 'Waiting', 'Verified', 'Verified'],
  ['Resolved', 'not yet', 'no', '2026-05-01'],
]
const reopened: typeof ticked = [
  ['Closed', 'yes', 'no', 'no'],
  ['Closed', 'Done', 'yes', 'Open'],
  ['Done', '2026-04-02', 'no', ''],
  ['Status', 'x', 'Done', ''],
  ['Status', 'Duplicate', 'Waiting', 'Waiting'],
  ['Status', 'Done', 'Done?', 'Open'],
]

describe('an item in a table with a column that says whether it is done', () => {
  for (const [done, clicks] of [
    [true, ticked],
    [false, reopened],
  ] as const) {
    for (const [column, first, second, then] of clicks)
      it(`“${first}” in ${column} beside “${second}” becomes “${then}”, and back`, () => {
        const once = clicked(table(column, first, second), done)
        assert.equal(once.body, table(column, then, second))
        assert.equal(clicked(once.body, !done, once.memory).body, table(column, first, second))
      })
  }

  it('has the day that stands there as the one when it was closed', () => {
    for (const column of ['Closed', 'Done', 'Completed']) {
      const [item] = under('Action items', table(column, '2026-04-02', '')).actionItems
      assert.deepEqual([item?.status, item?.closedDate], ['done', '2026-04-02'], column)
    }
  })

  it('is done where a column beside the status says that it is closed', () => {
    const body = '| Action | Status | Closed |\n| - | - | - |\n| Add an alert | | yes |'
    assert.equal(under('Action items', body).actionItems[0]?.status, 'done')
  })

  it('says where it is dropped, also in a list', () => {
    const [item] = under('Action items', '- Add an alert. Status: Duplicate').actionItems
    assert.equal(item?.status, 'cancelled')
  })
})
