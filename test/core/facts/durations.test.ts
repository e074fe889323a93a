import assert from 'node:assert/strict'
import {durationsOf} from '../../../src/core/facts/durations.ts'
import {parseDocument} from '../../../src/core/index.ts'
import {renderDuration} from '../../../src/core/text/duration.ts'
import {words} from '../../support/read.ts'

function told(text: string): string[] {
  const document = parseDocument(text)
  return durationsOf(document).map(
    ({name, minutes, from, to}) =>
      `${name}: ${renderDuration(minutes)}, ${words(document, from)} to ${words(document, to)}`,
  )
}

describe('durations', () => {
  it('are those between the times of front matter', () => {
    assert.deepEqual(
      told(
        '---\nstarted: 2026-03-03T09:12+01:00\ndetected: 2026-03-03T08:24Z\nresolved: 2026-03-05T08:24Z\n---\n',
      ),
      [
        'Time to detect: 12 min, 2026-03-03T09:12+01:00 to 2026-03-03T08:24Z',
        'Time to resolve: 2 days, 2026-03-03T08:24Z to 2026-03-05T08:24Z',
      ],
    )
  })

  it('are those between the times of a header, in the zone that it states', () => {
    assert.deepEqual(
      told('**Start:** 2026-03-29 00:30\n**Detected at:** 2026-03-29 03:30\n**Time zone:** Europe/Berlin\n'),
      // The clock went forward that night.
      ['Time to detect: 2 h, 2026-03-29 00:30 to 2026-03-29 03:30'],
    )
  })

  it('are those between entries of the timeline that name their milestone, where metadata has no times', () => {
    assert.deepEqual(told('## Timeline\n\n- 23:50 Trigger: the deploy\n- 00:05 Detection: an alert\n'), [
      'Time to detect: 15 min, 23:50 to 00:05',
    ])
  })

  it('are left out where the times are the wrong way round', () => {
    assert.deepEqual(told('---\nstarted: 2026-03-03T09:12Z\ndetected: 2026-03-03T09:02Z\n---\n'), [])
  })
})
