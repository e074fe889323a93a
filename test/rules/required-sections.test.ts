import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {findingsOf} from '../support/check.ts'

const rule = 'required-sections'

function messages(text: string): string[] {
  return findingsOf(rule, text).map(({message}) => message)
}

/** The text after the suggestion for the section of this title. */
function inserted(text: string, title: string): string {
  const finding = findingsOf(rule, text).find(({message}) => message === `There is no section “${title}”.`)
  return applyEdits(text, finding!.suggestions[0]!.edits)
}

const complete = `# Checkout outage

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
    assert.equal(messages('Checkout was down.\n').length, 7)
  })

  it('finds sections that hold nothing or only what a template left open', () => {
    const text = complete
      .replace('Checkout returned errors for 40 minutes.', 'TBD')
      .replace('1 200 orders failed.', '<!-- who was affected? -->')
      .replace('- The alert fired.', '')
      .replace('- The queue had no limit.', '[the conditions that together made this possible]')
      .replace(/- \[ \] Limit.*/, '- ')
    assert.deepEqual(messages(text), [
      'Section “Summary” is empty.',
      'Section “Impact” is empty.',
      'Section “What went well” is empty.',
      'Section “Contributing factors” is empty.',
      'Section “Action items” is empty.',
    ])
  })

  it('accepts a section whose text stands under subheadings', () => {
    assert.deepEqual(
      messages(complete.replace('1 200 orders failed.', '### Customers\n\n1 200 orders failed.')),
      [],
    )
  })

  const byType = [
    [
      'incident',
      [
        'Summary',
        'Impact',
        'Timeline',
        'What went well',
        'Contributing factors',
        'Action items',
        'Lessons learned',
      ],
    ],
    ['near-miss', ['Summary', 'Timeline', 'Contributing factors', 'Action items']],
    ['project', ['Timeline', 'Contributing factors', 'Action items', 'Lessons learned']],
    ['okr', ['Contributing factors', 'Action items', 'Lessons learned']],
    ['pre-mortem', ['Contributing factors', 'Action items']],
  ] as const
  for (const [type, titles] of byType) {
    it(`asks of the type ${type} for ${titles.join(', ')}`, () => {
      assert.deepEqual(
        messages(`---\ntype: ${type}\n---\n\n# Review\n`),
        titles.map((title) => `There is no section “${title}”.`),
      )
    })
  }

  const prompts = {
    Summary: 'what happened, who was affected, how it ended',
    Impact: 'who was affected, how many, and for how long',
    'What went well': 'what limited the impact',
    'Action items': 'what will change, who owns it, and by when',
    'Lessons learned': 'what the team knows now that it did not know before',
  }
  for (const [title, prompt] of Object.entries(prompts)) {
    it(`inserts “${title}” at its place`, () => {
      const expected = complete.replace(new RegExp(`(## ${title}\\n\\n).*`), `$1[${prompt}]`)
      assert.equal(inserted(without(title), title).trimEnd(), expected.trimEnd())
    })
  }

  it('inserts with the line breaks and the depth of the document', () => {
    const text = without('Impact').replace(/^## /gm, '### ').replaceAll('\n', '\r\n')
    assert.match(
      inserted(text, 'Impact'),
      /40 minutes\.\r\n\r\n### Impact\r\n\r\n\[who was affected, how many, and for how long\]\r\n\r\n### Timeline/,
    )
  })

  it('inserts behind front matter and behind words without a heading', () => {
    const front = '---\ntype: pre-mortem\n---\n'
    assert.equal(
      inserted(front, 'Action items'),
      `${front}\n## Action items\n\n[what will change, who owns it, and by when]\n`,
    )
    assert.equal(
      inserted('Checkout was down.', 'Impact'),
      'Checkout was down.\n\n## Impact\n\n[who was affected, how many, and for how long]\n',
    )
  })
})
