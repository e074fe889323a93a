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

  it('finds another name of somebody as a whole, unless it is the name of a person too', () => {
    const people = {'Ngozi Adeyemi': {aliases: ['Support Desk', 'Goz Okafor']}}
    check(
      rule,
      `
Support called the Support Desk, and Okafor restarted it.
                   ^^^^^^^^^^^^
                                     ^^^^^^
`,
      {people},
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

  it('reads a name in small letters where only a person can act, and leaves saints, isles and words', () => {
    check(
      rule,
      `
Then tomasz realised that the disk was full. Trains to St. Paul were late, and a gale came to the Isle of Skye.
     ^^^^^^
Power was lost in row 4.
`,
      {people: {'Tomasz Nowak': 'the database administrator', 'Paul Power': null, 'Skye Brannigan': null}},
    )
  })
})
