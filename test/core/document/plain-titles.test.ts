import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'

function titles(text: string): string[] {
  return parseDocument(text).sections.map(({kind, title}) => `${title} → ${kind ?? '?'}`)
}

describe('titles without marks', () => {
  it('are numbered lines in capitals', () => {
    assert.deepEqual(
      titles(
        'PUMP REPORT\n\n1. SUMMARY\n\nTwo pumps stopped.\n\n2. COURSE OF EVENTS\n\nOne after the other.\n',
      ),
      ['PUMP REPORT → ?', 'SUMMARY → summary', 'COURSE OF EVENTS → timeline'],
    )
  })

  it('are numbered lines in small letters, with the text between them', () => {
    assert.deepEqual(titles('1. Impact\n\nTwo pumps.\n\n2. Causes\n\nOne valve.\n'), [
      'Impact → impact',
      'Causes → contributing-factors',
    ])
  })

  it('are lines right over a list', () => {
    assert.deepEqual(titles('causes\n- one valve\n- no spare\n\ntodo\n- [ ] order a spare\n'), [
      'causes → contributing-factors',
      'todo → action-items',
    ])
  })

  it('are those in the marks of a wiki, whose numbered lists look like headings', () => {
    assert.deepEqual(
      titles(
        '= Pumps =\n\n== Impact ==\nTwo pumps.\n\n== Lessons ==\n# A spare is no spare in a locked room.\n',
      ),
      ['Pumps → ?', 'Impact → impact', 'Lessons → lessons'],
    )
    assert.deepEqual(titles('h2. Impact\n\nTwo pumps.\n\nh2. Lessons\n\nNone yet.\n'), [
      'Impact → impact',
      'Lessons → lessons',
    ])
  })

  it('are none where headings are marked, where only one is known, or where a list is one of points', () => {
    assert.deepEqual(titles('# Pumps\n\n## Impact\n\n1. CAUSES\n\nOne valve.\n\n2. LESSONS\n\nNone.\n'), [
      'Pumps → ?',
      'Impact → impact',
    ])
    assert.deepEqual(titles('WARNING\n\nTwo pumps stopped.\n\nIMPACT\n\nNone.\n'), [])
    assert.deepEqual(titles('1. Impact\n2. Causes\n3. Lessons\n'), [])
  })
})

describe('lines that a typist numbered', () => {
  it('are each an action item, without their number', () => {
    const {actionItems} = parseDocument(
      '3. CAUSES\n\n a. Valve: it sticks below 4 degrees.\n b. Store: the spare is locked in.\n\n4. MEASURES\n\n 4.1 Heat the valve box. Owner: Ana Lima. Due: 1 July.\n 4.2 Spare beside the pump. Owner: Rui Costa. Due: 2 July.\n',
    )
    assert.deepEqual(
      actionItems.map(({title, owner}) => `${title} ${owner!.value}`),
      ['Heat the valve box. Ana Lima', 'Spare beside the pump. Rui Costa'],
    )
  })
})
