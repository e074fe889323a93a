import assert from 'node:assert/strict'
import {tellingOf} from '../../../src/core/document/action-told.ts'
import {actions} from '../../support/actions.ts'

function assertOpen(...sentences: readonly string[]): void {
  for (const sentence of sentences) {
    assert.equal(tellingOf(sentence), undefined, sentence)
    const [item = '', ...more] = actions(`- ${sentence}\n`)
    assert.deepEqual([item.startsWith('✓'), item === '', more], [false, false, []], sentence)
  }
}

describe('a bullet is still to be done', () => {
  it('where somebody is to see that something was done', () => {
    assertOpen(
      '@ana to confirm that the fix has been deployed',
      '@ana to confirm the fix has been deployed',
      'Someone should verify that the patch has been deployed',
      'Ana to make sure that the patch has been deployed',
      'Ana to make sure the patch has been deployed',
      'Wait until the patch has been deployed',
      'Double-check that the fix has been deployed',
      'Double-check the fix has been deployed',
      'Can someone confirm the fix has been deployed?',
      'Remove the old patch, that has been deployed',
    )
  })

  it('where it was only begun, or somebody was asked for it', () => {
    assertOpen(
      'It was suggested to add an alert on the queue',
      'We started the migration to the new cluster',
      'We began the migration to the new cluster',
      'The drill was scheduled for May',
      'The drill was postponed',
      'A second reviewer was proposed for each change',
      'We requested a higher quota from the provider',
      'The vendor was asked to raise the quota',
      'We were asked to raise the quota',
      'We chose to split the queue',
      'We opened a ticket for the quota',
      'Filed a ticket with the vendor',
      'We wrote a proposal to split the queue',
      'We reached out to the vendor',
    )
  })

  it('where it was done in part, or not yet', () => {
    assertOpen(
      'The migration was partially completed',
      'The runbook has not been written',
      'The fix was merged but not deployed',
      'There was no runbook (to do)',
      'The alert was not routed yet',
    )
  })

  it('where a clause behind what it tells asks for something', () => {
    assertOpen(
      'There is no alert on the queue depth: add one',
      'There is no alert on the queue depth (add one)',
      'There was no runbook for a stuck queue; write one',
      'The certificate was not renewed automatically, so set up auto-renewal',
      'The alert was not routed to the on-call; route it to the platform team',
      'We forgot to rotate the keys: automate the rotation',
      'Nobody was paged. Page the database team',
      'Nobody was paged – @ana to page the database team',
      'The exporter was deprecated; replace it',
      'The exporter was deprecated; swap it for the new one',
      'The exporter was deprecated, replace it',
      'The patch was not on all hosts, apply it',
      'There was no replica; seed one',
    )
  })
})

describe('a bullet is not to be done', () => {
  it('where all of its clauses tell what was done', () => {
    for (const sentence of [
      'The old patch has been deployed',
      'Access to the host was removed',
      'We raised the limit: the jobs need twice as much',
      'We wrote the runbook, and the team read it',
      'The host was replaced; nobody noticed it',
      'Rotate the keys - that has been done',
      'The keys were leaked; rotate them. This has already been done.',
    ])
      assert.equal(tellingOf(sentence), 'done', sentence)
  })

  it('where all of its clauses tell how things were', () => {
    for (const sentence of [
      'There are two brokers: one in each zone',
      'We forgot to rotate the keys; nobody was told',
      'We knew of the gap',
      'The pager was muted during the drill',
    ])
      assert.equal(tellingOf(sentence), 'account', sentence)
  })
})
