import {check, findingsOf} from '../support/check.ts'
import assert from 'node:assert/strict'

const rule = 'went-well-minimum'

describe(rule, () => {
  it('counts bullets, but not those inside them or those left open', () => {
    check(
      rule,
      `
## What went well
^^^^^^^^^^^^^^^^^ has 1 of at least 3 points

- The alert fired
  - in two minutes
  - in both channels
- [what limited the impact]
- TODO
`,
    )
  })

  it('counts rows of a table', () => {
    check(
      rule,
      `
## 🎉 What went well?
^^^^^^^^^^^^^^^^^^^^^ has 1 of at least 3

| What | Effect |
| --- | --- |
| The alert | 2 minutes to detect |
`,
    )
  })

  it('counts sentences where there is no list', () => {
    check(
      rule,
      `
## What went well
^^^^^^^^^^^^^^^^^ 2 of

The alert fired. The rollback took 4 minutes.
`.replaceAll('\n', '\r\n'),
    )
  })

  it('accepts three points in any form, also under subheadings', () => {
    check(rule, '## What went well\n\nThe alert fired. The rollback was fast. The status page was up.\n')
    check(
      rule,
      `
## What went well

### Detection

- The alert fired.

### Response

1. The rollback was fast.
2. The status page was up.
`,
    )
  })

  it('leaves a section that is missing or empty to required-sections', () => {
    check(rule, '## Summary\n\nThe queue was full.\n')
    check(rule, '## What went well\n\n[what limited the impact]\n')
  })

  it('tells a number from praise that takes itself back', () => {
    const messages = (point: string): string[] =>
      findingsOf(rule, `## What went well\n\n- ${point}\n- The alert fired\n- The page was up\n`).map(
        ({message}) => message,
      )
    assert.deepEqual(messages('Disks rebuild as long as at least one copy is healthy'), [])
    assert.equal(messages('At least one colleague looked at the page').length, 1)
    assert.equal(messages('We were at least able to call the bank').length, 1)
  })

  it('takes the minimum from its option', () => {
    const text = '## What went well\n\n- The alert fired.\n'
    assert.equal(findingsOf(rule, text, {options: {minimum: 1}}).length, 0)
    assert.match(findingsOf(rule, text, {options: {minimum: 5}})[0]!.message, /1 of at least 5/)
  })
})
