import assert from 'node:assert/strict'
import {lint, parseDocument, resolveConfig} from '../../src/core/index.ts'
import {check} from '../support/check.ts'

const rule = 'publish-within-deadline'

function messages(text: string, config: Record<string, unknown>, day: string): string[] {
  const resolved = resolveConfig([{source: 'test', value: config}])
  assert.deepEqual(resolved.problems, [])
  const findings = lint(parseDocument(text), resolved.config, day)
  return findings.filter((finding) => finding.rule === rule).map(({message}) => message)
}

/** Thursday 12 March 2026 is the day on which the incident ends. */
const draft = '---\nseverity: SEV1\nstatus: draft\nresolved: 2026-03-12T11:05:00Z\n---\n'

describe(rule, () => {
  it('tells a draft that is past its day from a late publication', () => {
    check(
      rule,
      `---
severity: SEV1
status: In Review
        ^^^^^^^^^ after 2026-03-19, the last day for SEV1
resolved: 2026-03-12T11:05:00Z
---
`,
    )
    check(
      rule,
      `---
severity: sev 2
status: final
resolved: 2026-03-12T11:05:00Z
published: 2026-03-24
           ^^^^^^^^^^ Published 1 business day after 2026-03-23, the last day for SEV2
---
`,
    )
  })

  it('counts business days from the day after the end', () => {
    assert.deepEqual(messages(draft, {}, '2026-03-19'), [])
    assert.deepEqual(messages(draft, {}, '2026-03-20'), [
      'Still not published 1 business day after 2026-03-19, the last day for SEV1.',
    ])
  })

  it('counts all days where no business day has passed', () => {
    const ended = draft.replace('2026-03-12', '2026-03-13')
    assert.deepEqual(messages(ended, {}, '2026-03-22'), [
      'Still not published 2 days after 2026-03-20, the last day for SEV1.',
    ])
    const published = ended.replace('status: draft', 'published: 2026-03-21')
    assert.deepEqual(messages(published, {}, '2026-03-22'), [
      'Published 1 day after 2026-03-20, the last day for SEV1.',
    ])
  })

  it('leaves out the holidays of the team', () => {
    const holidays = ['2026-03-16', '03-17']
    assert.deepEqual(messages(draft, {holidays}, '2026-03-23'), [])
    assert.deepEqual(messages(draft, {holidays}, '2026-03-25'), [
      'Still not published 2 business days after 2026-03-23, the last day for SEV1.',
    ])
  })

  it('takes the windows of the team', () => {
    const severities = [{name: 'SEV1', 'publish-within': 1}]
    assert.deepEqual(messages(draft, {severities}, '2026-03-16'), [
      'Still not published 1 business day after 2026-03-13, the last day for SEV1.',
    ])
  })

  it('counts from the mitigation or the date where there is no resolution', () => {
    const text = (line: string): string => `---\nseverity: SEV1\nstatus: draft\n${line}\n---\n`
    assert.equal(messages(text('mitigated: 2026-03-12T11:05Z'), {}, '2026-03-20').length, 1)
    assert.equal(messages(text('date: 2026-03-12'), {}, '2026-03-20').length, 1)
  })

  it('reads the header of a document that has no front matter', () => {
    check(
      rule,
      `# Queue outage

**Date:** 12 March 2026
**Severity:** Sev 1 (full outage)
**Status:** Draft
            ^^^^^ Still not published
`,
    )
  })

  it('is silent about what has no deadline', () => {
    for (const text of [
      '---\nseverity: SEV3\nstatus: draft\nresolved: 2026-03-12\n---\n',
      '---\nseverity: SEV1\nstatus: draft\nstarted: 2026-03-12T09:00Z\ndate: 2026-03-12\n---\n',
      '---\nseverity: SEV1\nstatus: final\nresolved: 2026-03-12\n---\n',
      '---\nseverity: SEV1\nresolved: 2026-03-12\n---\n',
      '---\ntype: project\nseverity: SEV1\nstatus: draft\ndate: 2026-03-12\n---\n',
      '---\nseverity: huge\nstatus: draft\nresolved: 2026-03-12\n---\n',
    ])
      check(rule, text)
  })

  it('cannot be held up by a calendar of holidays alone', () => {
    const holidays = Array.from({length: 12}, (_, month) =>
      Array.from({length: 28}, (__, day) =>
        [month + 1, day + 1].map((part) => String(part).padStart(2, '0')).join('-'),
      ),
    ).flat()
    assert.deepEqual(messages(draft, {holidays}, '2026-03-20'), [])
  })
})
