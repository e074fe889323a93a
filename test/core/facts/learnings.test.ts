import assert from 'node:assert/strict'
import {learningsOf} from '../../../src/core/facts/learnings.ts'
import {parseDocument} from '../../../src/core/index.ts'

function learnings(text: string): string[] {
  return learningsOf(parseDocument(text)).map(({words}) => words)
}

describe('learningsOf', () => {
  it('say more than that something is important', () => {
    const text =
      '## Learnings\n\n- We learned that communication is important.\n- Testing the restore is important once keys rotate, as March showed.\n'
    assert.deepEqual(
      learningsOf(parseDocument(text)).map(({isPlatitude}) => isPlatitude),
      [true, false],
    )
  })

  it('are the points of their section, and not what went well below the same title', () => {
    const text = `## Lessons learned

Staging runs as another user than production.

### What went well

- The team was quick and calm

### What went wrong

- The check was green for an hour
`
    assert.deepEqual(learnings(text), ['Staging runs as another user than production.'])
  })

  it('are the list under a line that announces them', () => {
    const text = `## Resolution

It resolved itself.

The lessons that we take from this are as follows:

- Changes go out one by one
- The main branch is what is deployed
`
    assert.deepEqual(learnings(text), ['Changes go out one by one', 'The main branch is what is deployed'])
  })

  it('are in a conclusion only where it says so', () => {
    assert.deepEqual(
      learnings(
        '## Conclusion\n\nFour sites were hit:\n\n- [Share](share.example)\n- [State](state.example)\n',
      ),
      [],
    )
    assert.deepEqual(learnings('## Conclusion\n\nThe attacker was lucky that day.\n'), [])
    assert.deepEqual(learnings('## Conclusion\n\nWe learned that a rehearsal pays. It was late.\n'), [
      'We learned that a rehearsal pays.',
    ])
  })

  it('are no rows of a comparison', () => {
    const table = '| Aspect | February | March |\n|---|---|---|\n| Data loss in hours | none | total |\n'
    assert.deepEqual(learnings(`## Lessons learned\n\n### Compared with February\n\n${table}`), [])
    const learned = '| Learning | Evidence |\n|---|---|\n| One slow processor stops all payments | INC-4 |\n'
    assert.equal(learnings(`## Learnings\n\n${learned}`).length, 1)
  })

  it('are one where the next sentence says what is done about it', () => {
    const text =
      '## Lessons learned\n\nNo trial bake comes before a release. As such we will add one on Mondays.\n'
    assert.equal(learnings(text).length, 1)
  })

  it('are each a title with its prose, where that is how they are told', () => {
    const titled =
      '## Takeaways\n\n### Mail is not checked\n\nMost servers check nothing. Some warn.\n\n### Reports are slow\n\nIt took two days. We do not know why.\n'
    assert.deepEqual(
      learningsOf(parseDocument(titled)).map(({lead}) => titled.slice(lead.start, lead.end)),
      ['### Mail is not checked', '### Reports are slow'],
    )
  })

  it('are one where a sentence only betters the one before', () => {
    assert.deepEqual(
      learnings(
        '## Learnings\n\nA reminder could be set for each oven. Even better, the oven itself warns.\n',
      ),
      ['A reminder could be set for each oven. Even better, the oven itself warns.'],
    )
  })
})
