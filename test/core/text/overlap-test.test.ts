import assert from 'node:assert/strict'
import {overlapTest} from '../../../src/core/text/overlap-test.ts'
import {overlaps, span} from '../../../src/core/text/span.ts'
import {random} from '../../support/random.ts'

describe('overlapTest', () => {
  it('says what a look at each of the spans says', () => {
    const next = random(1)
    const some = () => {
      const start = Math.floor(next() * 40)
      return span(start, start + Math.floor(next() * 9))
    }
    for (let round = 0; round < 200; round++) {
      const spans = Array.from({length: Math.floor(next() * 6)}, some)
      const isOverlapped = overlapTest(spans)
      for (let count = 0; count < 10; count++) {
        const place = some()
        assert.equal(
          isOverlapped(place),
          spans.some((one) => overlaps(one, place)),
          JSON.stringify({spans, place}),
        )
      }
    }
  })
})
