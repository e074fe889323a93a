import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {actions, titles} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

describe('one word above bullets', () => {
  const items = (body: string) =>
    parseDocument(`## Action items\n\n${body}\n`).actionItems.map(({title, group}) => [title, group?.value])

  it('are not what a legend says of signs and levels', () => {
    for (const legend of [
      '- Legend: P0 = this week, ✅ = done',
      '- **Legend**: P0 = this week',
      '**Legend**\n\n- ✅ it is done\n- P0 is this week\n\n**Items**\n',
      'Legend:\n\n- ✅ it is done\n\nItems:\n',
      '- Legend:\n  - ✅ it is done\n  - P0 is this week',
    ])
      assert.deepEqual(actions(`${legend}\n- Add an alert`), ['Add an alert'], legend)
    assert.deepEqual(actions('- Legend of the graph: name both queues'), [
      'Legend of the graph: name both queues',
    ])
  })

  it('groups them where one of them asks for something', () => {
    assert.deepEqual(
      items('- Prevent\n    - Add an alert\n    - Limits for the queue\n- Detect\n  - Cap it'),
      [
        ['Add an alert', 'Prevent'],
        ['Limits for the queue', 'Prevent'],
        ['Cap it', 'Detect'],
      ],
    )
  })

  it('is a wish by itself where nothing stands below it', () => {
    assert.deepEqual(items('- Investigate\n- Monitoring.\n- web-01'), [
      ['Investigate', undefined],
      ['Monitoring.', undefined],
    ])
    assert.deepEqual(items('- Monitoring\n  - 16 cores\n  - 64 GB of memory'), [])
  })

  it('is a thing that they tell about where none does', () => {
    assert.deepEqual(items('- Add an alert\n- web-01\n  - 16 cores\n  - 64 GB of memory'), [
      ['Add an alert', undefined],
    ])
  })
})

describe('bullets that tell instead of ask', () => {
  it('are none where nothing is to be done', () => {
    assert.deepEqual(actions('- None required for this run.\n- Nothing planned at this time'), [])
    assert.deepEqual(actions('- No deploys for this team on Fridays'), [
      'No deploys for this team on Fridays',
    ])
  })

  it('are none where a box has no words yet', () => {
    assert.deepEqual(actions('- [ ] Add an alert\n- [ ]\n- [ ] \n- []'), ['Add an alert'])
  })

  const read = (...bullets: readonly string[]) => actions(bullets.map((bullet) => `- ${bullet}\n`).join(''))

  it('are done where they tell what was done', () => {
    for (const bullet of [
      'We raised the limit of the pool',
      'The default limits were set to what the jobs need',
      "We've advised the teams to run two replicas",
      'Seeded the new replica',
      'Fix was applied to both brokers',
      'Got advice from the vendor on the pool',
      'The stuck orders were accelerated',
      'Use the new policy - this has already been done.',
      'Deploys are now gated on the check',
      'The missing job is now part of the tracked set, closing the gap for good.',
      'A standing rule was added: files known to hold secrets are read by a search for the key.',
      'Running the tool as root should only warn. We already implemented that now.',
    ])
      assert.deepEqual(read(bullet), [`✓ ${bullet}`])
  })

  it('are open where what was done leaves something to do', () => {
    for (const bullet of [
      'Created a ticket to split the queue',
      'We agreed to rotate the keys every month',
      'We raised the limit, and will add an alert',
      'The pool is now being capped',
      'The pool is now capped: Ana to confirm',
      'Bound the queue of the export',
      'Shed the load above 80 %',
    ])
      assert.deepEqual(read(bullet), [bullet])
  })

  it('are no action items where they tell how things are or were', () => {
    assert.deepEqual(
      read(
        'There are two brokers',
        'The team discussed a second rota',
        'The pager was muted',
        'The export was not restarted',
        'We have no alert on the queue',
      ),
      ['We have no alert on the queue'],
    )
    assert.deepEqual(read('[ ] The team discussed a second rota', 'The pager was muted (@ana)'), [
      'The team discussed a second rota',
      'The pager was muted',
    ])
  })

  it('lead up to those below them', () => {
    assert.deepEqual(
      read(
        'There are two ways to read the queue again without touching what is in it now:\n  - Add a reader',
      ),
      ['Add a reader'],
    )
  })
})

