import assert from 'node:assert/strict'
import {findMilestones} from '../../../src/core/facts/milestones.ts'
import {parseDocument} from '../../../src/core/index.ts'

const timeline = `## Timeline

### 2026-03-05

- 09:40 The new price list is loaded
- 10:05 A baker reports odd prices to the shop lead
- 10:12 The shop lead confirms that the list holds last year's prices
- 10:30 The old list is loaded again
- 11:00 The tills show the right prices
- 12:15 The nightly run completes with the right list
`

function told(header: string): Record<string, string> {
  const found = findMilestones(parseDocument(`# Wrong prices\n\n${header}\n${timeline}`))
  return Object.fromEntries([...found].map(([name, {event}]) => [name, event.value]))
}

describe('a time in the header', () => {
  it('tells which entry of the timeline it is', () => {
    const {detection, resolution} = told('**Detected:** 2026-03-05 10:12\n**Resolved:** 2026-03-05 11:00\n')
    assert.equal(detection, "The shop lead confirms that the list holds last year's prices")
    assert.equal(resolution, 'The tills show the right prices')
  })

  it('tells none where no entry is of that day and minute, or of another zone', () => {
    const plain = told('')
    for (const header of [
      '**Detected:** 2026-03-04 10:12\n',
      '**Detected:** 2026-03-05 10:13\n',
      '**Detected:** 2026-03-05\n',
    ])
      assert.deepEqual(told(header), plain, header)
    const zoned = parseDocument(
      '---\ndetected: 2026-03-05T10:12:00+02:00\n---\n\n## Timeline\n\n- 2026-03-05 09:00 UTC An alert fires\n- 2026-03-05 10:12 UTC The list is swapped\n',
    )
    assert.equal(findMilestones(zoned).get('detection')?.event.value, 'An alert fires')
  })

  it('tells the one that says it where several entries are of one minute', () => {
    const {resolution} = told('**Resolved:** 2026-03-05 12:15\n')
    assert.equal(resolution, 'The nightly run completes with the right list')
    const both = parseDocument(
      '**Date:** 2026-03-05\n**Resolved:** 2026-03-05 11:00\n\n## Timeline\n\n- 09:00 An alert fires\n- 11:00 The shop opens the second door\n- 11:00 The tills are back\n- 11:20 The queue recovers\n',
    )
    assert.equal(findMilestones(both).get('resolution')?.event.value, 'The tills are back')
  })

  it('gives way to an entry that begins with the name', () => {
    const document = parseDocument(
      '**Resolved:** 2026-03-05 11:00\n**Date:** 2026-03-05\n\n## Timeline\n\n- 09:00 An alert fires\n- 11:00 The tills are back\n- 11:30 Resolved: the shop lead closes the call\n',
    )
    assert.match(findMilestones(document).get('resolution')?.event.value ?? '', /^Resolved/)
  })
})
