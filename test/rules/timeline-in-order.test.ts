import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'timeline-in-order'

describe(rule, () => {
  it('finds a jump back in tables, bullets and paragraphs', () => {
    check(
      rule,
      `
## Timeline of the first outage

| Time (UTC) | Event |
| --- | --- |
| 09:02 | The deploy began. |
| 09:30 | The page went out. |
| 09:15 | The rollback began. |
  ^^^^^ comes after “09:30”
| 09:40 | The queue was empty. |

## Timeline of the second outage

- 2:05 pm The deploy began.
- 🔥 1:50 pm The page went out.
     ^^^^^^^

## Timeline of the third outage

09:02 The deploy began.

09:01 The page went out.
^^^^^
`,
    )
  })

  it('finds what is written like a time and is none', () => {
    check(
      rule,
      `
## Timeline

| Time (UTC) | Event |
| --- | --- |
| 2026-03-04 07:02 | The deploy began. |
| 2026-03-04 07:7:47 | The page went out. |
             ^^^^^^^ is no time
| 2026-03-04 07:50 | The rollback began. |
| unknown | The odds of a third failure are 1:500. |

## Timeline of the second outage

- 23:40 The deploy began.
- 24:75 The page went out.
  ^^^^^
- 23:55 For 1:75 pages no alert came.
`,
    )
  })

  it('points once at the entry that is out of place, not at all that follow it', () => {
    check(
      rule,
      `
## Timeline

- 09:00 The deploy began.
- 09:50 The queue was empty.
  ^^^^^ comes before “09:10”
- 09:10 The queue grew.
- 09:20 The page went out.
- 09:05 The error rate rose.
  ^^^^^ comes after “09:20”
- 09:30 The rollback began.
- 09:40 The rollback was done.
`,
    )
  })

  it('moves an entry down as far as its time is', () => {
    const list = (...times: string[]): string =>
      `## Timeline\n\n${times.map((time) => `- ${time} It.\n`).join('')}`
    assert.equal(
      fixed(rule, list('09:50', '09:10', '09:20', '10:00')),
      list('09:10', '09:20', '09:50', '10:00'),
    )
    assert.equal(fixed(rule, list('09:50', '09:10', '09:20')), list('09:10', '09:20', '09:50'))
  })

  it('reads a timeline of thousands of entries', () => {
    const rows = Array.from(
      {length: 3000},
      (_, index) => `- 2026-03-${index < 1500 ? 12 : 13} 09:${String(index % 60).padStart(2, '0')} It.`,
    )
    assert.notEqual(findingsOf(rule, `## Timeline\n\n${rows.join('\n')}\n`).length, 0)
  })

  it('reads CRLF', () => {
    check(
      rule,
      `
## Timeline

- 09:30 The page went out.
- 09:15 The deploy began.
  ^^^^^
`.replaceAll('\n', '\r\n'),
    )
  })

  it('finds days out of order', () => {
    check(
      rule,
      `
## Timeline

- 2026-03-13 The decision was made.
- 2026-03-12 The deploy began.
  ^^^^^^^^^^ jumps back

## Detailed timeline

- 2026-03-12 23:40 The deploy began.
- 2026-03-12 00:15 The page went out.
  ^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds days out of order in headings', () => {
    check(
      rule,
      `
## Timeline

### 13 March 2026

- 09:00 The rollback began.

### 12 March 2026

- 22:00 The deploy began.
  ^^^^^
`,
    )
  })

  it('lets a clock pass midnight', () => {
    check(
      rule,
      `
## Timeline

- 23:40 The deploy began.
- 00:15 The page went out.
- 00:40 The rollback began.

## Detailed timeline

### 12 March 2026

- 22:00 The deploy began.

### 13 March 2026

- 01:00 The page went out.
`,
    )
  })

  it('lets each timeline begin anew', () => {
    check(
      rule,
      `
## Timeline

### Frankfurt

- 14:00 The deploy began.

### Sydney

- 09:00 The deploy began.
`,
    )
  })

  it('leaves alone what cannot be compared', () => {
    check(
      rule,
      `
## Timeline

- 09:02 UTC The deploy began.
- 08:50 CET The page went out.
- a little later: the rollback began.

## What went well

- 4 minutes to roll back, 2 minutes to detect
`,
    )
  })

  it('moves a row whole, links, pipes and CRLF included', () => {
    const rows = [
      '| Time | Event | Evidence |\r\n| --- | --- | --- |\r\n',
      '| 09:02 | The deploy began 🚀. | [run](https://ci.example/1) |\r\n',
      '|09:30|The page went out: `a \\| b`.||\r\n',
      '| 09:15 | The error rate  rose. | [graph](https://g.example/2) |\r\n',
      '| 09:40 | The queue was empty. |\r\n',
    ]
    const [head, first, page, rate, last] = rows
    const around = (...body: (string | undefined)[]): string =>
      `## Timeline\r\n\r\n${head!}${body.join('')}\r\nEnd.`
    assert.equal(fixed(rule, around(first, page, rate, last)), around(first, rate, page, last))
  })

  it('moves a bullet with what is nested in it, and a paragraph', () => {
    const [late, early] = ['- 09:30 The page went out.\n  - Evidence: page log\n', '- 09:15 The rate rose.\n']
    assert.equal(fixed(rule, `## Timeline\n\n${late}${early}`), `## Timeline\n\n${early}${late}`)
    assert.equal(
      fixed(rule, '## Timeline\n\n1. 09:30 The page.\n2. 09:15 The rate.\n'),
      '## Timeline\n\n1. 09:15 The rate.\n2. 09:30 The page.\n',
    )
    assert.equal(
      fixed(rule, '## Timeline\n\n09:30 The page.\n\n09:15 The rate.\n'),
      '## Timeline\n\n09:15 The rate.\n\n09:30 The page.\n',
    )
  })

  it('sorts all at once, over midnight and dates', () => {
    const sorted = (text: string): string => {
      const {suggestions} = findingsOf(rule, text)[0]!
      assert.deepEqual(
        suggestions.map(({title}) => title),
        ['Move this entry to its time', 'Sort the timeline'],
      )
      return applyEdits(text, suggestions[1]!.edits)
    }
    const list = (...times: string[]): string =>
      `## Timeline\n\n${times.map((time) => `- ${time} It.\n`).join('')}`
    assert.equal(sorted(list('23:10', '23:05', '00:20', '00:10')), list('23:05', '23:10', '00:10', '00:20'))
    assert.equal(
      sorted(list('2026-03-12 09:30', '2026-03-13 08:00', '2026-03-12 09:15', '2026-03-12 09:10')),
      list('2026-03-12 09:10', '2026-03-12 09:15', '2026-03-12 09:30', '2026-03-13 08:00'),
    )
  })

  it('offers no move where rows share a date or a bullet holds several entries', () => {
    const offers = (text: string): number[] =>
      findingsOf(rule, text).map(({suggestions}) => suggestions.length)
    const table =
      '## Timeline\n\n| Date | Time | Event |\n| - | - | - |\n| 2026-03-12 | 09:30 | It. |\n| | 09:15 | It. |\n'
    assert.deepEqual(offers(table), [0])
    assert.deepEqual(offers('## Timeline\n\n09:30 The page.\n09:15 The rate.\n'), [0])
  })

  it('knows that a clock which falls from the evening to the morning has passed midnight', () => {
    check(rule, '## Timeline\n\n- 18 Mar 22:10 Store moved.\n- 08:04 First payment held.\n- 08:10 Alert.\n')
  })
})
