import {check} from '../support/check.ts'

const rule = 'timeline-time-zone'

describe(rule, () => {
  it('finds a timeline whose zone nobody knows', () => {
    check(rule, '## Timeline\n^^^^^^^^^^^ no zone\n\n- 09:02 The deploy began.\n')
    check(
      rule,
      '## Timeline\r\n^^^^^^^^^^^ no zone\r\n\r\n| Time | Event |\r\n| - | - |\r\n| 09:02 | Deploy. |\r\n',
    )
  })

  it('knows no zone by the name of a place that has none', () => {
    check(
      rule,
      '## Timeline (Europe/Larchfield)\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no zone\n\n- 09:02 The deploy began.\n',
    )
  })

  it('takes times of something else for no times of the document, and what is no zone for none', () => {
    for (const words of [
      'Response times in Asia/Tokyo doubled.',
      'Times in Asia/Tokyo doubled.',
      'There were slow response times in Europe/Asia.',
      'All times are in Europe/Asia.',
    ])
      check(rule, `## Timeline\n^^^^^^^^^^^ no zone\n\n- 09:02 The deploy began.\n\n${words}\n`)
  })

  it('finds the time without a zone among several zones', () => {
    check(
      rule,
      `
## Timeline

- 09:02 UTC The deploy began.
- 11:05 CEST The page went out.
- 09:10 The rollback began.
  ^^^^^ UTC and CEST
`,
    )
  })

  for (const told of [
    '## Timeline (UTC)\n\n- 09:02 The deploy began.\n',
    '## Timeline (Europe/Berlin)\n\n- 09:02 The deploy began.\n',
    '## Timeline\n\nAll times are America/New_York.\n\n- 09:02 The deploy began.\n',
    '## Timeline\n\n| Time (Europe/Berlin) | Event |\n| - | - |\n| 09:02 | Deploy. |\n',
    '## Timeline\n\nAll times are in CET.\n\n- 09:02 The deploy began.\n',
    '## Timeline\n\n| Time (UTC) | Event |\n| - | - |\n| 09:02 | Deploy. |\n',
    '---\ntime-zone: Europe/Berlin\n---\n\n## Timeline\n\n- 09:02 The deploy began.\n',
    '| Field | Value |\n| --- | --- |\n| Time zone | CET |\n\n## Timeline\n\n- 09:02 The deploy began.\n',
    '## Timeline\n\nTimes below are in Asia/Tokyo unless said.\n\n- 09:02 The deploy began.\n',
    'Three hosts failed (all times in Europe/Oslo).\n\n## Timeline\n\n- 09:02 The deploy began.\n',
    '*All times Europe/Vienna.*\n\n## Timeline\n\n- 09:02 The deploy began.\n',
    '**All times in:** UTC\n\n## Timeline\n\n- 09:02 The deploy began.\n',
    '## Timeline\n\n- 2026-03-12 The deploy began.\n',
    '## Timeline\n\n- 09:02 UTC The deploy began.\n- 09:04 The page went out.\n',
  ]) {
    it(`accepts ${JSON.stringify(told.slice(0, 40))}`, () => check(rule, told))
  }
})
