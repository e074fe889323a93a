import assert from 'node:assert/strict'
import {applyEdits, parseDocument} from '../../src/core/index.ts'
import {findingsOf, fixed} from '../support/check.ts'

const rule = 'valid-frontmatter'

/** The text after the header has moved. */
function moved(text: string): string {
  const finding = findingsOf(rule, text).find(({message}) => message.startsWith('This header'))
  const after = applyEdits(text, finding!.suggestions[0]!.edits)
  assert.deepEqual(parseDocument(after).problems, [])
  assert.ok(!findingsOf(rule, after).some(({message}) => message.startsWith('This header')), after)
  return after
}

describe(`${rule} (a header that moves into front matter)`, () => {
  it('moves bold lines, and leaves one that says more', () => {
    const text = `# Queue outage

**Date:** 12 March 2026
**Severity:** Sev 2 (partial outage)
**Authors:** Ana Lima, Tunde Bakare (Payments, on call)

## Summary
`
    assert.equal(
      fixed(rule, text),
      `---
severity: SEV2
date: 2026-03-12
authors: [Ana Lima, 'Tunde Bakare (Payments, on call)']
---

# Queue outage

**Severity:** Sev 2 (partial outage)

## Summary
`,
    )
  })

  it('leaves no trace of a header that has moved as a whole', () => {
    const rest = '# Queue outage\n\n## Notes\n\nMessages waited for an hour.\n'
    const yaml = '---\nstatus: final\ndate: 2026-03-12\n---\n\n'
    for (const header of [
      '**Date:** 2026-03-12  \n**Status:** Final\n',
      '- **Date:** 2026-03-12\n- **Status:** Final\n',
      'Date: 2026-03-12\nStatus: Final\n',
      '**Date:** 2026-03-12 | **Status:** Final\n',
      '| Field | Value |\n| --- | --- |\n| Date | `2026-03-12` |\n| **Status** | Final |\n',
      '| Date | 2026-03-12 |\n| --- | --- |\n| Status | Final |\n',
      '## Document details\n\n**Date:** 2026-03-12\\\n**Status:** Final\n',
    ]) {
      const text = rest.replace('\n\n', `\n\n${header}\n`)
      assert.equal(moved(text), yaml + rest)
      const crlf = text.replaceAll('\n', '\r\n')
      assert.equal(moved(crlf), (yaml + rest).replaceAll('\n', '\r\n'))
    }
  })

  it('adds to front matter that is there, and gives values to keys that have none', () => {
    const text = `---
layout: post
status:
---
# Queue outage

| Field | Value |
| --- | --- |
| **Incident ID** | INC-2026-0044 |
| Status | In Review |
| Services affected | till; larder |
| Severity | huge |
`
    assert.equal(
      moved(text),
      `---
layout: post
status: in-review
id: INC-2026-0044
services: [till, larder]
---
# Queue outage

| Field | Value |
| --- | --- |
| Severity | huge |
`,
    )
  })

  it('leaves what stands beside and below the lines', () => {
    const text = `# Queue outage

- **Date:** 2026-03-12 | **Lead:** Bo
- **Ticket:** [T-7](https://tickets.example/T-7)
- **Services:** till
  - and the larder
- **Owner:** Ana Lima
- **Duration:** 2 h

| Status | Final |
| --- | --- |
| Published | soon |
`
    assert.equal(
      moved(text),
      `---
status: final
date: 2026-03-12
owner: Ana Lima
services: [till]
tracker: T-7
---

${text.replace('- **Owner:** Ana Lima\n', '')}`,
    )
  })

  it('leaves an owner who is several people, since front matter takes one', () => {
    const owner = '**Owner:** Ana Lima, Tunde Bakare\n'
    const text = `# T\n\n**Date:** 2026-03-12\n**Status:** Final\n${owner}\nWords.\n`
    assert.equal(moved(text), `---\nstatus: final\ndate: 2026-03-12\n---\n\n# T\n\n${owner}\nWords.\n`)
  })

  it('gives the value to a key by another name', () => {
    const text = '---\nsev:\nlayout: post\n---\n\n**Severity:** Sev 1\n**Status:** Final\n'
    assert.equal(moved(text), '---\nsev: SEV1\nlayout: post\nstatus: final\n---\n\n')
  })

  it('leaves no mark of a break at the end of what stays', () => {
    assert.equal(
      moved('# T\n\n**Duration:** 2 h\\\n**Owner:** Ana Lima\\\n**Status:** final\n\nWords.\n'),
      '---\nstatus: final\nowner: Ana Lima\n---\n\n# T\n\n**Duration:** 2 h\n\nWords.\n',
    )
  })
})

