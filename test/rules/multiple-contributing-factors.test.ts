import {check} from '../support/check.ts'

const rule = 'multiple-contributing-factors'

describe(rule, () => {
  it('finds a list of one, in a list, a table or a sentence', () => {
    const heading = '## Contributing factors\n^^^^^^^^^^^^^^^^^^^^^^^ 1 of at least 2\n\n'
    check(
      rule,
      `${heading}- The queue had no limit.\n- [another condition]\n`.replace(
        '[another condition]',
        '[describe the condition]',
      ),
    )
    check(rule, `${heading}| Factor | Evidence |\n| - | - |\n| No limit | graph |\n`)
    check(rule, `${heading}The queue had no limit.\n`)
  })

  it('finds a list of one, whatever else went wrong', () => {
    check(
      rule,
      `
## Contributing factors
^^^^^^^^^^^^^^^^^^^^^^^ 1 of at least 2

- The proxy has no queue limit

## What went wrong

- The alert waited ten minutes
- Staging has one node only
`,
    )
  })

  it('finds factors that all lie in one place', () => {
    check(
      rule,
      `
## Contributing factors
^^^^^^^^^^^^^^^^^^^^^^^ All factors lie in “tech”

| Cluster | Factor |
| --- | --- |
| Tech | No limit |
| Tech | One pool |
| Tech | No timeout |
`,
    )
  })

  it('finds a root cause that stands alone, but not in a light incident', () => {
    check(rule, '## Root cause\n^^^^^^^^^^^^^ stands alone\n\nThe queue had no limit.\n')
    check(rule, '---\nseverity: SEV4\n---\n\n## Root cause\n\nThe queue had no limit.\n')
    check(rule, '## Root causes\n\n- The queue had no limit.\n- The alert waits.\n')
  })

  it('accepts several, with or without their places', () => {
    check(rule, '## Contributing factors\n\n- The queue had no limit.\n- The alert waits.\n')
    check(rule, '## Contributing factors\n\n- Tech: no limit.\n- Tech: one pool.\n- Process: no review.\n')
  })
  it('leaves the questions of a guide alone, but not a factor among them', () => {
    check(rule, '## Contributing factors\n\n- What made the change look safe?\n- What was in the way?\n')
    check(
      rule,
      `
## Contributing factors
^^^^^^^^^^^^^^^^^^^^^^^ names 1 of at least 2

- What made the change look safe?
- The queue had no limit.
`,
    )
  })
})
