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

  it('leaves errors of programs alone', () => {
    check(
      rule,
      `
The rate of user error messages went up. The API returned a user error, and the page showed a user error.

The human error rate model is out of date.
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
      'The cause was [the interface or tool] accepting [the action] without [a guard].',
    ],
    [
      '- 🔥 Human error took it down.',
      '- 🔥 [The interface or tool] accepting [the action] without [a guard] took it down.',
    ],
    [
      'The cause was *human* error.',
      'The cause was *[the interface or tool] accepting [the action] without [a guard]*.',
    ],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, before), after))
})
