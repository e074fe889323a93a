import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'valid-frontmatter'

describe(`${rule} (times)`, () => {
  const unclearTimes = [
    '2026-03-02 25:00Z',
    '2026-03-02T10:60Z',
    '2026-03-02 10:00 - 11:00',
    '2026-03-02 13:00 PM',
    '2 Mar 2026, 10:00 (or so)',
    '2026-03-02 / 2026-03-03',
  ]
  for (const time of unclearTimes) {
    it(`leaves “${time}” to its author: no rewriting keeps all that it says`, () => {
      const [finding, ...others] = findingsOf(rule, `---\nseverity: SEV1\nstarted: ${time}\n---\n`)
      assert.match(finding!.message, /is not one time: write it as in/)
      assert.equal(finding!.severity, 'error')
      assert.deepEqual(finding!.suggestions, [])
      assert.deepEqual(others, [])
    })
  }

  const clearTimes = {
    '2 Mar 2026 10:00 CET': '2026-03-02T10:00+01:00',
    '2 Mar 2026 at 1:05 pm UTC': '2026-03-02T13:05Z',
    '2 Mar 2026, 10:00 (UTC)': '2026-03-02T10:00Z',
    '2 Mar 2026 10:00 Europe/Berlin': '2026-03-02T10:00+01:00',
    '2 July 2026, 10:00 (America/New_York)': '2026-07-02T10:00-04:00',
    '2 Mar 2026 10:00 -0500': '2026-03-02T10:00-05:00',
    '10:00 UTC, 2 Mar 2026': '2026-03-02T10:00Z',
    'Mon 2 Mar 2026 14:00': '2026-03-02T14:00',
    'Monday, March 2nd, 2026 at 2 pm UTC': '2026-03-02T14:00Z',
    '2026-03-02 (Mon.) 10:00 CET': '2026-03-02T10:00+01:00',
    '20260302': '2026-03-02',
    '20260302T100000Z': '2026-03-02T10:00:00Z',
    '20260302T1000+0100': '2026-03-02T10:00+0100',
  }
  for (const [time, written] of Object.entries(clearTimes)) {
    it(`writes “${time}” for machines`, () => {
      const text = `---\nseverity: SEV1\nstarted: ${time}\n---\n`
      assert.equal(fixed(rule, text), text.replace(time, written))
    })
  }

  it('rewrites no hour on its own where a standard time may stand for summer time', () => {
    const [finding] = findingsOf(rule, '---\nseverity: SEV1\nstarted: 2026-07-17 10:00 PST\n---\n')
    assert.deepEqual(
      finding!.suggestions.map(({title, safe}) => [title, safe ?? false]),
      [
        ['Replace with “2026-07-17T10:00-08:00” (standard time, as written)', false],
        ['Replace with “2026-07-17T10:00-07:00” (summer time, which clocks showed)', false],
      ],
    )
  })

  it('reads a year of two digits, and says where the day has two readings', () => {
    const offers = (day: string): string[] =>
      findingsOf(rule, `---\nseverity: SEV1\ndate: ${day}\n---\n`)[0]!.suggestions.map(({title}) => title)
    assert.deepEqual(offers('5/26/21'), ['Replace with “2021-05-26”'])
    assert.deepEqual(offers('26.5.21'), ['Replace with “2021-05-26”'])
    assert.deepEqual(offers('3/4/21'), ['Replace with “2021-04-03”', 'Replace with “2021-03-04”'])
    assert.deepEqual(offers('45/26/21'), [])
  })

  it('takes the year of a day without one from “date”', () => {
    const text = '---\nseverity: SEV1\ndate: 2026-03-12\nstarted: Mar 12, 10:00 UTC\n---\n'
    const [finding] = findingsOf(rule, text)
    assert.match(finding!.message, /has no year/)
    assert.equal(fixed(rule, text), text.replace('Mar 12, 10:00 UTC', '2026-03-12T10:00Z'))
    assert.deepEqual(findingsOf(rule, text.replace(/date.*\n/, ''))[0]!.suggestions, [])
  })

  it('leaves words beside a day to their author', () => {
    for (const words of [
      '2026-03-02 10:00 Europe/Larchfield',
      '2 March 2026, afternoon',
      '2026-03-02 (estimated)',
    ]) {
      const [finding, ...others] = findingsOf(rule, `---\nseverity: SEV1\nstarted: ${words}\n---\n`)
      assert.match(finding!.message, /says more than “started” takes: a date such as 2026-03-02\.$/)
      assert.deepEqual(finding!.suggestions, [])
      assert.deepEqual(others, [])
    }
  })

  it('takes the year that is closest to “date”: New Year may lie between', () => {
    for (const [date, day, written] of [
      ['2027-01-02', '31 Dec, 23:10 UTC', '2026-12-31T23:10Z'],
      ['2026-12-31', 'Jan 1, 02:10 UTC', '2027-01-01T02:10Z'],
      ['2026-07-01', 'Jan 5, 02:10 UTC', '2026-01-05T02:10Z'],
    ]) {
      const text = `---\nseverity: SEV1\ndate: ${date!}\nstarted: ${day!}\n---\n`
      assert.equal(fixed(rule, text), text.replace(day!, written!))
    }
    const later = '---\nseverity: SEV1\ndate: 2026-03-12\nfollow-up-date: 31 Dec\n---\n'
    assert.equal(fixed(rule, later), later.replace('31 Dec', '2026-12-31'))
  })

  it('takes the day of a time where a day belongs, in whichever zone it is', () => {
    for (const time of ['2026-03-02 10:00', '2026-03-02 10:00 CST', '2 March 2026, 10:00–11:00']) {
      const text = `---\nseverity: SEV1\ndate: ${time}\n---\n`
      assert.match(findingsOf(rule, text)[0]!.message, /has a time too/)
      assert.equal(fixed(rule, text), text.replace(time, '2026-03-02'))
    }
  })

  it('takes no offset that no zone has', () => {
    check(
      rule,
      `---
severity: SEV1
started: 2026-03-02T10:00+14:00
resolved: 2026-03-02T10:00+99:00
          ^^^^^^^^^^^^^^^^^^^^^^ “+99:00” is no offset
---
`,
    )
  })

  it('says so where the weekday is that of another day', () => {
    const [finding, ...others] = findingsOf(
      rule,
      '---\nseverity: SEV1\nstarted: Tue 2 Mar 2026 10:00 UTC\n---\n',
    )
    assert.match(finding!.message, /is a Monday: the weekday and the day do not agree/)
    assert.deepEqual([finding!.suggestions, others], [[], []])
  })

  const unclearZones = {
    'Thu 12 Mar 2026 14:00 BST': [
      'Replace with “2026-03-12T14:00+01:00” (British Summer Time)',
      'Replace with “2026-03-12T14:00+06:00” (Bangladesh)',
    ],
    '2026-03-02 22:00 IST': [
      'Replace with “2026-03-02T22:00+05:30” (India)',
      'Replace with “2026-03-02T22:00+01:00” (Ireland)',
      'Replace with “2026-03-02T22:00+02:00” (Israel)',
    ],
    '2026-07-02 10:00 PT': ['Replace with “2026-07-02T10:00-07:00” (Los Angeles)'],
  }
  for (const [time, offers] of Object.entries(unclearZones)) {
    it(`offers what the zone of “${time}” can mean, and none of it is safe`, () => {
      const [finding, ...others] = findingsOf(rule, `---\nseverity: SEV1\nstarted: ${time}\n---\n`)
      assert.match(finding!.message, /is not the same zone to all readers: write the offset/)
      assert.deepEqual(
        finding!.suggestions.map(({title, safe = false}) => [title, safe]),
        offers.map((title) => [title, false]),
      )
      assert.deepEqual(others, [])
    })
  }

  it('keeps the time where a day has two readings', () => {
    for (const day of ['02/03/2026', '02.03.2026']) {
      const [finding] = findingsOf(rule, `---\nseverity: SEV1\nstarted: ${day} 10:00 UTC\n---\n`)
      assert.deepEqual(
        finding!.suggestions.map(({title}) => title),
        ['Replace with “2026-03-02T10:00Z”', 'Replace with “2026-02-03T10:00Z”'],
      )
    }
  })

  it('keeps the zone of a time without a day, and offers none where the zone has no one offset', () => {
    const text = '---\nseverity: SEV1\ndate: 2026-03-12\nstarted: 10:00 UTC\n---\n'
    assert.equal(fixed(rule, text), text.replace('10:00 UTC', '2026-03-12T10:00Z'))
    for (const time of ['10:00 PT', '13:00 PM', '10:00 - 11:00']) {
      const [finding] = findingsOf(rule, text.replace('10:00 UTC', time))
      assert.deepEqual(finding!.suggestions, [])
    }
  })
})
