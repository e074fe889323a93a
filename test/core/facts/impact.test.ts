import assert from 'node:assert/strict'
import {impactNumbers} from '../../../src/core/facts/impact.ts'
import {parseDocument} from '../../../src/core/index.ts'

function numbers(text: string): Record<string, string> {
  const found = impactNumbers(parseDocument(text))
  return Object.fromEntries([...found].map(([measure, {value}]) => [measure, value]))
}

describe('impactNumbers', () => {
  for (const [told, expected] of [
    [
      '9,204 customers saw an error for 40 minutes.',
      {'how many': '9,204 customers', 'how long': '40 minutes'},
    ],
    ['Elan published 373 sequences without metadata.', {'how many': '373 sequences'}],
    ['The record failed to resolve for 10-15 minutes.', {'how long': '10-15 minutes'}],
    ['€12,000 of orders were lost.', {'how much': '€1'}],
    ['USD 96,000 were lost.', {'how much': 'USD 9'}],
    ['EUR 96,000 of orders were lost.', {'how much': 'EUR 9'}],
    ['There were 30 minutes where jobs did not run.', {'how long': '30 minutes'}],
    ['Overseas the shop was gone for ~6-8h.', {'how long': '6-8h'}],
    ['The shop answered with a 503 HTTP error for 2 hours.', {'how long': '2 hours'}],
    ['During scheduled maintenance 300 users were logged out.', {'how many': '300 users'}],
    ['The planned maintenance of 2 hours took 5 hours.', {'how long': '5 hours'}],
    ['The shop was down from 9.05 to 9.45.', {'how long': '9.05 to 9.45'}],
    ['The shop was closed between 8.30 and 9.15.', {'how long': '8.30 and 9.15'}],
    [
      'No mail was sent starting 3 May, 2026 around 11:37PM until May 6th, 2026 1:06PM.',
      {'how long': 'starting 3 May, 2026 around 11:37PM until May 6'},
    ],
    ['The lift stood from 2026-05-03 to 2026-05-06.', {'how long': 'from 2026-05-03 to 2026-05-06'}],
    ['9.30-10.15 UTC', {'how long': '9.30-10.15'}],
    ['The shop was unavailable for everyone.', {'how many': 'unavailable for everyone'}],
    ['No one was able to order bread.', {'how many': 'No one was able to order'}],
    ['It affected virtually every shop.', {'how many': 'affected virtually every s'}],
    ['11m DAI of deposits were lost.', {'how much': '11m DAI'}],
  ] as const) {
    it(`reads “${told}”`, () => assert.deepEqual(numbers(`## Impact\n\n${told}\n`), expected))
  }

  for (const told of [
    'Around 9:30 UTC traffic returned to normal.',
    'Visible issues began around 11:35 a.m. in all logs.',
    'The load balancer answered with HTTP 502 errors.',
    'On July 13 the teams noticed it.',
    'On June 28, 2025, Northern Web Services wrote to the shop.',
    'It has been so since May 2017 when a user asked.',
    'The share that comes back within a day is open.',
    'All other sites were not affected.',
    'Some sites were down for a few hours.',
    'Nothing works if all 6 pods are down.',
    'The queue took 20 requests per second.',
    'None of the 5 nodes accepted it.',
    'We planned for 1,000 subscribers by June.',
    'They wrote from a /24 of addresses.',
    'It came with the change from 1.13 to 1.14.',
    'Since May 2017 users had asked to have it back.',
    'It began with the upgrade of the proxy from 1.13 to 1.14.',
    'Nobody noticed it at all by users of the shop.',
    'No user-facing part was touched.',
    'The order came back after an expected 6 hours.',
    'Nobody could have known it.',
    'The shop was open for everyone.',
    'Everyone on the bridge lost track of the time.',
  ]) {
    it(`takes no number from “${told}”`, () => assert.deepEqual(numbers(`## Impact\n\n${told}\n`), {}))
  }

  it('reads from what went wrong what says that something was', () => {
    assert.deepEqual(numbers('## What went wrong\n\n- We spent 5 minutes on finding the room\n'), {})
    assert.deepEqual(numbers('## What went wrong\n\n- The shop was down for 5 minutes\n'), {
      'how long': '5 minutes',
    })
  })

  it('takes no number from what was learned', () => {
    assert.deepEqual(numbers('## Lessons learned\n\n- 6 people read the message\n'), {})
  })

  it('reads money that was lost wherever that stands', () => {
    assert.deepEqual(numbers('## Background\n\nThe attack has led to 11m DAI of deposits being lost.\n'), {
      'how much': '11m DAI of deposits being lost',
    })
  })

  it('counts those who came only where something was wrong', () => {
    assert.deepEqual(numbers('## Sessions\n\nThe week had 60 members of the guild.\n'), {})
    assert.deepEqual(numbers('## Sessions\n\nIt was dark for 60 members of the guild.\n'), {
      'how many': '60 members',
    })
    assert.deepEqual(numbers('## Summary\n\nA street can potentially have 250 hosts.\n'), {})
  })

  it('counts no reasons', () => {
    assert.deepEqual(numbers('## Analysis\n\nWe found two reasons why this did not work.\n'), {})
  })

  it('counts one customer where it says what became of that one', () => {
    assert.deepEqual(numbers('## Details\n\nLate in the day, one customer got charged twice.\n'), {
      'how many': 'one customer got charged',
    })
    assert.deepEqual(numbers('## Details\n\nOne customer called at noon.\n'), {})
  })

  it('reads how often something was fetched, and how long it lay open, wherever that stands', () => {
    assert.deepEqual(
      numbers('## How it spread\n\nIt was downloaded over 119k times (exposure time: 2h).\n'),
      {
        'how many': 'downloaded over 119k times',
        'how long': 'exposure time: 2h',
      },
    )
  })

  it('reads what was taken, and how far it reached, wherever that stands', () => {
    assert.deepEqual(numbers('## What happened\n\n$7.7 million was taken from the till.\n'), {
      'how much': '$7.7 million was taken',
    })
    assert.deepEqual(numbers('## What happened\n\nIt affected nearly all bakeries.\n'), {
      'how many': 'affected nearly all b',
    })
  })

  it('takes no share of code for one of an impact, nor one that was back', () => {
    for (const told of ['We need 15% of the overall codebase.', '40% of the load was back by noon.'])
      assert.deepEqual(numbers(`## Contributing factors\n\n- ${told}\n`), {})
    assert.deepEqual(numbers('## Contributing factors\n\n- 40% of the orders failed.\n'), {
      'how many': '40% of',
    })
  })

  it('reads in a summary what became of how many', () => {
    const summary = (words: string) => numbers(`## Summary\n\n${words}\n`)
    assert.deepEqual(summary('The 1,986 valid sequences of the day were removed.'), {
      'how many': '1,986 valid sequences of the day were removed',
    })
    assert.deepEqual(summary('The 12 sequences of the day were written.'), {})
  })

  it('looks into the summary and at what went wrong where the impact has none', () => {
    assert.deepEqual(numbers('## Impact\n\nBad.\n\n## Summary\n\nNobody could pay for 20 minutes.\n'), {
      'how long': '20 minutes',
      'how many': 'Nobody could pay',
    })
    assert.deepEqual(numbers('## Impact\n\nBad.\n\n### What went wrong\n\n- 500+ users were upgraded.\n'), {
      'how many': '500+ users',
    })
  })

  it('reads a duration under its label, in the header and in a table of results', () => {
    assert.deepEqual(numbers('## Stats\n\n- Category: network\n- Time to recovery: 13 minutes\n'), {
      'how long': 'Time to recovery: 13 minutes',
    })
    assert.deepEqual(
      numbers('**Duration:** 4h 27m\n\n## Summary\n\nIt was down.\n')['how long'],
      'Duration:   4h 27m',
    )
    assert.deepEqual(numbers('| | Target | Result |\n|---|---|---|\n| Delivery | 20 days | 33 days |\n'), {
      'how long': '20 days',
    })
  })

  it('takes elsewhere only what says that it is an extent', () => {
    assert.deepEqual(numbers('## What we did\n\nTwo people wrote a script in two weeks.\n'), {})
    assert.deepEqual(numbers('## What we did\n\nThe outage lasted 50 minutes and hit 300 customers.\n'), {
      'how many': 'hit 300 customers',
      'how long': 'lasted 50 minutes',
    })
  })

  it('reads an opening paragraph that tells it in words', () => {
    assert.deepEqual(
      numbers(
        '# Late pay\n\n1,870 employees were paid late, for two and a half days. The transfer cost €2,340.\n',
      ),
      {'how many': '1,870 employees', 'how long': 'for two and a half days', 'how much': 'cost €2,340'},
    )
  })

  it('reads a span to its end', () => {
    const long = (words: string) => numbers(`## Impact\n\n${words}\n`)['how long']
    assert.equal(long('The ovens were off for 1 hour and 47 minutes.'), '1 hour and 47 minutes')
    assert.equal(long('No mail went out for round about four and a half days.'), 'four and a half days')
    assert.equal(long('The till was down for 1h 28m.'), '1h 28m')
    assert.equal(long('Search answered in 6 s instead of 0.4 s for 22 minutes.'), '22 minutes')
  })

  it('takes no day for a number of things, and all of something only where it was hit', () => {
    assert.deepEqual(numbers('## Background\n\nOn 12 March 2026 card payments failed.\n'), {})
    assert.deepEqual(numbers('## Timeline\n\n- 16:00 Rights updated for all users\n'), {})
    assert.deepEqual(numbers('## Timeline\n\n- 16:00 The till returns HTTP 500 for all users\n'), {
      'how many': 'all users',
    })
    assert.deepEqual(numbers('## Background\n\n1,850 e-mails were late.\n'), {
      'how many': '1,850 e-mails were late',
    })
  })

  it('reads numbers in words, and everyone of whom something is told', () => {
    assert.deepEqual(numbers('## Impact\n\nThe shop was offline for eleven minutes.\n'), {
      'how long': 'eleven minutes',
    })
    assert.deepEqual(numbers('## Details\n\nWe found that five bakers were impacted by this.\n'), {
      'how many': 'five bakers were impacted',
    })
    assert.deepEqual(numbers('## Impact\n\nEvery oven out there didn’t start.\n'), {
      'how many': 'Every oven out there didn’t start',
    })
    assert.deepEqual(numbers('## Impact\n\nEveryone at the till was unable to pay.\n'), {
      'how many': 'Everyone at the till was unable',
    })
    assert.deepEqual(numbers('## Impact\n\nNobody was hurt. Everyone went home.\n'), {})
  })

  it('reads from when to when something was unavailable', () => {
    assert.deepEqual(numbers('The menu was unavailable for most shops from 9:16 PM to 11:16 PM CET.\n'), {
      'how long': 'unavailable for most shops from 9:16 PM to 11:16',
    })
    assert.deepEqual(numbers('We met from 9:16 to 11:16 and looked at the menu.\n'), {})
  })
})
