import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-blame'

describe(`${rule}: neglect and mix-ups`, () => {
  it('finds that somebody took one thing for another', () => {
    check(
      rule,
      `
The courier typed the wrong door code. He then called the wrong number.
            ^^^^^^^^^^^^^^^
                                               ^^^^^^^^^^^^^^^^

The crew ran the script against the wrong cabinet.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

By opening the wrong valve, the operator drained tank 3.
   ^^^^^^^
`,
    )
  })

  it('leaves things that are wrong by themselves alone, and what is only thought of', () => {
    check(
      rule,
      `
The wrong door code opened the gate. The importer picked the wrong column. The sync ran against the wrong cabinet.

The form lets anybody type the wrong code. If a courier types the wrong code, the lock waits for a minute.

The engineer did not page the wrong crew.
             ^^^^^^^^^^^^
`,
    )
  })

  it('is silent about a mix-up that the sentence judges in other words', () => {
    check(
      rule,
      `
The courier accidentally typed the wrong door code.
            ^^^^^^^^^^^^
`,
    )
  })

  it('finds what people did without, in nouns', () => {
    check(
      rule,
      `
The operator took no backup before the swap. The planners made no provision for leap years.
             ^^^^^^^^^^^^^^
                                                          ^^^^^^^^^^^^^^^^^

There was no proper handover from the day crew to the night crew. A lack of coordination between the crews came on top.
          ^^^^^^^^^^^^^^^^^^

The omission of step 7 by the operator was found later. Due care was not taken.
^^^^^^^^^^^^^^^^^^^^^^^^^
                                                        ^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves systems and plain facts alone', () => {
    check(
      rule,
      `
The job took no backup, since the disk was full. There was no handover on Sundays.

Communication between the nodes was poor. The tool made no provision for leap years.

Memory mismanagement in the driver was fixed upstream.
`,
    )
  })

  it('finds who did not know a rule or a risk, and who went on all the same', () => {
    check(
      rule,
      `
The courier was unaware of the new rules. The planner knew about the frost but sent the vans anyway.
            ^^^^^^^^^^^^^^^
                                                                                             ^^^^^^

The crew had been warned about the ice. Neither the planner nor the dispatcher noticed it.
         ^^^^^^^^^^^^^^^
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

We were unaware of the leak until 10:40. Neither the camera nor the sensor noticed it.
`,
    )
  })

  it('finds a step that was left out, and leaves an alert alone that was checked', () => {
    check(
      rule,
      `
The operator omitted step 7. The planner left out the dry run. The reviewer skimmed the plan.
             ^^^^^^^
                                         ^^^^^^^^
                                                                            ^^^^^^^

The operator dismissed the alarm after checking that the tank was at 40 %. Whoever overlooks a page is not asked why.

The crew left out the optional load test.
`,
    )
  })

  it('tells what let it happen', () => {
    assert.equal(
      fixed(rule, 'The courier typed the wrong door code.'),
      '[The process or tool] let the courier type the wrong door code.',
    )
    assert.equal(
      fixed(rule, 'The operator took no backup.'),
      'The operator had no prompt from [the process or tool] to take any backup.',
    )
    assert.equal(
      fixed(rule, 'There was no proper handover to the night crew.'),
      'There was no prompt from [the process or tool] for any handover to the night crew.',
    )
  })
})
