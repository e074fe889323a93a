import assert from 'node:assert/strict'
import {applyEdits, changeItem} from '../../../src/core/index.ts'
import {assertItem} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

/** Bullets whose fields are emphasised or code, with another owner and due date. */
const marked: readonly (readonly [bullet: string, owner: string, due: string])[] = [
  [
    '- Add an alert. Owner: **Ana**, due: **2026-04-01**',
    '- Add an alert. Owner: **@bo**, due: **2026-04-01**',
    '- Add an alert. Owner: **Ana**, due: **2026-09-09**',
  ],
  [
    '- Add an alert, owner: _Ana_, due: _2026-04-01_.',
    '- Add an alert, owner: _@bo_, due: _2026-04-01_.',
    '- Add an alert, owner: _Ana_, due: _2026-09-09_.',
  ],
  [
    '- Add an alert (owner: `Ana`; due: `2026-04-01`)',
    '- Add an alert (owner: `@bo`; due: `2026-04-01`)',
    '- Add an alert (owner: `Ana`; due: `2026-09-09`)',
  ],
  [
    '- Add an alert\n  - Owner: ***Ana***\n  - Due: **2026-04-01**',
    '- Add an alert\n  - Owner: ***@bo***\n  - Due: **2026-04-01**',
    '- Add an alert\n  - Owner: ***Ana***\n  - Due: **2026-09-09**',
  ],
  [
    '- Add an alert. **Owner:** Ana, **due: 2026-04-01**',
    '- Add an alert. **Owner:** @bo, **due: 2026-04-01**',
    '- Add an alert. **Owner:** Ana, **due: 2026-09-09**',
  ],
]

describe('fields with marks around their words', () => {
  for (const [bullet, withOwner, withDue] of marked)
    it(`are read and written inside of them: “${bullet}”`, () => {
      assertItem(bullet, {owner: 'Ana', due: '2026-04-01'})
      const document = under('Action items', bullet)
      for (const [change, expected] of [
        [{field: 'owner', words: '@bo'}, withOwner],
        [{field: 'due', words: '2026-09-09'}, withDue],
      ] as const) {
        const result = changeItem(document, document.actionItems[0]!, change)
        if ('problem' in result) assert.fail(result.problem)
        assert.equal(applyEdits(document.text, result.edits), `## Action items\n\n${expected}\n`)
      }
    })

  it('say how far an item is', () => {
    const document = under('Action items', '- Add an alert. Status: **Done**')
    const result = changeItem(document, document.actionItems[0]!, {
      ...{field: 'status', done: false, today: '2026-05-01'},
    })
    if ('problem' in result) assert.fail(result.problem)
    assert.match(applyEdits(document.text, result.edits), /Status: \*\*Open\*\*\n$/)
  })

  it('name somebody before what is said of them, or several', () => {
    assertItem('- Add an alert. Owner: **Ana Lima** (on call)', {owner: 'Ana Lima'})
    assertItem('- Add an alert. Owner: **Ana** and **Bo**', {owner: 'Ana and Bo'})
  })
})
