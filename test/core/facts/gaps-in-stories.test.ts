import assert from 'node:assert/strict'
import {factsOf} from '../../../src/core/facts/facts.ts'
import {parseDocument} from '../../../src/core/index.ts'

function causes(story: string, title = 'Root cause of the late parcels'): string[] {
  const document = parseDocument(`# Late parcels\n\n## ${title}\n\n${story}\n`)
  return factsOf(document).factors.map(({words}) => words)
}

describe('causes in the story of a root cause', () => {
  it('are what was not covered or checked, be it paragraphs apart', () => {
    const story = `To keep old labels out, we merged a check of the depot's name into the sorter.

Because of the move in 2024, two depots have two names each. The check failed to
include the older one.

The release was tested in the new hall, omitting to validate the depots outside of it. On Monday it went out.`
    assert.deepEqual(causes(story), [
      'The check failed to\ninclude the older one.',
      'The release was tested in the new hall, omitting to validate the depots outside of it.',
    ])
  })

  it('are none where only one of its sentences tells a gap, or where they are to come', () => {
    for (const story of [
      'The check failed to include the older name. On Monday it went out.',
      'The check failed to include the older name. The next one will not be tested in the new hall only.',
      'On Monday the release went out. The sorter stopped. We restarted it.',
    ])
      assert.deepEqual(causes(story), [], story)
  })

  it('are none outside of a part for causes', () => {
    assert.deepEqual(
      causes('The check failed to include the older name. The depots were not tested.', 'What happened'),
      [],
    )
  })
})
