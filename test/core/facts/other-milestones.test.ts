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
    assert.equal(escalation('10:05 Replica 3 joins controller as a reader'), undefined)
    assert.equal(
      escalation('10:05 The report is forwarded to the oven vendor'),
      'The report is forwarded to the oven vendor',
    )
    assert.equal(escalation('10:05 The change involved two tables'), undefined)
  })

  it('is whoever was called or involved, by any name', () => {
    for (const row of [
      'On-call involved engineering',
      'Support involved billing',
      'Involved networking',
      'Ana calls, Bo answers',
      'Nobody answers, Ana calls.',
      'One of them calls the oven vendor',
      'The DNS change involved Ana from networking',
    ])
      assert.equal(escalation(`10:05 ${row}`), row)
  })
})

describe('what a story tells of its ends', () => {
  it('is what it experienced, and until when it went on', () => {
    const found = findMilestones(
      parseDocument(
        '## Timeline\n\n- 09:00 The till experienced a disruption\n- 09:10 Bakers complain\n- 11:00 Errors persisted until now\n',
      ),
    )
    assert.equal(found.get('trigger')?.event.value, 'The till experienced a disruption')
    assert.equal(found.get('resolution')?.event.value, 'Errors persisted until now')
  })

  it('takes what was added for a trigger, and what a team identifies for the detection', () => {
    const found = findMilestones(
      parseDocument(
        '## Timeline\n\n### 2026-04-12\n\n- The gram scale is added to the list of scales\n\n### 2026-04-15\n\n- The night shift identifies that two crates were weighed as empty\n- 10:36 The shift lead sends a report to the office\n',
      ),
    )
    assert.equal(found.get('trigger')?.event.value, 'The gram scale is added to the list of scales')
    assert.match(found.get('detection')?.event.value ?? '', /^The night shift identifies/)
  })

  it('takes what was published for a trigger, and a root event', () => {
    for (const first of [
      'ROOT EVENT: a power cut halts all ovens',
      'Published on the shop page of the vendor',
    ]) {
      const found = findMilestones(
        parseDocument(`## Timeline\n\n- 09:00 ${first}\n- 09:10 Bakers complain\n`),
      )
      assert.equal(found.get('trigger')?.event.value, first)
    }
  })
})
