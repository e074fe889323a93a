import {check} from '../support/check.ts'

const rule = 'shareout'

describe(rule, () => {
  const lines =
    '- What happened: checkout was down.\n- What we learned: retries multiply.\n- What changes: retries have a bound.\n'
  const rest =
    '- Top three actions: bound, page, drill.\n- Where published: #engineering.\n\n### Impact and learnings review\n\n- Cadence: biweekly\n- Owner: payments lead\n'

  it('accepts one with all its parts', () => {
    check(rule, `## Shareout\n\n${lines}${rest}`)
    check(
      rule,
      `## 7. Dissemination plan\n\n**TL;DR**\n\n- Checkout was down.\n- Retries multiply.\n- They get a bound.\n\n${rest}`,
    )
  })

  it('finds in one finding what is missing', () => {
    check(
      rule,
      `## Shareout\n^^^^^^^^^^^ lacks top actions, where it is published and a recurring review.\n\n${lines}`,
    )
    check(rule, `## Shareout\n^^^^^^^^^^^ lacks three lines of TL;DR.\n\n${rest}`)
    check(
      rule,
      `## Shareout\n^^^^^^^^^^^ lacks who owns the review.\n\n${lines}${rest.replace('payments lead', 'TBD')}`,
    )
  })

  it('asks a final document of weight for one, and others not', () => {
    const asked = 'severity: SEV1\nstatus: final'
    check(rule, `---\n${asked}\n---\n\n# Outage\n^^^^^^^^ There is no shareout\n`)
    check(rule, '---\nseverity: SEV1\nstatus: draft\n---\n\n# Outage\n')
    check(rule, '---\nseverity: SEV3\nstatus: final\n---\n\n# Outage\n')
  })
})
