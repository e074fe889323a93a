import assert from 'node:assert/strict'
import {check, fixed} from '../support/check.ts'

const rule = 'action-follow-up'

describe(rule, () => {
  it('asks for a day where items are open', () => {
    check(rule, '## Action items\n^^^^^^^^^^^^^^^ No day is set\n\n- [ ] Add an alert\n')
    check(rule, '## Action items\r\n^^^^^^^^^^^^^^^ No day is set\r\n\r\n- [ ] Add an alert\r\n')
    check(
      rule,
      '---\ndate: 2026-03-12\n---\n\n## Action items\n^^^^^^^^^^^^^^^ No day\n\n- [ ] Add an alert\n',
    )
  })

  it('writes the day below the title where the front matter is none of YAML', () => {
    check(
      rule,
      '+++\ntitle = "Outage"\n+++\n\n## Action items\n^^^^^^^^^^^^^^^ No day\n\n- [ ] Add an alert\n',
    )
  })

  it('writes the day inside braces', () => {
    const text = '---\n{status: final}\n---\n\n## Action items\n\n- [ ] Add an alert\n'
    assert.match(fixed(rule, text), /^---\n\{status: final, follow-up-date: 2026-12-21\}\n---\n/)
  })

  it('writes the day behind the list or table where no heading says action items', () => {
    const day = 'Follow-up review: 2026-12-21'
    const table = '| Task | Owner | Due |\n|---|---|---|\n| Add a quota | Ivo | 2026-05-10 |'
    assert.equal(
      fixed(rule, `## Next steps\n\n${table}\n\n## Notes\n`),
      `## Next steps\n\n${table}\n\n${day}\n\n## Notes\n`,
    )
    const list = '- Add a quota\n\n- Add an alert\n\n- Cap the retries'
    assert.equal(fixed(rule, `Action Items\n\n${list}\n`), `Action Items\n\n${list}\n\n${day}\n`)
    assert.equal(
      fixed(rule, '**Action items:** Ana adds a quota by Friday.\n'),
      `**Action items:** Ana adds a quota by Friday.\n\n${day}\n`,
    )
    assert.equal(
      fixed(rule, 'Action items\n---\n- Add a quota\n'),
      `Action items\n---\n\n${day}\n\n- Add a quota\n`,
    )
  })

  for (const text of [
    '---\nfollow-up-date: 2026-12-12\n---\n\n## Action items\n\n- [ ] Add an alert\n',
    '**Review date:** 12 December 2026\n\n## Action items\n\n- [ ] Add an alert\n',
    '## Action items\n\n| Action | Follow-up date |\n| --- | --- |\n| Add an alert | 2026-12-12 |\n',
    '## Action items\n\n- [ ] Add an alert\n\nFollow-up review: 12 December 2026\n',
    '## Action items\n\n- [ ] Add an alert\n\nWe review these items every Monday.\n',
    '## Action items\n\n- [ ] Add an alert\n\nWe review these items\nevery Monday.\n',
    '## Action items\n\n- [ ] Add an alert\n\nThey are looked at again in two weeks.\n',
    '## Action items\n\nLooked at every week until done.\n\n- [ ] Add an alert\n',
  ]) {
    it(`finds it in ${JSON.stringify(text)}`, () => check(rule, text))
  }

  it('is not a review without a day', () => {
    check(rule, '## Action items\n^^^^^^^^^^^^^^^ No day\n\n- [ ] Review the runbook\n')
  })

  it('asks nothing where nothing is open', () => {
    check(rule, '## Action items\n\n- [x] Add an alert\n')
    check(rule, '## Summary\n\nThe queue was full.\n')
  })
})
