import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {assertItem} from '../../support/actions.ts'

const item = '- Add an alert'

describe('how urgent an action item is', () => {
  it('stands in brackets before its words', () => {
    for (const [words, priority] of [
      ['[HIGH] Limit the queue', 'HIGH'],
      ['(Low priority) Limit the queue', 'Low'],
      ['[ ] [P1] Limit the queue', 'P1'],
    ] as const)
      assertItem(`- ${words}`, {title: 'Limit the queue', priority})
    assertItem('- [Highway] Limit the queue', {priority: undefined})
  })

  it('stands in a title above it', () => {
    for (const [line, priority] of [
      ['### High priority', 'High'],
      ['### 🔥 Critical', 'Critical'],
      ['**P1 (this week)**', 'P1'],
      ['### P2 – next sprint', 'P2'],
      ['### Quick wins (priority: high)', 'high'],
      ['### Low-priority fixes', 'Low'],
    ] as const) {
      assertItem(`${line}\n\n${item}`, {priority})
      assertItem(`${line}\n\n${item} (P3)`, {priority: 'P3'})
      assertItem(`${line}\n\n| Action | Owner |\n| - | - |\n| Add an alert | Mira |`, {priority})
    }
    for (const line of ['### High load', '### Critical path', '### P99 latency', '### Low on disk'])
      assertItem(`${line}\n\n${item}`, {priority: undefined})
    const titled = parseDocument(`## Follow-up actions (priority: high)\n\n${item}\n`)
    assert.equal(titled.actionItems[0]?.priority?.value, 'high')
  })
})
