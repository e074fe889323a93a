import {check} from '../support/check.ts'

const rule = 'impact-quantified'

describe(rule, () => {
  it('finds an impact without any number', () => {
    check(rule, '## Impact\n^^^^^^^^^ has no number\n\nCheckout was not available.\n')
    check(rule, '**Impact:** Checkout was not available.\n^^^^^^^^^^^ has no number\n')
  })

  it('takes what was left of an impact for no answer', () => {
    check(rule, '## Impact\n^^^^^^^^^ has no number\n\nThere was no impact beyond the till.\n')
  })

  it('points at quantities that leave the reader to guess', () => {
    check(
      rule,
      `
## Customer impact

A number of our customers saw errors for a while.
^^^^^^^^^^^^^^^^^^^^^^^^^ leaves open how many
Logins were slow for several hours.
                 ^^^^^^^^^^^^^^^^^ leaves open how long
`,
    )
  })

  for (const told of [
    '9,204 customers saw an error page.',
    'About 3 % of requests failed.',
    'All users were logged out.',
    'Some users (about 40) saw errors.',
    'No known impact.',
    'None so far.',
    'The key was never used, so there was no actual impact on any users.',
    'Checkout was down for 2 h 10 min.',
    'Checkout was down from 09:12 to 10:11.',
    'We lost €12,000 of orders.',
    'It took half of the error budget: 21 of 43 minutes.',
    '| Affected | How long |\n| - | - |\n| 12 teams | one hour |',
  ]) {
    it(`accepts “${told}”`, () => check(rule, `## Impact\n\n${told}\n`))
  }

  it('asks for how many and how long in the highest severities', () => {
    const impact = (front: string, mark: string): string =>
      `---\n${front}\n---\n\n## Impact\n${mark}\nWe lost €12,000 of orders.\n`
    check(rule, impact('severity: SEV1', '^^^^^^^^^ how many and how long\n'))
    check(rule, impact('severity: SEV3', ''))
    check(
      rule,
      impact(
        'severity: P2\nstarted: 2026-03-03T09:12Z\nresolved: 2026-03-03T10:11Z',
        '^^^^^^^^^ say how many.\n',
      ),
    )
  })

  it('takes a start and an end in the header for how long', () => {
    check(
      rule,
      '**Severity:** P2\n**Start:** 2026-03-03 09:12 UTC\n**End:** 2026-03-03 10:11 UTC\n\n## Impact\n^^^^^^^^^ say how many.\n\nWe lost €12,000.\n',
    )
  })

  it('leaves vague words alone outside the impact', () => {
    check(rule, '## Lessons learned\n\nSome customers read the status page.\n')
  })
})
