import assert from 'node:assert/strict'
import {type ItemMemory, applyEdits, changeItem} from '../../../src/core/index.ts'
import {assertItem} from '../../support/actions.ts'
import {under} from '../../support/read.ts'

function clicked(body: string, done: boolean, memory?: ItemMemory) {
  const document = under('Action items', body)
  const change = {field: 'status', done, today: '2026-05-01'} as const
  const result = changeItem(document, document.actionItems[0]!, change, memory)
  if ('problem' in result) assert.fail(result.problem)
  const text = applyEdits(document.text, result.edits)
  return {body: text.replace('## Action items\n\n', '').trim(), memory: result.memory}
}

/** How a box is written, whether it is ticked, and how it reads when it is not so any more. */
const boxes: readonly (readonly [before: string, isDone: boolean, after: string])[] = [
  ['- [x]Add an alert', true, '- [ ]Add an alert'],
  ['- [ ]Add an alert', false, '- [x]Add an alert'],
  ['- []Add an alert', false, '- [x]Add an alert'],
  ['- [x]**Add an alert**', true, '- [ ]**Add an alert**'],
  ['- [ x ] Add an alert', true, '- [ ] Add an alert'],
  ['- [x ] Add an alert', true, '- [ ] Add an alert'],
  ['- [  ] Add an alert', false, '- [x] Add an alert'],
  ['- [✓] Add an alert', true, '- [ ] Add an alert'],
  ['- [✔️] Add an alert', true, '- [ ] Add an alert'],
  ['- [✅] Add an alert', true, '- [ ] Add an alert'],
  ['1. [ X ] Add an alert', true, '1. [ ] Add an alert'],
]

describe('a check box that is none to Markdown', () => {
  for (const [before, isDone, after] of boxes)
    it(`“${before}” is ${isDone ? 'ticked' : 'empty'}, and can be clicked`, () => {
      assertItem(before, {title: 'Add an alert', form: 'checklist', status: isDone ? 'done' : 'open'})
      const once = clicked(before, !isDone)
      assert.equal(once.body, after)
      assert.equal(clicked(once.body, isDone, once.memory).body, before)
    })

  it('is no link', () => {
    assertItem('- [x](https://t.example/x) breaks: add an alert', {form: 'list', status: 'open'})
    assertItem('- [x]: add an alert', {form: 'list', status: 'open'})
  })
})
