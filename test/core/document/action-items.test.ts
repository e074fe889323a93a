import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {type Read, actions, assertItem, titles} from '../../support/actions.ts'
import {under, words} from '../../support/read.ts'

describe('action items in a list', () => {
  it('are check boxes, bullets and numbers', () => {
    assert.deepEqual(actions('- [ ] Add an alert\n- [x] Add a limit'), ['Add an alert', '✓ Add a limit'])
    assert.deepEqual(actions('* Add an alert\n+ Add a limit'), ['Add an alert', 'Add a limit'])
    assert.deepEqual(actions('1. Add an alert\n2. Add a limit'), ['Add an alert', 'Add a limit'])
  })

  it('are check boxes also where the space in them was forgotten', () => {
    assertItem('- [] Add an alert', {form: 'checklist', title: 'Add an alert', status: 'open'})
    assertItem('- [ ] Add an alert', {form: 'checklist'})
    assertItem('- Add an alert', {form: 'list'})
  })

  const trailing: Readonly<Record<string, Read>> = {
    '- Add an alert (owner: Ana Lima, due: 2026-05-01) [OPS-12](https://t.example/OPS-12)': {
      ...{owner: 'Ana Lima', dueDate: '2026-05-01', ticket: 'OPS-12'},
    },
    '- Add an alert · type: guardrail, prevent · due: 2026-05-01 · [OPS-12](https://t.example/OPS-12) · success signal: 0 pages · Owner: @ana':
      {owner: '@ana', dueDate: '2026-05-01', ticket: 'OPS-12', category: 'guardrail, prevent'},
    '- Add an alert, **Owner:** Ana Lima. **Due:** 1 May 2026. **Priority:** high': {
      ...{owner: 'Ana Lima', dueDate: '2026-05-01', priority: 'high'},
    },
    '- Add an alert - Owner: Ana Lima - Due: 2026-05-01': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert, owner: Ana Lima OPS-12': {owner: 'Ana Lima', ticket: 'OPS-12'},
    '- Add an alert, owner: @ana [#12](https://t.example/issues/12)': {owner: '@ana', ticket: '#12'},
    '- Add an alert Owner: Ana Lima Due: 2026-05-01': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert, owner: Ana Lima 2026-05-01': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert (owner: Ana Lima 1 May 2026)': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert, owner: @ana by 2026-05-01': {owner: '@ana', dueDate: '2026-05-01'},
    '- Add an alert, owner: Ana Lima by May 1, 2026, type: prevent': {
      ...{owner: 'Ana Lima', dueDate: '2026-05-01', category: 'prevent'},
    },
    '- Add an alert, owner: Ana Lima, 2026-05-01, priority: P1': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert, owner: Ana Lima end of Q1 2026': {owner: 'Ana Lima', due: 'end of Q1 2026'},
    '- Add an alert, owner: April May 2026-05-01': {owner: 'April May', dueDate: '2026-05-01'},
    '- Add an alert, owner: Ana Holliday': {owner: 'Ana Holliday', due: undefined},
    '- Add an alert (Ana Lima 2026-05-01)': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert (Ana Lima by 1 May 2026)': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert @ana 2026-05-01': {owner: '@ana', dueDate: '2026-05-01'},
    '- Add an alert — @ana — 2026-05-01': {owner: '@ana', dueDate: '2026-05-01'},
    '- Add an alert (@ana)': {owner: '@ana'},
    '- Add an alert (Ana Lima)': {owner: 'Ana Lima'},
    '- Add an alert (Ana Lima, 2026-05-01)': {owner: 'Ana Lima', dueDate: '2026-05-01'},
    '- Add an alert → Ana Lima': {owner: 'Ana Lima'},
    '- Add an alert @ana': {owner: '@ana'},
    '- Add an alert (2026-05-01)': {dueDate: '2026-05-01'},
    '- Add an alert by 2026-05-01': {dueDate: '2026-05-01'},
    '- Add an alert, due: next sprint': {due: 'next sprint', dueDate: undefined},
    '- Add an alert – Ticket [#12](https://t.example/12)': {ticket: '#12'},
    '- Add an alert OPS-12': {ticket: 'OPS-12'},
    '- Add an alert (#12)': {ticket: '#12'},
    '- Add an alert https://t.example/issues/12': {ticket: 'https://t.example/issues/12'},
    '- [OPS-12](https://t.example/OPS-12): Add an alert': {ticket: 'OPS-12'},
    '- [#12] – Add an alert': {ticket: '#12'},
    '- @ana: Add an alert': {owner: '@ana'},
    '- **Add an alert** (Ana Lima)': {owner: 'Ana Lima'},
    '- [Add an alert](https://t.example/c/12)': {ticket: 'https://t.example/c/12'},
    '- [Add an alert](https://notes.example/12)': {ticket: 'https://notes.example/12'},
    '- Add an alert (High Priority)': {priority: 'High', owner: undefined},
    '- **Add an alert** (Critical — 34 days overdue)': {priority: 'Critical'},
    '- P1: Add an alert': {priority: 'P1'},
    '- [Add](https://t.example/issues/12) an alert': {ticket: 'https://t.example/issues/12'},
  }
  for (const [bullet, fields] of Object.entries(trailing)) {
    it(`“${bullet}”`, () => assertItem(bullet, {title: 'Add an alert', ...fields}))
  }

  it('have their fields below them under the words of whoever wrote them', () => {
    const text =
      '1. **Restart by itself**\n   - Who: Jelle Postma\n   - By: 4 July 2025\n   - We know it works when: the breaker is pulled and the vents follow the temperature within five minutes\n   - We look again: 18 July 2025\n'
    const [item] = under('What we will do', text).actionItems
    assert.deepEqual(
      [item?.owner?.value, item?.dueDate, item?.followUp?.value],
      ['Jelle Postma', '2025-07-04', '18 July 2025'],
    )
    assert.match(item?.successSignal?.value ?? '', /^the breaker .* minutes$/)
  })

  it('have their fields in bullets below them', () => {
    assertItem(
      '- **Add an alert**\n  - Owner: Ana Lima\n  - **Due:** 2026-05-01\n  - Ticket: OPS-12\n  - Status: done\n  - It pages the rota',
      {title: 'Add an alert', owner: 'Ana Lima', dueDate: '2026-05-01', ticket: 'OPS-12', status: 'done'},
    )
  })

  it('take no owner, day or ticket out of the words of the title', () => {
    const bullets: readonly string[] = [
      'Add an alert (High Priority)',
      'Add an alert (Grafana)',
      'Add an alert (see the runbook)',
      'Add an alert like the one of 3 March 2026',
      'Ask @channel before a deploy',
      'Upgrade @brambleway/retry-kit to 2.0',
      'Add the limit to [the runbook](https://wiki.example/runbook)',
      'Add the [admin page](https://wiki.example/admin) to the menu',
      'Encode names as UTF-8 everywhere',
    ]
    for (const bullet of bullets) {
      const [item] = under('Action items', `- ${bullet}`).actionItems
      assert.deepEqual([item?.owner, item?.due], [undefined, undefined], bullet)
      if (!bullet.includes('UTF-8')) assert.equal(item?.ticket, undefined, bullet)
    }
  })

  it('keep a field in the middle of the sentence in their title', () => {
    assertItem('- Ask @ana to add an alert for OPS-12 in May', {
      ...{title: 'Ask @ana to add an alert for OPS-12 in May', owner: '@ana', ticket: 'OPS-12'},
    })
  })

  for (const bullet of [
    '- [x] Add an alert',
    '- Add an alert DONE',
    '- DONE Add an alert',
    '- **DONE** Add an alert',
    '- COMPLETED: Add an alert',
    '- ✅ Add an alert',
    '- Add an alert ✅',
    '- Add an alert ✔️',
    '- Add an alert (done)',
    '- ~~Add an alert~~',
    '- Add an alert. DONE in [#12](https://t.example/pull/12)',
  ]) {
    it(`“${bullet}” is done`, () => {
      assertItem(bullet, {status: 'done'})
      assert.match(actions(bullet)[0]!, /^✓ Add an alert\.?$/)
    })
  }

  it('are open where “done” belongs to the sentence', () => {
    assertItem('- Decide what is to be done', {status: 'open'})
    assertItem('- Say when a review is done', {status: 'open'})
  })

  it('are grouped by themes and by owners', () => {
    assert.deepEqual(
      actions('- **Monitoring**\n  - Add an alert\n  - Add a panel\n- Processor:\n  - Add a limit'),
      ['Add an alert', 'Add a panel', 'Add a limit'],
    )
    const {actionItems} = under('Action items', '- @ana:\n  - Add an alert\n  - Add a limit (@tunde)')
    assert.deepEqual(
      actionItems.map(({title, owner}) => [title, owner?.value]),
      [
        ['Add an alert', '@ana'],
        ['Add a limit', '@tunde'],
      ],
    )
  })

  const groupsOf = (body: string) =>
    under('Action items', body).actionItems.map(({title, group, owner}) => [
      title,
      group?.value,
      owner?.value,
    ])

  it('stand under a bold line, a heading or a first name', () => {
    assert.deepEqual(groupsOf('**Monitoring:**\n\n- Add an alert\n\n**Limits**\n\n- Add a limit'), [
      ['Add an alert', 'Monitoring', undefined],
      ['Add a limit', 'Limits', undefined],
    ])
    assert.deepEqual(groupsOf('### Monitoring\n\n1. Add an alert\n\n### Limits\n\n- Add a limit'), [
      ['Add an alert', 'Monitoring', undefined],
      ['Add a limit', 'Limits', undefined],
    ])
    assert.deepEqual(groupsOf('**Ana**\n\n- Add an alert\n\n**Ana and Tunde**\n\n- Add a limit'), [
      ['Add an alert', 'Ana', 'Ana'],
      ['Add a limit', 'Ana and Tunde', 'Ana and Tunde'],
    ])
  })

  it('are done or dropped under a heading that says so', () => {
    assert.deepEqual(
      under('Action items', '### Done\n\n- Add an alert\n\n### Open\n\n- Add a limit').actionItems.map(
        ({status}) => status,
      ),
      ['done', 'open'],
    )
  })

  it('are done where the words right above them say so of all of them', () => {
    const statuses = (words: string): string[] =>
      under('Action items', `${words}\n\n- Add an alert\n- Add a limit`).actionItems.map(({status}) => status)
    assert.deepEqual(statuses('The following items are already completed:'), ['done', 'done'])
    assert.deepEqual(statuses('These have not been implemented:'), ['open', 'open'])
    for (const words of [
      'The following items are still to be done:',
      'The incident is closed once the following are done:',
      'We will lift the freeze when the following have been completed:',
      'None of these were done:',
      'Two of the following are done:',
    ])
      assert.deepEqual(statuses(words), ['open', 'open'], words)
  })

  it('stand under a line that is a heading only to a reader', () => {
    assert.deepEqual(
      titles(parseDocument('A user told us.\n\nAction Items\n- Add an alert\n\n- Add a limit\n')),
      ['Add an alert', 'Add a limit'],
    )
  })

  it('may be check boxes below check boxes', () => {
    const document = under(
      'Action items',
      '- [ ] Test the failover\n  - [x] Add a canary\n  - [ ] Write the runbook',
    )
    assert.deepEqual(titles(document), ['Test the failover', '✓ Add a canary', 'Write the runbook'])
    assert.equal(words(document, document.actionItems[0]?.whole), '- [ ] Test the failover')
  })

  it('are explained by bullets beside the check boxes below them', () => {
    assert.deepEqual(
      actions(
        '- [ ] Move the DNS\n  - Because the old provider is slow.\n  - [x] ask for prices\n  - The prices were high.',
      ),
      ['Move the DNS', '✓ ask for prices'],
    )
  })

  it('are explained by bullets beside their numbers that got out of their list', () => {
    assert.deepEqual(
      actions(
        '1. **Add an alert**\n\n- Current: none\n- Rationale: it was seen late\n\n2. **Add a limit**\n\n- Issue: the queue grew\n- Actions:\n  - cap it\n',
      ),
      ['Add an alert', 'Add a limit'],
    )
  })

  it('are not “no action items”', () => {
    assert.deepEqual(actions('- None\n- No action items\n- No further actions.\n- n/a'), [])
    assert.deepEqual(actions('- No deploys on Fridays'), ['No deploys on Fridays'])
  })

  it('have success signal, follow-up and closing day', () => {
    const [item] = under(
      'Action items',
      '- Add an alert (owner: Ana Lima; success signal: 0 late pages; follow-up: 2026-06-01; closed: 2026-05-02)',
    ).actionItems
    assert.deepEqual(
      [item?.successSignal?.value, item?.followUpDate, item?.closedDate, item?.status, item?.title],
      ['0 late pages', '2026-06-01', '2026-05-02', 'done', 'Add an alert'],
    )
  })

  it('are explained by the bullets below them', () => {
    assert.deepEqual(actions('- Add an alert\n  - it pages the rota\n  - see the runbook'), ['Add an alert'])
    assert.deepEqual(actions('1. **Add an alert**\n   - it pages the rota\n   - see the runbook'), [
      'Add an alert',
    ])
    assert.deepEqual(
      actions(
        '- **Add an alert**\n  - Current: none\n  - Aim: within 2 minutes\n  - Why it helps: see above',
      ),
      ['Add an alert'],
    )
  })

  it('stand at their words, without fields and check box', () => {
    const document = under('Action items', '- [x] Cap `retries` at **1** (owner: @ana) ✅\n  - why not 2')
    const [item] = document.actionItems
    assert.equal(item?.title, 'Cap retries at 1')
    assert.equal(words(document, item.span), 'Cap `retries` at **1**')
    assert.equal(words(document, item.owner?.span), '@ana')
    assert.equal(words(document, item.whole), '- [x] Cap `retries` at **1** (owner: @ana) ✅\n  - why not 2')
  })
})
