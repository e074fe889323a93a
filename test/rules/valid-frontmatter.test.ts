import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

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
        ^^^^^^^^^ is no status: use draft
started: yesterday
         ^^^^^^^^^ is no date
detected: 03/12/2026
          ^^^^^^^^^^ write it as 2026-03-31
---
`,
    )
    check(
      rule,
      `---
type: incidnet
      ^^^^^^^^ is no type: use incident
severity: SEV2
---
`,
    )
    check(
      rule,
      `---
severity: [SEV1, SEV2]
          ^^^^^^^^^^^^ A list is no severity
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

  it('finds keys without a value', () => {
    check(
      rule,
      `---
severity:
^^^^^^^^ has no value
type:
^^^^ has no value
resolved:
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
    assert.match(finding!.message, /^Front matter is not valid YAML: /)
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

  const severities = ['SEV1', 'sev-1', 'Sev 1', 'sev_2', 'S3', 'P1', '2', 'near-miss', 'near miss']
  for (const severity of severities) {
    it(`accepts the severity “${severity}”`, () => check(rule, `---\nseverity: ${severity}\n---\n`))
  }

  it('accepts the spellings that teams use', () => {
    check(
      rule,
      `---
type: near-miss
severity: SEV3
status: In Review
date: 2026-03-12
started: 2026-03-12T09:02:00Z
published: 12 Mar 2026
---
`,
    )
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
