import {check} from '../support/check.ts'

const rule = 'risks-questions-next-steps'

describe(rule, () => {
  it('finds empty ones anywhere', () => {
    check(rule, '## Risks\n^^^^^^^^ is empty\n\n## Next steps\n\n- The first review is on 16 April.\n')
  })

  it('leaves a title over sections of its own, and a prompt, alone', () => {
    check(rule, '## Risks, open questions, next steps\n\n### Risks\n\n- None known.\n')
    check(rule, '## Risks\n\n[what could still go wrong]\n')
  })

  it('asks a project for all three in one finding', () => {
    check(
      rule,
      '---\ntype: project\n---\n\n# Launch\n^^^^^^^^ There are no risks, open questions and next steps.\n',
    )
    check(
      rule,
      '---\ntype: project\n---\n\n# Launch\n^^^^^^^^ no open questions.\n\n## Risks / next steps\n\n- None.\n',
    )
  })

  it('asks a retro that is only likely to be of a project where it has begun', () => {
    check(rule, '# Retro: the summer festival\n\n## Impact\n\n40 guests.\n')
    check(
      rule,
      `
# Retro: the summer festival
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no open questions and next steps

## Risks

- Rain
`,
    )
  })

  it('asks an incident only where it has begun', () => {
    check(rule, '---\nseverity: SEV1\n---\n\n# Outage\n')
    check(rule, '# Outage\n\n## Risks\n\n- None known.\n')
  })
})
