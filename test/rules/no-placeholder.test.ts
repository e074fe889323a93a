import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

const rule = 'no-placeholder'

describe(rule, () => {
  it('finds what a template left open', () => {
    check(
      rule,
      `# Outage of {{service}}
            ^^^^^^^^^^^ is still to be filled in

The impact is TBD, and the cause is **TBC**. 🔥 FIXME
              ^^^
                                      ^^^
                                                ^^^^^

[what happened, who was affected, how it ended]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Owner: [name], from YYYY-MM-DD to HH:MM. See [link]. Lorem ipsum follows.
       ^^^^^^
                    ^^^^^^^^^^
                                  ^^^^^
                                             ^^^^^^
                                                     ^^^^^^^^^^^

<describe the impact>
^^^^^^^^^^^^^^^^^^^^^

| Time | Event |
| --- | --- |
| HH:MM | [what was seen] |
  ^^^^^
          ^^^^^^^^^^^^^^^

- TODO
  ^^^^
`,
    )
  })

  it('finds what is open in front matter, by the key it stands behind', () => {
    check(
      rule,
      `---
title: Outage of {{service}}
                 ^^^^^^^^^^^
severity: TBD
          ^^^
owner: [name]
       ^^^^^^
facilitator: "[name]"
              ^^^^^^
services: [till, "{{service}}"]
                  ^^^^^^^^^^^
date: ???
      ^^^
tags: [date]
participants: [Ana Lima]
status: todo
ours: TBD
---
`,
    )
  })

  it('says once under each heading what is open there, and where the rest is', () => {
    const text = `
# Outage

## Summary

[what happened], from [time] to [time].

## Impact

TBD <!-- postmortem-disable-line no-placeholder -->

[number of customers]
`
    const found = findingsOf(rule, text)
    assert.deepEqual(
      found.map(({message}) => message),
      [
        '“[what happened]” is still to be filled in, and 2 more in this section.',
        '“[number of customers]” is still to be filled in.',
      ],
    )
    assert.deepEqual(
      found[0]!.folded.map(({span: {start, end}}) => text.slice(start, end)),
      ['[what happened]', '[time]', '[time]'],
    )
  })

  it('reads CRLF', () => {
    check(
      rule,
      `
One line
and the impact is TBD
                  ^^^
`.replaceAll('\n', '\r\n'),
    )
  })

  it('leaves words, links, markers and references alone', () => {
    check(
      rule,
      `
Our todo list is long. [DECISION] We rolled back [1]. See [the runbook](https://wiki.example.com/runbook) and [the graph][graph].

- [ ] open
- [x] done

[graph]: https://graphs.example.com/link
`,
    )
  })

  it('leaves code, quotations and comments alone', () => {
    check(
      rule,
      `
> TBD

\`TODO\` is printed. <!-- TODO: add the date -->

\`\`\`
TODO [describe the impact]
\`\`\`
`,
    )
  })

  it('leaves the owner and due date of an action to their own rules', () => {
    check(
      rule,
      `
## Action items

| Action | Owner | Due |
| --- | --- | --- |
| Add an alert | TBD | TBD |

- [ ] Add a lock. Owner: TBD, due: TBD
- [ ] TODO: add a quota. Owner: Ana Lima
`,
    )
  })
})
