import assert from 'node:assert/strict'
import {deniesParts} from '../../../src/core/document/denials.ts'
import type {SectionKind} from '../../../src/core/document/section-kinds.ts'

describe('words that say that a part of a review is not there', () => {
  const denied: readonly (readonly [SectionKind | undefined, string])[] = [
    ['decisions', 'No decisions were made.'],
    ['lessons', 'We learned nothing.'],
    ['shareout', 'We will not write a shareout.'],
    ['action-items', 'None. No owner, no due date.'],
    ['contributing-factors', 'We did not look for contributing factors. No method was used.'],
    ['contributing-factors', 'We did not ask why it made sense at the time.'],
    ['contributing-factors', 'Nobody knows what can be changed.'],
    ['brief', 'No goal was set for this review. There was no facilitator, no scribe.'],
    [undefined, 'The audience has not been decided.'],
  ]
  for (const [kind, words] of denied)
    it(`are all of “${words}”`, () => {
      assert.ok(deniesParts(words, kind))
    })

  const told: readonly (readonly [SectionKind | undefined, string])[] = [
    ['contributing-factors', 'No owner was named for the certificate.'],
    ['contributing-factors', 'No decision was recorded.'],
    ['contributing-factors', 'Nobody looked at the queue.'],
    ['decisions', 'We decided not to move the queue.'],
    ['decisions', 'No decision was made on the vendor; we keep the contract until May.'],
    ['lessons', 'We learned that nothing watches the queue.'],
    ['action-items', 'Write a rule that no action goes without an owner'],
    [undefined, 'No customer lost data.'],
  ]
  for (const [kind, words] of told)
    it(`are not all of “${words}”`, () => {
      assert.ok(!deniesParts(words, kind))
    })
})
