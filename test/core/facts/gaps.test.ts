import assert from 'node:assert/strict'
import {gapsIn} from '../../../src/core/facts/durations.ts'
import {parseDocument} from '../../../src/core/index.ts'
import {words} from '../../support/read.ts'

function gaps(...rows: string[]): string[] {
  const document = parseDocument(`## Timeline\n\n${rows.map((row) => `- ${row}\n`).join('')}`)
  return gapsIn(document).map(
    ({minutes, from, to}) => `${minutes} min from ${words(document, from)} to ${words(document, to)}`,
  )
}

describe('gaps in a timeline', () => {
  it('are silences of more than an hour, with the entries before and behind', () => {
    assert.deepEqual(gaps('09:00 Deploy', '10:00 Alert', '12:15 Call', '12:20 Over'), [
      '135 min from 10:00 to 12:15',
    ])
  })

  it('are counted over midnight', () => {
    assert.deepEqual(gaps('22:10 Deploy', '08:04 Call', '08:10 Rollback'), ['594 min from 22:10 to 08:04'])
  })

  it('are none in a timeline of weeks, nor in one of two entries', () => {
    assert.deepEqual(gaps('2026-03-01 09:00 Plan', '2026-03-08 09:00 Pilot', '2026-03-20 09:00 Launch'), [])
    assert.deepEqual(gaps('09:00 Deploy', '12:00 Alert'), [])
  })

  it('begin and end with a time: nobody knows how long it was since an entry that has none', () => {
    const rows = [
      '2026-03-01 The price list is loaded',
      '2026-03-01 09:00 Alert',
      '2026-03-01 09:10 Rollback',
    ]
    assert.deepEqual(gaps(...rows, '2026-03-01 09:20 Over'), [])
  })
})
