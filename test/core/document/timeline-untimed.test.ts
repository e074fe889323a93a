import assert from 'node:assert/strict'
import {under} from '../../support/read.ts'

/** Each entry as `date minutes | event`. */
function timeline(body: string, title = 'Timeline'): string[] {
  return under(title, body).timeline.map(
    ({time: {value}, event}) => `${value.date} ${value.minutes ?? '–'} | ${event.value}`,
  )
}

describe('an entry without a time', () => {
  it('is a bullet under a day, whatever is said in the place of its time', () => {
    const body = `### 2026-04-12

- The new label layout is added to the printer

### 2026-04-15

- \`unknown\` – the first parcels are sorted by it
- 08:50 – The sorter stops
  - The lead on duty hears of it
- ??:?? – A crate is opened by hand
`
    assert.deepEqual(timeline(body), [
      '2026-04-12 – | The new label layout is added to the printer',
      '2026-04-15 – | the first parcels are sorted by it',
      '2026-04-15 530 | The sorter stops',
      '2026-04-15 – | A crate is opened by hand',
    ])
  })

  it('is the paragraph behind a day, and none that goes on from one with a time', () => {
    const body = `**April 12, 2026:**

The scan of the vendor finds two open buckets.

**April 13, 2026**

09:30 – The platform team meets. It decides what is done first:

- the bucket for labels
- the bucket for invoices of last year

Nobody was on duty before.
`
    assert.deepEqual(timeline(body), [
      '2026-04-12 – | The scan of the vendor finds two open buckets.',
      '2026-04-13 570 | The platform team meets. It decides what is done first:',
    ])
  })

  it('stands under a day alone: where a timeline has one in its title, times are expected', () => {
    assert.deepEqual(timeline('- The sorter stops\n- The lead on duty restarts it\n'), [])
    assert.deepEqual(timeline('- The sorter stops for an hour\n', 'Timeline of 12 April 2026'), [])
  })

  it('tells something: a remark on the times, a list that is announced and a box to tick do not', () => {
    const body = `### 2026-04-12

- All times are in UTC
- What we saw on the day:
- [ ] fill in the afternoon shift
- tbd
- 09:10 The sorter stops
`
    assert.deepEqual(timeline(body), ['2026-04-12 550 | The sorter stops'])
  })

  it('may stand below a bullet that is a day', () => {
    const body =
      '- 2026-04-12\n  - The new layout is loaded\n  - 10:15 The sorter stops\n- 2026-04-13\n  - The old layout is loaded\n'
    assert.deepEqual(timeline(body), [
      '2026-04-12 – | The new layout is loaded',
      '2026-04-12 615 | The sorter stops',
      '2026-04-13 – | The old layout is loaded',
    ])
  })
})
