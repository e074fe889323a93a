import {check} from '../support/check.ts'

const rule = 'learnings-count'

describe(rule, () => {
  const topics = ['Approval', 'Printing', 'Shipping', 'Hiring', 'Training', 'Pricing', 'Hosting', 'Billing']
  const each = (count: number, line: (topic: string) => string): string =>
    topics.slice(0, count).map(line).join('')
  const learning = (topic: string): string =>
    `- ${topic} is mostly waiting. Evidence: 19 of 22 days. Implication: file early.\n`
  const project = (body: string, mark = ''): string =>
    `---\ntype: project\n---\n\n## Learnings\n${mark}\n${body}`

  it('counts learnings, and what went well beside them not', () => {
    check(rule, project(each(2, learning), '^^^^^^^^^^^^ 2 of at least 3\n'))
    check(rule, `## Lessons learned\n^^^^^^^^^^^^^^^^^^ has 8 points\n\n${each(8, learning)}`)
    check(
      rule,
      `## Lessons learned\n\n${each(2, learning)}\n### What went well\n\n${each(8, (topic) => `- ${topic} went without an alert.\n`)}`,
    )
  })

  it('finds what lacks evidence or a consequence', () => {
    check(
      rule,
      project(
        `${each(2, learning)}- Waiting is bad. Implication: file early.\n`,
        '^^^^^^^^^^^^ Only 2 of 3 learnings have evidence\n',
      ),
    )
    check(
      rule,
      project(
        `${each(1, learning)}- Printing took 19 days.\n- Shipping took 4 days.\n`,
        '^^^^^^^^^^^^ Only 1 of 3 learnings say what follows\n',
      ),
    )
  })

  it('accepts three to seven, as list, table or bullets below', () => {
    check(rule, project(each(7, learning)))
    check(
      rule,
      project(
        `| Learning | Evidence | Implication |\n| - | - | - |\n${each(3, (topic) => `| ${topic} | 19 days | file early |\n`)}`,
      ),
    )
    check(
      rule,
      project(each(3, (topic) => `- ${topic}\n  - Evidence: 19 days\n  - Implication: file early\n`)),
    )
  })

  it('asks little of a light postmortem', () => {
    check(rule, '## Lessons learned\n\nA queue needs a limit.\n')
  })
})
