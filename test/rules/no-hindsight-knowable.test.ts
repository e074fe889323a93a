import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'no-hindsight'

describe(`${rule}: how plain it was, since when, and to whom`, () => {
  it('finds what was plain long before, or to all', () => {
    check(
      rule,
      `
The gap was evident as early as January. That it could not work was apparent to all concerned.
            ^^^^^^^
                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^

The leak was there for anyone who cared to look. Only a fool would have signed the estimate.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                 ^^^^^^^^^^^

The curves had been shouting all week. There was never any doubt that the pump would give up.
           ^^^^^^^^^^^^^^^^^
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds choices that are graded by how they ended', () => {
    check(
      rule,
      `
The desk took the riskiest option of all. The mistake was to trust the float.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^
                                          ^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves what could be seen by somebody, or from somewhere', () => {
    check(
      rule,
      `
The roles were clear from the first minute. The lamp is visible from the control room only.

The IC asked whether it was clear to all who was driving. The mistake was in line 40 of the script.

The wiki page is open to anyone who wants to read it.
`,
    )
  })

  const rewrites = [
    [
      'The shortage was predictable weeks ahead.',
      'The shortage was visible to [whom, and where] weeks ahead.',
    ],
    [
      'The hint was loud and clear, and it went nowhere.',
      'The hint was seen by [whom, and where], and it went nowhere.',
    ],
    [
      'The cause was simple enough to find.',
      'The cause was [how hard it was at the time, and for whom] to find.',
    ],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => {
      assert.equal(fixed(rule, before), after)
    })
})
