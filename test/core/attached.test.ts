import assert from 'node:assert/strict'
import {Attached} from '../../src/core/attached.ts'

describe('Attached', () => {
  it('knows what was said last of an object, and nothing of another', () => {
    const owners = new Attached<object, string>()
    const item = {title: 'Add an alert'}
    owners.set(item, 'Ana')
    owners.set(item, 'Bruno')
    assert.equal(owners.get(item), 'Bruno')
    assert.equal(owners.get({title: 'Add an alert'}), undefined)
    assert.equal(new Attached<object, string>().get(item), undefined)
  })

  it('leaves copies, comparisons and JSON as they were', () => {
    const owners = new Attached<object, string>()
    const item = {title: 'Add an alert'}
    owners.set(item, 'Ana')
    assert.equal(owners.get({...item}), undefined)
    assert.equal(owners.get(structuredClone(item)), undefined)
    assert.deepEqual(item, {title: 'Add an alert'})
    assert.equal(JSON.stringify(item), '{"title":"Add an alert"}')
  })

  it('knows nothing of an object that takes nothing more', () => {
    const owners = new Attached<object, string>()
    const item = Object.freeze({title: 'Add an alert'})
    owners.set(item, 'Ana')
    assert.equal(owners.get(item), undefined)
  })
})
