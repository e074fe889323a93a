import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {actions, assertItem, titles} from '../../support/actions.ts'
import {under, words} from '../../support/read.ts'

describe('action items in prose', () => {
  it('are several in a paragraph where each says by whom or by when', () => {
    assert.deepEqual(
      actions('Bo will add an alert by 1 May 2026. Ana will raise the limit by 3 May 2026. It is small.'),
      ['Bo will add an alert', 'Ana will raise the limit'],
    )
    assert.deepEqual(actions('Add an alert on the depth. Page the rota above 500.'), [
      'Add an alert on the depth.',
    ])
  })

  it('are those of its sentences that say so, each with its own owner and day', () => {
    const {actionItems} = under(
      'Action items',
      'We will review this. Ana will add an alert by Friday. It will page the rota. Then Bo will fix the runbook by 3 May 2026.',
    )
    assert.deepEqual(
      actionItems.map(({title, owner, due}) => [title, owner?.value, due?.value]),
      [
        ['Ana will add an alert', 'Ana', 'Friday'],
        ['Then Bo will fix the runbook', undefined, '3 May 2026'],
      ],
    )
    assert.deepEqual(
      actions('We will cap them. Ana will look at it by 3 May 2026. Bo will add an alert by 5 May 2026.'),
      ['We will cap them.', 'Bo will add an alert'],
    )
  })

  it('have the group as owner that says it will do them, and lose no sentence for that', () => {
    const {actionItems} = under(
      'Action items',
      'The Harbour Foundation is planning work on a scanner. The prototype is promising, and the ferry.dev team intends to add it. Customer Support will call the shops. The team will review the limits.',
    )
    assert.deepEqual(
      actionItems.map(({owner}) => owner?.value),
      [undefined, 'the ferry.dev team', 'Customer Support', undefined],
    )
    assertItem('Data Platform will contain three clusters.', {
      form: 'prose',
      title: 'Data Platform will contain three clusters.',
      status: 'open',
    })
  })

  const sentences: readonly (readonly [paragraph: string, title: string])[] = [
    ['Add an alert on the queue depth.', 'Add an alert on the queue depth.'],
    [
      'The queue was full. We will add an alert on its depth. It pages the rota.',
      'We will add an alert on its depth.',
    ],
    ['The vendor is going to raise the limit.', 'The vendor is going to raise the limit.'],
    ['The runbook should name the rota.', 'The runbook should name the rota.'],
    [
      'A ticket (OPS-12) was created to cap the retries.',
      'A ticket (OPS-12) was created to cap the retries.',
    ],
    ['We need\nto cap the retries.', 'We need to cap the retries.'],
    ["We'll drain the queue before a deploy.", "We'll drain the queue before a deploy."],
    ['The flag will be removed in May.', 'The flag will be removed in May.'],
    ['We will not deploy on Fridays.', 'We will not deploy on Fridays.'],
    ['The proper fix is to split the queue.', 'The proper fix is to split the queue.'],
    [
      'Drop the checks whose result is not possible to read.',
      'Drop the checks whose result is not possible to read.',
    ],
  ]
  for (const [paragraph, title] of sentences) {
    it(`“${paragraph}”`, () => assertItem(paragraph, {form: 'prose', title, status: 'open'}))
  }

  for (const paragraph of [
    'No action items.',
    'The following was agreed on:',
    'All of this is tracked in the board of the platform team.',
    'Could we have seen this earlier?',
    'Bo will add an alert by 1 May 2026. Ana will do by 3 May 2026 those that remain:',
    'The lease will end by 3 May 2026.',
    'The alert should not have been silenced.',
    'Update (3 March): the alert will also page the second rota.',
    'If you use the old client, you should upgrade it.',
    'The client will silently fail when the token is missing.',
    'From now on the gateway will not answer, and the caller will be greeted by an error.',
    'Restart the brokers by hand as we did in March is also not an option.',
  ]) {
    it(`are not “${paragraph}”`, () => assert.deepEqual(actions(paragraph), []))
  }

  it('are lines, where each of them is an order', () => {
    assert.deepEqual(
      actions('Add an alert on the queue depth.\nEmphasize the freeze calendar.\nHire a second operator.'),
      ['Add an alert on the queue depth.', 'Emphasize the freeze calendar.', 'Hire a second operator.'],
    )
    assert.deepEqual(actions('A second rota should be set up.\nThe limits should be checked each month.'), [
      'A second rota should be set up.',
      'The limits should be checked each month.',
    ])
    assert.deepEqual(actions('Add an alert on the depth of the queue and\ntest it in the drill.'), [
      'Add an alert on the depth of the queue and test it in the drill.',
    ])
  })

  it('are each sentence in which its authors say what they are going to do, where none says by whom or by when', () => {
    assert.deepEqual(
      actions(
        'The runbook will be updated. Additionally, the team resolves to regularly test it. It is old.',
      ),
      ['The runbook will be updated.', 'Additionally, the team resolves to regularly test it.'],
    )
    assert.deepEqual(actions('The runbook should name the rota. It should be short.'), [
      'The runbook should name the rota.',
    ])
    assert.deepEqual(actions('We do not believe that it should grow. However, we will look into its size.'), [
      'However, we will look into its size.',
    ])
  })

  it('are what was done about it, if the paragraph asks for nothing', () => {
    assert.deepEqual(actions('The limit was low. We raised the limit of the queue.'), [
      '✓ We raised the limit of the queue.',
    ])
    assert.deepEqual(
      actions('Corrective action was taken to close the port. It had these names:\n\n- a\n- b'),
      ['✓ Corrective action was taken to close the port.'],
    )
    assert.deepEqual(
      actions('The limit was raised by the vendor. We looked at the price of another one.'),
      [],
    )
  })

  it('stand before a question as well', () => {
    assert.deepEqual(actions('Add an alert on its age. Do we need two?'), ['Add an alert on its age.'])
  })

  it('have owner, day, ticket and status', () => {
    assertItem('We will add an alert (owner: Ana Lima, due: 2026-05-01, OPS-12).', {
      ...{title: 'We will add an alert', owner: 'Ana Lima', dueDate: '2026-05-01', ticket: 'OPS-12'},
    })
    assertItem('We moved the secret to the vault. (Done)', {status: 'done'})
  })

  it('stand behind a label, and are not the label', () => {
    const document = parseDocument(
      '- **Impact**: 40 customers\n- **Review actions**: We will add an alert.\n',
    )
    assert.deepEqual(titles(document), ['We will add an alert.'])
    assert.equal(words(document, document.actionItems[0]?.whole), 'We will add an alert.')
    for (const between of [' ', '\n']) {
      const [first, second] = parseDocument(
        `**Action items**: Ana will add an alert by 1 May 2026.${between}Bo will raise the limit by 3 May 2026.\n`,
      ).actionItems
      assert.deepEqual(
        [first?.title, first?.owner?.value, second?.title],
        ['Ana will add an alert', 'Ana', 'Bo will raise the limit'],
      )
    }
  })

  it('count only where no list or table of the section holds the items', () => {
    assert.deepEqual(actions('We will do two things:\n\n- Add an alert\n\nThe rest should follow in May.'), [
      'Add an alert',
    ])
  })

  it('are not sentences of other sections', () => {
    assert.deepEqual(titles(under('Lessons learned', 'We will add an alert.')), [])
  })
})

