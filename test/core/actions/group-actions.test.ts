import assert from 'node:assert/strict'
import {type Grouping, groupActions, sortActions} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {track} from '../../support/tracked.ts'

const queue = `---
title: Late e-mails
date: 2026-09-03
severity: SEV2
services: [mailer, queue]
---
# Postmortem

## Action items

| Action | Owner | Due | Priority | Category | Status |
| --- | --- | --- | --- | --- | --- |
| Alert on queue depth | Ana Lima | 2026-11-01 | P1 | detect | Open |
| Cap the retries | ana lima | 2026-11-22 | P0 | prevent | In progress |
| Drain the old queue | TBD | 2026-11-30 | P2 | mitigate | Done |
| Describe the handover |  |  |  |  | Cancelled |
`
const cache = `# Cold cache

**Severity:** Sev 1
**Date:** 12 October 2026

## Action items

- [ ] Warm the cache before a deploy (owner: @ngozi, due: 2026-12-24)
- [x] Write down the order of restarts (owner: Ana Lima)
- [ ] Split the cache (owner: Ana Lima, due: 2026-11-24)
`
const items = track({'incidents/queue.md': queue, 'incidents/cache.md': cache})

/** The groups as `label: first words of each title`. */
function groups(by: Grouping): string[] {
  return groupActions(items, by, today).map(
    ({label, items: gathered}) =>
      `${label}: ${gathered.map(({item}) => item.title.split(' ')[0]!).join(', ')}`,
  )
}

describe('action items of several documents', () => {
  const expected: Readonly<Record<Grouping, readonly string[]>> = {
    document: ['Cold cache: Warm, Write, Split', 'Late e-mails: Alert, Cap, Drain, Describe'],
    owner: ['@ngozi: Warm', 'Ana Lima: Alert, Cap, Write, Split', 'No owner: Drain, Describe'],
    due: [
      'Overdue: Alert',
      'This week: Cap',
      'This month: Split',
      'Later: Warm',
      'Done or cancelled: Drain, Describe, Write',
    ],
    status: ['Open: Alert, Warm, Split', 'In progress: Cap', 'Done: Drain, Write', 'Cancelled: Describe'],
    priority: ['P0: Cap', 'P1: Alert', 'P2: Drain', 'No priority: Describe, Warm, Write, Split'],
    category: [
      'detect: Alert',
      'mitigate: Drain',
      'prevent: Cap',
      'No category: Describe, Warm, Write, Split',
    ],
    severity: ['Sev 1: Warm, Write, Split', 'SEV2: Alert, Cap, Drain, Describe'],
    service: [
      'mailer: Alert, Cap, Drain, Describe',
      'queue: Alert, Cap, Drain, Describe',
      'No service: Warm, Write, Split',
    ],
  }
  for (const [by, labels] of Object.entries(expected)) {
    it(`are gathered by ${by}`, () => assert.deepEqual(groups(by as Grouping), labels))
  }

  it('stand with each of their owners', () => {
    const shared = track({
      'shared.md': '## Action items\n\n- Add an alert (owner: Ana and Tunde)\n- Add a lock (owner: tunde)\n',
    })
    assert.deepEqual(
      groupActions(shared, 'owner', today).map(({label, items: gathered}) => [label, gathered.length]),
      [
        ['Ana', 1],
        ['Tunde', 2],
      ],
    )
  })

  it('keep the key of their group while others come and go', () => {
    const keys = groupActions(items, 'owner', today).map(({key}) => key)
    const fewer = items.filter(({item}) => item.title !== 'Alert on queue depth')
    assert.deepEqual(
      groupActions(fewer, 'owner', today).map(({key}) => key),
      keys,
    )
    assert.equal(new Set(keys).size, keys.length)
  })

  it('stand in the order in which they are looked at', () => {
    const order = sortActions(items).map(({item}) => item.title.split(' ')[0])
    assert.deepEqual(order, ['Alert', 'Cap', 'Split', 'Warm', 'Drain', 'Describe', 'Write'])
  })
})

describe('groups of severities', () => {
  const labels = (...severities: readonly string[]) =>
    groupActions(
      track(
        Object.fromEntries(
          severities.map((words, index) => [
            `${index}.md`,
            `# Report\n\n**Severity:** ${words}\n**Date:** 2026-10-12\n\n## Action items\n\n- [ ] Add a lock\n`,
          ]),
        ),
      ),
      'severity',
      today,
    ).map(({label, items: {length}}) => `${label}: ${length}`)

  it('are by the level with which the words begin', () => {
    assert.deepEqual(labels('High (logins fail for all)', 'high: one shop is down', 'SEV2 – slow', 'sev2'), [
      'High: 2',
      'SEV2: 2',
    ])
  })

  it('are by all words where they begin with no level, or with several', () => {
    assert.deepEqual(labels('Highway tolls fail', 'High/critical'), [
      'High/critical: 1',
      'Highway tolls fail: 1',
    ])
  })
})

describe('groups of owners', () => {
  it('hold an item once for each owner that is named', () => {
    const text =
      '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add a lock | Ana, Ana |\n| Add a lint | Ana Lima, TBD |\n'
    assert.deepEqual(
      groupActions(track({'a.md': text}), 'owner', today).map(
        ({label, items: {length}}) => `${label}: ${length}`,
      ),
      ['Ana: 1', 'Ana Lima: 1'],
    )
  })

  it('are one for a team with its article and without', () => {
    const text =
      '## Action items\n\n- The payments team will cap the retries.\n- Add an alert (owner: Payments team)\n'
    assert.deepEqual(
      groupActions(track({'a.md': text}), 'owner', today).map(
        ({label, items: {length}}) => `${label}: ${length}`,
      ),
      ['payments team: 2'],
    )
  })

  it('are one for whoever the configuration of the document names, whatever form is written', () => {
    const text =
      '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add a lock | Ana Lima |\n| Add a lint | @alima, Bo |\n| Add a limit | ana |\n'
    const people = [{name: 'Ana Lima', aliases: [], handle: 'alima'}]
    const known = track({'a.md': text}).map(({item, document}) => ({item, document: {...document, people}}))
    assert.deepEqual(
      groupActions(known, 'owner', today).map(({label, items: {length}}) => `${label}: ${length}`),
      ['Ana Lima: 3', 'Bo: 1'],
    )
  })
})
