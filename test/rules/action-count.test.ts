import {check} from '../support/check.ts'

const rule = 'action-count'
const items = (count: number): string =>
  Array.from({length: count}, (_, index) => `- [ ] Add alert ${index + 1}\n`).join('')

describe(rule, () => {
  it('finds a section that holds none', () => {
    check(rule, '## Action items\n^^^^^^^^^^^^^^^ holds no action item\n\nNothing to do this time.\n')
  })

  it('leaves an empty or missing section to required-sections', () => {
    check(rule, '## Action items\n\n## Timeline\n')
    check(rule, '## Summary\n\nThe queue was full.\n')
  })

  it('finds more than can be done, unless something is parked', () => {
    check(rule, `## Action items\n^^^^^^^^^^^^^^^ 11 action items and none parked\n\n${items(11)}`)
    check(rule, `## Action items\n\n${items(10)}`)
    check(rule, `## Action items\n\n${items(11)}\n## Parked ideas\n\n- Rewrite the queue\n`)
    check(rule, `## Action items\n\n${items(11)}- Rewrite the queue (won't do)\n`)
  })

  it('takes the maximum from its option', () => {
    check(rule, `## Action items\n^^^^^^^^^^^^^^^ more than 2\n\n${items(3)}`, {options: {maximum: 2}})
  })
})
