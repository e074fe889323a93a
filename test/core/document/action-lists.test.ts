import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'

describe('one word above bullets', () => {
  const items = (body: string) =>
    parseDocument(`## Action items\n\n${body}\n`).actionItems.map(({title, group}) => [title, group?.value])

  it('groups them where one of them asks for something', () => {
    assert.deepEqual(
      items('- Prevent\n    - Add an alert\n    - Limits for the queue\n- Detect\n  - Cap it'),
      [
        ['Add an alert', 'Prevent'],
        ['Limits for the queue', 'Prevent'],
        ['Cap it', 'Detect'],
      ],
    )
  })

  it('is a thing that they tell about where none does', () => {
    assert.deepEqual(items('- Add an alert\n- web-01\n  - 16 cores\n  - 64 GB of memory'), [
      ['Add an alert', undefined],
    ])
  })
})
