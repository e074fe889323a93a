import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'no-human-error'

describe(rule, () => {
  it('finds human error given as a cause', () => {
    check(
      rule,
      `
The root cause was human error.
                   ^^^^^^^^^^^ not the cause it ends with

Human error caused the first outage, and two operator errors the second one.
^^^^^^^^^^^
                                         ^^^^^^^^^^^^^^^^^^^

The outage was attributed to a manual mistake, then to simple human failure. It was pilot error.
                             ^^^^^^^^^^^^^^^^
                                                       ^^^^^^^^^^^^^^^^^^^^
                                                                                    ^^^^^^^^^^^

We put it down to user error. Was it human error? The root cause is human error: the wrong table was dropped.
                  ^^^^^^^^^^
                                     ^^^^^^^^^^^
                                                                    ^^^^^^^^^^^
`,
    )
  })

  it('finds the many forms of the label', () => {
    check(
      rule,
      `
It was down because of a typo by the deploying engineer. The operator's mistake hit an empty queue.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                         ^^^^^^^^^^^^^^^^^^^^^^

The train passed the signal because of driver error. User errors account for both. The deletion was human-caused.
                                       ^^^^^^^^^^^^
                                                     ^^^^^^^^^^^
                                                                                                    ^^^^^^^^^^^^

A fat-finger error set it to 0. Human factors: fatigue and noise. It was PEBKAC. A slip of the operator on the panel began it.
^^^^^^^^^^^^^^^^^^
                                ^^^^^^^^^^^^^
                                                                         ^^^^^^
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^

Not the tool but human error did it. Whether you call it a slip or not, the cause was human error.
                 ^^^^^^^^^^^
                                                                                      ^^^^^^^^^^^
`,
    )
  })

  it('finds it where people were lucky and where questions are open', () => {
    check(
      rule,
      `
## Where we got lucky

Human error brought us down at night.
^^^^^^^^^^^

## Open questions

We assume human error; the log is gone.
          ^^^^^^^^^^^
`,
    )
  })

  it('finds it in lists, tables, emphasis and after emoji', () => {
    check(
      rule,
      `
- **Human error** during the migration
    ^^^^^^^^^^^
- 🔥 Human error took the queue down.
     ^^^^^^^^^^^
- The cause was *human* error.
                 ^^^^^^^^^^^^

| Factor | Detail |
| --- | --- |
| Trigger | Human error in the deploy step |
            ^^^^^^^^^^^
`,
    )
  })

  for (const lineBreak of ['\n', '\r\n']) {
    it(`reads over ${JSON.stringify(lineBreak)}`, () => {
      const [finding] = findingsOf(rule, ['The cause was simple human', 'error.'].join(lineBreak))
      assert.equal(
        finding?.message,
        '“simple human error” is where the inquiry begins, not the cause it ends with.',
      )
    })
  }

  it('leaves a denial alone', () => {
    check(
      rule,
      `
The cause was not human error. Human error is not a root cause. It is never an answer to stop at human error.

Human error is only the start of the inquiry. We look beyond human error.

The wizard reduces the risk of human error, and the dry run guards against human error.
`,
    )
  })

  it('leaves what is ruled out, or spoken of in general, alone', () => {
    check(
      rule,
      `
Operator error was ruled out. Neither human error nor an attack played a part. We found no evidence for operator error.

Is this human error? No. It would be wrong to call this a human error. If your five whys end in human error, ask one more.

Human error is only a matter of time. His model of human error is in the appendix. The phrase human error hides much.

Human factors research is old. The form needs human oversight. The check catches human errors.
`,
    )
  })

  it('leaves errors of programs alone', () => {
    check(
      rule,
      `
The rate of user error messages went up. The API returned a user error, and the page showed a user error.

The human error rate model is out of date. Driver error 43 was thrown. The operator error \`Failed\` was retried.

The controller error counters grow. The database driver error was swallowed. The number of user errors is a metric.
`,
    )
  })

  it('leaves the words of others and everything but the account alone', () => {
    check(
      rule,
      `
# Human error

> It was human error.

The vendor called it “human error”. The label is \`human error\`. <!-- human error -->

[why it was human error] https://example.com/human-error

## Action items

- [ ] Reduce human error in deploys. Owner: Ana Lima
`,
    )
  })

  const rewrites = [
    [
      'The cause was human error.',
      'The cause was a [step] by [the role] that [the interface or tool] accepted without [a guard].',
    ],
    [
      'An engineer’s mistake made both sites passive.',
      'An engineer’s [step] that [the interface or tool] accepted without [a guard] made both sites passive.',
    ],
    [
      'It was a configuration mistake of an employee at the registrar.',
      'It was a configuration [step] that [the interface or tool] accepted without [a guard] from an employee at the registrar.',
    ],
    [
      'Human errors were made.',
      '[Steps] by [the role] that [the interface or tool] accepted without [a guard] were made.',
    ],
    [
      'It was put down to human error on the part of the vendor.',
      'It was put down to a [step] that [the interface or tool] accepted without [a guard] from the vendor.',
    ],
    [
      'The deletion was human-caused.',
      'The deletion was allowed by [the interface or tool] without [a guard].',
    ],
    [
      'A fat-fingered value went live.',
      'A value that [the interface or tool] allowed without [a guard] went live.',
    ],
    [
      '- 🔥 Human error took it down.',
      '- 🔥 A [step] by [the role] that [the interface or tool] accepted without [a guard] took it down.',
    ],
    [
      'The cause was *human* error.',
      'The cause was *a [step] by [the role] that [the interface or tool] accepted without [a guard]*.',
    ],
    [
      'A clerical error by the registry took the domain offline.',
      'A [step] that [the interface or tool] accepted without [a guard] from the registry took the domain offline.',
    ],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, before), after))

  it('finds an error that somebody made who goes by a role', () => {
    check(
      rule,
      `
One of the operators made a mistake when entering the limits. The error of judgement extended the stop.
                     ^^^^^^^^^^^^^^
                                                              ^^^^^^^^^^^^^^^^^^^^^^

We made a mistake in the selector.
`,
    )
  })

  it('leaves insurance, dashboards, comparisons and denials alone', () => {
    check(
      rule,
      `
The insurance policy covers damage through fire and human error. The operator error dashboard turned red.

The error of the model was larger than the human error on this task. A single operator error cannot open both gates.

Rather than put it down to user error, the help desk replayed the sessions. The last review stopped at human error.
`,
    )
  })
})
