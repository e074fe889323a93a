import assert from 'node:assert/strict'
import {findMilestones} from '../../../src/core/facts/milestones.ts'
import {parseDocument} from '../../../src/core/index.ts'

function escalation(...rows: string[]): string | undefined {
  const text = `## Timeline\n\n- 10:00 Alert fires\n${rows.map((row) => `- ${row}\n`).join('')}`
  return findMilestones(parseDocument(text)).get('escalation')?.event.value
}

describe('who was called in', () => {
  it('is nobody where calls are what a system gets', () => {
    assert.equal(escalation('10:05 Half of all lookup calls, and some read calls, time out'), undefined)
    assert.equal(escalation('10:05 Shift lead calls the oven vendor'), 'Shift lead calls the oven vendor')
  })

  it('is nobody where something is posted in a channel, or a change involved something', () => {
    assert.equal(
      escalation(
        '10:05 The baker is told to post the receipts in the #warroom channel',
        '10:10 A fix went out, which involved quietly overwriting the labels',
        '10:20 The finance team is asked for the bookings',
      ),
      'The finance team is asked for the bookings',
    )
    assert.equal(escalation('10:05 The vendor is involved'), 'The vendor is involved')
  })
})
