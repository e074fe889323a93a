import assert from 'node:assert/strict'
import {applyEdits, lint, parseDocument, resolveConfig} from '../../src/core/index.ts'
import {check, findingsOf, fixed, today} from '../support/check.ts'

const rule = 'valid-frontmatter'

describe(rule, () => {
  it('finds values that mean nothing', () => {
    check(
      rule,
      `---
type: incident
severity: huge
          ^^^^ is no severity: use SEV0
status: published
        ^^^^^^^^^ is no status: use final.
owner: Ana
started: yesterday
         ^^^^^^^^^ is no date
detected: 03/12/2026
          ^^^^^^^^^^ write the year first, as in 2026-03-31
date: 2026-03-12
---
`,
    )
    check(
      rule,
      `---
type: incidnet
      ^^^^^^^^ is no type: use incident
severity: SEV2
status: draft
date: 2026-03-12
owner: Ana Lima
---
`,
    )
    check(
      rule,
      `---
severity: [SEV1, SEV2]
          ^^^^^^^^^^^^ takes one severity, not a list
---
`,
    )
  })

  it('finds a day that the calendar does not have', () => {
    check(
      rule,
      `---
severity: SEV2
date: 2026-02-30
      ^^^^^^^^^^ is no day of the calendar
---
`,
    )
  })

  it('reads CRLF', () => {
    check(
      rule,
      `---
severity: huge
          ^^^^
---
`.replaceAll('\n', '\r\n'),
    )
  })

  it('finds YAML that does not parse', () => {
    const [finding, ...others] = findingsOf(rule, '---\ntitle: Outage: the sequel\n---\n')
    assert.match(finding!.message, /^A colon inside a value/)
    assert.deepEqual(others, [])
    check(
      rule,
      `---
- a
^^^ not a list of “key: value” lines
---
`,
    )
  })

  it('finds front matter that is not closed', () => {
    check(
      rule,
      `---
^^^ is not closed
title: Outage
severity: huge
          ^^^^

# Outage
`,
    )
  })

  const severities = ['sev-1', 'Sev 1', 'sev_1', 'S1', 'P1', '1', 'severity 1']
  for (const severity of severities) {
    it(`writes the severity “${severity}” as the team does`, () => {
      const text = `---\nseverity: ${severity} # for now\n---\n`
      assert.equal(fixed(rule, text), '---\nseverity: SEV1 # for now\n---\n')
    })
  }

  it('knows the scale of the team', () => {
    const {config} = resolveConfig([
      {source: 'test', value: {severities: [{name: 'P1', aliases: ['critical']}, 'P2']}},
    ])
    const messages = (severity: string): string[] =>
      lint(parseDocument(`---\nseverity: ${severity}\n---\n`), config, today)
        .filter((finding) => finding.rule === rule)
        .map(({message}) => message)
    assert.deepEqual(messages('P1'), [])
    assert.deepEqual(messages('Critical'), ['“Critical” is written “P1”.'])
    assert.deepEqual(messages('SEV2'), ['“SEV2” is written “P2”.'])
    assert.deepEqual(messages('SEV4'), ['“SEV4” is no severity: use P1, P2.'])
  })

  it('mends the spellings that teams use, byte for byte beside the value', () => {
    const text = `---
# Filled in by the bot
type: "Near Miss"   # two words
severity: SEV3

status: 'In Review'
date: 12 Mar 2026
started: 2026-03-12T09:02:00Z
published:    12 Mar 2026
owner: Ana Lima
---
`
    assert.equal(
      fixed(rule, text),
      text
        .replace('Near Miss', 'near-miss')
        .replace('In Review', 'in-review')
        .replaceAll('12 Mar 2026', '2026-03-12'),
    )
  })

  it('says which day a numeric date can be', () => {
    const text = '---\nstarted: 03/12/2026\n---\n'
    const [finding] = findingsOf(rule, text)
    assert.deepEqual(
      finding!.suggestions.map(({title}) => title),
      ['Replace with “2026-12-03”', 'Replace with “2026-03-12”'],
    )
  })

  it('gives a time without a day the day of the incident', () => {
    const text = '---\nseverity: SEV1\ndate: 2026-03-12\nstarted: 09:02\n---\n'
    assert.equal(fixed(rule, text), text.replace('09:02', '2026-03-12T09:02'))
  })

  it('adds a missing key at its usual place', () => {
    const text = '---\r\ntype: incident # ours\r\nlayout: post\r\nseverity: SEV1\r\nowner: Ana\r\n---\r\n'
    const [status, date] = findingsOf(rule, text)
    assert.equal(status!.message, 'Front matter has no “status”.')
    assert.equal(status!.severity, 'information')
    assert.equal(
      applyEdits(text, status!.suggestions[0]!.edits),
      text.replace('severity: SEV1\r\n', 'severity: SEV1\r\nstatus: draft\r\n'),
    )
    assert.equal(
      applyEdits(text, date!.suggestions[0]!.edits),
      text.replace('severity: SEV1\r\n', `severity: SEV1\r\ndate: ${today}\r\n`),
    )
  })

  it('insists on the keys that the team requires', () => {
    const text = '---\nseverity: SEV1\n---\n'
    const [finding, ...others] = findingsOf(rule, text, {options: {required: ['failure-class']}})
    assert.equal(finding!.message, 'Front matter has no “failure-class”.')
    assert.equal(finding!.severity, 'warning')
    assert.deepEqual(others, [])
  })

  it('puts into quotes what YAML reads as something else', () => {
    const text =
      '---\nseverity: SEV1\ntitle: on\nid: 1:30\nfailure-class: 2026-02-30\ntags: [no, 12, dns]\n---\n'
    assert.equal(
      fixed(rule, text),
      "---\nseverity: SEV1\ntitle: 'on'\nid: '1:30'\nfailure-class: '2026-02-30'\ntags: ['no', '12', dns]\n---\n",
    )
  })

  it('leaves TOML and JSON alone, with one word about it', () => {
    check(rule, '+++\n^^^ is TOML\nseverity = "huge"\n+++\n\n# Outage\n')
    check(rule, '---json\n^^^ is JSON\n{"severity": "huge"}\n---\n\n# Outage\n')
    check(rule, '{\n^ is JSON\n  "severity": "huge",\n  "a": {\n}\n}\n\n# Outage\n')
  })

  it('leaves the front matter of a blog alone', () => {
    check(
      rule,
      `---
type: post
status: published
date: soon
---
`,
    )
  })

  it('leaves a document without front matter alone', () => {
    check(rule, '# Outage\n\n---\n\nseverity: huge\n')
  })
})
