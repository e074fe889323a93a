import {check} from '../support/check.ts'

const rule = 'no-hindsight'

describe(`${rule}: idioms`, () => {
  it('finds choices judged by their outcome, and not what a thing costs or breaks', () => {
    check(
      rule,
      `
The choice of a single relay proved fatal at 02:14. The merger of the two rotas would prove costly three weeks later.
                             ^^^^^^^^^^^^
                                                                                ^^^^^^^^^^^^^^^^^^

The licence server proved costly to run. The fault proved fatal to two of the disks.
`,
    )
  })

  it('finds questions that nobody asks for an answer', () => {
    check(
      rule,
      `
How could one not see that the counter had wrapped? How did nobody notice a queue of 90,000?
^^^^^^^^^^^^^^^^^^^^^
                                                    ^^^^^^^^^^^^^^^^^^^^^

How could this go unnoticed for nine days?
^^^^^^^^^^^^^^^^^^^^^^^^^^^

How could the counter wrap without an error? How did the lamp stay green?
`,
    )
  })

  it('finds outcomes seen from their end', () => {
    check(
      rule,
      `
The outcome was foreseeable from the moment when both were booked. After the fact, the five mails read like one alarm.
                ^^^^^^^^^^^
                                                                   ^^^^^^^^^^^^^^

In the rear-view mirror the July blip was a dress rehearsal. With some distance, both alarms look like one.
^^^^^^^^^^^^^^^^^^^^^^^
                                                             ^^^^^^^^^^^^^^^^^^

In the rear-view mirror the driver saw the trailer swing. The delay was not foreseeable from the forecast.
`,
    )
  })
})
