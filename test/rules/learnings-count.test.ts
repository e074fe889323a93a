import {check} from '../support/check.ts'

const rule = 'learnings-count'

describe(rule, () => {
  const learning = '- Waiting is most of an approval. Evidence: 19 of 22 days. Implication: file early.\n'
  const project = (body: string, mark = ''): string =>
    `---\ntype: project\n---\n\n## Learnings\n${mark}\n${body}`

  it('counts learnings, and what went well beside them not', () => {
    check(rule, project(learning.repeat(2), '^^^^^^^^^^^^ 2 of at least 3\n'))
    check(rule, `## Lessons learned\n^^^^^^^^^^^^^^^^^^ has 8 points\n\n${learning.repeat(8)}`)
    check(
      rule,
      `## Lessons learned\n\n${learning.repeat(2)}\n### What went well\n\n${'- The alert fired.\n'.repeat(8)}`,
    )
  })

  it('finds what lacks evidence or a consequence', () => {
    check(
      rule,
      project(
        `${learning.repeat(2)}- Waiting is bad. Implication: file early.\n`,
        '^^^^^^^^^^^^ Only 2 of 3 learnings have evidence\n',
      ),
    )
    check(
      rule,
      project(
        `${learning}${'- Waiting took 19 days.\n'.repeat(2)}`,
        '^^^^^^^^^^^^ Only 1 of 3 learnings say what follows\n',
      ),
    )
  })

  it('accepts three to seven, as list, table or bullets below', () => {
    check(rule, project(learning.repeat(7)))
    check(
      rule,
      project(
        `| Learning | Evidence | Implication |\n| - | - | - |\n${'| Waiting | 19 days | file early |\n'.repeat(3)}`,
      ),
    )
    check(rule, project('- Waiting\n  - Evidence: 19 days\n  - Implication: file early\n'.repeat(3)))
  })

  it('asks little of a light postmortem', () => {
    check(rule, '## Lessons learned\n\nA queue needs a limit.\n')
  })
})
