import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'valid-frontmatter'
const body =
  'type: incident\nseverity: SEV1\nstatus: draft\ndate: 2026-03-12\nowner: Ana Lima\n---\n\n# Outage\n'

describe(`${rule} (front matter that is not read)`, () => {
  const misplaced: Readonly<Record<string, readonly [string, string]>> = {
    'behind blank lines': ['\n \n---\n', 'behind a blank line'],
    'behind a fence with a name': ['---yaml\n', 'behind “---yaml”'],
    'behind a name after a space': ['--- yml \n', 'behind “--- yml”'],
    'behind two dashes': ['--\n', 'behind “--”'],
    'behind four dashes': ['----\n', 'behind “----”'],
    'behind a long dash': ['—\n', 'behind “—”'],
    'without its first line': ['', 'begins with a line “---”'],
    'behind both, with CRLF': ['\r\n---yaml\r\n', 'behind “---yaml”'],
  }
  for (const [where, [opening, words]] of Object.entries(misplaced)) {
    it(`is pointed out ${where}, and can be made front matter`, () => {
      const end = opening.includes('\r') ? body.replaceAll('\n', '\r\n') : body
      const [finding, ...others] = findingsOf(rule, opening + end)
      assert.ok(finding!.message.includes(words), finding!.message)
      assert.equal(finding!.severity, 'information')
      assert.deepEqual(others, [])
      assert.equal(fixed(rule, opening + end), (opening.includes('\r') ? '---\r\n' : '---\n') + end)
    })
  }

  it('gets both of its fences, and the closing one in place of what stands there', () => {
    assert.equal(fixed(rule, `----\n${body.replace('---', '----')}`), `---\n${body}`)
    assert.equal(fixed(rule, `---\n${body.replace('---', '--')}`), `---\n${body}`)
    assert.equal(fixed(rule, `---\n${body.replace('---', '...')}`), `---\n${body}`)
  })

  it('is mended before a header becomes front matter beside it', () => {
    const header = '\n**Status:** final\n**Severity:** SEV1\n'
    const messages = findingsOf(rule, `\n---\n${body}${header}`).map(({message}) => message)
    assert.deepEqual(messages, ['Front matter begins in the first line: behind a blank line it is not read.'])
  })

  it('is not taken for what stands between two rules of Markdown', () => {
    for (const text of [
      '\n---\nNote: a draft\n---\n',
      '\n---\n\nWords.\n\n---\n',
      '---yaml\n[broken\n---\n',
      'title: x\n---\n',
      '----\nNote: a draft\n----\n',
    ])
      assert.deepEqual(findingsOf(rule, text), [])
  })
})

describe(`${rule} (headers)`, () => {
  it('finds what means nothing in a header of bold lines', () => {
    check(
      rule,
      `
**Severity:** SEV9
              ^^^^ is no severity: use SEV0
**Date:** 2026-02-30
          ^^^^^^^^^^ is no day of the calendar
**Status:** drft
            ^^^^ is no status: use draft

## Summary
`,
    )
  })

  it('finds it in a header table', () => {
    check(
      rule,
      `
| Severity | P7 (major) |
             ^^^^^^^^^^ is no severity
| --- | --- |
| Published | 31 February 2026 |
              ^^^^^^^^^^^^^^^^ is no day of the calendar
| Started | Tue 2 Mar 2026 10:00 |
            ^^^^^^^^^^^^^^^^^^^^ is a Monday

## Summary
`,
    )
  })

  it('points out a day with two readings', () => {
    const [finding, ...others] = findingsOf(rule, '**Date:** 03/12/2026\n\n## Summary\n')
    assert.equal(finding!.severity, 'information')
    assert.deepEqual(
      finding!.suggestions.map(({title}) => title),
      ['Replace with “2026-12-03”', 'Replace with “2026-03-12”'],
    )
    assert.deepEqual(others, [])
  })

  it('leaves what people can read as it is', () => {
    const text = `# Outage

**Severity:** High

**Status:** Complete, action items in progress

**Date:** March 3rd, 2026

**Published:** 3/26/26

**Started:** 09:12 UTC
`
    const findings = findingsOf(rule, text)
    assert.deepEqual(
      findings.filter(({message}) => !message.startsWith('This header')),
      [],
    )
  })

  it('moves behind the blanks that the other keys stand behind', () => {
    const text =
      '---\n  type: incident\n  title: Late invoices\n---\n\n**Date:** 2026-03-12\n**Owner:** Ana Lima\n\n## Summary\n'
    const header = findingsOf(rule, text).find(({message}) => message.startsWith('This header'))
    assert.equal(
      applyEdits(text, header!.suggestions[0]!.edits),
      '---\n  type: incident\n  title: Late invoices\n  date: 2026-03-12\n  owner: Ana Lima\n---\n\n## Summary\n',
    )
  })

  it('leaves a line whose words may be one thing or two', () => {
    const text = '**Date:** 2026-03-12\n**Services:** Trust and Safety, Search\n\n## Summary\n'
    const [finding] = findingsOf(rule, text)
    assert.equal(
      applyEdits(text, finding!.suggestions[0]!.edits),
      '---\ndate: 2026-03-12\nservices: [Trust, Safety, Search]\n---\n\n**Services:** Trust and Safety, Search\n\n## Summary\n',
    )
  })

  it('says which lines of the header it does not write as front matter', () => {
    const text =
      '**Date:** 2026-03-12\n**Owner:** Ana Lima\n**Severity:** High\n**Status:** all clear\n\n## Summary\n'
    const [finding] = findingsOf(rule, text)
    const [write] = finding!.suggestions
    assert.equal(
      write!.title,
      'Move the header into front matter, all but “severity” and “status”, which front matter does not take',
    )
    assert.equal(
      applyEdits(text, write!.edits),
      '---\ndate: 2026-03-12\nowner: Ana Lima\n---\n\n**Severity:** High\n**Status:** all clear\n\n## Summary\n',
    )
  })
})
