import assert from 'node:assert/strict'
import {findMilestones} from '../../../src/core/facts/milestones.ts'
import {parseDocument} from '../../../src/core/index.ts'

function told(...rows: string[]): Record<string, string> {
  const found = findMilestones(parseDocument(`## Timeline\n\n${rows.map((row) => `- ${row}\n`).join('')}`))
  return Object.fromEntries([...found].map(([name, {event}]) => [name, event.value]))
}

describe('findMilestones', () => {
  it('finds each in the words of a timeline', () => {
    assert.deepEqual(
      told(
        '09:49 Start of the deployment',
        '09:50 We noticed that the deployment failed',
        '09:55 The on-call engineer joins the call',
        '10:06 A workaround was applied',
        '10:11 The service is back',
      ),
      {
        trigger: 'Start of the deployment',
        detection: 'We noticed that the deployment failed',
        escalation: 'The on-call engineer joins the call',
        mitigation: 'A workaround was applied',
        resolution: 'The service is back',
      },
    )
  })

  it('takes no alert that did not come, no announcement, no accident, and no end from before the detection', () => {
    assert.deepEqual(
      told(
        '09:00 Notifying users of the upcoming work',
        '09:05 No alerting triggers',
        '09:10 The migration was completed',
        '09:30 The engineer notices the queue',
        '09:35 A pull request unexpectedly reverts it',
        '09:40 A rollback ends the errors',
      ),
      {
        trigger: 'The migration was completed',
        detection: 'The engineer notices the queue',
        mitigation: 'A rollback ends the errors',
        resolution: 'A rollback ends the errors',
      },
    )
  })

  it('takes the words of an error for nothing that was done, and a permanent fix for the end', () => {
    assert.deepEqual(
      told(
        '10:21 Errors tracked after the deploy (Db::LockError: try restarting it)',
        '10:49 Stopped the migration',
        '12:06 Permanently removed the index',
      ),
      {
        detection: 'Errors tracked after the deploy (Db::LockError: try restarting it)',
        mitigation: 'Stopped the migration',
        resolution: 'Permanently removed the index',
      },
    )
  })

  it('takes no fix for a trigger: that comes before the detection', () => {
    assert.equal(
      told('16:37 A user reported it', '18:33 Hot fix is merged', '18:39 Hot fix deployed').trigger,
      undefined,
    )
  })

  it('knows a fault that occurs, and that a gate which closes ends nothing', () => {
    assert.deepEqual(
      Object.keys(told('09:02 Fault occurs', '09:12 An alert fired', '09:20 The gate closed')),
      ['trigger', 'detection'],
    )
    assert.equal(told('09:40 The team closes the incident').resolution, 'The team closes the incident')
  })

  it('finds the trigger by the clock where key events stand above the timeline', () => {
    const text =
      '## Timeline\n\n- First detected 2026-03-30 08:56\n- Resolved 2026-03-30 14:39\n- 2026-03-30 07:11 The rollout begins\n- 2026-03-30 09:14 The team begins a rollback\n'
    const found = findMilestones(parseDocument(text))
    assert.equal(found.get('trigger')!.event.value, 'The rollout begins')
    assert.equal(found.get('mitigation')!.event.value, 'The team begins a rollback')
  })

  it('takes the last entry that tells a resolution', () => {
    const {resolution} = told('09:00 Alert', '09:10 Pipeline finished', '09:30 All customers are back')
    assert.equal(resolution, 'All customers are back')
  })

  it('knows who identified something and a screenshot for a detection, a cause that was identified for none', () => {
    const {detection, mitigation} = told(
      '09:00 A restart of the nodes',
      '09:10 Identified a node that runs nothing',
      '09:20 Restarted the node',
      '09:30 Discovered 12 jobs that were left over',
    )
    assert.deepEqual([detection, mitigation], ['Identified a node that runs nothing', 'Restarted the node'])
    assert.equal(
      told('09:00 A baker sends a screenshot of a wrong charge', '09:10 A second charge was reported')
        .detection,
      'A baker sends a screenshot of a wrong charge',
    )
    assert.equal(
      told('09:00 The cause was identified as a full disk', '09:10 An alert fired').detection,
      'An alert fired',
    )
  })

  it('knows an account that was locked for a mitigation, and a confirmed recovery for an end', () => {
    const {mitigation, resolution} = told(
      '09:00 Alert',
      '09:05 Both cards of the baker are locked',
      '09:20 The clerk confirms that orders are printed correctly',
    )
    assert.deepEqual(
      [mitigation, resolution],
      ['Both cards of the baker are locked', 'The clerk confirms that orders are printed correctly'],
    )
  })

  for (const [milestone, words] of [
    ['mitigation', 'An agent on the core switch was terminated'],
    ['mitigation', 'The database is locked'],
    ['mitigation', 'Accidental run of a command that deleted the orders'],
    ['escalation', 'The fault is declared mitigated'],
    ['detection', 'The belt reverses the order (see separate review)'],
    ['resolution', 'The baker says that those who were late have to recover it'],
    ['escalation', 'We heard of it during a call with a baker'],
    ['escalation', 'Second call for answers'],
    ['detection', 'A box was removed for reasons unrelated to this report'],
    ['detection', 'A mail notifies users that the deployment was completed'],
    ['escalation', 'The bridge contributors look at it'],
    ['escalation', 'New nodes never joined the cluster'],
    ['escalation', 'The backup contact is asleep'],
    ['mitigation', 'Fixes are being investigated'],
    ['mitigation', 'The team reads the state of the block chain'],
    ['detection', 'Small changes from new discoveries'],
  ] as const) {
    it(`finds no ${milestone} in “${words}”`, () => {
      assert.equal(told('09:00 Alert', `09:05 ${words}`)[milestone]?.includes(words) ?? false, false)
    })
  }

  it('finds what was published, who took the lead, and what was put an end to', () => {
    const found = told(
      '09:00 The vulnerability was published',
      '09:10 A mail notifies users that the deployment was completed',
      '09:20 The vendor reports the token',
      '09:30 An incident manager is appointed',
      '09:40 The token was destroyed',
      '09:50 The patch was released',
    )
    assert.deepEqual(Object.values(found), [
      'The vulnerability was published',
      'The vendor reports the token',
      'An incident manager is appointed',
      'The token was destroyed',
      'The patch was released',
    ])
  })

  it('knows what was turned off for a trigger, a war room, and the end of an incident', () => {
    const {trigger, escalation, resolution} = told(
      '09:00 The clerk turns off the old oven',
      '09:10 Automated warning from the vendor',
      '09:20 The bakers start a war-room',
      '09:30 The check completes',
      '09:40 The clerk sees no wrong order, and the incident ends',
    )
    assert.deepEqual(
      [trigger, escalation, resolution],
      [
        'The clerk turns off the old oven',
        'The bakers start a war-room',
        'The clerk sees no wrong order, and the incident ends',
      ],
    )
  })

  it('takes a trial, and what was taken off a page or is only advised, for nothing that was done', () => {
    const {trigger, mitigation} = told(
      '09:00 A beta of the updated oven is there to try',
      '09:10 The release is deployed to staging',
      '09:20 The new oven is switched on in all shops, a change for the bakers',
      '09:30 A customer reports black bread',
      '09:40 The clerk removes the old video from the page',
      '09:50 A baker says that users need to restart the oven',
      '09:55 The bakers turn off the new oven',
    )
    assert.deepEqual(
      [trigger, mitigation],
      [
        'The new oven is switched on in all shops, a change for the bakers',
        'The bakers turn off the new oven',
      ],
    )
  })

  it('knows a fault that was noticed only later for no detection', () => {
    assert.deepEqual(
      Object.keys(
        told(
          '09:00 The clerk deploys a new list',
          '09:20 The list was reverted and the shop was up again',
          'Monday 09:00 It was not discovered until now that the notification system stood still',
        ),
      ),
      ['trigger', 'mitigation', 'resolution'],
    )
  })

  it('goes by the name where an entry has it', () => {
    assert.equal(
      told('09:00 Alert fires', '09:10 **Detection:** support calls').detection,
      'Detection: support calls',
    )
  })

  it('takes what does not work yet for no end, and who is locked out for nothing that was done', () => {
    for (const row of [
      '09:30 On-call confirmed that checkout is not working',
      '09:30 Confirmed that checkout still was not working correctly',
    ])
      assert.equal(told('09:00 An alert fired', row).resolution, undefined, row)
    assert.equal(
      told('09:00 An alert fired', '09:30 Confirmed that checkout works as expected').resolution,
      'Confirmed that checkout works as expected',
    )
    for (const row of ['09:05 Users are locked out of the portal', '09:05 The account page is frozen'])
      assert.equal(told('09:00 An alert fired', row, '09:20 Rolled back').mitigation, 'Rolled back', row)
    assert.equal(
      told('09:00 An alert fired', '09:05 The account was locked').mitigation,
      'The account was locked',
    )
  })

  it('takes no release that is still to come, and an end that is available again', () => {
    const found = told(
      '09:00 The app is pending release',
      '09:10 The app is live',
      '09:40 The shop is available again',
    )
    assert.equal(found.trigger, 'The app is live')
    assert.equal(found.resolution, 'The shop is available again')
  })
})
