import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {pointsOf} from '../../../src/core/document/points.ts'
import {under} from '../../support/read.ts'

function read(body: string) {
  const document = under('What went well', body)
  return pointsOf(document, document.sections[0]!)
}

function points(body: string): string[] {
  return read(body).map(({words}) => words)
}

/** The fields of the first point. */
function fields(body: string): Record<string, string> {
  return Object.fromEntries(read(body)[0]!.fields.map(({name, value}) => [name, value.value]))
}

describe('pointsOf', () => {
  it('are the items of lists, without those nested in them', () => {
    assert.equal(points('- Paging worked\n  - within a minute\n- Rollback took 2 minutes').length, 2)
  })

  it('are what stands below the name of a group', () => {
    assert.deepEqual(
      points('- With the vendor\n  - Calls were short\n  - Mails were read\n- Rollback took 2 minutes'),
      ['Calls were short', 'Mails were read', 'Rollback took 2 minutes'],
    )
  })

  it('are the rows of tables', () => {
    assert.equal(points('| What | Why |\n| - | - |\n| Paging | new rota |\n| Rollback | drill |').length, 2)
  })

  it('are panels: quotes with a title of their own, and no quoted words', () => {
    assert.deepEqual(
      points('> **Paging**\n> It worked.\n\n> **Rollback**\n> Two minutes.\n\n> All good here.\n'),
      ['Paging It worked.', 'Rollback Two minutes.'],
    )
  })

  it('are lines with numbers that Markdown does not know', () => {
    assert.deepEqual(points('a. Paging worked\n   within a minute\nb. Rollback took 2 minutes\n'), [
      'Paging worked within a minute',
      'Rollback took 2 minutes',
    ])
  })

  it('are the sentences where there is no list', () => {
    assert.deepEqual(points('Paging worked. Rollback took 2 min. and was clean.'), [
      'Paging worked.',
      'Rollback took 2 min. and was clean.',
    ])
  })

  it('are the sentences of their own section alone', () => {
    const document = parseDocument(
      'It began.\n\n**Impact:** It grew. It fell.\n\nIt ended.\n\n## Lessons\n\nWe learned.\n\n## Next\n\nWe act.\n',
    )
    assert.deepEqual(
      document.sections.map((section) => pointsOf(document, section).map(({words: said}) => said.trim())),
      [['It grew.', 'It fell.', 'It ended.'], ['We learned.'], ['We act.']],
    )
  })

  it('do not count what a template left', () => {
    assert.equal(points('- Paging worked\n- [describe what helped]\n-\n- TBD').length, 1)
  })

  it('are the items below an item that only names their group', () => {
    assert.deepEqual(points('- Detection:\n  - The page went out\n  - The dashboard was up'), [
      'The page went out',
      'The dashboard was up',
    ])
  })

  const learning = {evidence: '38 of 40 pages', implication: 'one page for each cause'}
  const forms = {
    'a table':
      '| Learning | Evidence | Implication |\n| - | - | - |\n| Pages repeat | 38 of 40 pages | one page for each cause |',
    'bullets below it':
      '- Pages repeat\n  - Evidence: 38 of 40 pages\n  - **Implication:** one page for each cause',
    'its own words': '- Pages repeat. Evidence: 38 of 40 pages. Implication: one page for each cause.',
    'a list with CRLF':
      '- Pages repeat\r\n  - Evidence: 38 of 40 pages\r\n  - *Implication*: one page for each cause',
  }
  for (const [form, body] of Object.entries(forms)) {
    it(`have the same fields in ${form}`, () => {
      const {evidence, implication} = fields(body)
      assert.deepEqual({evidence, implication}, learning)
    })
  }

  it('have no field that only a template filled', () => {
    assert.deepEqual(fields('- Pages repeat\n  - Evidence: [what shows it]\n  - Implication: TBD'), {})
  })
})
