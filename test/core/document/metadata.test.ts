import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {words} from '../../support/read.ts'

/** Keys and values, each asserted to stand at its place. */
function metadataOf(text: string): Record<string, string> {
  const document = parseDocument(text)
  for (const {value, valueSpan, from} of document.metadata)
    if (from === 'header') assert.equal(words(document, valueSpan).replace(/[*`]/g, ''), value)
  return Object.fromEntries(document.metadata.map(({key, value}) => [key, value]))
}

describe('metadata', () => {
  it('is what front matter says, lists and people in one line', () => {
    const text = `---
severity: SEV1
authors: [Ana Lima, Bo Ek]
owner: {name: Ana Lima, role: lead}
resolved:
---
`
    assert.deepEqual(metadataOf(text), {
      ...{severity: 'SEV1', authors: 'Ana Lima, Bo Ek', owner: 'Ana Lima', resolved: ''},
    })
  })

  it('is read from bold labels without a colon, where no sentence goes on behind them', () => {
    const lines = '- **Date** 2026-03-12\n- **Owner** Ana Lima\n- **Severity** – SEV2\n'
    assert.deepEqual(metadataOf(`# Queue outage\n\n${lines}`), {
      ...{date: '2026-03-12', owner: 'Ana Lima', severity: 'SEV2'},
    })
    assert.deepEqual(
      metadataOf('# Queue outage\n\n- **Owner** is still open\n- **Date** We asked. Nobody knew.\n'),
      {},
    )
  })

  it('is read from bold lines, whatever marks them', () => {
    const text = `# Queue outage

**Date:** 2026-03-12
**Severity**: SEV2
__Status:__ In review\\
**Authors:** Ana Lima, Bo Ek

- **Start time**: 2026-03-12 09:02 UTC
- **Resolved:** 2026-03-12 10:40 UTC

## Summary

**Owner:** nobody
`
    assert.deepEqual(metadataOf(text), {
      ...{date: '2026-03-12', severity: 'SEV2', status: 'In review', authors: 'Ana Lima, Bo Ek'},
      ...{started: '2026-03-12 09:02 UTC', resolved: '2026-03-12 10:40 UTC'},
    })
  })

  it('is read from several labels on a line', () => {
    assert.deepEqual(metadataOf('# T\r\n\r\n**Date:** 2026-03-12 | **Status:** Final\r\n'), {
      date: '2026-03-12',
      status: 'Final',
    })
  })

  it('is read from a table of two columns', () => {
    const text = `# Queue outage

| Field | Value |
| --- | --- |
| Incident ID | INC-7 |
| **Severity** | Sev 2 |
| Facilitator | |
`
    assert.deepEqual(metadataOf(text), {id: 'INC-7', severity: 'Sev 2'})
  })

  it('is read from lines without marks where there are several', () => {
    assert.deepEqual(metadataOf('# Queue outage\n\nDate: 2026-03-12\n\nAuthor: Ana Lima\nStatus: Done\n'), {
      ...{date: '2026-03-12', authors: 'Ana Lima', status: 'Done'},
    })
    assert.deepEqual(metadataOf('# T\n\nStart: Friday\nThe queue grew.\n\nDay: it was late.\n'), {})
    assert.deepEqual(metadataOf('# T\n\nStatus: Done\n'), {})
  })

  it('is read from one line without marks where it says a day', () => {
    const started = {started: '2026-03-12 10:00 UTC'}
    assert.deepEqual(metadataOf('# T\n\nDate: Thursday, 12 March 2026\n\nThe queue grew.\n'), {
      date: 'Thursday, 12 March 2026',
    })
    assert.deepEqual(metadataOf('# T\n\nDate of incident: 2026-03-12\n'), {date: '2026-03-12'})
    assert.deepEqual(metadataOf('# T\n\nStarted: 2026-03-12 10:00 UTC\n'), started)
    assert.deepEqual(metadataOf('# T\n\nStart: we saw on 2026-03-12 that the queue grew\n'), {})
    assert.deepEqual(metadataOf('# T\n\n## Timeline\n\nStarted: 2026-03-12 10:00 UTC\n'), {})
  })

  it('has one name for a key, whatever words a team has for it', () => {
    assert.deepEqual(
      metadataOf('---\nauthor: Ana Lima\nincident_start: 2026-03-12\nsev: 2\nteam: Core\n---\n'),
      {
        ...{authors: 'Ana Lima', started: '2026-03-12', severity: '2', team: 'Core'},
      },
    )
    assert.deepEqual(metadataOf('---\nticket: OPS-1\ntracker: OPS-2\n---\n'), {
      ...{ticket: 'OPS-1', tracker: 'OPS-2'},
    })
  })

  it('leaves other bold words and other tables alone', () => {
    assert.deepEqual(
      metadataOf('# T\n\nThe **owner:** of it was out.\n\n| a | b | c |\n| - | - | - |\n| Date | 1 | 2 |\n'),
      {},
    )
  })

  it('takes front matter at its word where both speak', () => {
    assert.equal(metadataOf('---\nseverity: SEV1\n---\n**Severity:** SEV3\n').severity, 'SEV1')
  })

  it('does not look for a header in lines that no person writes', () => {
    const blanks = ' '.repeat(100_000)
    for (const text of [
      `**Date:** ${blanks}x\n`,
      `| Date | ${blanks}x |\n| --- | --- |\n| Status |${blanks}x |\n`,
      `---\ntitle: "a${blanks}x\nowner: @${blanks}:x\n---\n`,
      `---\ntype: a: ${blanks}b\n---\n`,
    ])
      parseDocument(text)
  })
})
