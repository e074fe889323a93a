import assert from 'node:assert/strict'
import {type PostmortemDocument, parseDocument} from '../../../src/core/index.ts'
import {under, words} from '../../support/read.ts'

/** Each entry as `date minutes zone | event`, what is not written left out. */
function entries({timeline}: PostmortemDocument): string[] {
  return timeline.map(({time: {value}, event}) => {
    const {date, minutes, zone} = value
    const clock =
      minutes === undefined
        ? undefined
        : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`
    return `${[date, clock, zone].filter((part) => part !== undefined).join(' ')} | ${event.value}`
  })
}

function timeline(body: string): string[] {
  return entries(under('Timeline', body))
}

describe('a timeline as a table', () => {
  it('has short dates, read by the others of their column or by their dots', () => {
    const table = (...days: string[]): string =>
      `| Date | Event |\n| - | - |\n${days.map((day) => `| ${day} | Tagging |\n`).join('')}`
    assert.deepEqual(timeline(table('10/16/23', '1/22/24', '4/8')), [
      '2023-10-16 | Tagging',
      '2024-01-22 | Tagging',
      '--04-08 | Tagging',
    ])
    assert.deepEqual(timeline(table('3.9.', '14.10.24')), ['--09-03 | Tagging', '2024-10-14 | Tagging'])
    assert.deepEqual(timeline(table('4/8', '5/9')), [])
  })

  it('has ISO dates and times', () => {
    assert.deepEqual(
      timeline(
        '| Time | Event |\n| - | - |\n| 2026-03-03 09:12 | Latency rises |\n| 2026-03-03T09:24:00Z | **Detection:** alert |',
      ),
      ['2026-03-03 09:12 | Latency rises', '2026-03-03 09:24 Z | Detection: alert'],
    )
  })

  it('has times of day, and the zone in the heading of their column', () => {
    assert.deepEqual(
      timeline('| Time (CEST) | Event |\n| - | - |\n| 09:12 | Latency rises |\n| 9:14 UTC | Restart |'),
      ['09:12 CEST | Latency rises', '09:14 UTC | Restart'],
    )
  })

  it('has the day in a column of its own, and the year in its heading', () => {
    assert.deepEqual(
      timeline(
        '| Day | Date (2026) | Time (UTC) | Event |\n| - | - | - | - |\n| Tue | Mar 3 | 22:40 | Alert |\n| Wed | Mar 4 | 7:05 | Fix |',
      ),
      ['2026-03-03 22:40 UTC | Alert', '2026-03-04 07:05 UTC | Fix'],
    )
  })

  it('may have its columns in another order and under other names', () => {
    assert.deepEqual(
      timeline('| Who | What happened | When |\n| - | - | - |\n| support | First ticket | 09:19 |'),
      ['09:19 | First ticket'],
    )
    assert.deepEqual(timeline('| Timestamp | Note |\n| - | - |\n| 2026-03-12 14:06 | Beta |'), [
      '2026-03-12 14:06 | Beta',
    ])
  })

  it('tells what happened in the column for it, also behind one for notes', () => {
    assert.deepEqual(
      timeline('| Notes | Time | Event |\n| - | - | - |\n| Fact | 09:05 | Bakers complain |\n'),
      ['09:05 | Bakers complain'],
    )
    assert.deepEqual(timeline('| Time | Notes |\n| - | - |\n| 09:05 | Bakers complain |\n'), [
      '09:05 | Bakers complain',
    ])
  })

  it('is recognised under any heading', () => {
    assert.deepEqual(entries(under('Tuesday', '| Time | Event |\n| - | - |\n| 09:12 | Alert |')), [
      '09:12 | Alert',
    ])
    assert.deepEqual(entries(under('Capacity', '| Time | Load |\n| - | - |\n| 09:12 | 80 % |')), [])
  })

  it('leaves out rows without a time', () => {
    assert.deepEqual(timeline('| Time | Event |\n| - | - |\n| later | Cleanup |\n| | |\n| 09:12 | Alert |'), [
      '09:12 | Alert',
    ])
  })
})

describe('a timeline as bullets and lines', () => {
  it('may be one paragraph, where each time stands in bold', () => {
    const told =
      '**08:02** The block was moved. **08:05** The first call failed. By 09:00 it was **318** calls.\n'
    assert.deepEqual(entries(under('Why the phones were silent', told)), [
      '08:02 | The block was moved.',
      '08:05 | The first call failed. By 09:00 it was 318 calls.',
    ])
    assert.deepEqual(entries(under('Summary', 'At **08:02** the block was moved, until **10:00**.')), [])
  })

  const lines: Readonly<Record<string, string>> = {
    '- 14:02 UTC – Trigger: a deploy': '14:02 UTC | Trigger: a deploy',
    '- 14:02 - a deploy': '14:02 | a deploy',
    '* **14:02** - a deploy': '14:02 | a deploy',
    '- `14:02` `tollgate` restarts': '14:02 | tollgate restarts',
    '- [14:02] a deploy': '14:02 | a deploy',
    '- 14:02: a deploy': '14:02 | a deploy',
    '1. 14:02 a deploy': '14:02 | a deploy',
    '- 2:02 pm, a deploy': '14:02 | a deploy',
    '- 2026-03-03 14:02 CET a deploy': '2026-03-03 14:02 CET | a deploy',
    '- 3 March 2026 at 14:02 – a deploy': '2026-03-03 14:02 | a deploy',
    '- Mar 3, 14:02 a deploy': '--03-03 14:02 | a deploy',
    '- 2026-03-03 a deploy': '2026-03-03 | a deploy',
    '- 31/03/2026 14:02 - a deploy': '2026-03-31 14:02 | a deploy',
    '- 14:02–14:10 a deploy': '14:02 | a deploy',
    '- ~14:02 a deploy': '14:02 | a deploy',
    '13.18 DMC: a deploy': '13:18 | DMC: a deploy',
    '14:02 UTC a deploy of the 2 March release': '14:02 UTC | a deploy of the 2 March release',
    '- 14:02 release 1.2.3 to 10.0.0.1:8080': '14:02 | release 1.2.3 to 10.0.0.1:8080',
  }
  for (const [line, entry] of Object.entries(lines)) {
    it(`“${line}”`, () => assert.deepEqual(timeline(line), [entry]))
  }

  for (const line of [
    '- Version 1.2.3 was live',
    '- 1.2.3 was live',
    '- 10.20.30.40 did not answer',
    '- 10:80 was the wrong port',
    '- 2.50 GB of logs were lost',
    '- 14 pods restarted',
    '- The alert of 14:02 was late',
    '- All times are UTC',
    '- market 5 closed',
  ]) {
    it(`“${line}” is no entry`, () => assert.deepEqual(timeline(line), []))
  }

  it('is one paragraph, a line for each entry', () => {
    assert.deepEqual(timeline('All times are UTC.\n09:12 Latency rises\nin two regions\n09:24 Alert\n'), [
      '09:12 | Latency rises in two regions',
      '09:24 | Alert',
    ])
  })

  it('has no entry where a line breaks before a time that its sentence asks for', () => {
    assert.deepEqual(
      timeline(
        '- 09:12 UTC No mail went out since\n  `07:38`.\n- 09:20 UTC Data of the run on\n  2026-03-02 came in\n',
      ),
      ['09:12 UTC | No mail went out since 07:38.', '09:20 UTC | Data of the run on 2026-03-02 came in'],
    )
  })

  it('has an entry where a line is as the first one, whatever word the line before ends with', () => {
    assert.deepEqual(
      timeline(
        '09:12 UTC Alert came in\n09:14 UTC ana logged on\n**09:20** Failover kicked in\n09:30 Resolved\n',
      ),
      [
        '09:12 UTC | Alert came in',
        '09:14 UTC | ana logged on',
        '09:20 | Failover kicked in',
        '09:30 | Resolved',
      ],
    )
    assert.deepEqual(timeline('09:12 Alert came in  \n09:14 – all quiet\n'), [
      '09:12 | Alert came in',
      '09:14 | all quiet',
    ])
  })

  it('is a list of labels with the time behind them', () => {
    assert.deepEqual(
      entries(
        parseDocument(
          '- **Key events**\n  - First detected: 2026-03-03 09:24\n  - Incident declared 2026-03-03 09.33\n  - Resolved: 11:05\n  - The night before 2026-03-03 09:24 and later\n',
        ),
      ),
      ['2026-03-03 09:24 | First detected', '2026-03-03 09:33 | Incident declared', '11:05 | Resolved'],
    )
  })

  it('is dated by a heading or by a line that is only a date', () => {
    assert.deepEqual(
      timeline(
        '### 2026-03-03\n\n- 09:12 Alert\n\n#### Second region\n\n- 09:20 Alert\n\n### Afterwards\n\n- 10:00 Fix\n\n**March 4, 2026**\n\n- 08:00 Review\n\n**Date: 2026-03-05**\n\n- 08:30 Note',
      ),
      [
        '2026-03-03 09:12 | Alert',
        '2026-03-03 09:20 | Alert',
        '10:00 | Fix',
        '2026-03-04 08:00 | Review',
        '2026-03-05 08:30 | Note',
      ],
    )
  })

  it('is not dated by the title of the document', () => {
    assert.deepEqual(
      entries(parseDocument('# Outage of 3 March 2026\n\n## Timeline\n\n- 23:50 a\n- 00:10 b\n')),
      ['23:50 | a', '00:10 | b'],
    )
  })

  it('reads 06/04/2026 as other days of the document are written', () => {
    assert.deepEqual(timeline('- 06/04/2026 21:42 a\n- 13/04/2026 01:00 b'), [
      '2026-04-06 21:42 | a',
      '2026-04-13 01:00 | b',
    ])
  })

  it('does not guess a day with two readings, nor compare its time with others', () => {
    assert.deepEqual(timeline('- 06/04/2026 21:42 a\n- 07/04/2026 01:00 b'), [' | a', ' | b'])
  })

  it('stands under a timeline heading only, and not in quotations', () => {
    assert.deepEqual(entries(under('Impact', '- 09:12 first customer')), [])
    assert.deepEqual(timeline('> 09:12 "who changed it?"'), [])
  })

  it('says where entry, time and event stand', () => {
    const document = under('Timeline', '- **14:02 UTC** – *Trigger*: a deploy')
    const [entry] = document.timeline
    assert.equal(words(document, entry?.time.span), '14:02 UTC')
    assert.equal(words(document, entry?.event.span), '*Trigger*: a deploy')
    assert.equal(entry?.event.value, 'Trigger: a deploy')
    assert.equal(words(document, entry.span), '**14:02 UTC** – *Trigger*: a deploy')
  })
})
