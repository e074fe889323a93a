import assert from 'node:assert/strict'
import {parseDocument, readActionDocument} from '../../../src/core/index.ts'

/** Title, owner, due date, status and theme of the items under a title for them; skimming finds the same. */
const itemsOf = (body: string) => {
  const text = `# Late e-mails\n\n## Action items\n\n${body}\n`
  const {actionItems} = parseDocument(text)
  assert.deepEqual(readActionDocument(text).items, actionItems)
  return actionItems.map(({title, owner, dueDate, status, group}) => [
    ...[title, owner?.value, dueDate, status],
    ...(group === undefined ? [] : [group.value]),
  ])
}

describe('an action item with a title of its own', () => {
  it('is what the heading says, with the bullets below as its fields', () => {
    assert.deepEqual(
      itemsOf(`### 1. Limit the queue

- **Owner:** Ana Lima
- **Due:** 2026-03-01
- **Why:** it grew without a bound

### Action 2: alert on \`depth\`

It pages the rota.

* Owner: Bo Larsen
* Due date: 2026-03-02
* Status: Done`),
      [
        ['Limit the queue', 'Ana Lima', '2026-03-01', 'open'],
        ['alert on depth', 'Bo Larsen', '2026-03-02', 'done'],
      ],
    )
  })

  it('may have a bold line as its title', () => {
    assert.deepEqual(itemsOf('**Limit the queue**\n\n- Owner: Ana Lima\n- Due: 2026-03-01'), [
      ['Limit the queue', 'Ana Lima', '2026-03-01', 'open'],
    ])
  })

  it('is what a bullet says below a theme', () => {
    assert.deepEqual(
      itemsOf('### Alerts\n\n- Owner: Ana Lima\n- Action: alert on **depth**\n- Due: 2026-03-01'),
      [['alert on depth', 'Ana Lima', '2026-03-01', 'open', 'Alerts']],
    )
  })

  it('leaves bullets that are items themselves', () => {
    assert.deepEqual(itemsOf('### Alerts\n\n- Alert on depth. Owner: Ana Lima\n- Sound: make it louder'), [
      ['Alert on depth.', 'Ana Lima', undefined, 'open', 'Alerts'],
      ['Sound: make it louder', undefined, undefined, 'open', 'Alerts'],
    ])
    assert.deepEqual(itemsOf('### Alerts\n\n- Pages: add one on depth\n- Logs: keep them for a week'), [
      ['Pages: add one on depth', undefined, undefined, 'open', 'Alerts'],
      ['Logs: keep them for a week', undefined, undefined, 'open', 'Alerts'],
    ])
  })
})
