import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'no-named-individual'

const roster = `---
incident-commander: Ngozi Adeyemi
facilitator: Zoë Winter
authors: [Ana Lima]
---
`

describe(rule, () => {
  it('finds people whom the front matter knows', () => {
    check(
      rule,
      `${roster}
Ngozi restarted the worker. Then Adeyemi's shell hung, and Ngozi Adeyemi paged Ana.
^^^^^ is a person
                                 ^^^^^^^
                                                           ^^^^^^^^^^^^^
                                                                               ^^^

- **Zoë** had no access; neither had ANA.
    ^^^
                                     ^^^
- 🔥 Ngozi’s page came late.
     ^^^^^

| Time | Event |
| --- | --- |
| 09:12 | Ngozi drained the node. |
          ^^^^^
`,
    )
  })

  it('finds people whom header lines, attendees and owners know', () => {
    check(
      rule,
      `# Outage

**Scribe:** Tunde Bakare

## Attendees

| Name | Role | Handle |
| --- | --- | --- |
| Mei Sato | On-call engineer | @msato |

## Summary

Tunde wrote to Mei. @msato read what Rosa had changed.
^^^^^
               ^^^
                    ^^^^^^
                                     ^^^^

## Action items

- [ ] Add an alert. Owner: Rosa Vidal
`,
    )
  })

  it('finds people whom the configuration knows, by alias and handle too', () => {
    const people = {
      'Ngozi Adeyemi': {role: 'on-call engineer', aliases: ['Goz'], handle: 'nadeyemi'},
      Kai: null,
    }
    check(
      rule,
      `
Goz restarted it, and @nadeyemi told Kai.
^^^
                      ^^^^^^^^^
                                     ^^^
`,
      {people},
    )
    assert.equal(
      fixed(rule, 'Goz restarted it. Then @nadeyemi left.', {people}),
      'The on-call engineer restarted it. Then the on-call engineer left.',
    )
  })

  it('finds a handle of somebody unknown', () => {
    check(
      rule,
      `
- 09:12 @bo restarted it.
        ^^^
- 09:13 @ana_l's phone was off.
        ^^^^^^
`,
    )
  })

  for (const lineBreak of ['\n', '\r\n']) {
    it(`reads over ${JSON.stringify(lineBreak)}`, () => {
      const text = ['---', 'scribe: Ana Lima', '---', '', 'At 09:12 Ana', 'Lima left.'].join(lineBreak)
      assert.deepEqual(
        findingsOf(rule, text).map(({span}) => text.slice(span.start, span.end)),
        [`Ana${lineBreak}Lima`],
      )
      assert.ok(fixed(rule, text).endsWith('At 09:12 the scribe left.'))
    })
  }

  it('offers common roles to choose from for somebody whose role is unknown', () => {
    const [finding] = findingsOf(rule, 'We asked @bo for help.')
    const titles = finding!.suggestions.map(({title}) => title)
    assert.ok(titles.length > 3)
    assert.equal(titles[0], 'Replace with “the on-call engineer”')
    assert.ok(finding!.suggestions.every(({safe}) => safe !== true))
  })

  it('offers one safe edit for a known role', () => {
    const [finding] = findingsOf(rule, `${roster}\nNgozi left.`)
    assert.deepEqual(
      finding!.suggestions.map(({title, safe}) => ({title, safe})),
      [{title: 'Replace with “The incident commander”', safe: true}],
    )
  })

  const rewrites = [
    ['Ngozi drained the node.', 'The incident commander drained the node.'],
    ['Then Ngozi drained the node.', 'Then the incident commander drained the node.'],
    ['It was Ngozi’s shell, not Zoë’s.', 'It was the incident commander’s shell, not the facilitator’s.'],
    ['- **09:12** Ngozi left.', '- **09:12** The incident commander left.'],
    ['- 09:12 UTC Ngozi left.', '- 09:12 UTC The incident commander left.'],
    ['🔥 Ngozi left.', '🔥 The incident commander left.'],
    ['The incident commander (Ngozi) left.', 'The incident commander left.'],
    ['The incident commander Ngozi Adeyemi left.', 'The incident commander left.'],
    ['We asked Ana.', 'We asked the on-call engineer.'],
  ] as const
  for (const [before, after] of rewrites) {
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, `${roster}\n${before}`), `${roster}\n${after}`))
  }

  it('writes a role from a table in lower case, but not the names in it', () => {
    const people = {
      Ana: 'Incident Commander',
      Bo: 'SRE lead',
      Cy: 'Kafka owner',
      Dee: 'our database administrator',
    }
    assert.equal(
      fixed(rule, 'We asked Ana, Bo, Cy and Dee.', {people}),
      'We asked the incident commander, the SRE lead, the Kafka owner and our database administrator.',
    )
  })

  it('leaves packages, versions, addresses and groups alone', () => {
    check(
      rule,
      `${roster}
Install @scope/pkg or react@1.2.3, use @1.2.3, write to bo@example.com or Ana@example.com.

We paged @payments-team, @here and @channel; @deploy-bot answered, and @larkspurstatus told customers. The file is Ngozi.md.
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

  it('weighs a name by its zone where an option says so', () => {
    const text = `---
incident-commander: Ngozi Adeyemi
---

## Summary

Ngozi restarted the worker.

## Timeline

- 09:12 Ngozi restarted the worker.
- 09:20 Sunniva paged Tevita.
`
    const weights = (options: Record<string, string>): string[] =>
      findingsOf(rule, text, {options}).map(({severity}) => severity)
    assert.deepEqual(weights({timeline: 'same'}), ['warning', 'warning', 'information', 'information'])
    assert.deepEqual(weights({timeline: 'information'}), [
      'warning',
      'information',
      'information',
      'information',
    ])
    assert.deepEqual(weights({timeline: 'off'}), ['warning'])
    assert.deepEqual(weights({narrative: 'error', timeline: 'off'}), ['error'])
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
