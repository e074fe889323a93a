import assert from 'node:assert/strict'
import {defaultConfig, lint, parseDocument, score} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'

function decisions(entry: string): number {
  const rows = ['09:00 The belt stops', `09:10 ${entry}`, '09:40 The belt runs again']
  const text = `# Late parcels\n\n## Timeline\n\n${rows.map((row) => `- ${row}\n`).join('')}`
  const document = parseDocument(text)
  const {dimensions} = score(document, lint(document, defaultConfig, today))
  const criteria = dimensions.flatMap((one) => one.criteria)
  return criteria.find(({id}) => id === 'decisions')!.share
}

describe('decisions in a timeline', () => {
  it('weigh more where their entry says why', () => {
    const told = decisions('[DECISION] Keep the belt still until noon')
    const explained = decisions(
      'The shift decided to keep the belt still. This decision was made to spare the second sorter.',
    )
    assert.ok(told > 0)
    assert.ok(explained > told)
    assert.equal(decisions('[DECISION] Keep the belt still, as it is since 9:00'), told)
  })
})
