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
})
