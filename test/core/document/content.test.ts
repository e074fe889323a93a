import assert from 'node:assert/strict'
import {isBlank, pointsOf} from '../../../src/core/document/content.ts'
import {under} from '../../support/read.ts'

function isEmpty(body: string): boolean {
  const document = under('What went well', body)
  return isBlank(document, document.sections[0]!)
}

function points(body: string): string[] {
  const document = under('What went well', body)
  return pointsOf(document, document.sections[0]!)
}

describe('isBlank', () => {
  for (const body of [
    '',
    '- \n- ',
    '<!-- three things -->',
    '---',
    '[describe what helped]',
    'TBD',
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

describe('pointsOf', () => {
  it('are the items of lists, without those nested in them', () => {
    assert.equal(points('- Paging worked\n  - within a minute\n- Rollback took 2 minutes').length, 2)
  })

  it('are the rows of tables', () => {
    assert.equal(points('| What | Why |\n| - | - |\n| Paging | new rota |\n| Rollback | drill |').length, 2)
  })

  it('are the sentences where there is no list', () => {
    assert.deepEqual(points('Paging worked. Rollback took 2 min. and was clean.'), [
      'Paging worked.',
      'Rollback took 2 min. and was clean.',
    ])
  })

  it('do not count what a template left', () => {
    assert.equal(points('- Paging worked\n- [describe what helped]\n-\n- TBD').length, 1)
  })
})
