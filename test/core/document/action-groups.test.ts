import assert from 'node:assert/strict'
import {withoutMarks} from '../../../src/core/document/markdown.ts'
import {actions, assertItem} from '../../support/actions.ts'
import {under, words} from '../../support/read.ts'

const item = '- Add an alert'

describe('words above action items', () => {
  for (const owner of ['**Owner: Mira**', '### Owner: Mira', 'Assigned to: Mira', '**Mira**', 'Mira:'])
    it(`say who owns them: “${owner}”`, () =>
      assertItem(`${owner}\n\n${item}`, {owner: 'Mira', due: undefined}))

  it('may be a handle', () => {
    for (const line of ['@lena:', '@lena', '**@lena**']) assertItem(`${line}\n\n${item}`, {owner: '@lena'})
  })

  it('say who and by when', () => {
    for (const line of [
      '**Ivo (due 2026-04-01)**',
      '### Ivo, by 2026-04-01',
      '**Owner: Ivo – due: 2026-04-01**',
    ])
      assertItem(`${line}\n\n${item}`, {owner: 'Ivo', dueDate: '2026-04-01'})
  })

  it('say by when alone, also of a theme', () => {
    assertItem(`### By 2026-04-15\n\n${item}`, {owner: undefined, dueDate: '2026-04-15'})
    assertItem(`### Short term (by 15 April 2026)\n\n${item}`, {owner: undefined, dueDate: '2026-04-15'})
    assertItem(`### By the platform\n\n${item}`, {owner: undefined, due: undefined})
  })

  it('say who behind a theme', () => {
    for (const line of [
      '### Platform (owner: Mira)',
      '**Quick wins** — owner: Mira',
      '**Quick wins** (DRI: Mira)',
    ])
      assertItem(`${line}\n\n${item}`, {owner: 'Mira'})
    assertItem('- **Quick wins** (owner: Mira)\n  - Add an alert', {owner: 'Mira'})
  })

  it('give way to what an item says itself', () => {
    assertItem(`**Ivo (due 2026-04-01)**\n\n${item} (Mira, 2026-05-01)`, {
      ...{owner: 'Mira', dueDate: '2026-05-01'},
    })
  })

  it('say that nothing comes of them', () => {
    assertItem(`### Not doing\n\n${item}`, {status: 'cancelled'})
  })

  it('are no owner where they are left open or a theme', () => {
    for (const line of ['**Owner: TBD**', '**Monitoring**', 'We agreed on:', 'Owner: [name]'])
      assertItem(`${line}\n\n${item}`, {owner: undefined})
    assert.deepEqual(actions(`@lena:\n\n${item}`), ['Add an alert'])
  })

  it('have owner and day at their places', () => {
    const document = under('Action items', `**Ivo (due 2026-04-01)**\n\n${item}`)
    const {owner, due} = document.actionItems[0]!
    assert.deepEqual(
      [owner, due].map((field) => withoutMarks(words(document, field!.span))),
      ['Ivo', '2026-04-01'],
    )
  })
})
