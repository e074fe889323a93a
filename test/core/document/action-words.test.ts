import assert from 'node:assert/strict'
import {applyEdits, changeItem, parseDocument} from '../../../src/core/index.ts'

/** Title, owner, due date and priority of bullets. */
const fieldsOf = (...bullets: string[]) =>
  parseDocument(`## Actions\n\n${bullets.map((words) => `- ${words}\n`).join('')}`).actionItems.map(
    ({title, owner, due, priority}) => [title, owner?.value, due?.value, priority?.value],
  )

describe('the words of an action item', () => {
  it('have their code as it stands, and no marks of Markdown around it', () => {
    const {actionItems} = parseDocument(
      [
        '## Actions\n',
        '- Add `*.out` to the **ignored** files',
        '- Call `__init__` in _both_ workers',
        '- Show `[a](b)` as it is, `` a`b `` too',
        '- Rename [`*_old`](https://t.example/old) before the drill\n',
        '| Action | Owner |\n| - | - |\n| Match `*.a\\|b` | Ana |\n',
      ].join('\n'),
    )
    assert.deepEqual(
      actionItems.map(({title}) => title),
      [
        'Add *.out to the ignored files',
        'Call __init__ in both workers',
        'Show [a](b) as it is, a`b too',
        'Rename *_old before the drill',
        'Match *.a|b',
      ],
    )
  })

  it('have nothing of a comment, and leave it whole', () => {
    assert.deepEqual(
      fieldsOf(
        'Add an alarm <!-- owner: Ana -->',
        'Cap <!-- see\n  below --> the retries (Ana)',
        'Escape `<!--` and `-->` in it',
      ),
      [
        ['Add an alarm', undefined, undefined, undefined],
        ['Cap the retries', 'Ana', undefined, undefined],
        ['Escape <!-- and --> in it', undefined, undefined, undefined],
      ],
    )
    const document = parseDocument('## Actions\n\n- Add an alarm <!-- owner: Ana -->\n')
    const changed = changeItem(document, document.actionItems[0]!, {field: 'owner', words: 'Tunde Okafor'})
    assert.ok('edits' in changed)
    assert.equal(
      applyEdits(document.text, changed.edits),
      '## Actions\n\n- Add an alarm (owner: Tunde Okafor) <!-- owner: Ana -->\n',
    )
  })

  it('have the day behind the sign of a calendar as the one that they are due', () => {
    assert.deepEqual(
      fieldsOf('Add an alert 📅 2026-03-01', '[ ] Cap it (Ana) 📅 2026-03-01 ⏫', 'Add 📅 to the page'),
      [
        ['Add an alert', undefined, '2026-03-01', undefined],
        ['Cap it', 'Ana', '2026-03-01', undefined],
        ['Add 📅 to the page', undefined, undefined, undefined],
      ],
    )
  })

  it('have a department and a person of it, in brackets, as one owner', () => {
    const {actionItems} = parseDocument(
      '## Actions\n\n- Add a shift on Mondays (Ops, Ana)\n- Count the mail (Finance)\n',
    )
    assert.deepEqual(
      actionItems.map(({owner}) => owner?.value),
      ['Ops, Ana', 'Finance'],
    )
  })

  it('say in brackets what their owner does', () => {
    const {actionItems} = parseDocument(
      '## Actions\n\n- Discuss the limit (Ana calls the meeting)\n- Add a guard (Cassandra writes twice)\n',
    )
    assert.deepEqual(
      actionItems.map(({owner}) => owner?.value),
      ['Ana', undefined],
    )
  })

  it('have an owner in brackets at either end, and behind a word for one', () => {
    const items = parseDocument(
      `## Actions

- [@bo] Raise the limit
- [Ana Lima] Raise the limit
- Raise the limit [Ana]
- Raise the limit (assigned to Ana)
- Raise the limit, owner Ana Lima, due 2026-11-01
- [Backend] Raise the limit
- Tell the product owner Ana, due on Monday
- Pin the version [@latest]
- [@types] Bump the package
- Add a check, owner Required
- Tag buckets with environment, owner Tag.
- Kim Lee will raise the limit
- Kim Lee and Bo Lund will raise the limit
`,
    ).actionItems
    assert.deepEqual(
      items.map(({title, owner}) => [title, owner?.value]),
      [
        ['Raise the limit', '@bo'],
        ['Raise the limit', 'Ana Lima'],
        ['Raise the limit', 'Ana'],
        ['Raise the limit', 'Ana'],
        ['Raise the limit', 'Ana Lima'],
        ['[Backend] Raise the limit', undefined],
        ['Tell the product owner Ana, due on Monday', undefined],
        ['Pin the version [@latest]', undefined],
        ['[@types] Bump the package', undefined],
        ['Add a check, owner Required', undefined],
        ['Tag buckets with environment, owner Tag.', undefined],
        ['Kim Lee will raise the limit', 'Kim Lee'],
        ['Kim Lee and Bo Lund will raise the limit', 'Kim Lee and Bo Lund'],
      ],
    )
  })

  it('have a person by name as their owner, before a day, at their end or at their beginning', () => {
    const items = parseDocument(
      `## Actions

- Open the vents: Leif Aas, 1 July 2026
- Send updates in waves. Katya Orlova, by March 2027
- Alarm as a call — Mina Park, end of June
- Calendar of stops: Hedda Falk
- Mihail Radu: talk to the hosting company
- Jorge Salas compares the counts
- Ana: read the release notes
- Raise the limit of the pool, Ana, 2026-11-01
- Raise the limit of Kestrel, Ana, by 1 November 2026
- Raise the limit of the pool, Oddvar, 2026-11-01
- Alert on Kestrel, Heron, by 2026-11-01
- Ask the team in Lima, Madrid, 2026-11-01
- Publish the page: Release Notes, 3 May
- Read the plan: Data Platform
`,
    ).actionItems
    assert.deepEqual(
      items.map(({title, owner, due}) => [title, owner?.value, due?.value]),
      [
        ['Open the vents', 'Leif Aas', '1 July 2026'],
        ['Send updates in waves', 'Katya Orlova', 'March 2027'],
        ['Alarm as a call', 'Mina Park', 'end of June'],
        ['Calendar of stops', 'Hedda Falk', undefined],
        ['talk to the hosting company', 'Mihail Radu', undefined],
        ['Jorge Salas compares the counts', 'Jorge Salas', undefined],
        ['read the release notes', 'Ana', undefined],
        ['Raise the limit of the pool', 'Ana', '2026-11-01'],
        ['Raise the limit of Kestrel', 'Ana', '1 November 2026'],
        ['Raise the limit of the pool', 'Oddvar', '2026-11-01'],
        ['Alert on Kestrel, Heron', undefined, '2026-11-01'],
        ['Ask the team in Lima, Madrid', undefined, '2026-11-01'],
        ['Publish the page: Release Notes', undefined, '3 May'],
        ['Read the plan: Data Platform', undefined, undefined],
      ],
    )
  })

  it('say in sentences how success is seen, and when somebody looks back', () => {
    const [item] = parseDocument(
      '## What we do\n\n1. **Sort the queue.**\n   Lead: Ana Lima. Ready by 4 October 2024.\n   It has worked if answers take under two days.\n   Look back: 6 November 2024.\n',
    ).actionItems
    assert.deepEqual(
      [item?.successSignal?.value, item?.followUp?.value],
      ['answers take under two days', '6 November 2024'],
    )
  })

  it('have owner and due date before a ticket, in brackets, and as who is to do it', () => {
    const {actionItems} = parseDocument(
      `# Queue stood still, 2026-11-20

## Actions

- Add a canary - **Bo Larsen** - 2026-12-12 - OPS-12
- Add a canary - 2026-12-12 - OPS-12
- Add a canary (Ana Lima) by Dec 12
- Add a canary by 12 January.
- Add a canary [Kwame Mensah] [in progress]
- Assigned to Ana: add a canary
- Ana to add a canary by 2026-12-01
- Read the plan (Data Platform) by Dec 12
- Try [Release Notes]
`,
    )
    assert.deepEqual(
      actionItems.map(({title, owner, dueDate}) => [title, owner?.value, dueDate]),
      [
        ['Add a canary', 'Bo Larsen', '2026-12-12'],
        ['Add a canary', undefined, '2026-12-12'],
        ['Add a canary', 'Ana Lima', '2026-12-12'],
        ['Add a canary', undefined, '2027-01-12'],
        ['Add a canary', 'Kwame Mensah', undefined],
        ['add a canary', 'Ana', undefined],
        ['Ana to add a canary', 'Ana', '2026-12-01'],
        ['Read the plan (Data Platform)', undefined, '2026-12-12'],
        ['Try [Release Notes]', undefined, undefined],
      ],
    )
  })

  it('stand behind a label where each field has one', () => {
    assert.deepEqual(
      fieldsOf(
        'Owner: Ana Lima / Action: Limit the queue / Due: 2026-03-01',
        '**Owner:** Ana Lima | **Action:** Limit the queue (by half) | **Due:** 2026-03-01',
        'Action: Limit the queue; Owner: Ana Lima; Due: 2026-03-01',
        'Owner: Ana Lima. Task: limit the queue. Due: 2026-03-01.',
        'Action: limit the queue',
        'Change the pipeline action: run tests before deploy; owner: Ana Lima',
      ),
      [
        ['Limit the queue', 'Ana Lima', '2026-03-01', undefined],
        ['Limit the queue (by half)', 'Ana Lima', '2026-03-01', undefined],
        ['Limit the queue', 'Ana Lima', '2026-03-01', undefined],
        ['limit the queue', 'Ana Lima', '2026-03-01', undefined],
        ['Action: limit the queue', undefined, undefined, undefined],
        ['Change the pipeline action: run tests before deploy', 'Ana Lima', undefined, undefined],
      ],
    )
  })

  it('begin behind all the brackets that say who, by when and how urgent it is', () => {
    assert.deepEqual(
      fieldsOf(
        '[Ana Lima] (due 2026-03-01) Limit the queue',
        '(due 2026-03-01) Limit the queue',
        '**Ana:** limit the queue by 2026-03-01',
        '[P0] Limit the queue',
        '**(P1)** Limit the queue',
        '**HIGH** Limit the queue',
        'Limit the queue (Ana, P1)',
        'Limit the queue [P2]',
        'Limit the queue (P3)',
        'Limit [P2] the queue',
      ),
      [
        ['Limit the queue', 'Ana Lima', '2026-03-01', undefined],
        ['Limit the queue', undefined, '2026-03-01', undefined],
        ['limit the queue', 'Ana', '2026-03-01', undefined],
        ['Limit the queue', undefined, undefined, 'P0'],
        ['Limit the queue', undefined, undefined, 'P1'],
        ['Limit the queue', undefined, undefined, 'HIGH'],
        ['Limit the queue', 'Ana', undefined, 'P1'],
        ['Limit the queue', undefined, undefined, 'P2'],
        ['Limit the queue', undefined, undefined, 'P3'],
        ['Limit [P2] the queue', undefined, undefined, undefined],
      ],
    )
  })
  it('begin with a word, not with the blank behind a bracket', () => {
    const text = '## Actions\n\n- [ ] [P1] Limit the queue\n- (P2) Limit the pool\n'
    assert.deepEqual(
      parseDocument(text).actionItems.map(({span}) => text.slice(span.start, span.end)),
      ['Limit the queue', 'Limit the pool'],
    )
  })
})
