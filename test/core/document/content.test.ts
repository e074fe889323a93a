import assert from 'node:assert/strict'
import {isBlank} from '../../../src/core/document/content.ts'
import {under} from '../../support/read.ts'

function isEmpty(body: string): boolean {
  const document = under('What went well', body)
  return isBlank(document, document.sections[0]!)
}

describe('isBlank', () => {
  for (const body of [
    '',
    '- \n- ',
    '<!-- three things -->',
    '---',
    '[describe what helped]',
    'TBD',
    '- Lesson 1\n- Lesson 2',
    'To be determined.',
    '- see above',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    '### ',
  ]) {
    it(`is true of “${body}”`, () => assert.ok(isEmpty(body)))
  }

  for (const body of [
    'Paging.',
    '- Paging',
    '| What |\n| - |\n| Paging |',
    '```\nlog\n```',
    'TBD by Friday',
    'To be determined by the vendor',
    '- Lesson 1: paging works',
  ]) {
    it(`is false of “${body}”`, () => assert.ok(!isEmpty(body)))
  }

  it('looks behind the colon of a label', () => {
    const document = under('Notes', '**Impact:** 40 customers\n\n**Trigger:**\n')
    const [, impact, trigger] = document.sections
    assert.ok(!isBlank(document, impact!))
    assert.ok(isBlank(document, trigger!))
  })
})
