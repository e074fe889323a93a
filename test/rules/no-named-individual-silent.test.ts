import {check} from '../support/check.ts'

const rule = 'no-named-individual'

const roster = `---
authors: [Ana Lima, Ngozi Adeyemi]
---
`

describe(`${rule}, where it is silent`, () => {
  it('leaves packages, versions, addresses and groups alone', () => {
    check(
      rule,
      `${roster}
Install @scope/pkg or react@1.2.3, use @1.2.3, write to bo@example.com or Ana@example.com.

We paged @payments-team, @here and @channel; @deploy-bot answered, and @larkspurstatus told customers. The file is Ngozi.md.
`,
    )
  })

  it('leaves those alone who are thanked or cited, and no others', () => {
    check(
      rule,
      `${roster}
The relay was slow (thanks, Ngozi Adeyemi). Huge thanks to [Ana Lima](https://example.com), Bo and Ngozi for the cake.[^talk]

[^talk]: See the talk by Ana Lima and Ngozi Adeyemi.

Thanks to Ana Lima the relay was back.
          ^^^^^^^^

Kudos to all, and Ngozi left.
                  ^^^^^
`,
    )
  })

  it('leaves software and places alone', () => {
    check(
      rule,
      `---
authors: [Ana Lima]
---

Jenkins and Travis built it, Cassandra and Victoria Metrics stored it in Frankfurt, and Nagle's algorithm held it back.

The analysis of ana and the lima bean are no people.
`,
    )
    check(
      rule,
      `
Jenkins restarted, and Paul watched Jenkins.
                       ^^^^
`,
      {people: {'Paul Jenkins': 'reviewer'}},
    )
  })

  it('leaves a word alone that is a name only with a capital letter', () => {
    check(
      rule,
      `---
authors: [Will Hope]
---

Will it fail again? It was the will of the team, and we hope so. Then Will left.
                                                                      ^^^^
`,
    )
  })

  it('leaves names in their own places alone', () => {
    check(
      rule,
      `${roster}
**Author:** Ana Lima
- **Owner** Bo Ek

## Attendees

- Ngozi Adeyemi (incident commander)

## Timeline

| Time | Event | Who |
| --- | --- | --- |
| 09:12 | The node was drained. | Ngozi |

## Acknowledgements

Thanks to Ana and Ngozi.

## Action items

- [ ] Add an alert. Owner: Ngozi Adeyemi
`,
    )
  })

  it('leaves code, quotations, comments, headings and addresses alone', () => {
    check(
      rule,
      `${roster}
# Ngozi and the queue

> Ngozi said so.

The branch is \`Ngozi\`, and the page said “ask Ngozi”. <!-- Ngozi --> See https://wiki.example.com/Ngozi.

\`\`\`
Ngozi
\`\`\`
`,
    )
  })

  it('takes no place, month or program for the person of that name', () => {
    check(
      rule,
      `---
participants:
  - {name: Sofia Lund, role: tester}
  - {name: Jun Park, role: dba}
  - {name: Cassandra Liu, role: support lead}
---

Flights to Sofia were late. It was shortened on 14 Jun. Cassandra compacted its tables.
`,
    )
  })
})
