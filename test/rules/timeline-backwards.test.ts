import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'timeline-in-order'

describe(`${rule}: the newest entry first`, () => {
  it('is said once of a timeline, which is turned round', () => {
    const backwards = `
## Status updates

- 09:40 UTC The rollback was done.
- 09:30 UTC The rollback began.
- 09:30 UTC The page went out.
- 09:10 UTC The queue grew.
`
    check(
      rule,
      backwards.replace('- 09:30 UTC The rollback', '  ^^^^^^^^^ runs backwards\n- 09:30 UTC The rollback'),
    )
    assert.equal(
      fixed(rule, backwards),
      `
## Status updates

- 09:10 UTC The queue grew.
- 09:30 UTC The page went out.
- 09:30 UTC The rollback began.
- 09:40 UTC The rollback was done.
`,
    )
  })

  it('is so over several days, and not where a clock passes midnight', () => {
    const list = (...times: string[]): string =>
      `## Timeline\n\n${times.map((time) => `- ${time} It.\n`).join('')}`
    const said = (text: string): string[] => findingsOf(rule, text).map(({message}) => message)
    assert.deepEqual(said(list('2026-03-13 08:00', '2026-03-12 23:10', '2026-03-12 22:00')), [
      'This timeline runs backwards: a reader begins with how it ended.',
    ])
    assert.deepEqual(said(list('23:10', '23:40', '00:20')), [])
  })

  it('is turned round only where all of it stands together', () => {
    const [first, second] = ['- 09:40 UTC It.\n- 09:30 UTC It.\n', '- 09:20 UTC It.\n']
    const [finding, ...others] = findingsOf(rule, `## Timeline\n\n${first}\nThen we looked.\n\n${second}`)
    assert.deepEqual([finding!.suggestions, others], [[], []])
  })

  it('takes more than two entries that have changed places', () => {
    check(
      rule,
      `
## Timeline

- 09:40 UTC The queue grew.
- 09:10 UTC The page went out.
  ^^^^^^^^^ comes after “09:40
`,
    )
  })
})
