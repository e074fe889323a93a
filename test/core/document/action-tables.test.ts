import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {actions, assertItem, titles} from '../../support/actions.ts'
import {under, words} from '../../support/read.ts'

describe('action items in a table', () => {
  it('have their fields by the headings of the columns, in any order and wording', () => {
    const tables = [
      '| Action | Owner | Due date | Ticket | Status |\n| - | - | - | - | - |\n| Add an alert | Ana Lima | 2026-05-01 | [OPS-12](https://t.example/OPS-12) | Open |',
      '| Priority | Action Item | Type | Owner | Due | Bug |\n| - | - | - | - | - | - |\n| P1 | Add an alert | detect | Ana Lima | 2026-05-01 | OPS-12 |',
      '| Jira | Who | By when | What |\n| - | - | - | - |\n| OPS-12 | Ana Lima | 2026-05-01 | Add an alert |',
      '| # | Task | Assignee | Deadline | Tracking |\n| - | - | - | - | - |\n| 1 | Add an alert | Ana Lima | 2026-05-01 | OPS-12 |',
      '|  | Follow-up action | DRI | Target date | Link |\n| - | - | - | - | - |\n| 1. | Add an alert | Ana Lima | 2026-05-01 | OPS-12 |',
      '| Item | Action | Action owner | Due by | Reference |\n| - | - | - | - | - |\n| 1 | Add an alert | Ana Lima | 2026-05-01 | OPS-12 |',
      '| ID | Improvement | Responsible | ETA | Issue |\n| - | - | - | - | - |\n| A1 | Add an alert | Ana Lima | 2026-05-01 | OPS-12 |',
      '| No. | Countermeasure | Owner(s) | Due | Ticket |\n| - | - | - | - | - |\n| 1 | Add an alert | Ana Lima | 2026-05-01 | OPS-12 |',
    ]
    for (const table of tables) {
      assertItem(table, {
        ...{form: 'table', title: 'Add an alert', owner: 'Ana Lima'},
        ...{dueDate: '2026-05-01', ticket: 'OPS-12', status: 'open'},
      })
    }
  })

  it('have type and priority', () => {
    assertItem('| Priority | Action | Type |\n| - | - | - |\n| P1 | Add an alert | detect |', {
      priority: 'P1',
      category: 'detect',
    })
  })

  it('may have a day that is none', () => {
    assertItem('| Action | Due |\n| - | - |\n| Add an alert | next sprint |', {
      due: 'next sprint',
      dueDate: undefined,
    })
    assertItem('| Action | Due |\n| - | - |\n| Add an alert | 1 May 2026 |', {dueDate: '2026-05-01'})
  })

  for (const [column, value] of [
    ['Status', 'Done'],
    ['Status', '✅'],
    ['State', 'CLOSED'],
    ['Status', 'Merged in #12'],
    ['Done?', 'yes'],
    ['Bug', '**DONE**'],
    ['Notes', 'Done, [OPS-12](https://t.example/OPS-12)'],
  ]) {
    it(`are done where ${column} says “${value}”`, () =>
      assertItem(`| Action | Owner | ${column} |\n| - | - | - |\n| Add an alert | Ana | ${value} |`, {
        status: 'done',
      }))
  }

  for (const [column, value] of [
    ['Status', 'Not done'],
    ['Status', 'To be done'],
    ['Notes', 'Done by Friday if the vendor answers'],
    ['Ticket', 'OPS-12'],
  ]) {
    it(`are open where ${column} says “${value}”`, () =>
      assertItem(`| Action | Owner | ${column} |\n| - | - | - |\n| Add an alert | Ana | ${value} |`, {
        status: 'open',
      }))
  }

  it('may be begun or dropped', () => {
    const withStatus = (status: string) => `| Action | Status |\n| - | - |\n| Add an alert | ${status} |`
    assertItem(withStatus('In progress'), {status: 'in progress'})
    assertItem(withStatus('🚧 in review'), {status: 'in progress'})
    assertItem(withStatus("Won't do"), {status: 'cancelled'})
    assertItem(withStatus('Cancelled, see OPS-9'), {status: 'cancelled'})
  })

  it('are done where they are struck', () => {
    assertItem('| Action | Owner |\n| - | - |\n| ~~Add an alert~~ | Ana |', {
      status: 'done',
      title: 'Add an alert',
    })
  })

  it('take a state in the column of tickets for no ticket, and find one in the notes', () => {
    assertItem('| Action | Owner | Bug |\n| - | - | - |\n| Add an alert | Ana | TODO |', {ticket: undefined})
    assertItem('| Action | Owner | Notes |\n| - | - | - |\n| Add an alert | Ana | Done, OPS-12 |', {
      ticket: 'OPS-12',
    })
  })

  it('have success signal, follow-up and closing day', () => {
    const [item] = under(
      'Action items',
      '| Action | Success signal | Follow-up date | Date closed |\n| - | - | - | - |\n| Add an alert | 0 late pages | 1 June 2026 | 2026-05-02 |',
    ).actionItems
    assert.deepEqual(
      [item?.successSignal?.value, item?.followUpDate, item?.closedDate, item?.status],
      ['0 late pages', '2026-06-01', '2026-05-02', 'done'],
    )
  })

  it('have columns that the first row names where the head is left empty', () => {
    for (const head of ['| | |\n| - | - |', '| - | - |\n| - | - |']) {
      const table = `${head}\n| **Action** | Owner |\n| Add an alert | Ana |`
      assertItem(table, {title: 'Add an alert', owner: 'Ana'})
    }
    const named = '| | | |\n| - | - | - |\n| **Task** | **Owner** | **Due** |\n'
    assertItem(`${named}| Add an alert | Ana | 2026-05-01 |`, {
      ...{title: 'Add an alert', owner: 'Ana', dueDate: '2026-05-01'},
    })
  })

  it('have a closing day also in the cell of their words, and no success signal that is still open', () => {
    const items = under(
      'Action items',
      '| Action | Success signal |\n| - | - |\n| Add an alert (done 2026-05-02) | TBD |\n| Add a limit | - |',
    ).actionItems
    assert.deepEqual(
      items.map(({title, closedDate, successSignal}) => [title, closedDate, successSignal]),
      [
        ['Add an alert', '2026-05-02', undefined],
        ['Add a limit', undefined, undefined],
      ],
    )
  })

  it('have a closing day also in the cell of their status', () => {
    const closedOn = (status: string) =>
      under('Action items', `| Action | Status |\n| - | - |\n| Add an alert | ${status} |`).actionItems.map(
        ({closedDate}) => closedDate,
      )
    assert.deepEqual(closedOn('Done 2026-01-08'), ['2026-01-08'])
    assert.deepEqual(closedOn('Open since 2026-01-08'), [undefined])
  })

  it('are all of those of several tables, each under its heading', () => {
    const table = (title: string) => `| Action | Owner |\n| - | - |\n| ${title} | Ana |`
    const {actionItems} = under(
      'Action items',
      `### Prevent\n\n${table('Add a limit')}\n\n### Detect\n\n${table('Add an alert')}`,
    )
    assert.deepEqual(
      actionItems.map(({title, group}) => [title, group?.value]),
      [
        ['Add a limit', 'Prevent'],
        ['Add an alert', 'Detect'],
      ],
    )
  })

  it('read as a reader sees them where a bar is escaped', () => {
    assertItem('| Action | Owner |\n| - | - |\n| Cap a \\| b | Ana |', {title: 'Cap a | b'})
  })

  it('leave out rows of a template', () => {
    assert.deepEqual(
      actions('| Action | Owner |\n| - | - |\n| … | |\n| ... another item | ?? |\n| Add an alert | |'),
      ['Add an alert'],
    )
  })

  it('leave out rows without words', () => {
    assert.deepEqual(actions('| Action | Owner |\n| - | - |\n| | |\n| N/A | |\n| Add an alert | |'), [
      'Add an alert',
    ])
  })

  it('stand at the words of their cells, marks included', () => {
    const document = under('Action items', '| Action | Owner |\n| - | - |\n| Cap `retries` at **1** | Ana |')
    const [item] = document.actionItems
    assert.equal(item?.title, 'Cap retries at 1')
    assert.equal(words(document, item.span), 'Cap `retries` at **1**')
    assert.equal(words(document, item.whole), '| Cap `retries` at **1** | Ana |')
  })

  it('are found outside their section where the columns are those of a tracker', () => {
    assert.deepEqual(
      titles(under('Wrap-up', '| Action | Owner | Due |\n| - | - | - |\n| Add an alert | Ana | |')),
      ['Add an alert'],
    )
    assert.deepEqual(titles(parseDocument('| Action item | Owner |\n| - | - |\n| Add an alert | Ana |')), [
      'Add an alert',
    ])
  })

  const others: Readonly<Record<string, string>> = {
    'kill criteria':
      '## Kill criteria\n\n| Signal | Action | Owner |\n| - | - | - |\n| under 5 % | Pause the test | Ana |',
    'kill criteria under another heading':
      '## Thresholds\n\n| Signal | Trigger | Committed action | Owner |\n| - | - | - | - |\n| rate | under 5 % | Pause | Ana |',
    decisions: '## Decisions\n\n| Decision | Why | Owner |\n| - | - | - |\n| Revert | known to work | Ana |',
    risks: '## Risks\n\n| Risk | Action | Owner |\n| - | - | - |\n| data loss | Back up | Ana |',
    'parked ideas': '## Parked ideas\n\n| Action | Owner |\n| - | - |\n| Rewrite it | Ana |',
    'parked ideas under a head that is left empty':
      '## Parking lot\n\n| | |\n| - | - |\n| Action | Owner |\n| Rewrite it | Ana |',
    'a timeline': '## Timeline\n\n| Time | Action | Owner |\n| - | - | - |\n| 09:12 | Restarted | Ana |',
    factors:
      '## Contributing factors\n\n| Factor | Evidence | Fix direction |\n| - | - | - |\n| No limit | log | Limit |',
    roles: '## Attendees\n\n| Role | Name |\n| - | - |\n| Scribe | Ana |',
    'numbers in a section of actions': '## Action items\n\n| Type | Name |\n| - | - |\n| CNAME | www |',
  }
  for (const [name, text] of Object.entries(others)) {
    it(`are not ${name}`, () => assert.deepEqual(titles(parseDocument(text)), []))
  }
})

describe('a table without headings', () => {
  it('has its fields by what the columns hold', () => {
    const table = (...rows: readonly string[]) => ['| | | | |', '|-|-|-|-|', ...rows].join('\n')
    assertItem(table('| 1 | Add an alert | Ana Lima | 2026-05-01 |'), {
      ...{title: 'Add an alert', owner: 'Ana Lima', dueDate: '2026-05-01'},
    })
    assert.deepEqual(
      actions(
        table(
          '| Add an alert | @ana | done | |',
          '| Monitor the queue | Tunde | open | |',
          '| Limits | | | |',
        ),
      ),
      ['✓ Add an alert', 'Monitor the queue', 'Limits'],
    )
    assert.deepEqual(
      actions('| | |\n|-|-|\n| Follow up with the vendor | done |\n| Improve the runbook | open |'),
      ['✓ Follow up with the vendor', 'Improve the runbook'],
    )
  })

  it('holds no action items where it asks for nothing, or under another title', () => {
    assert.deepEqual(actions('| | |\n|-|-|\n| The queue | 40 GB |'), [])
    assert.deepEqual(titles(under('Impact', '| | |\n|-|-|\n| Add an alert | Ana |')), [])
  })
})
