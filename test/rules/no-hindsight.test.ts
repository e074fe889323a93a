import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'no-hindsight'

describe(rule, () => {
  it('finds words that judge by what is known now', () => {
    check(
      rule,
      `
In hindsight, the alert was too quiet. The canary was, in retrospect, red.
^^^^^^^^^^^^ what is known now
                                                       ^^^^^^^^^^^^^

With the benefit of hindsight the limit was low. Looking back, the sign was there.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                 ^^^^^^^^^^^^

It was obvious that the disk was full. It's clear that the change was the trigger.
^^^^^^^^^^^^^^^^^^^
                                       ^^^^^^^^^^^^^^^

Obviously, the cache was cold. This was an obvious mistake. Of course the second deploy failed too.
^^^^^^^^^
                                           ^^^^^^^
                                                            ^^^^^^^^^

Clearly, the limit was low. The config was clearly wrong. We simply forgot the second region.
^^^^^^^
                                           ^^^^^^^
                                                             ^^^^^^

Everyone knows that the job runs at midnight. The team knew better.
^^^^^^^^^^^^^^ written down nowhere
                                                       ^^^^^^^^^^^
`,
    )
  })

  it('leaves what stands behind a sentence where it is', () => {
    for (const [before, after] of [
      [
        'The retries were the problem obviously\n\n\n## Impact\n',
        'The retries were the problem\n\n\n## Impact\n',
      ],
      ['The retries were **obviously**\n\n- One\n', 'The retries were\n\n- One\n'],
      [
        'The problem was the retries obviously  \nand the queue.\n',
        'The problem was the retries  \nand the queue.\n',
      ],
    ] as const)
      assert.equal(fixed(rule, before), after)
  })

  it('finds the many forms of hindsight', () => {
    check(
      rule,
      `
Hindsight tells us that the freeze came late. With 20/20 hindsight, the order was wrong. Knowing what we know now, we would wait.
^^^^^^^^^^^^^^^^^^^^^^^
                                              ^^^^^^^^^^^^^^^^^^^^
                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^

When we look back at it, one person held the plan. On reflection, the ticket told it all. Unsurprisingly, it broke.
^^^^^^^^^^^^^^^^^^^^^^^
                                                   ^^^^^^^^^^^^^
                                                                                          ^^^^^^^^^^^^^^

The spike should have been obvious to the on-call. The right answer was obvious. It was perfectly clear what it meant.
          ^^^^^^^^^^^^^^^^^^^^^^^^
                                                                        ^^^^^^^
                                                                                        ^^^^^^^^^^^^^^^

Anyone could have seen that. Common sense says to wait. Any competent engineer checks. The note was there for all to see.
^^^^^^^^^^^^^^^^^^^^^^
                             ^^^^^^^^^^^^^^^^^
                                                            ^^^^^^^^^
                                                                                                          ^^^^^^^^^^^^^^
`,
    )
  })

  it('finds adverbs where they judge people or their choices', () => {
    check(
      rule,
      `
The rota was clearly not up to it. Leadership clearly preferred speed. Evidently the training does not stick.
             ^^^^^^^
                                              ^^^^^^^
                                                                       ^^^^^^^^^

The operator simply did not look. The author just didn't run it. They could simply have called. The sum was glaringly wrong.
             ^^^^^^
                                             ^^^^
                                                                            ^^^^^^
                                                                                                            ^^^^^^^^^
`,
    )
  })

  it('leaves adverbs of manner, amount and time alone', () => {
    check(
      rule,
      `
All feeds are clearly labelled. The trace clearly shows two requests. We clearly documented the limit.

The proxy simply forwards the header. The job simply did not start. Customers could simply reload. It took just under an hour.

The team had just joined. We have just one node. The parser evidently read the file twice.

It was a matter of course. In the course of the day we moved it. Of course, thanks go to the night crew.
`,
    )
  })

  it('leaves what was obvious to somebody, or not at all, alone', () => {
    check(
      rule,
      `
What is obvious to storage was new to us. It was far from obvious which one mattered. There was no obvious owner.

We didn't have an obvious candidate. The choice was obvious at the time. From the capture it is evident that the server reset it.

Not everyone knows where the key is kept. Everyone knew their role. The Obvious Ltd. office uses the line.

Make the safe path the obvious one. By noon the pattern had become obvious. This is better known as load shedding.
`,
    )
  })

  it('finds it in lists, tables, emphasis and after emoji', () => {
    check(
      rule,
      `
- **Obviously** the index was gone.
    ^^^^^^^^^
- 🔥 Obviously, it was the resolver.
     ^^^^^^^^^
- In *hindsight*, the limit was low.
  ^^^^^^^^^^^^^

| Time | Event |
| --- | --- |
| 09:00 | Obviously the deploy was too early. |
          ^^^^^^^^^
`,
    )
  })

  for (const lineBreak of ['\n', '\r\n']) {
    it(`reads over ${JSON.stringify(lineBreak)}`, () => {
      const text = ['In', 'hindsight, the alert was too quiet.'].join(lineBreak)
      assert.deepEqual(
        findingsOf(rule, text).map(({span}) => text.slice(span.start, span.end)),
        [`In${lineBreak}hindsight`],
      )
      assert.equal(fixed(rule, text), 'The alert was too quiet.')
    })
  }

  it('leaves descriptions alone', () => {
    check(
      rule,
      `
The error was not obvious to the responders, and it was not an obvious choice. The non-obvious coupling surprised us.

It was clear to the responders at 09:10 that the disk was full. The runbook states clearly which node to drain.

Looking back at the logs, we saw the first error at 09:02. The guide has a page about hindsight bias.

The dashboard simply shows the median. In the course of the day, the load went up.
`,
    )
  })

  it('leaves the words of others and everything but the account alone', () => {
    check(
      rule,
      `
# In hindsight

> Obviously it was the resolver.

"Of course," the vendor wrote. The label is \`obviously\`. <!-- In hindsight -->

[what is obvious in hindsight]

## Action items

- [ ] Obviously, add a test. Owner: Ana Lima
`,
    )
  })

  it('finds an outcome that is told as the only one', () => {
    check(
      rule,
      `
It was clear that the cable would not survive the winter. The overflow was inevitable.
^^^^^^^^^^^^^^^^^
                                                                           ^^^^^^^^^^

As expected, the failover did not work. The missing comma was plain to see.
^^^^^^^^^^^
                                                              ^^^^^^^^^^^^

All they had to do was read the banner. The risk was clearly known to the site manager.
^^^^^^^^^^^^^^^^^^^^^^
                                                     ^^^^^^^
`,
    )
  })

  it('leaves what was expected, easy for a reason, or clear to somebody alone', () => {
    check(
      rule,
      `
As expected, the failover took 30 seconds. The error was easy to spot thanks to the trace.

At 10:15 it was clear to the responders that the primary was down. What looked like an obvious fix was a restart.

The registration of course leaders runs on a separate database. Everyone in the room knew a different number.
`,
    )
  })

  it('finds what is said to have been foreseeable, and leaves what was predicted', () => {
    check(
      'no-hindsight',
      `# Outage

## What went wrong

The overload was foreseeable.
                 ^^^^^^^^^^^
It should be obvious that one replica is not enough.
^^^^^^^^^^^^^^^^^^^^^^^^^
A restore by hand was never going to work.
                  ^^^^^^^^^^^^^^^^^^^^^^^
The load was predictable: it follows the school day. The delay was not foreseeable.
The vendor confirmed clearly and in writing that no data was lost.
`,
    )
  })
})
