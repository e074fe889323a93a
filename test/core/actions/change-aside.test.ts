import assert from 'node:assert/strict'
import {type ItemChange, allItems, applyEdits, changeItem, parseDocument} from '../../../src/core/index.ts'

const today = '2026-11-21'

/** The document with the item about the alert changed, or why it is not. */
function change(text: string, asked: ItemChange): string {
  const document = parseDocument(text)
  const item = allItems(document).find(({title}) => title.includes('alert'))
  assert.ok(item, 'no item about an alert')
  const result = changeItem(document, item, asked)
  return 'problem' in result ? result.problem : applyEdits(document.text, result.edits)
}

const under = (title: string, words: string): string => `# Late 📨\r\n\r\n## ${title}\r\n\r\n${words}\r\n`

describe('what is said in passing', () => {
  for (const [before, after] of [
    ['It grew. We will add an alert. It is small.', 'It grew. We will add an alert DONE. It is small.'],
    ['We will raise it. We will\r\nadd an alert.', 'We will raise it. We will\r\nadd an alert DONE.'],
    ['We will add an alert', 'We will add an alert DONE'],
    [
      'Further steps include raising the limit, adding an alert, and paging the rota.',
      'Further steps include raising the limit, adding an alert DONE, and paging the rota.',
    ],
    [
      'Further steps include raising the limit and adding an alert.',
      'Further steps include raising the limit and adding an alert DONE.',
    ],
    ['- [ ] Add an alert\r\n- [] File the tickets', '- [x] Add an alert\r\n- [] File the tickets'],
    ['- We will raise it.\r\n- We will add an alert.', '- We will raise it.\r\n- We will add an alert DONE.'],
    [
      'Two tickets were created:\r\n\r\n- OPS-4: Add an alert\r\n- OPS-5: Raise it',
      'Two tickets were created:\r\n\r\n- OPS-4: Add an alert DONE\r\n- OPS-5: Raise it',
    ],
  ] as const)
    it(`is ticked off and back: ${before}`, () => {
      const text = under('Lessons learned', before)
      const done = change(text, {field: 'status', done: true, today})
      assert.equal(done, under('Lessons learned', after))
      assert.equal(change(done, {field: 'status', done: false, today}), text)
    })

  it('gets an owner and a due date where it stands', () => {
    const text = under('Lessons learned', 'We will add an alert. It is small.')
    assert.equal(
      change(text, {field: 'owner', words: 'Ana Lima'}),
      under('Lessons learned', 'We will add an alert (owner: Ana Lima). It is small.'),
    )
    assert.equal(
      change(text, {field: 'due', words: '2026-12-01'}),
      under('Lessons learned', 'We will add an alert (due: 2026-12-01). It is small.'),
    )
  })

  it('stays as it is where it is told as done', () => {
    const text = under(
      'Lessons learned',
      'Ferrywell has completed several action items, including adding an alert.',
    )
    assert.match(change(text, {field: 'status', done: false, today}), /only its author can change/)
  })
})
