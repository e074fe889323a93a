import assert from 'node:assert/strict'
import {applyEdits, changeItem} from '../../../src/core/index.ts'
import {ownerKind} from '../../../src/core/document/owners.ts'
import {assertItem} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

describe('an action item with several owners', () => {
  it('has all that are mentioned together', () => {
    for (const [bullet, owner] of [
      ['- Add an alert @ana @bo', '@ana @bo'],
      ['- Add an alert (@ana, @bo)', '@ana, @bo'],
      ['- Add an alert (@ana and @bo)', '@ana and @bo'],
      ['- Add an alert @ana/@bo.', '@ana/@bo'],
      ['- Add an alert (@ana, @bo, 2026-04-01)', '@ana, @bo'],
      ['- Add an alert. Owner: @ana @bo', '@ana @bo'],
    ] as const) {
      assertItem(bullet, {owner})
      assert.equal(ownerKind(owner), 'several', owner)
    }
  })

  it('has one where another is mentioned elsewhere', () => {
    assertItem('- Look into what @bo found @ana', {owner: '@ana'})
    assertItem('- Tell @ana about what @bo found', {owner: undefined})
    assertItem('- Add an alert (@org/sre)', {owner: undefined})
  })

  it('has those on the lines of a cell', () => {
    const cell = (owner: string) => `| Action | Owner |\n| - | - |\n| Add an alert | ${owner} |`
    for (const [owner, read] of [
      ['Ana<br>Bo', 'Ana, Bo'],
      ['**Ana Lima**,<br />Bo<br/>', 'Ana Lima, Bo'],
      ['Ana<br>', 'Ana'],
    ] as const) {
      const [item] = under('Action items', cell(owner)).actionItems
      assert.equal(item?.owner?.value, read)
    }
  })

  it('is given one in place of all', () => {
    for (const [before, after] of [
      ['- Add an alert (@ana, @bo)', '- Add an alert (@cy)'],
      ['- Add an alert @ana @bo', '- Add an alert @cy'],
      [
        '| Action | Owner |\n| - | - |\n| Add an alert | Ana<br>Bo |',
        '| Action | Owner |\n| - | - |\n| Add an alert | @cy |',
      ],
    ] as const) {
      const document = under('Action items', before)
      const result = changeItem(document, document.actionItems[0]!, {field: 'owner', words: '@cy'})
      if ('problem' in result) assert.fail(result.problem)
      assert.equal(applyEdits(document.text, result.edits), `## Action items\n\n${after}\n`)
    }
  })
})
