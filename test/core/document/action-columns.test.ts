import assert from 'node:assert/strict'
import {actions, assertItem} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

describe('the columns of a table of action items', () => {
  it('may say “Issue” of what is to be done, where no other column does', () => {
    assertItem('| Issue | Owner | Date |\n| - | - | - |\n| Alarm is missing | Mira | 2026-04-01 |', {
      title: 'Alarm is missing',
      owner: 'Mira',
      dueDate: '2026-04-01',
      ticket: undefined,
    })
    assertItem('| Issue | Countermeasure | Owner |\n| - | - | - |\n| OPS-12 | Add an alarm | Mira |', {
      ...{title: 'Add an alarm', ticket: 'OPS-12'},
    })
    assert.deepEqual(actions('| Issue | Owner |\n| - | - |\n| OPS-12 | Mira |'), [])
  })

  it('say of a row which postmortem it is a copy from', () => {
    const origins = under(
      'Action tracker',
      '| Postmortem | Action | Owner |\n| - | - | - |\n| [Late mail](../mail.md#actions) | Add an alert | Mira |\n| queue.md | Cap it | Mira |\n| The storm | Test it | Mira |\n| [On the web](https://pm.example/a.md) | Log it | Mira |',
    ).actionItems
    assert.deepEqual(
      origins.map(({copyOf}) => copyOf),
      ['../mail.md', 'queue.md', undefined, undefined],
    )
  })

  it('are known by other names where their cells hold nothing else', () => {
    for (const [owner, due] of [
      ['Name', 'Delivery date'],
      ['Driver', 'Expected'],
      ['Contact', 'Timeline'],
    ])
      assertItem(
        `| Next step | ${owner} | ${due} |\n| - | - | - |\n| Add an alarm | Mira Okon | 2026-04-01 |`,
        {title: 'Add an alarm', owner: 'Mira Okon', dueDate: '2026-04-01'},
      )
    assertItem('| Task | Contact | Expected |\n| - | - | - |\n| Add an alarm | status page | fewer pages |', {
      ...{owner: undefined, due: undefined},
    })
  })

  it('are so also where a cell is left open or a team stands in it', () => {
    const items = under(
      'Action items',
      '| Next step | Name | Expected |\n| - | - | - |\n| Add an alarm | Mira | 2026-04-01 |\n| Cap it | Platform team | - |\n| Half',
    ).actionItems
    assert.deepEqual(
      items.map(({owner, dueDate}) => [owner?.value, dueDate]),
      [
        ['Mira', '2026-04-01'],
        ['Platform team', undefined],
        [undefined, undefined],
      ],
    )
  })

  it('have no due time in a date that stands in front, which is when it came up', () => {
    assertItem('| Date | Action | Owner |\n| - | - | - |\n| 2026-04-01 | Add an alarm | Mira |', {
      due: undefined,
    })
    assertItem(
      '| Action | Owner | Date | Due |\n| - | - | - | - |\n| Add an alarm | Mira | 2026-04-01 | 2026-05-01 |',
      {
        due: '2026-05-01',
      },
    )
  })
})
