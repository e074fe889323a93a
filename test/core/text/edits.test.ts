import assert from 'node:assert/strict'
import {applyEdits, blank, fill, insert, replace} from '../../../src/core/text/edits.ts'
import {span} from '../../../src/core/text/span.ts'

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in whatever order the edits come', () => {
    const text = 'Ana forgot the flag'
    const edits = [insert(19, '.'), replace(span(4, 10), 'did not set'), replace(span(0, 3), 'The engineer')]
    assert.equal(applyEdits(text, edits), 'The engineer did not set the flag.')
    assert.equal(applyEdits(text, [replace(span(3, 10), '')]), 'Ana the flag')
    assert.equal(applyEdits(text, []), text)
  })

  it('inserts at one place in the order given', () => {
    assert.equal(applyEdits('ab', [insert(1, '1'), insert(1, '2')]), 'a12b')
  })

  it('lets edits touch', () => {
    assert.equal(applyEdits('abcd', [replace(span(0, 2), 'x'), replace(span(2, 4), 'y')]), 'xy')
  })

  it('refuses edits that overlap or lie outside the text', () => {
    assert.throws(() => applyEdits('abcd', [replace(span(0, 3), 'x'), replace(span(2, 4), 'y')]), RangeError)
    assert.throws(() => applyEdits('abcd', [replace(span(3, 9), 'x')]), RangeError)
    assert.throws(() => applyEdits('abcd', [replace(span(3, 2), 'x')]), RangeError)
  })
})

describe('fill', () => {
  it('shows each blank as its prompt in brackets and says where it stands', () => {
    const edit = fill(span(0, 4), ['The ', blank('team'), ' had no ', blank('signal'), '.'])
    assert.equal(edit.newText, 'The [team] had no [signal].')
    assert.deepEqual(
      edit.blanks?.map(({start, end}) => edit.newText.slice(start, end)),
      ['[team]', '[signal]'],
    )
  })

  it('has no blanks where all words are given', () => {
    assert.deepEqual(fill(span(0, 4), ['a', 'b']), {span: span(0, 4), newText: 'ab'})
  })
})
