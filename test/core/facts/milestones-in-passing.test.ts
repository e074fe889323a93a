import assert from 'node:assert/strict'
import {milestonesInPassing} from '../../../src/core/facts/milestones-in-passing.ts'
import type {Milestone} from '../../../src/core/facts/milestones.ts'
import {parseDocument} from '../../../src/core/index.ts'

function tells(words: string): readonly Milestone[] {
  return [...milestonesInPassing(parseDocument(`# Late bread\n\n## Summary\n\n${words}\n`)).keys()]
}

describe('a milestone told without a time', () => {
  const told: Readonly<Partial<Record<Milestone, readonly string[]>>> = {
    trigger: [
      'During the planned update of the ovens two lines were down.',
      'Upon the switch of the till, we started getting loops.',
      'Occurred immediately following an upgrade of the scale driver.',
      'Changes to the belt control caused the crates to stand still.',
      'The main issue was a panic of the till, set off by a stale price list.',
      'Unknown attackers injected code into the order form.',
      'The late bread coincided with an update of the oven driver.',
    ],
    detection: [
      'When weighing the first crate, found an error as follows.',
      'The oven-2.harbour team noticed cold bread.',
    ],
    mitigation: [
      'The bread.example team permanently removed the recipe.',
      'We have now invalidated the keys of the till.',
      'Two mitigations were implemented on the same day.',
      'The shift purged three queues, which stabilized the till.',
    ],
  }
  for (const [milestone, sentences] of Object.entries(told))
    for (const words of sentences)
      it(`is the ${milestone}: ${words}`, () => {
        assert.ok(tells(words).includes(milestone as Milestone), tells(words).join())
      })

  it('is no trigger where a change ended it, nothing came of it, or it is to come', () => {
    for (const words of [
      'After the release of the fix, the errors stopped.',
      'Following the update, no errors were seen.',
      'During the update the ovens were cold as planned.',
      'A change to the belt would have caused it.',
    ])
      assert.deepEqual(tells(words), [], words)
  })
})
