import assert from 'node:assert/strict'
import {type ItemChange, applyEdits, changeItem} from '../../../src/core/index.ts'
import {assertItem} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

const row = (owner: string, due: string, status: string, title = 'Add an alert') =>
  `| Action | Owner | Due | Status |\n| - | - | - | - |\n| ${title} | ${owner} | ${due} | ${status} |`

/** The Markdown of a section once its first item is changed. */
function changed(body: string, change: ItemChange): string {
  const document = under('Action items', body)
  const result = changeItem(document, document.actionItems[0]!, change)
  if ('problem' in result) assert.fail(result.problem)
  return applyEdits(document.text, result.edits).replace('## Action items\n\n', '').trim()
}

describe('an action item whose fields were changed in sight', () => {
  it('has what is not struck', () => {
    assertItem(row('~~Ana Lima~~ Bo Berg', '~~2026-03-01~~ 2026-04-01', '~~Open~~ Done'), {
      ...{owner: 'Bo Berg', due: '2026-04-01', dueDate: '2026-04-01', status: 'done'},
    })
    assertItem(row('**Bo Berg** ~~Ana~~', '~~2026-03-01~~ (2026-04-01)', '~~Done~~ Reopened'), {
      ...{owner: 'Bo Berg', dueDate: '2026-04-01', status: 'open'},
    })
    assertItem('- Add an alert, owner: ~~Ana~~ Bo, due: ~~2026-03-01~~ 2026-04-01', {
      ...{title: 'Add an alert', owner: 'Bo', due: '2026-04-01'},
    })
    assertItem('- Add an alert (Bo, ~~2026-03-01~~ 2026-04-01)', {owner: 'Bo', due: '2026-04-01'})
    assertItem('- Add an alert\n  - Status: ~~Open~~ Done\n  - Due: ~~2026-03-01~~ 2026-04-01', {
      ...{status: 'done', due: '2026-04-01'},
    })
  })

  it('keeps what stands for an owner as it is', () => assertItem(row('???', '', 'Open'), {owner: '???'}))

  it('has several owners where one of them is struck', () => {
    const [item] = under('Action items', row('Ana, ~~Bo~~, Cy', '', 'Open')).actionItems
    assert.equal(item?.owner?.value, 'Ana, Cy')
  })

  it('has nothing where all is struck, unless it is struck itself', () => {
    assertItem(row('~~Ana~~', '~~2026-03-01~~', '~~Done~~'), {
      ...{owner: undefined, due: undefined, status: 'open'},
    })
    assertItem(row('~~Ana~~', '~~2026-03-01~~', '~~Open~~', '~~Add an alert~~'), {
      ...{owner: 'Ana', due: '2026-03-01', status: 'done'},
    })
  })

  it('keeps a ticket that is struck because it is closed', () => {
    assertItem('| Action | Owner | Ticket |\n| - | - | - |\n| Add an alert | Ana | ~~OPS-12~~ |', {
      ticket: 'OPS-12',
    })
  })

  it('is due on the day to which it was moved', () => {
    for (const due of [
      '2026-03-20 → 2026-04-01',
      '2026-03-20 -> 2026-04-01',
      '2026-03-20, moved to 2026-04-01',
      '2026-03-20 (postponed to 2026-04-01)',
      '2026-03-01 → 2026-03-20 → 2026-04-01',
      '2026-03-20, now: 2026-04-01',
      '2026-04-01 (was 2026-03-20)',
    ])
      assertItem(row('Ana', due, 'Open'), {dueDate: '2026-04-01'})
    for (const words of [
      '(due: 2026-03-20 → 2026-04-01)',
      '(Ana, 2026-03-20 → 2026-04-01)',
      '(due 2026-03-01, moved to 2026-03-20 → 2026-04-01)',
    ])
      assertItem(`- Add an alert ${words}`, {title: 'Add an alert', due: '2026-04-01'})
    assertItem(row('Ana', 'Q1 → Q2 2026', 'Open'), {due: 'Q2 2026', dueDate: '2026-06-30'})
  })

  it('is due on the day that there is, where it was moved to none', () => {
    assertItem(row('Ana', '2026-03-20 → production', 'Open'), {dueDate: '2026-03-20'})
  })

  it('is changed where it holds, and what is struck stays', () => {
    const before = row('~~Ana~~ Bo', '~~2026-03-01~~ 2026-04-01', '~~Open~~ Done')
    const owner = changed(before, {field: 'owner', words: '@cy'})
    assert.equal(owner, row('~~Ana~~ @cy', '~~2026-03-01~~ 2026-04-01', '~~Open~~ Done'))
    const due = changed(before, {field: 'due', words: '2026-09-09'})
    assert.equal(due, row('~~Ana~~ Bo', '~~2026-03-01~~ 2026-09-09', '~~Open~~ Done'))
    const open = changed(before, {field: 'status', done: false, today: '2026-05-01'})
    assert.equal(open, row('~~Ana~~ Bo', '~~2026-03-01~~ 2026-04-01', '~~Open~~ Open'))
    const moved = changed(row('Bo', '2026-03-20 → 2026-04-01', 'Open'), {field: 'due', words: '2026-09-09'})
    assert.equal(moved, row('Bo', '2026-03-20 → 2026-09-09', 'Open'))
  })

  it('is struck no more in any cell when it is opened again', () => {
    const before = row('~~Ana~~', '~~2026-03-01~~', '~~Done~~', '~~Add an alert~~')
    const open = changed(before, {field: 'status', done: false, today: '2026-05-01'})
    assert.equal(open, row('Ana', '2026-03-01', 'Open'))
  })

  it('gives no struck words to another', () => {
    const rows = (first: string) => `${row('Ana', '', first)}\n| Add a limit | Bo | | ~~Open~~ Waiting |`
    const open = changed(rows('Done'), {field: 'status', done: false, today: '2026-05-01'})
    assert.equal(open, rows('Waiting'))
  })
})
