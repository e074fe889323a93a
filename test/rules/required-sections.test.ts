import assert from 'node:assert/strict'
import {
  type LintFinding,
  applyEdits,
  lint,
  parseDocument,
  parts,
  resolveConfig,
} from '../../src/core/index.ts'
import {check, findingsOf, today} from '../support/check.ts'

const rule = 'required-sections'

function messages(text: string): string[] {
  return findingsOf(rule, text).map(({message}) => message)
}

/** The text after the suggestion for the section of this title. */
function inserted(text: string, title: string): string {
  const [finding] = findingsOf(rule, text)
  const suggestion = finding!.suggestions.find((one) => one.title === `Insert section “${title}”`)
  return applyEdits(text, suggestion!.edits)
}

const complete = `---
severity: SEV1
---

# Checkout outage

## Summary

Checkout returned errors for 40 minutes.

## Impact

1 200 orders failed.

## Timeline

- 09:02 UTC The deploy began.

## What went well

- The alert fired.

## Contributing factors

- The queue had no limit.

## Action items

- [ ] Limit the queue. Owner: Ana Lima, due: 2026-12-12

## Lessons learned

A queue without a limit fails later, but worse.
`

function without(title: string): string {
  return complete.replace(new RegExp(`## ${title}\\n\\n.*\\n\\n?`), '')
}