describe('a quotation under action items', () => {
  it('holds action items where it has check boxes', () => {
    assert.deepEqual(actions('> - [ ] Add an alert\n>   on the queue\n> - [x] Add a limit'), [
      'Add an alert on the queue',
      '✓ Add a limit',
    ])
    assert.deepEqual(actions('> - Each item has an owner'), [])
    assert.deepEqual(titles(under('Lessons learned', '> - [ ] Add an alert')), [])
  })
})

describe('bullets below an item that are what is to be done', () => {
  const items = (body: string) =>
    parseDocument(`## Action items\n\n${body}\n`).actionItems.map(({title, group, priority}) => [
      title,
      group?.value,
      priority?.value,
    ])
  const guarded = [
    ['Cap the queue at 500 jobs', 'Queue guard', 'High'],
    ['Add an alert at 400', 'Queue guard', 'High'],
  ]

  /** A theme and what is said of it, indented by so much, and what is to be done by so much. */
  const theme = (said: string, done: string): string =>
    [
      '- Current: no limit',
      '- Actions:',
      `${done}- Cap the queue at 500 jobs`,
      `${done}- Add an alert at 400`,
      '- **Why**: the queue held 9,000 jobs',
    ].reduce((lines, line) => `${lines}\n${said}${line}`, '1. **Queue guard** (High Priority)')

  it('are those that a label calls so, whether they are indented under it or stand behind it', () => {
    assert.deepEqual(items(theme('    ', '    ')), guarded)
    assert.deepEqual(items(theme('    ', ' ')), guarded)
  })

  it('may stand in a list behind the item that is not indented', () => {
    assert.deepEqual(items(theme('', '  ').replace('\n', '\n\n')), guarded)
  })

  it('are those that ask, below a bold theme that asks for nothing itself', () => {
    assert.deepEqual(
      items(
        `1. **Queue guard** (High Priority)
    - Cap the queue at 500 jobs
    - NEW: Add an alert at 400
    - Reference: the notes of the March outage`,
      ),
      [guarded[0], ['NEW: Add an alert at 400', 'Queue guard', 'High']],
    )
  })

  it('are one of them as well, where the others have labels', () => {
    const capacity = '- Cap the queue at 500 jobs\n    - Current gap: nobody sees how full it is'
    assert.deepEqual(items(`1. **Queue capacity** (High Priority)\n    ${capacity}`), [
      ['Cap the queue at 500 jobs', 'Queue capacity', 'High'],
    ])
  })

  it('are those that a label calls so, below what may be an order or a thing', () => {
    const rotation = '- Actions:\n        - Cap the log at 2 GB'
    assert.deepEqual(items(`1. **Audit Log Rotation**\n    ${rotation}`), [
      ['Cap the log at 2 GB', 'Audit Log Rotation', undefined],
    ])
    assert.deepEqual(items(`1. **Audit the rotation**\n    ${rotation}`), [
      ['Audit the rotation', undefined, undefined],
    ])
  })

  it('explain an item that asks by itself', () => {
    for (const steps of [
      '- Start with 500 jobs\n    - Measure the wait',
      '- Actions:\n        - Start with 500 jobs',
    ])
      assert.deepEqual(items(`1. **Cap the queue**\n    ${steps}`), [['Cap the queue', undefined, undefined]])
    assert.deepEqual(
      items('- Create a template of jobs with:\n    - a deadline of 60 s\n    - two retries'),
      [['Create a template of jobs with', undefined, undefined]],
    )
  })
})

describe('the fields of a bullet', () => {
  it('are no item where they stand alone, and end at a break of the line', () => {
    const {actionItems} = under(
      'Action items',
      '- Owner: Ana\n- Make sure that @dee is paged\n- Raise the limit <br> Owner: Ana <br> Due: 2026-11-01',
    )
    assert.deepEqual(
      actionItems.map(({title, owner, due}) => [title, owner?.value, due?.value]),
      [
        ['Make sure that @dee is paged', undefined, undefined],
        ['Raise the limit', 'Ana', '2026-11-01'],
      ],
    )
  })

  it('stand before its words as well as behind them', () => {
    const {actionItems} = under(
      'Action items',
      '- Owner: Ana. Raise the limit\n- **Owner:** Ana – Raise the limit\n- Owner: Ana; due: 2026-11-01; raise the limit\n- Due: 2026-11-01',
    )
    assert.deepEqual(
      actionItems.map(({title, owner, due}) => [title, owner?.value, due?.value]),
      [
        ['Raise the limit', 'Ana', undefined],
        ['Raise the limit', 'Ana', undefined],
        ['raise the limit', 'Ana', '2026-11-01'],
      ],
    )
  })
})
