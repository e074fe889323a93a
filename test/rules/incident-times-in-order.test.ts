import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {check, findingsOf} from '../support/check.ts'

const rule = 'incident-times-in-order'

describe(rule, () => {
  it('asks for no zone of a time that stands where a day belongs', () => {
    check(rule, '---\nseverity: SEV1\ndate: 2026-03-03 10:00\n---\n')
  })

  it('finds the time that is before the one it follows', () => {
    check(
      rule,
      `---
started: 2026-03-12T09:12:00Z
detected: 2026-03-12T09:00:00Z
          ^^^^^^^^^^^^^^^^^^^^ “detected” is 12 min before “started”
mitigated: 2026-03-12T10:11:00Z
resolved: 2026-03-11T11:05:00Z
          ^^^^^^^^^^^^^^^^^^^^ “resolved” is 23 h 6 min before “mitigated”
published: 2026-03-19
---
`,
    )
  })

  it('compares instants, not clocks', () => {
    check(
      rule,
      `---
started: 2026-03-12T09:12:00Z
detected: 2026-03-12 05:20 -04:00
mitigated: 2026-03-12T10:30+01:00
resolved: 2026-03-12T10:40+01:00
---
`,
    )
    check(
      rule,
      `---
started: 2026-07-12 09:12
resolved: 2026-07-12T07:10:00Z
          ^^^^^^^^^^^^^^^^^^^^ 2 min before “started”
time-zone: Europe/Berlin
---
`,
    )
  })

  it('knows that summer time comes and goes', () => {
    check(
      rule,
      '---\nstarted: 2026-03-29 01:30\nresolved: 2026-03-29T00:31Z\ntime-zone: Europe/Berlin\n---\n',
    )
    check(
      rule,
      `---
started: 2026-03-29 03:30
resolved: 2026-03-29T01:29Z
          ^^^^^^^^^^^^^^^^^ 1 min before
time-zone: Europe/Berlin
---
`,
    )
  })

  it('takes a day without a time as any time of it', () => {
    check(rule, '---\nstarted: 2026-03-12T23:12Z\nresolved: 2026-03-12T23:40Z\npublished: 2026-03-12\n---\n')
  })

  it('lets somebody take it on after it was mitigated, not before it was detected', () => {
    check(
      rule,
      `---
started: 2026-03-12T09:12Z
detected: 2026-03-12T09:20Z
acknowledged: 2026-03-12T09:15Z
              ^^^^^^^^^^^^^^^^^ 5 min before “detected”
mitigated: 2026-03-12T09:14Z
           ^^^^^^^^^^^^^^^^^ 6 min before “detected”
resolved: 2026-03-12T10:12Z
---
`,
    )
  })

  it('asks for a zone once, unless something states it', () => {
    check(
      rule,
      `---
started: 2026-03-12 09:12
         ^^^^^^^^^^^^^^^^ no time zone
resolved: 2026-03-12 10:12
---
`,
    )
    check(
      rule,
      '---\nstarted: 2026-03-12 09:12\nresolved: 2026-03-12 10:12\n---\n\n## Timeline (all times UTC)\n',
    )
  })

  it('points out an incident without an end, and takes it from the timeline', () => {
    const text = `---\r
type: incident\r
started: 2026-03-12T09:12:00Z # first errors\r
owner: Ana Lima\r
---\r
\r
## Timeline\r
\r
| Time (UTC) | Event |\r
| --- | --- |\r
| 2026-03-12 09:12 | The deploy began |\r
| 2026-03-12 10:40 | Resolved: queues are empty |\r
`
    const [finding, ...others] = findingsOf(rule, text)
    assert.equal(finding!.message, 'No “resolved” yet: respond first, review after.')
    assert.equal(finding!.severity, 'information')
    assert.deepEqual(others, [])
    assert.equal(
      applyEdits(text, finding!.suggestions[0]!.edits),
      text.replace('# first errors\r\n', '# first errors\r\nresolved: 2026-03-12T10:40Z\r\n'),
    )
  })

  it('takes the zone of a time from what the timeline says of all of them', () => {
    const text = `---
type: incident
started: 2026-03-12T09:12Z
owner: Ana Lima
---

## Timeline

All times UTC.

- 2026-03-12 09:12: The deploy began
- 2026-03-12 10:40: Resolved: queues are empty
`
    const added = (stated: string): string[] =>
      findingsOf(rule, text.replace('All times UTC', stated))[0]!.suggestions.map(({title}) => title)
    assert.deepEqual(added('All times UTC'), ['Add “resolved: 2026-03-12T10:40Z” from the timeline'])
    assert.deepEqual(added('All times CET'), ['Add “resolved: 2026-03-12T10:40+01:00” from the timeline'])
    assert.deepEqual(added('All times IST'), [])
  })

  it('takes an end from behind midnight as one of the next day', () => {
    const text =
      '---\ntype: incident\nstatus: final\ndate: 2026-03-12\nstarted: 2026-03-12T23:12Z\n---\n# Late invoices\n\n## Timeline (UTC)\n\n- 23:12 The deploy began\n- 23:55 The alert fired\n- 01:05 Resolved: all queues are empty\n'
    assert.deepEqual(
      findingsOf(rule, text).flatMap(({suggestions}) => suggestions.map(({title}) => title)),
      ['Add “resolved: 2026-03-13T01:05Z” from the timeline'],
    )
  })

  it('asks when an incident began', () => {
    check(
      rule,
      `---
type: incident
detected: 2026-03-12T09:20Z
^^^^^^^^ when did the effects begin
resolved: 2026-03-12T10:40Z
---
`,
    )
  })

  it('reads the header of a document that has no front matter', () => {
    check(
      rule,
      `# Queue outage

**Start time:** 2026-03-12 09:12 UTC
**Resolved:** 2026-03-12 08:40 UTC
              ^^^^^^^^^^^^^^^^^^^^ 32 min before “started”
`,
    )
  })

  it('leaves projects, empty keys and other documents alone', () => {
    check(rule, '---\ntype: project\nstarted: 2026-03-12\n---\n')
    check(rule, '---\ntype: incident\nstarted: 2026-03-12T09:12Z\nresolved:\n---\n')
    check(rule, '---\nlayout: post\ndate: 2026-03-12\n---\n')
    check(rule, '# Notes\n')
  })

  it('takes a zone that it does not know for a zone that is said', () => {
    check(rule, '---\ntype: project\nstarted: 2026-03-12 09:12 XYZ\n---\n')
    check(
      rule,
      '---\ntype: project\nstarted: 2026-03-12 09:12 AM\n         ^^^^^^^^^^^^^^^^^^^ says no time zone\n---\n',
    )
  })

  it('gives a “time-zone” without a value one', () => {
    const text = '---\ntype: project\ntime-zone: # which?\nstarted: 2026-03-12 09:12\n---\n'
    const [finding] = findingsOf(rule, text)
    assert.equal(finding!.message, '“started” says no time zone, and “time-zone” has no value.')
    const [suggestion] = finding!.suggestions
    assert.equal(applyEdits(text, suggestion!.edits), text.replace('zone:', 'zone: UTC'))
  })
})

