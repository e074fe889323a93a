import assert from 'node:assert/strict'
import {type TrackedItem, followThrough} from '../../../src/core/index.ts'
import {track} from '../../support/tracked.ts'

const today = '2026-11-21'

/** The Markdown of a document with a day and the rows of its tracker. */
function incident(date: string, rows: readonly string[], extra = ''): string {
  return `---\ndate: ${date}\n${extra}---\n\n## Action items\n\n| Action | Owner | Due | Status | Closed |\n| - | - | - | - | - |\n${rows.map((row) => `| ${row} |\n`).join('')}`
}

function figures(documents: Readonly<Record<string, string>>) {
  const items = track(documents)
  return followThrough(items, [...new Set(items.map(({document}) => document))], today)
}

const titles = (items: readonly TrackedItem[]): string[] => items.map(({item}) => item.title)

describe('completion', () => {
  it('counts from the day of the document, of items whose days are over', () => {
    const [month, quarter] = figures({
      'a.md': incident('2026-08-01', [
        'Done on the last day | | | Done | 2026-08-31',
        'Done a day late | | | Done | 2026-09-01',
        'Still open | | | Open | ',
        'Done some day | | | Done | ',
        'Dropped | | | Cancelled | ',
      ]),
      'b.md': incident('2026-11-01', ['Too young to tell | | | Open | ']),
    }).completion
    assert.deepEqual(titles(month!.inTime), ['Done on the last day'])
    assert.deepEqual(titles(month!.late), ['Still open', 'Done a day late'])
    assert.deepEqual(titles(month!.unknown), ['Done some day'])
    assert.equal(month?.share, 1 / 3)
    assert.equal(quarter?.share, 2 / 3)
  })

  it('is unknown where of all that is done no day is written, however much is open', () => {
    const rows = ['Done some day | | | Done | ', 'Still open | | | Open | ', 'Open as well | | | Open | ']
    const [month] = figures({'a.md': incident('2026-08-01', rows)}).completion
    assert.equal(month?.share, undefined)
    assert.deepEqual([titles(month!.unknown), month!.late.length], [['Done some day'], 2])
    const [open] = figures({'a.md': incident('2026-08-01', rows.slice(1))}).completion
    assert.equal(open?.share, 0)
  })

  it('is unknown where nothing is known', () => {
    const {completion, undated} = figures({
      'a.md': '## Action items\n\n- [x] Add an alert\n- [ ] Add a limit\n',
    })
    assert.equal(completion[0]?.share, undefined)
    assert.deepEqual(
      [titles(undated.document), titles(undated.closed), titles(undated.due)],
      [['Add a limit', 'Add an alert'], ['Add an alert'], ['Add a limit']],
    )
  })
})

describe('what is late and what is next', () => {
  const all = figures({
    'a.md': incident('2026-05-01', [
      'Late by a day | Ana Lima | 2026-11-20 | Open | ',
      'Late by a week | Bo Larsen | 2026-11-14 | Open | ',
      'Late by a month | Bo Larsen | 2026-10-15 | In progress | ',
      'Late by half a year | | 2026-05-21 | Open | ',
      'Done | Ana Lima | 2026-05-21 | Done | 2026-05-20',
    ]),
    'b.md': incident('2026-11-10', [
      'Due today | | 2026-11-21 | Open | ',
      'Due in six days | | 2026-11-27 | Open | ',
      'Due in a week | | 2026-11-28 | Open | ',
    ]),
  })

  it('is overdue by owner, most first, and by age', () => {
    assert.deepEqual(
      all.overdueByOwner.map(({label, items}) => [label, items.length]),
      [
        ['Bo Larsen', 2],
        ['Ana Lima', 1],
        ['No owner', 1],
      ],
    )
    assert.deepEqual(
      all.overdueByAge.map(({label, items}) => [label, titles(items)]),
      [
        ['up to a week', ['Late by a week', 'Late by a day']],
        ['8 to 30 days', []],
        ['31 to 90 days', ['Late by a month']],
        ['over 90 days', ['Late by half a year']],
      ],
    )
  })

  it('is due in the seven days that begin today', () => {
    assert.deepEqual(titles(all.dueSoon), ['Due today', 'Due in six days'])
  })

  it('is open in a document of more than 90 days ago', () => {
    assert.equal(all.stale.length, 4)
  })
})

describe('what comes back', () => {
  it('is the same item in several documents, by its words or its ticket', () => {
    const {repeated} = figures({
      'a.md':
        '## Action items\n\n- Alert on pods stuck in creation > 5 minutes\n- Add a canary OPS-7\n- Add a canary OPS-7\n- Write a runbook\n',
      'b.md': '## Action items\n\n- Alert: pods stuck in creation > 10 min\n- Roll out in steps OPS-7\n',
    })
    assert.deepEqual(
      repeated.map(({title, items}) => [title, items.length]),
      [
        ['Add a canary', 3],
        ['Alert on pods stuck in creation > 5 minutes', 2],
      ],
    )
  })

  it('is a failure class within 90 days', () => {
    const failure = (date: string, name: string) =>
      incident(date, ['Add a limit | | | Open | '], `failure-class: ${name}\n`)
    const {recurrences} = figures({
      'a.md': failure('2026-01-01', 'dns'),
      'b.md': failure('2026-04-01', 'dns'),
      'c.md': failure('2026-06-01', 'dns'),
      'd.md': failure('2026-10-01', 'dns'),
      'e.md': failure('2026-06-01', 'quota'),
    })
    assert.deepEqual(
      recurrences.map(({failureClass, documents}) => [failureClass, documents.map(({file}) => file)]),
      [['dns', ['a.md', 'b.md', 'c.md']]],
    )
  })

  it('is the same failure class in any case and spacing; a placeholder is none', () => {
    const failure = (date: string, name: string) =>
      incident(date, ['Add a limit | | | Open | '], `failure-class: "${name}"\n`)
    const {recurrences} = figures({
      'a.md': failure('2026-01-01', 'Config change'),
      'b.md': failure('2026-02-01', 'config  change, Config change'),
      'c.md': failure('2026-03-01', '[name of the kind of failure, such as expired-certificate]'),
      'd.md': failure('2026-03-02', '[name of the kind of failure, such as expired-certificate]'),
    })
    assert.deepEqual(
      recurrences.map(({failureClass, documents}) => [failureClass, documents.map(({file}) => file)]),
      [['Config change', ['a.md', 'b.md']]],
    )
  })
})
