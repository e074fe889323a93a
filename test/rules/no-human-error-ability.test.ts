import {check, fixed} from '../support/check.ts'
import assert from 'node:assert/strict'

const rule = 'no-human-error'

describe(`${rule}: what people know and how they are`, () => {
  it('finds too little skill or knowledge of people, whatever it was about', () => {
    check(
      rule,
      `
Limited knowledge of Kafka within the team made it longer. So did insufficient operator training.
^^^^^^^^^^^^^^^^^
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The operator’s limited experience with the valve played a part, and lack of training caused the second spill.
               ^^^^^^^^^^^^^^^^^^
                                                                    ^^^^^^^^^^^^^^^^

The courier was unfamiliar with the lock. The crew had little experience with the new pumps.
            ^^^^^^^^^^^^^^
                                                   ^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves the training of models and the knowledge in tools alone', () => {
    check(
      rule,
      `
Insufficient training data caused the drift. Limited knowledge of the schema is built into the importer.

The scheduler had no experience with nodes of that size.
`,
    )
  })

  it('finds how people were where that is told as the reason', () => {
    check(
      rule,
      `
The wrong vial was taken because the nurse was tired. The operators were fatigued and their decisions suffered.
                                           ^^^^^^^^^
                                                                    ^^^^^^^^^^^^^

The engineers were tired after nine hours, so the second shift took over at six.
`,
    )
  })

  it('finds mistakes by the work in which they were made, and acts by their adjectives', () => {
    check(
      rule,
      `
The loss goes back to errors made during manual patching. A mistake in the handling of the tapes came on top.
                      ^^^^^^^^^^^
                                                          ^^^^^^^^^

The trigger was an accidental deletion by an engineer. The cause was a planner error.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                       ^^^^^^^^^^^^^

The wizard makes operator errors harmless. Judgement errors of the spam filter went up.
`,
    )
  })

  it('keeps the work in which it happened', () => {
    assert.equal(
      fixed(rule, 'The loss goes back to errors made during manual patching.'),
      'The loss goes back to [steps] by [the role] that [the interface or tool] accepted without [a guard] during manual patching.',
    )
  })

  it('tells what people worked with', () => {
    assert.equal(
      fixed(rule, 'The courier was unfamiliar with the lock.'),
      'The courier worked with [the practice, screens and guides there were] with the lock.',
    )
  })
})