describe(rule, () => {
  it('accepts a document that has them all', () => assert.deepEqual(messages(complete), []))

  it('accepts other names for them, with numbers and emoji', () => {
    const text = complete
      .replace('## Summary', '## 1. Executive summary')
      .replace('## Impact', '## 💥 Customer impact')
      .replace('## What went well', '## What worked well?')
      .replace('## Contributing factors', '## Root causes')
      .replace('## Action items', '## Follow-ups')
      .replace('## Lessons learned', '## What we learned')
    assert.deepEqual(messages(text), [])
  })

  it('accepts bold labels', () => {
    const text = complete.replace(/## (.*)\n\n(?!-)(.*)/g, '**$1:** $2')
    assert.match(text, /\*\*Impact:\*\* 1 200/)
    assert.deepEqual(messages(text), [])
  })

  it('finds what is not there, and points at the title', () => {
    const text = without('Impact').replaceAll('\n', '\r\n')
    const [finding, ...others] = findingsOf(rule, text)
    assert.equal(finding!.message, 'There is no section “Impact”.')
    assert.equal(text.slice(finding!.span.start, finding!.span.end), '# Checkout outage')
    assert.deepEqual(others, [])
  })

  it('says once that a document is empty', () => {
    assert.deepEqual(messages(''), ['This postmortem is empty.'])
    assert.deepEqual(messages('---\n---\n\n'), ['This postmortem is empty.'])
  })

  it('finds sections that hold nothing, and leaves to no-placeholder what a template left', () => {
    const text = complete
      .replace('Checkout returned errors for 40 minutes.', 'TBD')
      .replace('1 200 orders failed.', '<!-- who was affected? -->')
      .replace('- The alert fired.', '')
      .replace('- The queue had no limit.', '[the conditions that together made this possible]')
      .replace(/- \[ \] Limit.*/, '- ')
    assert.deepEqual(messages(text), [
      'Section “Impact” is empty.',
      'Section “What went well” is empty.',
      'Section “Action items” is empty.',
    ])
  })

  it('accepts a line of the header', () => {
    assert.deepEqual(
      messages(without('Impact').replace('## Summary', 'Impact: 1 200 orders\n\n## Summary')),
      [],
    )
  })

  it('says in one finding, on the title, what is missing, and inserts it all', () => {
    check(
      rule,
      `
# Checkout outage
^^^^^^^^^^^^^^^^^ There are no sections “Summary”, “Impact”, “Timeline” and “Action items”.

## Root cause

The queue had no limit.
`,
    )
    const [finding] = findingsOf(
      rule,
      '# Checkout outage\r\n\r\n## Root cause\r\n\r\nThe queue had no limit.\r\n',
    )
    assert.deepEqual(
      finding!.suggestions.map(({title}) => title),
      [
        'Insert the 4 missing sections',
        ...['Summary', 'Impact', 'Timeline', 'Action items'].map((title) => `Insert section “${title}”`),
      ],
    )
  })

  it('accepts a section whose text stands under subheadings', () => {
    assert.deepEqual(
      messages(complete.replace('1 200 orders failed.', '### Customers\n\n1 200 orders failed.')),
      [],
    )
  })

  const asked = [
    ['severity: SEV1', 7, '“Summary”, “Impact”, “Timeline” and 4 more'],
    ['type: incident', 5, '“Summary”, “Impact”, “Timeline” and 2 more'],
    ['severity: SEV3', 4, '“Summary”, “Timeline”, “Contributing factors” and “Action items”'],
    ['type: near-miss', 4, '“Summary”, “Timeline”, “Contributing factors” and “Action items”'],
    ['type: project', 4, '“Timeline”, “Contributing factors”, “Action items” and “Lessons learned”'],
    ['type: okr', 3, '“Contributing factors”, “Action items” and “Lessons learned”'],
    ['type: pre-mortem', 2, '“Contributing factors” and “Action items”'],
  ] as const
  for (const [front, count, titles] of asked) {
    it(`asks of ${front} for ${count} sections`, () => {
      const text = `---\n${front}\n---\n\n# Review\n`
      assert.deepEqual(messages(text), [`There are no sections ${titles}.`])
      assert.equal(findingsOf(rule, text)[0]!.suggestions.length, count + 1)
    })
  }

  it('asks for what a team asks for, by severity or for all', () => {
    const ask = (required: unknown, front: string): string[] => {
      const {config} = resolveConfig([{source: 'test', value: {'required-sections': required}}])
      return lint(parseDocument(`---\n${front}\n---\n\n# Review\n`), config, today)
        .filter((finding) => finding.rule === rule)
        .map(({message}) => message)
    }
    assert.deepEqual(ask(['summary'], 'severity: SEV1'), ['There is no section “Summary”.'])
    assert.deepEqual(ask({light: ['impact'], all: ['summary']}, 'severity: SEV3'), [
      'There is no section “Impact”.',
    ])
    assert.deepEqual(ask({light: ['impact'], all: []}, 'severity: SEV1'), [])
  })

  for (const id of ['summary', 'impact', 'went-well', 'actions', 'lessons']) {
    const {title, text} = parts.find((part) => part.id === id)!
    it(`inserts “${title}” at its place, as the template has it`, () => {
      const expected = complete.replace(new RegExp(`## ${title}\\n\\n.*`), text)
      assert.equal(inserted(without(title), title).trimEnd(), expected.trimEnd())
    })
  }

  it('inserts with the line breaks and the depth of the document', () => {
    const text = without('Impact').replace(/^## /gm, '### ').replaceAll('\n', '\r\n')
    assert.match(
      inserted(text, 'Impact'),
      /40 minutes\.\r\n\r\n### Impact\r\n\r\n\| Dimension .*\r\n(?:\|.*\r\n)+\r\n### Timeline/,
    )
  })

  it('inserts behind front matter and behind words without a heading', () => {
    const front = '---\ntype: pre-mortem\n---\n'
    assert.ok(inserted(front, 'Action tracker').startsWith(`${front}\n## Action tracker\n\n| Action |`))
    assert.ok(inserted('Checkout was down.', 'Impact').startsWith('Checkout was down.\n\n## Impact\n\n| Dim'))
  })

  it('inserts what the kind of document has: a retrospective tells its numbers as plan and actual', () => {
    const review = complete.replace('severity: SEV1', 'type: project')
    const text = review.replace(/## Action items[^#]*/, '')
    assert.match(inserted(text, 'Action tracker'), /## Lessons learned\n\nA queue.*\n\n## Action tracker\n/)
  })

  it('never inserts into another section', () => {
    const text = `# Late e-mails\n\n## Summary\n\nE-mails were late.\n\n## Afterwards\n\nWe met.\n\n### Lessons learned\n\nQueues fill.\n`
    const [{suggestions}] = findingsOf(rule, text) as [LintFinding]
    const all = applyEdits(text, suggestions[0]!.edits)
    assert.match(all, /\n\n## Action items\n[^]*\n\n## Afterwards\n\nWe met\.\n\n### Lessons learned\n/)
  })

  it('fills an empty section with its prompts, and leaves alone one that has a comment or a table to fill', () => {
    const lessons = complete.replace(/(## Lessons learned\n).*/s, '$1')
    const [{suggestions}] = findingsOf(rule, lessons) as [LintFinding]
    assert.equal(suggestions[0]!.title, 'Insert the prompts of “Lessons learned”')
    assert.match(
      applyEdits(lessons, suggestions[0]!.edits),
      /## Lessons learned\n\n1\. We learned that \[what/,
    )
    const commented = complete.replace('1 200 orders failed.', '<!-- in numbers -->')
    const [{suggestions: inComment}] = findingsOf(rule, commented) as [LintFinding]
    assert.match(
      applyEdits(commented, inComment[0]!.edits),
      /## Impact\n\n\| Dimension [^]*\| \[link\] \|\n\n<!-- in numbers -->\n\n## Timeline/,
    )
    const table = complete.replace('1 200 orders failed.', '| Dimension | Detail |\n| --- | --- |')
    assert.deepEqual(findingsOf(rule, table)[0]!.suggestions, [])
  })

  it('takes two sentences above the first section for the summary', () => {
    const rest =
      '## Impact\n\n40 orders.\n\n## Timeline\n\n- 09:02 Deploy.\n\n## Contributing factors\n\n- No limit.\n\n## Action items\n\n- [ ] Add a limit.\n'
    assert.deepEqual(
      messages(`# Outage\n\nCheckout was down. A deploy took the last connection.\n\n${rest}`),
      [],
    )
    assert.deepEqual(messages(`# Outage\n\nCheckout was down.\n\n${rest}`), [
      'There is no section “Summary”.',
    ])
  })
})