describe('an action point', () => {
  for (const [label, heading] of [
    ['Action point: ', 'Lessons learned'],
    ['AI: ', 'Lessons learned'],
    ['**Action point:** ', 'What went wrong'],
    ['**Action item**: ', 'Timeline'],
    ['Action item 2: ', 'Root cause'],
    ['AP1: ', 'Summary'],
    ['- Action point: ', 'Timeline'],
  ] as const) {
    it(`is found behind “${label}” under “${heading}”`, () => {
      const document = under(heading, `The queue was full.\n\n${label}Add an alert (@ana)`)
      assert.deepEqual(titles(document), ['Add an alert'])
      assert.equal(document.actionItems[0]?.owner?.value, '@ana')
      assert.equal(document.actionItems[0].form, 'prose')
    })
  }

  it('is one on each line', () => {
    assert.deepEqual(titles(under('Notes', 'Action point: Add an alert\nAction point: Add a limit')), [
      'Add an alert',
      'Add a limit',
    ])
  })

  it('is nothing that merely happened', () => {
    assert.deepEqual(titles(under('Timeline', '- 09:10 Action: restarted the queue')), [])
  })
})

describe('an action item that sentences hand over', () => {
  const read = (paragraph: string): (string | undefined)[][] =>
    parseDocument(`## What we will do\n\n${paragraph}\n`).actionItems.map(({title, owner, due}) => [
      title,
      owner?.value,
      due?.value,
    ])

  it('is what the sentence before says, where a person takes it on', () => {
    assert.deepEqual(read('The rule is kept for tracking only. Ana Lima implements this by 26 September.'), [
      ['The rule is kept for tracking only.', 'Ana Lima', '26 September'],
    ])
    assert.deepEqual(read('The environment gets more shows. Ana will look at it by 3 May.'), [
      ['The environment gets more shows.', 'Ana', '3 May'],
    ])
    assert.deepEqual(read('Opinions differ, Ana and Maria will make a proposal.'), [
      ['Opinions differ, Ana and Maria will make a proposal.', 'Ana and Maria', undefined],
    ])
  })

  it('is none where nobody does, or somebody did', () => {
    for (const paragraph of [
      'The cache grew. Redis handles that by itself.',
      'It was slow. Nobody noticed it. Ana has seen this before.',
      '**The queue.** It was full. Ana saw it at ten.',
    ])
      assert.deepEqual(read(paragraph), [], paragraph)
  })

  it('has the bold words over it for its title, where it has an owner', () => {
    assert.deepEqual(
      read(
        '**1. Check what sites show.**\nA script does. *Owner:* Ana Lima. *Ready:* 16 May 2026. *Proof:* the drill.\n\n**2. A buffer.**\nTwo rooms are kept. *Owner:* Bo Chen. *In force:* 1 June 2026.',
      ),
      [
        ['Check what sites show.', 'Ana Lima', '16 May 2026'],
        ['A buffer.', 'Bo Chen', '1 June 2026'],
      ],
    )
  })
})
