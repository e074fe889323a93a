import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'

describe('the title of an action item', () => {
  it('is as a reader sees it: references by their text, addresses without their brackets', () => {
    for (const [words, title] of [
      ['Ask the [Kelp Foundation][kelp] to scan [uploads][]', 'Ask the Kelp Foundation to scan uploads'],
      ['Read \\<<https://wiki.t.example/a_b_>\\> first', 'Read <https://wiki.t.example/a_b_> first'],
      ['Cap jobs[0][1] at two', 'Cap jobs[0][1] at two'],
    ]) {
      const [item] = parseDocument(
        `## Actions\n\n- ${words}\n\n[kelp]: https://t.example/kelp\n[uploads]: https://t.example/up\n`,
      ).actionItems
      assert.equal(item?.title, title)
    }
  })
})