describe(`${rule} (neither a beginning nor an end)`, () => {
  const front = '---\ntype: incident\ndate: 2026-03-12\nowner: Ana Lima\n---\n'
  const timeline = `
## Timeline (Europe/Berlin)

- 09:12 Trigger: the deploy began.
- 11:05 Resolved: all queues are empty.
`

  it('is pointed out where the timeline tells them, which gives both or one', () => {
    const text = front + timeline
    const [finding, ...others] = findingsOf(rule, text)
    assert.equal(text.slice(finding!.span.start, finding!.span.end), '---')
    assert.match(finding!.message, /neither “started” nor “resolved”/)
    assert.equal(finding!.severity, 'information')
    assert.deepEqual(others, [])
    const started = 'started: 2026-03-12T09:12+01:00\n'
    const resolved = 'resolved: 2026-03-12T11:05+01:00\n'
    assert.deepEqual(
      finding!.suggestions.map(({edits}) => applyEdits(text, edits)),
      [started + resolved, started, resolved].map((lines) => text.replace('owner', `${lines}owner`)),
    )
  })

  it('is left alone where nothing tells them, or they are left open, or nothing says incident', () => {
    for (const text of [
      front,
      front + timeline.replaceAll(/\d\d:\d\d/g, 'Then'),
      front.replace('owner', 'started:\nowner') + timeline,
      front.replace('incident', 'project') + timeline,
      front.replace('type: incident\n', '') + timeline,
      timeline,
    ])
      assert.deepEqual(findingsOf(rule, text), [])
  })
})
