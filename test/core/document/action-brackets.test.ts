import assert from 'node:assert/strict'
import {changeItem} from '../../../src/core/actions/change-item.ts'
import {parseDocument} from '../../../src/core/index.ts'
import {applyEdits} from '../../../src/core/text/edits.ts'

const itemsOf = (...bullets: string[]) =>
  parseDocument(
    `# Queue stood still, 2026-01-10\n\n## Actions\n\n${bullets.map((words) => `- ${words}\n`).join('')}`,
  ).actionItems

const said = (words: string) => {
  const [item] = itemsOf(words)
  return [item?.title, item?.owner?.value, item?.due?.value, item?.ticket?.value]
}

describe('the parentheses at the end of an action item', () => {
  it('say before the day who is to do it, in whatever way that is written', () => {
    for (const who of [
      'SRE lead',
      'head of data',
      'platform team',
      'on-call engineer',
      'ana lima',
      '@org/sre',
      '@ana/@bo',
      'Ana Lima & Bo Larsen',
      'Ana Lima, Bo Larsen',
      'TBD',
    ])
      assert.deepEqual(
        said(`Raise the alert (${who}, by 2026-03-01)`),
        ['Raise the alert', who, '2026-03-01', undefined],
        who,
      )
    assert.deepEqual(said('Raise the alert (Ana Lima: OPS-4)'), [
      'Raise the alert',
      'Ana Lima',
      undefined,
      'OPS-4',
    ])
  })

  it('say so behind the day, and with a role of their own', () => {
    for (const [brackets, who] of [
      ['2026-03-01, Ana', 'Ana'],
      ['by 2026-03-01, Ana Lima, P1', 'Ana Lima'],
      ['Ana Lima (SRE), 2026-03-01', 'Ana Lima (SRE)'],
      ['2026-03-01, platform team', 'platform team'],
      ['2026-03-01, Customer Support, P2', 'Customer Support'],
    ] as const)
      assert.deepEqual(said(`Raise the alert (${brackets})`), [
        'Raise the alert',
        who,
        '2026-03-01',
        undefined,
      ])
  })

  it('keep as the day what says when in any other words', () => {
    for (const when of [
      'in 3 weeks',
      'before the next release',
      'with the next release',
      'EOD Friday',
      '2026-10',
      '20261005',
      '05.10.26',
      '5. Oktober',
      '05-10-2026',
      '2026-10-05T12:00Z',
    ])
      assert.deepEqual(said(`Raise the alert (Ana, ${when})`), ['Raise the alert', 'Ana', when, undefined])
  })

  it('say nothing of a day without anybody, or with what says where', () => {
    for (const brackets of [
      'see the runbook, in the wiki',
      'CPU, within the limits',
      'all regions, 2026-03-01',
    ])
      assert.equal(said(`Raise the alert (${brackets})`)[1], undefined, brackets)
    assert.equal(said('Raise the alert (see the runbook, in the wiki)')[2], undefined)
    assert.equal(said('Raise the alert (CPU, within the limits)')[2], undefined)
    assert.equal(said('Raise the alert (Ana, in the wiki)')[2], undefined)
  })

  it('say behind it by when, also where that is no one day', () => {
    for (const when of [
      'March 12th',
      '12th March',
      'EOW',
      'H2',
      'W12',
      'mid-March',
      '3/12',
      'asap',
      'TBD',
      'next sprint',
    ]) {
      assert.deepEqual(said(`Raise the alert (Bo, ${when})`), ['Raise the alert', 'Bo', when, undefined])
      assert.deepEqual(said(`Raise the alert (Bo, by ${when})`), ['Raise the alert', 'Bo', when, undefined])
      assert.deepEqual(said(`Raise the alert by ${when}`), ['Raise the alert', undefined, when, undefined])
    }
    assert.deepEqual(
      itemsOf('Raise it (Bo, by March 12th)', 'Raise it by 12th March', 'Raise it (Bo, 3/12)').map(
        ({dueDate}) => dueDate,
      ),
      ['2026-03-12', '2026-03-12', undefined],
    )
  })

  it('explain the item where they name nobody and no day, and are never cut in two', () => {
    assert.deepEqual(
      ['Move the pool (staging first, by 2026-03-01)', 'Move the pool (as on 2026-03-01)'].map(
        (words) => said(words)[0],
      ),
      ['Move the pool', 'Move the pool (as on 2026-03-01)'],
    )
  })

  it('get another owner in the place of the one they have', () => {
    const document = parseDocument('## Actions\n\n- [ ] Raise the alert (SRE lead, by 2026-03-01)\n')
    const change = changeItem(document, document.actionItems[0]!, {field: 'owner', words: 'Bo Larsen'})
    assert.ok('edits' in change)
    assert.equal(
      applyEdits(document.text, change.edits),
      '## Actions\n\n- [ ] Raise the alert (Bo Larsen, by 2026-03-01)\n',
    )
  })
})

describe('owners of an action item', () => {
  it('are all those who stand behind the label, and nothing else that stands there', () => {
    for (const [words, owner] of [
      ['Raise it. Owner: Ana Lima, Bo Larsen', 'Ana Lima, Bo Larsen'],
      ['Raise it. Owners: @ana, @bo, 2026-03-01', '@ana, @bo'],
      ['Raise it (Owner: Ana Lima, Bo Larsen, due 2026-03-01)', 'Ana Lima, Bo Larsen'],
      ['Raise it. Owner: Ana Lima, Due: 2026-03-01', 'Ana Lima'],
      ['Raise it. Owner: Ana Lima, Status: open', 'Ana Lima'],
      ['Raise it. Owner: Ana Lima, March', 'Ana Lima'],
    ] as const)
      assert.equal(said(words)[1], owner, words)
  })

  it('are those between dashes before those above the list', () => {
    const {actionItems} = parseDocument(
      '## Actions\n\n**Bo**\n\n- Enable the logs — Dee Park — Q2\n- Enable the logs — on all hosts — Q2\n',
    )
    assert.deepEqual(
      actionItems.map(({title, owner}) => [title, owner?.value]),
      [
        ['Enable the logs', 'Dee Park'],
        ['Enable the logs — on all hosts', 'Bo'],
      ],
    )
  })
})
