import assert from 'node:assert/strict'
import {type PostmortemDocument, allItems, parseDocument} from '../../../src/core/index.ts'
import {under} from '../../support/read.ts'

/** What a list shows of a document besides its action items; `✓` marks what is done. */
function asides(document: PostmortemDocument): string[] {
  return allItems(document)
    .filter((item) => !document.actionItems.includes(item))
    .map(({title, status}) => (status === 'done' ? `✓ ${title}` : title))
}

const lessons = (words: string): string[] => asides(under('Lessons learned', words))

describe('what a document says in passing that its authors are going to do', () => {
  for (const [words, title = words.replace(/\.$/, '')] of [
    ['We will add an alert.'],
    ["We'll add an alert on the age of the oldest message."],
    [
      'The queue was full. In the future we are going to cap the retries.',
      'In the future we are going to cap the retries',
    ],
    ['As such, the platform team plans to test the restore.'],
    ['Nobody knows why it was slow, but we will measure it.', 'we will measure it'],
    ['To prevent a second time, Ferrywell is working on a second link.'],
    ['The company has committed to reviewing all names.'],
    ['We are looking into a second vendor.'],
    ['We intend to regularly rotate the keys.'],
    ['Hence the ferry.example team intends to work with the harbour.'],
    ['The account is shared, hence the team will have to update the runbook.'],
    ['The alert was late, and we\nare planning to move it.', 'we are planning to move it'],
  ] as const)
    it(`is “${words}”`, () => assert.deepEqual(lessons(words), [title]))

  it('is not told again where an action item tracks it, nor where it leads up to bullets', () => {
    const tracked = parseDocument(
      '# Full queue\n\n## Lessons learned\n\nWe will add an alert on the queue.\n\n## Action items\n\n- Add an alert on the queue\n',
    )
    assert.deepEqual(asides(tracked), [])
    assert.deepEqual(lessons('We will add the following:\n\n- alerts on the queue'), [])
  })

  for (const words of [
    'We should add an alert.',
    'We need to be more careful.',
    'We will not deploy on Fridays.',
    'If the queue is full, we will page the rota.',
    'You will need to rotate your keys, and we will help.',
    'The client will retry three times.',
    'Consul will remove the host after a minute.',
    'We decided to roll back and asked the vendor.',
    'It gave us a list of fixes, which we will share.',
    'We will describe the search below.',
    'We will continue to watch it.',
    'We look forward to adding an alert.',
    'We are investigating reports of late e-mails.',
    'Will we add an alert?',
    'Do you think that we will add an alert?',
    '> We will add an alert.',
  ])
    it(`is not “${words}”`, () => assert.deepEqual(lessons(words), []))

  it('is each part of a plan that lists three things or more', () => {
    assert.deepEqual(
      lessons(
        'To prevent it, Ferrywell plans to add an alert, raise the limit (now 40, then 80), and cap the retries.',
      ),
      ['add an alert', 'raise the limit (now 40, then 80)', 'cap the retries'],
    )
    assert.deepEqual(lessons('We will add an alert and cap the retries.'), [
      'We will add an alert and cap the retries',
    ])
  })

  it('is each part of a sentence that lists what is to be done, or was', () => {
    for (const [words, ...parts] of [
      [
        'Further steps include adding an alert, raising the limit and paging the rota, and testing both.',
        'adding an alert',
        'raising the limit and paging the rota',
        'testing both',
      ],
      [
        'Remediation efforts include adding an alert and raising the limit.',
        'adding an alert',
        'raising the limit',
      ],
      [
        'Agreed follow-ups: a second link, an alert on its age and a drill in May.',
        'a second link',
        'an alert on its age',
        'a drill in May',
      ],
      [
        'Two key improvements identified are a longer timeout and revising the check.',
        'a longer timeout and revising the check',
      ],
      [
        'Ferrywell planned several steps. These include adding an alert and raising the limit.',
        'adding an alert',
        'raising the limit',
      ],
      [
        'Ferrywell has since completed several action items, including adding an alert and raising the limit.',
        '✓ adding an alert',
        '✓ raising the limit',
      ],
    ])
      assert.deepEqual(lessons(words!), parts)
    assert.deepEqual(
      [
        'The steps included a restart and a rollback.',
        'Contributing factors include a full queue and a slow link.',
        'Remediation involved scaling the queue and raising the limit.',
        'Further steps include testing.',
      ].flatMap(lessons),
      [],
    )
  })

  it('is a promise without a doer where the part is about remedies', () => {
    const words = 'The two affected shops will be refunded in May. The lease will expire.'
    assert.deepEqual(asides(under('Mitigation', words)), ['The two affected shops will be refunded in May'])
    assert.deepEqual(lessons(words), [])
  })

  it('stands behind the account, or at the end of a text without headings', () => {
    const plan = 'We will add an alert.'
    assert.deepEqual(asides(parseDocument(`# Late\n\n## Impact\n\nSmall.\n\n## Are we safe?\n\n${plan}\n`)), [
      'We will add an alert',
    ])
    assert.deepEqual(asides(parseDocument(`It was late.\n\nIt was long.\n\n${plan}\n`)), [
      'We will add an alert',
    ])
    for (const text of [
      `# Late\n\n## Are we safe?\n\n${plan}\n\n## Impact\n\nSmall.\n`,
      `# Late\n\n## Summary\n\n${plan}\n`,
      `# Late\n\n## Timeline\n\n09:40 ${plan}\n`,
      `# Late\n\n${plan}\n\n## Impact\n\nSmall.\n`,
      `# Late\n\n## Impact\n\nSmall.\n\n## Questions of users\n\n${plan}\n`,
      `${plan}\n\nIt was late.\n\nIt was long.\n\nIt was over.\n`,
    ])
      assert.deepEqual(asides(parseDocument(text)), [], text)
  })

  it('stands below the list of action items too, and is no lead to one', () => {
    assert.deepEqual(
      asides(under('Action items', '- Add an alert\n\nIn the long term we will split the queue.')),
      ['In the long term we will split the queue'],
    )
    assert.deepEqual(asides(under('Action items', 'We will do these in May.\n\n- Add an alert')), [])
  })
})

describe('what is to be ticked off elsewhere', () => {
  it('are boxes of which most ask for something', () => {
    const boxes = '- [x] File the tickets\n- [] Schedule the review\n- [ ] The minutes'
    assert.deepEqual(asides(under('Notes to the author', boxes)), [
      '✓ File the tickets',
      'Schedule the review',
      'The minutes',
    ])
    assert.deepEqual(asides(under('Severity', '- [ ] SEV1\n- [x] SEV2')), [])
    assert.deepEqual(asides(under('Agenda', '- [ ] Read the timeline\n- [ ] Ask why')), [])
    assert.deepEqual(asides(under('Notes to the author', '- [ ] File the tickets\n- It was late')), [])
  })

  it('are tickets below words that say that they were written', () => {
    const tickets = '- [OPS-4](https://t.example/OPS-4): Add an alert\n- OPS-5: Raise the limit'
    const document = under('Timeline', `14:00 Two tickets were created for what remains:\n\n${tickets}`)
    assert.deepEqual(
      allItems(document).map(({title, ticket}) => [title, ticket?.value]),
      [
        ['Add an alert', 'OPS-4'],
        ['Raise the limit', 'OPS-5'],
      ],
    )
    assert.deepEqual(asides(under('Timeline', `14:00 The release had these:\n\n${tickets}`)), [])
  })
})
