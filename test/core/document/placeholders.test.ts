import assert from 'node:assert/strict'
import {parseMarkdown} from '../../../src/core/document/markdown.ts'
import {findPlaceholders, isFilledIn} from '../../../src/core/document/placeholders.ts'

function found(text: string): string[] {
  return findPlaceholders(text, parseMarkdown(text)).map(({span}) => text.slice(span.start, span.end))
}

describe('isFilledIn', () => {
  const open = [
    ...['TBD', 'n/a yet', '<name>', '???', '___', '…', '...', 'link', 'fill in later', 'to be scheduled'],
    ...[
      '[link](url)',
      '[dashboard](#)',
      '[log](https://example.com/)',
      'OPS-000',
      'TICKET-123',
      'PROJ-123',
      '@someone',
    ],
  ]
  for (const value of open) it(`is false for ${value}`, () => assert.ok(!isFilledIn(value)))

  const said = [
    'OPS-123',
    '[link](https://a.example/log)',
    '[dashboard](#panels)',
    'link the alert',
    '42',
    '<https://a.example/9>',
  ]
  for (const value of said) it(`is true for ${value}`, () => assert.ok(isFilledIn(value)))
})

describe('findPlaceholders', () => {
  it('finds what a template leaves for its author', () => {
    assert.deepEqual(
      found(
        'TBD and TODO on YYYY-MM-DD at HH:MM: {{title}}, [describe the impact], [name], [what was known then].',
      ),
      [
        'TBD',
        'TODO',
        'YYYY-MM-DD',
        'HH:MM',
        '{{title}}',
        '[describe the impact]',
        '[name]',
        '[what was known then]',
      ],
    )
  })

  it('finds prompts in angle brackets', () => {
    assert.deepEqual(found('Impact: <describe the impact>'), ['<describe the impact>'])
  })

  it('finds them in cells', () => {
    assert.deepEqual(found('| Owner |\n| - |\n| TBD |'), ['TBD'])
  })

  it('finds what a template counts in a list, and tickets without a number', () => {
    assert.deepEqual(
      found('- Factor 1\n- First lesson here\n- **Action item #2**\n\nTicket: OPS-XXX, PAY-###, by [names]'),
      ['Factor 1', 'First lesson here', '**Action item #2**', 'OPS-XXX', 'PAY-###', '[names]'],
    )
    const used = [
      '- Action 1\n\n  Add an alert',
      '- Factor 1:\n  - No alert',
      'See action 2.',
      '- OPS-112',
      '- size-xxx',
    ]
    for (const text of used) assert.deepEqual(found(text), [], text)
  })

  it('leaves alone links, markers, code, quotations and other words', () => {
    assert.deepEqual(
      found(
        [
          'See [the dashboard of that day](https://a.example) and [link](https://a.example).',
          '[DECISION] Revert. A <br> tag and an <details> block.',
          'The `TODO` list, and `{{ template }}` in the configuration.',
          'Our todo list, xxx large.',
          '',
          '> TBD by the vendor',
          '',
          '```\nTODO\n```',
        ].join('\n'),
      ),
      [],
    )
  })
})
