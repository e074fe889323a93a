import assert from 'node:assert/strict'
import {assertItem, clicked} from '../../support/actions.ts'

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