describe(`${rule} (a header beside front matter)`, () => {
  const about = (front: string, header: string, zone = '') =>
    findingsOf(rule, `---\nfailure-class: x\n${zone}${front}\n---\n\n# T\n\n${header}\n\nWords.\n`)

  const contradictions: readonly (readonly [string, string, string, string])[] = [
    ['severity: SEV2', '**Severity:** Sev 1', 'SEV2', 'Sev 1'],
    ['status: draft', '**Status:** Final', 'draft', 'Final'],
    ['date: 2026-03-12', '**Date:** 13 March 2026', '2026-03-12', '13 March 2026'],
    ['date: 2026-03-12', '**Date:** 04/12/2026', '2026-03-12', '04/12/2026'],
    ['owner: Ana Lima', '| Owner | Tunde Bakare |\n| --- | --- |', 'Ana Lima', 'Tunde Bakare'],
    [
      'started: 2026-03-12T09:02Z',
      '**Started:** 2026-03-12 09:02 CET',
      '2026-03-12T09:02Z',
      '2026-03-12 09:02 CET',
    ],
  ]
  for (const [front, header, above, below] of contradictions) {
    it(`tells once that “${front}” is not what “${header}” says`, () => {
      const found = about(front, header).filter(({message}) => message.includes(' here and '))
      assert.deepEqual(
        found.map(({message}) => message),
        [`“${front.replace(/:.*/, '')}” is “${above}” here and “${below}” in the header.`],
      )
    })
  }

  it('weighs more where both cannot be right', () => {
    const weights = (front: string, header: string) => about(front, header).map(({severity}) => severity)
    assert.deepEqual(weights('severity: SEV2', '**Severity:** SEV1'), ['error'])
    assert.deepEqual(weights('owner: Ana Lima', '**Owner:** Bo Ek'), ['information'])
  })

  it('takes the word of either', () => {
    const text = '---\nseverity: SEV2 # for now\n---\n\n**Severity:** SEV1\n'
    const [header, front] = findingsOf(rule, text)[0]!.suggestions
    assert.equal(applyEdits(text, header!.edits), text.replace('SEV2', 'SEV1'))
    assert.equal(applyEdits(text, front!.edits), text.replace('SEV1', 'SEV2'))
  })

  it('is silent where both say the same, or may', () => {
    const same: readonly (readonly [string, string])[] = [
      ['severity: SEV2', '**Severity:** Sev 2 (partial outage)'],
      ['severity: SEV2', '**Severity:** high'],
      ['status: final', '**Status:** Complete, action items in progress'],
      ['date: 2026-03-12', '**Date:** March 12th, 2026'],
      ['date: 2026-03-12', '**Date:** 03/12/2026'],
      ['owner: Ana Lima', '**Owner:** Ana'],
      ['owner: Ana Lima', '**Owner:** @alima'],
      ['time-zone: UTC\nstarted: 2026-03-12T09:02:30', '**Started:** 2026-03-12 10:02 CET'],
      ['resolved: 2026-03-12', '**Resolved:** 2026-03-12 09:00 UTC'],
    ]
    for (const [front, header] of same)
      assert.deepEqual(
        about(front, header).filter(({message}) => message.includes(' here and ')),
        [],
        header,
      )
  })
})
