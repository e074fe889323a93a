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

describe('what only comes near a milestone', () => {
  const found = (...rows: readonly string[]) =>
    findMilestones(parseDocument(`## Timeline\n\n${rows.map((row) => `- ${row}`).join('\n')}\n`))

  it('is news of it, for a trigger', () => {
    for (const news of [
      'Ana updates #178',
      'Ana updated the status page',
      'Ana updates OVEN-12 for the bakers',
    ])
      assert.equal(
        found('09:00 The export terminated with exit 1', `09:05 ${news}`, '09:10 Bakers complain').get(
          'trigger',
        )?.event.value,
        'The export terminated with exit 1',
      )
    assert.equal(found(`09:05 Ana updates #178`, '09:10 Bakers complain').get('trigger'), undefined)
  })

  it('is telling people, for an escalation', () => {
    assert.equal(
      found('09:00 Bakers complain', '09:05 We informed people on the board').get('escalation'),
      undefined,
    )
  })

  it('is what users say, and telling those it hit, for an escalation', () => {
    assert.equal(
      found(
        '09:00 Alert fires',
        '09:05 Users informed in the forum that bread was late',
        '09:10 Ana reached out to the owners of the shops to notify them',
        '09:20 We declare the incident',
      ).get('escalation')?.event.value,
      'We declare the incident',
    )
  })

  it('is nothing that was done, for a trigger, but where it comes before the detection and nothing else does', () => {
    const first = 'Oven control replaced by the pipeline'
    assert.equal(found(`09:00 ${first}`, '09:05 Alert fires').get('trigger')?.event.value, first)
    assert.equal(found('09:05 Alert fires', `09:10 ${first}`).get('trigger'), undefined)
    assert.equal(found(`09:00 ${first}`).get('trigger'), undefined)
  })

  it('is what a team is aware of, for a detection', () => {
    assert.equal(found('09:00 Fault occurs', '09:05 Team aware').get('detection')?.event.value, 'Team aware')
  })

  it('is the choice of a way, for a mitigation, and what runs again ends it', () => {
    const all = found(
      '09:00 The scale was upgraded',
      '09:05 Bakers complain',
      '09:20 Ana proceeds with the option to roll back',
      '09:30 The scale has been reverted',
      '09:40 All lines started sending weights to the office again',
    )
    assert.equal(all.get('mitigation')?.event.value, 'The scale has been reverted')
    assert.match(all.get('resolution')?.event.value ?? '', /^All lines started/)
    assert.equal(
      found('09:05 Bakers complain', '09:30 Ana started looking at the scale again').get('resolution'),
      undefined,
    )
  })

  it('is a complaint handed in with somebody else, for a detection', () => {
    const all = found(
      '09:00 A customer emails the bakery about an odd bill',
      '10:00 Ana escalates to Bo while submitting abuse complaints to the host',
    )
    assert.equal(all.get('detection')?.event.value, 'A customer emails the bakery about an odd bill')
  })

  it('is a patch that is only decided, for a mitigation, and the first of several ends', () => {
    const all = found(
      '09:00 The first wave of orders begins',
      '09:05 Alarms fire',
      '09:30 The queue is back to zero',
      '10:00 The team decides that a patch is to be released',
      '11:00 The queue is empty',
    )
    assert.equal(all.get('mitigation'), undefined)
    assert.equal(all.get('resolution')?.event.value, 'The queue is empty')
  })
})
