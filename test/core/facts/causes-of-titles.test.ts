import assert from 'node:assert/strict'
import {factorsOf} from '../../../src/core/facts/factors.ts'
import {parseDocument} from '../../../src/core/index.ts'

function causes(text: string): string[] {
  return factorsOf(parseDocument(`# Late parcels\n\n${text}`)).map(({words}) => words)
}

describe('causes that have a title each', () => {
  it('are one each, as their first sentence says', () => {
    assert.deepEqual(
      causes(
        '## Technical cause\n\nThe scale let a crate pass that had no weight. It was new.\n\n## Root cause\n\nThere are too few people to test scales.\n',
      ),
      ['The scale let a crate pass that had no weight.', 'There are too few people to test scales.'],
    )
  })

  it('are none alone, under one title twice, still unknown, or where the title is one for all', () => {
    for (const text of [
      '## Root cause\n\nThe scale let a crate pass that had no weight.\n',
      '## Root cause\n\nThe scale let a crate pass.\n\n## Root cause\n\nThe scale let a crate pass.\n',
      '## Technical cause\n\nThe scale let a crate pass.\n\n## Root cause\n\nIt is still unknown.\n',
      '## Root cause analysis\n\nThe scale let a crate pass.\n\n## Root cause\n\nThe scale was new.\n',
    ])
      assert.deepEqual(causes(text), [], text)
  })

  it('stand beside few that are listed where a title calls them a trouble', () => {
    const text = `## Root causes

### How did the belt stop?

- The scale let an empty crate pass
- The belt has no sensor behind the scale

### How did the label printer compound the incident?

It printed an error for each crate.

### Recurrence of the jam on belt two

Each restart moved crates to belt two.

### How we looked for it

We drew the line on the wall.
`
    assert.deepEqual(
      causes(text).map((words) => words.slice(0, 24)),
      [
        'The scale let an empty c',
        'The belt has no sensor b',
        'How did the label printe',
        'Recurrence of the jam on',
      ],
    )
  })
})

describe('a lone factor', () => {
  it('with several below it is two, and one where these are only words', () => {
    const part = (below: string): string[] =>
      causes(`## Contributing factors\n\n- The scale is used by the night shift only\n${below}`)
    assert.deepEqual(
      part('  - Its alert waits for a hundred crates\n  - Since nobody else uses it, it went unnoticed\n'),
      ['Its alert waits for a hundred crates', 'Since nobody else uses it, it went unnoticed'],
    )
    assert.equal(part('  - belt one\n  - belt two\n').length, 1)
    assert.equal(part('- The belt has no sensor\n').length, 2)
  })
})
