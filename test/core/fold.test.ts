import assert from 'node:assert/strict'
import {LineIndex, defaultConfig, lint, messageWithLines, parseDocument} from '../../src/core/index.ts'

/** What a reader is told who sees the first place alone. */
function told(text: string): string[] {
  const lines = new LineIndex(text)
  return lint(parseDocument(text), defaultConfig, '2026-03-20')
    .filter(({rule}) => rule === 'action-owner')
    .map((finding) => messageWithLines(finding, lines))
}

describe('messageWithLines', () => {
  const items = (...words: string[]): string =>
    `# Postmortem\n\n## Action items\n\n${words.map((one) => `- [ ] ${one}\n`).join('')}`

  it('names the lines of all that a finding stands for', () => {
    const [message, ...others] = told(
      items('Raise the limit of the pool', 'Add an alert on the queue', 'Rotate the keys of the gateway'),
    )
    assert.match(message!, / Also on lines 6 and 7\.$/)
    assert.deepEqual(others, [])
  })

  it('adds nothing to a finding that stands alone', () => {
    const [message] = told(items('Raise the limit of the pool', 'Add an alert on the queue (Ana Lima)'))
    assert.doesNotMatch(message!, /Also on/)
  })
})
