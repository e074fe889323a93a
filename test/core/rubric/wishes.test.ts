import assert from 'node:assert/strict'
import {defaultConfig, lint, parseDocument, score} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'

function levelOf(...actions: readonly string[]): number {
  const document = parseDocument(`# Late mail\n\n## Action items\n\n${actions.join('\n')}\n`)
  const {dimensions} = score(document, lint(document, defaultConfig, today))
  return dimensions.find(({id}) => id === 'decisions-and-actions')!.level
}

describe('actions that are wishes', () => {
  const wishes = [
    '- [ ] Be more careful (@kim, due 2026-12-10)',
    '- [ ] Improve monitoring (@ana, due 2026-12-11)',
    '- [ ] Talk about the process (@lee, due 2026-12-12)',
  ]

  it('stay below level 3 with all their owners and days', () => {
    assert.equal(levelOf(...wishes), 2)
  })

  it('hold nothing back beside one that can be done', () => {
    assert.ok(levelOf(...wishes, '- [ ] Alert on a queue above 500 mails (@ana, due 2026-12-11)') >= 3)
  })

  it('are what may be needed, what is hoped for, what people are not to do, and talk between teams', () => {
    const others = [
      '- [ ] There might be some follow-up needed with the oven vendor (@kim, due 2026-12-10)',
      '- [ ] We are hoping to work with the till team on one release (@ana, due 2026-12-11)',
      '- [ ] Do not run `bake --all` by hand (@lee, due 2026-12-12)',
      '- [ ] We will prevent such incidents occurring in the future (@kim, due 2026-12-10)',
      '- [ ] Regular communication between the kitchen and the shop should be set up (@lee, due 2026-12-12)',
      '- [ ] Regular monitoring and maintenance of the ovens should be set up (@kim, due 2026-12-10)',
      '- [ ] The label team should be able to think of solutions to printer problems (@kim, due 2026-12-10)',
    ]
    assert.equal(levelOf(...others), 2)
  })

  it('are neither what the software is no longer to do nor what is said with its means', () => {
    assert.ok(levelOf('- [ ] Do not show the chart above 300 orders (@kim, due 2026-12-10)') >= 3)
    assert.ok(
      levelOf('- [ ] Regular monitoring of the ovens by an alert at 260° (@kim, due 2026-12-10)') >= 3,
    )
    assert.ok(levelOf('- [ ] Avoid double labels by adding a lock to the queue (@kim, due 2026-12-10)') >= 3)
    for (const title of [
      'Avoid a full table scan in the orders query with an index on customer_id',
      'Never cache error pages at the CDN',
      'Do not deploy on Fridays: block the pipeline from Thursday 18:00',
      'Avoid single-node Redis: run three replicas',
      'The queue worker should be able to handle 500 messages per second',
      'Move the retry helper that we hope to reuse in billing into the shared library',
    ])
      assert.ok(levelOf(`- [ ] ${title} (@kim, due 2026-12-10)`) >= 3, title)
  })
})
