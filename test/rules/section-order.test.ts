import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'section-order'

describe(rule, () => {
  it('finds the summary behind what it sums up, and moves it whole', () => {
    check(
      rule,
      `
# Checkout outage

## Timeline

- 09:02 UTC The deploy began.

## Summary
^^^^^^^^^^ “Summary” is read before “Timeline”

Checkout was down.

### Details

For 40 minutes.
`,
    )
  })

  it('moves a section at the end of the text without its last line break', () => {
    const text = '## Timeline\r\n\r\n- 09:02 The deploy 🚀.\r\n\r\n## Summary\r\n\r\nDown.'
    assert.equal(
      fixed(rule, text),
      '## Summary\r\n\r\nDown.\r\n\r\n## Timeline\r\n\r\n- 09:02 The deploy 🚀.',
    )
  })

  it('finds actions before their causes', () => {
    check(
      rule,
      `
## Action items

- [ ] Limit the queue.

## Root cause
^^^^^^^^^^^^^ before “Action items”

The queue had no limit.
`,
    )
  })

  it('leaves alone what templates do differently', () => {
    check(
      rule,
      `
## Summary

Checkout was down.

## Impact

1,200 orders.

## Root cause

The queue had no limit.

## Action items

- [ ] Limit the queue.

## Lessons learned

### What went well

- The alert fired.

## Timeline

- 09:02 UTC The deploy began.
`,
    )
  })

  it('compares only sections side by side', () => {
    check(rule, '## Lessons learned\n\nA.\n\n### Impact\n\nB.\n')
  })
})
