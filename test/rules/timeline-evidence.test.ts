import {check} from '../support/check.ts'

const rule = 'timeline-evidence'

describe(rule, () => {
  const link = ([row]: readonly string[]): string => `- ${row!} ([log](https://logs.example/1))`

  it('finds a timeline that began to give links and stopped', () => {
    check(
      rule,
      `
## Timeline (UTC)
^^^^^^^^^^^^^^^^^ 1 of 4

${link`09:02 The deploy began.`}
- 09:12 Latency rose.
- 09:24 The alert paged.
- 10:11 It was over.
`,
    )
  })

  it('asks a major incident for links, whatever their form', () => {
    const text = (evidence: string): string =>
      `---\nseverity: SEV1\n---\n\n## Timeline\n${evidence === '' ? '^^^^^^^^^^^ None of the 3\n' : ''}\n| Time | Event | Evidence |\n| - | - | - |\n${['09:02', '09:12', '09:24'].map((time) => `| ${time} UTC | It went on. | ${evidence} |\n`).join('')}`
    check(rule, text(''))
    check(rule, text('[log](https://logs.example/1)'))
    check(rule, text('PAY-812'))
    check(rule, text('pool dashboard'))
  })

  it('points at a guess that does not say so', () => {
    check(
      rule,
      `
## Timeline (UTC)

- 09:02 The deploy began.
- 09:12 Latency rose, probably because of the retries.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ like a guess
- 09:24 Hypothesis: the pool was probably full.
- 09:31 A developer wrote “that will probably break some apps”.
`,
    )
  })

  it('asks nothing of a small incident without links', () => {
    check(rule, '## Timeline (UTC)\n\n- 09:02 Deploy.\n- 09:12 Errors.\n- 09:24 Rollback.\n- 09:30 Over.\n')
  })
})
