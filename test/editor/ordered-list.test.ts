import assert from 'node:assert/strict'
import {OrderedList} from '../../src/editor/actions/ordered-list.ts'
import {random} from '../support/random.ts'

describe('a list that is always in order', () => {
  it('holds what was put in and not taken out, however many that are', () => {
    const next = random(3)
    const list = new OrderedList<number>((a, b) => a - b)
    const held = new Set<number>()
    for (let step = 0; step < 20_000; step++) {
      const one = Math.floor(next() * 4000)
      if (held.delete(one)) list.delete(one)
      else {
        held.add(one)
        list.add(one)
      }
    }
    const expected = [...held].sort((a, b) => a - b)
    assert.deepEqual([...list], expected)
    assert.deepEqual(list.first(700), expected.slice(0, 700))
    assert.equal(list.size, held.size)
  })

  it('is empty again when all of it was taken out, and takes out nothing that is not there', () => {
    const list = new OrderedList<string>((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    list.delete('alert')
    list.add('limit')
    list.delete('alert')
    list.delete('zebra')
    assert.deepEqual([...list], ['limit'])
    list.delete('limit')
    list.delete('limit')
    assert.deepEqual([...list], [])
    assert.equal(list.size, 0)
    list.add('alert')
    assert.deepEqual(list.first(5), ['alert'])
  })
})
