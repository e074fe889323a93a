import assert from 'node:assert/strict'
import {changeItem} from '../../../src/core/actions/change-item.ts'
import {parseDocument} from '../../../src/core/index.ts'
import {applyEdits} from '../../../src/core/text/edits.ts'

const documentOf = (words: string) =>
  parseDocument(`# Queue stood still, 2026-01-10\n\n## Actions\n\n- ${words}\n`)

/** How a bullet says that it is done, what it says once it is open again, and when it was done. */
const done: readonly (readonly [words: string, open: string, day?: string])[] = [
  ['Raise the limit. Done on 2026-03-01', 'Raise the limit.', '2026-03-01'],
  ['Raise the limit (done 2026-03-01)', 'Raise the limit', '2026-03-01'],
  ['Raise the limit (deployed 5 March)', 'Raise the limit', '2026-03-05'],
  ['Raise the limit (merged, 2026-03-01).', 'Raise the limit.', '2026-03-01'],
  ['Raise the limit (closed 2026-03-01 by Ana)', 'Raise the limit', '2026-03-01'],
  ['Raise the limit #done', 'Raise the limit'],
  ['Raise the limit. Completed.', 'Raise the limit.'],
  ['Raise the limit: Completed 2026-03-01', 'Raise the limit', '2026-03-01'],
  ['Raise the limit ✅ 2026-03-01', 'Raise the limit', '2026-03-01'],
  ['~~Raise the limit~~ ✅ done on 2026-03-01', 'Raise the limit', '2026-03-01'],
  ['~~Raise the limit~~ (Bo) DONE 2026-03-01', 'Raise the limit (Bo)', '2026-03-01'],
  ['Raise the limit (Bo, done)', 'Raise the limit (Bo)'],
  [
    'Raise the limit (Bo, by 2026-02-01, done 2026-03-01)',
    'Raise the limit (Bo, by 2026-02-01)',
    '2026-03-01',
  ],
  ['Raise the limit - fixed on March 1st, 2026', 'Raise the limit', '2026-03-01'],
  ['Raise the limit — Ana Lima — done 2026-03-01', 'Raise the limit — Ana Lima', '2026-03-01'],
  ['Raise the limit (shipped in #12)', 'Raise the limit (#12)'],
  ['Raise the limit. Done, see #12', 'Raise the limit. #12'],
  ['Done: Raise the limit', 'Raise the limit'],
  ['**Done:** Raise the limit', 'Raise the limit'],
  ['**Done** Raise the limit', 'Raise the limit'],
  ['Raise the limit: **done**', 'Raise the limit'],
  ['Raise the limit – **Done.**', 'Raise the limit'],
  ['[closed] Raise the limit', 'Raise the limit'],
]

describe('an action item whose words say that it was done', () => {
  it('is not one that begins with a sign which says something only at the end', () => {
    for (const [words, status] of [
      ['🚧 Add a fifth test (Bo)', 'in progress'],
      ['Add 🚧 a fifth test', 'open'],
      ['Add ⏳ a fifth test ⏳', 'in progress'],
    ])
      assert.equal(documentOf(words!).actionItems[0]?.status, status, words)
  })

  it('is done, on the day that they name, and open again without them', () => {
    for (const [words, open, day] of done) {
      const document = documentOf(words)
      const [item] = document.actionItems
      assert.deepEqual([item?.status, item?.closedDate], ['done', day], words)
      assert.match(item!.title, /^Raise the limit\.?$/)
      const change = changeItem(document, item!, {field: 'status', done: false, today: '2026-04-01'})
      assert.ok('edits' in change, words)
      assert.equal(applyEdits(document.text, change.edits), documentOf(open).text)
    }
  })

  it('is a ticket alone, where nothing else stands beside “done”', () => {
    const [item] = documentOf('Done, see #12').actionItems
    assert.deepEqual([item?.status, item?.ticket?.value], ['done', '#12'])
  })

  it('is dropped with a mark for that', () => {
    for (const words of [
      '[-] Raise the limit',
      '[~] Raise the limit',
      '❌ Raise the limit',
      'Raise it (Bo, cancelled)',
      '~~Raise it~~ dropped, superseded by a limit for each tenant',
      '[x] ~~Raise it~~ – cancelled, as the vendor caps the calls',
    ])
      assert.equal(documentOf(words).actionItems[0]?.status, 'cancelled', words)
  })

  it('is another than one whose words are about something that is done', () => {
    for (const words of [
      'Alert when a backup is completed.',
      'Find what is meant by: **done** is a state of its own',
      'Ask who gets it done',
      'Raise the limit (done by 2026-03-01)',
      'Follow the channel #done-deals',
      'Count requests by state (open, closed)',
      'Raise the limit. Done when the depth is under 5',
      'Show the jobs that are running, failed, fixed',
      'Show which migrations are pending, running, finished',
      'Report whether the door is open, closed',
      'Track queues that are stuck, closed.',
      'Add a filter for tickets: new, in progress',
      '**Merged** cells must be split',
      '**Fixed** window for deploys',
      '(Closed) beta for the new flow',
      '**Closed** test groups get a rota',
      '(Partially) automate the failover',
      '(Partial) refunds must be logged',
      'Resolved: conflicts are shown to the user',
      'Dropped: messages must be counted',
      'Closed: tickets are counted by week',
      'In review: pull requests older than a week get a reminder',
    ])
      assert.equal(documentOf(words).actionItems[0]?.status, 'open', words)
  })
})
