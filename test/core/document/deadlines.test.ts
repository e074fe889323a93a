import assert from 'node:assert/strict'
import {deadlineOf} from '../../../src/core/document/deadlines.ts'
import {parseDocument} from '../../../src/core/index.ts'

/** A Thursday. */
const from = '2026-03-12'

describe('a deadline', () => {
  const days: Readonly<Record<string, string>> = {
    '2026-04-01': '2026-04-01',
    '1 April 2026': '2026-04-01',
    'Apr 1st, 2026': '2026-04-01',
    '31/03/2026': '2026-03-31',
    '2026-W11': '2026-03-13',
    '2025-W01': '2025-01-03',
    '12-Mar-26': '2026-03-12',
    '2026-10': '2026-10-31',
    '20261005': '2026-10-05',
    '05.10.26': '2026-10-05',
    'by 5.10.26': '2026-10-05',
    '5. October 2026': '2026-10-05',
    '5. Oktober': '2026-10-05',
    'KW 40': '2026-10-02',
    'by week 3': '2027-01-22',
    '15/12': '2026-12-15',
    'by 2/28': '2027-02-28',
    '1 April': '2026-04-01',
    'Feb 1': '2027-02-01',
    'end of Q1 2027': '2027-03-31',
    'Q3 2026': '2026-09-30',
    'end of Q1': '2026-03-31',
    Q1: '2026-03-31',
    Q4: '2026-12-31',
    'H1 2026': '2026-06-30',
    'by end of March': '2026-03-31',
    'end of February': '2027-02-28',
    'May 2026': '2026-05-31',
    'end of 2026': '2026-12-31',
    'end of the year': '2026-12-31',
    EOM: '2026-03-31',
    'end of the week': '2026-03-13',
    'this week': '2026-03-13',
    'next week': '2026-03-20',
    'next month': '2026-04-30',
    'next quarter': '2026-06-30',
    tomorrow: '2026-03-13',
    'in two weeks': '2026-03-26',
    'within 30 days': '2026-04-11',
    'in a month': '2026-04-12',
    Friday: '2026-03-13',
    'next Thursday': '2026-03-19',
    'by Monday': '2026-03-16',
  }
  for (const [words, day] of Object.entries(days)) {
    it(`“${words}” is ${day}`, () => assert.equal(deadlineOf(words, from), day))
  }

  for (const words of [
    '03/12/2026',
    'soon',
    'next sprint',
    'TBD',
    'ASAP',
    'ongoing',
    '30 February 2026',
    '2026-13',
    '20261399',
    '31.02.26',
    'W54',
    'week 0',
    'version 5.10.26',
    '03/12',
    '30/2',
    '',
  ]) {
    it(`“${words}” is no one day`, () => assert.equal(deadlineOf(words, from), undefined))
  }

  it('counts from nothing where the document has no date', () => {
    for (const words of ['next week', 'end of Q1', '1 April', 'Friday', '15/12', 'W40', '5. Oktober'])
      assert.equal(deadlineOf(words, undefined), undefined)
    assert.equal(deadlineOf('end of Q1 2026', undefined), '2026-03-31')
  })

  it('is read in the order of numbers that another item settles', () => {
    const rows = '| Add an alert | 03/12/2026 |\n| Add a limit | 20/12/2026 |'
    const {actionItems} = parseDocument(`## Action items\n\n| Action | Due |\n| - | - |\n${rows}\n`)
    assert.deepEqual(
      actionItems.map(({dueDate}) => dueDate),
      ['2026-12-03', '2026-12-20'],
    )
  })

  it('is not read in that order where it would lie before the document', () => {
    const rows = '| Add an alert | 05-10-2026 |\n| Cap it | 10/11/2026 |\n| Add a limit | 10/25/2026 |'
    const {actionItems} = parseDocument(
      `**Date:** 2026-09-01\n\n## Action items\n\n| Action | Due |\n| - | - |\n${rows}\n`,
    )
    assert.deepEqual(
      actionItems.map(({dueDate}) => dueDate),
      [undefined, '2026-10-11', '2026-10-25'],
    )
  })

  it('counts from the day of the document', () => {
    const {actionItems} = parseDocument(
      '---\ndate: 2026-03-12\n---\n## Action items\n\n- Add an alert by end of Q2\n- Add a limit (due: next week)\n',
    )
    assert.deepEqual(
      actionItems.map(({title, due, dueDate}) => [title, due?.value, dueDate]),
      [
        ['Add an alert', 'end of Q2', '2026-06-30'],
        ['Add a limit', 'next week', '2026-03-20'],
      ],
    )
  })
})

describe('the day of a document', () => {
  const documents: Readonly<Record<string, string>> = {
    '---\ndate: 2026-03-03\npublished: 2026-03-09\n---\n# Late e-mails\n': '2026-03-09',
    '---\nincident_date: 2026-03-03\n---\n': '2026-03-03',
    '# Late e-mails\n\n**Date:** 3 March 2026\n': '2026-03-03',
    '# Late e-mails\n\n| Date of incident | 2026-03-03 |\n| - | - |\n': '2026-03-03',
    '# Incident on 2026-03-03: late e-mails\n': '2026-03-03',
    '# Late e-mails\n\n## Date\n\n3 March 2026, a Tuesday\n': '2026-03-03',
    '# Late e-mails\n\n## Timeline\n\n| Time | Event |\n| - | - |\n| 2026-03-03 09:12 | Deploy |\n| 2026-03-04 10:00 | Fix |\n':
      '2026-03-03',
    '# Late e-mails\n\n## Timeline\n\n### 3 March\n\n- 09:12 deploy\n\n### 4 March 2026\n\n- 10:00 fix\n':
      '2026-03-04',
    '# Late e-mails of 2026-03-09\n\n## Timeline\n\n- 2026-03-03 09:12 deploy\n': '2026-03-09',
  }
  for (const [text, day] of Object.entries(documents)) {
    it(`is ${day} in ${JSON.stringify(text)}`, () => assert.equal(parseDocument(text).date, day))
  }

  it('is not the day of any sentence', () => {
    assert.equal(parseDocument('# Late e-mails\n\nOn 2026-03-03 the queue was full.\n').date, undefined)
    assert.equal(parseDocument('**Date:** 03/04/2026\n').date, undefined)
  })
})
