import {check} from '../support/check.ts'

const rule = 'summary-length'

describe(rule, () => {
  it('finds a summary that is too short or too long', () => {
    check(rule, '---\nseverity: SEV1\n---\n\n## Summary\n^^^^^^^^^^ has 1 sentence\n\nCheckout was down.\n')
    check(
      rule,
      `## 1. Executive summary\n^^^^^^^^^^^^^^^^^^^^^^^ has 7 sentences\n\n${'It was down. '.repeat(7)}\n`,
    )
    const hours = [9, 10, 11, 12, 13, 14, 15, 16].map((hour) => `- At ${hour}:00 it was down.\r\n`)
    check(rule, `## Summary\r\n^^^^^^^^^^ has 8 points\r\n\r\n${hours.join('')}`)
  })

  it('reads only what stands directly under the heading', () => {
    check(rule, `## Summary\n\nIt was down. It is up.\n\n### Details\n\n${'It was down. '.repeat(9)}\n`)
  })

  it('leaves alone a small incident, an empty summary, a label, a TL;DR and a short list', () => {
    check(rule, '## Summary\n\nCheckout was down.\n')
    check(rule, '## Summary\n\n[what happened]\n')
    check(rule, '**Summary:** Checkout was down.\n')
    check(rule, '## TL;DR\n\nCheckout was down.\n')
    check(rule, '## Summary\n\n- Checkout was down.\n')
  })

  it('takes its bounds from its options', () => {
    check(rule, '---\nseverity: SEV1\n---\n\n## Summary\n\nCheckout was down.\n', {options: {minimum: 1}})
    check(rule, '## Summary\n^^^^^^^^^^ up to 1 are\n\nCheckout was down. It is up.\n', {
      options: {maximum: 1},
    })
  })
})
