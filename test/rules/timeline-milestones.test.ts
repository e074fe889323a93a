import {check} from '../support/check.ts'

const rule = 'timeline-milestones'

describe(rule, () => {
  const rows = [
    '- 09:02 The deploy began.',
    '- 09:24 The alert paged the on-call engineer.',
    '- 09:33 The incident commander joined the bridge.',
    '- 09:41 [DECISION] Use the second processor.',
    '- 10:04 Traffic was routed away from the first one.',
    '- 10:11 The error rate was back to normal.',
  ]
  const timeline = (front: string, mark: string, ...without: number[]): string =>
    `---\n${front}\n---\n\n## Timeline (UTC)\n${mark}\n${rows.filter((_, index) => !without.includes(index)).join('\n')}\n`

  it('accepts a timeline that tells them all', () => check(rule, timeline('severity: SEV1', '')))

  it('finds, in one finding, what a major incident does not tell', () => {
    check(rule, timeline('severity: SEV1', '^^^^^^^^^^^^^^^^^ tell the detection.\n', 1))
    check(rule, timeline('severity: SEV1', '^^^^^^^^^^^^^^^^^ the escalation.\n', 2))
    check(rule, timeline('severity: SEV1', '^^^^^^^^^^^^^^^^^ marks no decision\n', 3))
  })

  it('asks others for detection and an end only', () => {
    check(rule, timeline('severity: SEV3', '', 0, 2))
    check(rule, timeline('type: incident', '', 2, 3))
    check(rule, timeline('type: incident', '^^^^^^^^^^^^^^^^^ tell the detection.\n', 1))
  })

  it('asks nothing of a sketch or of the review of a project', () => {
    check(rule, timeline('severity: SEV1', '', 1, 2, 3))
    check(rule, timeline('type: project', '', 1))
  })
})
