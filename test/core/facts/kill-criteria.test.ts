import assert from 'node:assert/strict'
import {killCriteriaOf} from '../../../src/core/facts/kill-criteria.ts'
import {parseDocument} from '../../../src/core/index.ts'

function missing(text: string): string[][] {
  return killCriteriaOf(parseDocument(text)).map((one) => [...one.missing])
}

describe('killCriteriaOf', () => {
  it('reads a table', () => {
    const text = `## Kill criteria

| Signal | Window | Threshold | Committed action | Owner |
| - | - | - | - | - |
| Drift of balances | one hour | above 0.05 % | stop the migration | head of data |
| Complaints | | more | discuss | |
`
    assert.deepEqual(missing(text), [[], ['threshold', 'window', 'committed action', 'owner']])
  })

  it('reads paragraphs with bold openings under a question', () => {
    const text = `## Going on, under these conditions

**1. They pay.** Window: the trials that end in April. Line: fewer than 15 %. What happens: the project ends on 30 June. Priyanka calls it on 1 June.

**2. Evenings.** Overtime, four-week average. More than 3: no new customers are taken on. *Sunil.*
`
    assert.deepEqual(missing(text), [[], []])
  })

  it('knows an owner in brackets, and in a column that says who calls it', () => {
    const bullet = '- Fewer than 40 sign-ups within two weeks: stop the pilot. (owner: head of product)'
    assert.deepEqual(missing(`## Tripwires for the pilot\n\n${bullet}\n`), [[]])
    const table =
      '| We watch | Over | Line | Then | Called by |\n| - | - | - | - | - |\n| Held payments | a day | 0.5 % | no further customers | on-call |\n'
    assert.deepEqual(missing(`## Trigger points\n\n${table}`), [[]])
  })

  it('knows an action in words that stand apart, and an owner by a role', () => {
    const bullets = [
      'If costs pass EUR 90k before 2026-07-01, the VP Engineering pauses new scope.',
      'If more than 20 tickets come within 7 days, Ana Lima rolls the change back.',
      'If more than 20 tickets come within 7 days, the head of support winds the pilot down.',
      'If fewer than 5 sign up within 14 days, the CTO takes the page offline.',
    ]
    assert.deepEqual(missing(`## Kill criteria\n\n- ${bullets.join('\n- ')}\n`), [[], [], [], []])
  })

  it('takes a promise of a talk for no commitment', () => {
    const [first] = killCriteriaOf(
      parseDocument(
        '## When do we stop?\n\n- Should sign-ups stay below 40, we look at the situation again.\n',
      ),
    )
    assert.ok(first!.defers)
    assert.ok(first!.missing.includes('committed action'))
  })

  it('reads who acts in the sentences behind a bold condition, and a limit of time', () => {
    const text = `## Where we draw the line

**If the wait is longer than 4 weeks at the end of any month,** the intake closes. Ruud. He puts it on the site.

**If the cost on 1 July is above 6,000 euros,** we change to groups. Pim brings the number.
`
    assert.deepEqual(missing(text), [[], []])
  })

  it('finds conditions with numbers under any title of a review of a project', () => {
    const criteria =
      '## Second half\n\n- If fewer than 25 bikes are used in September: we return 15. Femke orders the van.\n- If repairs are above 900 euros in May: the contract ends. Femke.\n'
    assert.deepEqual(missing(`# Project retrospective: bikes\n\n${criteria}`), [[], []])
    assert.deepEqual(missing(`# Outage of the bikes\n\n${criteria}`), [])
    assert.deepEqual(
      missing(
        '# Project retrospective: bikes\n\n## Results\n\n- Fewer than 25 bikes were used\n- Over 900 euros of repairs\n',
      ),
      [],
    )
  })

  it('takes work that is done over, and people who are told, for a commitment', () => {
    assert.deepEqual(
      missing(
        '## Kill criteria\n\n- Over 40 % by June: rework of the page. Owner: Ana\n- Over 3 in a week: the drivers are informed. Owner: Ana\n',
      ),
      [[], []],
    )
  })

  it('takes no row of results for a criterion', () => {
    const text =
      '## Kill criteria\n\n- Under 80 in June: we stop.\n\n| KR | from | to |\n| - | - | - |\n| Reports | 27 % | 33 % |\n'
    assert.equal(missing(text).length, 1)
  })

  it('knows a table by its columns in a review of a plan, whatever the title over it', () => {
    const table = (columns: string, row: string): string =>
      `# Project retrospective: bikes\n\n## Second half\n\n| ${columns} |\n| - | - | - | - |\n| ${row} |\n`
    const found = [
      table('Watched | Trip at | Commitment | Who', 'Repairs | above 9 a week | pilot is paused | Femke Vos'),
      table('Indicator | Red line | Consequence | Decides', 'Cost | 4 euros by May | wound down | Femke Vos'),
      table('Risk | Limit | What we do | Pulled by', 'Theft | 3 a month | bikes are locked | Femke Vos'),
    ]
    for (const text of found) assert.deepEqual(missing(text), [[]])
    const others = [
      table('Key result | Limit | Actual | Score', 'Rides | 300 | 250 | 0.8'),
      table('Risk | Likelihood | Response | Owner', 'Theft | high | locks | Femke Vos'),
      table('Alert | Old threshold | New threshold | Owner', 'Latency | 3 s | 1 s | Femke Vos'),
      table('Time | Event | Response | Who', '10:00 | theft | police called | Femke Vos'),
    ]
    for (const text of others) assert.deepEqual(missing(text), [])
  })

  it('takes titles that each name one for one criterion each', () => {
    const told =
      '**Tripwire A: theft**\nMore than 3 in a month: Ola stops it.\n\n**Tripwire B: cost**\nAbove 4 euros per ride in May: Ola ends it.\n'
    assert.deepEqual(missing(`# Bikes\n\n## Second half\n\n${told}`), [[], []])
    assert.deepEqual(missing(`# Bikes\n\n${told.replaceAll(/\*\*(Trip.*)\*\*/g, '## $1\n')}`), [[], []])
  })
})
