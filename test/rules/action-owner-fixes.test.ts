import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {findingsOf, fixed} from '../support/check.ts'

const rule = 'action-owner'

describe(`${rule}, its fixes`, () => {
  it('offers the people it knows, those first who own other items', () => {
    const [finding] = findingsOf(
      rule,
      `---
authors: [Kofi Mensah]
---

## Action items

| Action | Owner |
| --- | --- |
| Add a lock | @bo |
| Add a canary | Ana Lima |
| Add a limit | Ana Lima |
| Add an alert | Platform team |
`,
      {people: {'Yuki Tanabe': 'the test engineer', '@bo': 'the on-call engineer'}},
    )
    assert.deepEqual(
      finding?.suggestions.map(({title}) => title),
      [
        'Make Ana Lima the owner',
        'Make @bo the owner',
        'Make Kofi Mensah the owner',
        'Make Yuki Tanabe the owner',
        'Leave a place for the owner',
      ],
    )
  })

  it('offers somebody who is called by a part of the name once', () => {
    const [finding] = findingsOf(
      rule,
      '## Action items\n\n- Add a lock (owner: Bo)\n- Add a lint (owner: Bo Larsen)\n- Add a limit (owner: Ops team)\n',
    )
    assert.deepEqual(
      finding?.suggestions.map(({title}) => title),
      ['Make Bo Larsen the owner', 'Leave a place for the owner'],
    )
  })

  it('adds the column that a table lacks', () => {
    const text =
      '---\nauthors: [Ana Lima]\n---\n\n## Action items\n\n| Action | Due |\n| --- | --- |\n| Add a lock | 2026-12-12 |\n'
    assert.match(fixed(rule, text), /\| Add a lock \| 2026-12-12 \| Ana Lima \|/)
  })

  it('adds it to the row that names the columns where the head is empty', () => {
    const text =
      '---\nauthors: [Ana Lima]\n---\n\n## Action items\n\n| | |\n| --- | --- |\n| Action | Due |\n| Add a lock | 2026-12-12 |\n'
    assert.match(
      fixed(rule, text),
      /\| Action \| Due \| Owner \|\n\| Add a lock \| 2026-12-12 \| Ana Lima \|/,
    )
  })

  it('adds it to the head that is left empty where no row names the columns', () => {
    const text =
      '---\nauthors: [Ana Lima]\n---\n\n## Action items\n\n| | |\n| --- | --- |\n| Add an alert | open |\n| Fix the job | done |\n'
    assert.match(
      fixed(rule, text),
      /\| \| \| Owner \|\n.*\n\| Add an alert \| open \| Ana Lima \|\n\| Fix the job \| done \| {1,2}\|/,
    )
  })

  it('adds the column with a place to fill in where nobody is known', () => {
    const text = '## Action items\n\n| Action |\n| --- |\n| Add a lock |\n'
    const [suggestion] = findingsOf(rule, text)[0]!.suggestions
    assert.equal(suggestion?.title, 'Leave a place for the owner')
    assert.equal(
      applyEdits(text, suggestion.edits),
      '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add a lock | [name] |\n',
    )
  })
})
