import {check} from '../support/check.ts'

const rule = 'kill-criteria'

describe(rule, () => {
  const good = [
    '- Points cost above 2.6 % for four weeks: pause the top tier. Owner: product lead',
    '- Ledger drift above 0.05 % within one hour: stop enrolment (owner: backend lead)',
    '- Fewer than 40 sign-ups by 30 June: pivot to partners. Owner: @isabela-n',
  ]

  it('accepts criteria with all their parts, in any form', () => {
    check(rule, `## Kill criteria\n\n${good.join('\n')}\n`)
    check(
      rule,
      `
## Kill criteria

| Owner | Signal | Window | Trigger threshold | Committed action |
| --- | --- | --- | --- | --- |
| product lead | Points cost | 4 weeks | above 2.6 % | Pause the top tier |
| backend lead | Ledger drift | 1 hour | above 0.05 % | Stop enrolment |
| head of growth | Sign-ups | until 30 June | under 40 | Pivot to partners |
`,
    )
  })

  it('finds, in one finding each, the parts that are missing', () => {
    check(
      rule,
      `
## Kill criteria

${good[0]!}
${good[1]!}
- If enrolment is low we will discuss next steps.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no threshold, window, action but a talk and owner
- Points cost above 2.6 % for four weeks: pause the top tier.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no owner.
- Points cost for four weeks: pause the top tier. Owner: product lead
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no threshold.
`,
    )
  })

  it('counts them', () => {
    check(rule, `## Kill criteria\n^^^^^^^^^^^^^^^^ 2 of at least 3\n\n${good.slice(0, 2).join('\n')}\n`)
    const quarters = ['winter', 'spring', 'summer', 'autumn']
    const many = quarters.flatMap((quarter) => good.map((one) => `${one}, in ${quarter}`))
    check(rule, `## Kill criteria\n^^^^^^^^^^^^^^^^ has 12 criteria\n\n${many.join('\n')}\n`)
  })

  it('asks no retro for them that is only likely to be of a project, nor one that has them under another title', () => {
    check(rule, '# Retro: the summer festival\n\n## Impact\n\n40 guests.\n')
    const two =
      '- If fewer than 25 bikes are used in May: we return 15. Femke orders the van.\n- If repairs are above 900 euros in May: the contract ends. Femke.'
    check(rule, `# Project retrospective: bikes\n\n## Second half\n\n${two}\n`)
  })

  it('asks a project for them, and an incident not', () => {
    check(rule, '---\ntype: okr\n---\n\n# Activation\n^^^^^^^^^^^^ no kill criteria\n')
    check(rule, '---\ntype: incident\n---\n\n# Outage\n')
    check(rule, '---\ntype: okr\n---\n\n## Kill criteria\n\n[what would make the team stop]\n')
  })
})
