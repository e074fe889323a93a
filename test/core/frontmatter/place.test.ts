import assert from 'node:assert/strict'
import {mayBeFrontMatter} from '../../../src/core/index.ts'

const may = (text: string, line: number): boolean => {
  const lines = text.split('\n')
  return mayBeFrontMatter(line, (one) => lines[one]!)
}

describe('a line that can be in front matter', () => {
  it('is not below the closing fence', () => {
    const text = '---\ntype: incident\n\nseverity: SEV2\n---\n\n# Late e-mails\n\nThey were late.'
    const lines = text.split('\n').map((_, line) => line)
    assert.deepEqual(
      lines.filter((line) => may(text, line)),
      [0, 1, 2, 3, 4],
    )
  })

  it('may be below a fence that is still to be closed, and on a first line that is to become one', () => {
    assert.ok(may('---\ntype: incident\nsev', 2))
    assert.ok(may('-', 0))
  })

  it('is nowhere in a document that begins with words or a list', () => {
    assert.ok(!may('# Late e-mails\n\nWords', 2))
    assert.ok(!may('- one\n- two', 1))
  })
})
