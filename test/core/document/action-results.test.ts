import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'

function titles(body: string): string[] {
  return parseDocument(`## Action items\n\n${body}`).actionItems.map(({title}) => title)
}

const table = `
| Action | Owner | State |
| - | - | - |
| Raise the lowest fee | Ines | done |
| Alert on parcels without a route | Tomas | open |
`

describe('bullets beside a table of action items', () => {
  it('that tell what was done to something are what came of the rows', () => {
    assert.deepEqual(
      titles(`- the stuck parcels were delivered\n- a fix was applied to the belt\n${table}`),
      ['Raise the lowest fee', 'Alert on parcels without a route'],
    )
  })

  it('are items where they ask for something, have a box or an owner, or stand without owners beside them', () => {
    const asked = '- Write to the vendor of the belt\n- [x] the stuck parcels were delivered\n'
    assert.equal(titles(`${asked}${table}`).length, 4)
    assert.equal(titles(`- the stuck parcels were delivered (Owner: Ana)\n${table}`).length, 3)
    assert.equal(titles('- the stuck parcels were delivered\n- Raise the lowest fee\n').length, 2)
  })
})

describe('ways to do something', () => {
  it('are no items, whatever they tell to do', () => {
    assert.deepEqual(
      titles(`- Pin the image of the printer
- There are two options to load a new image:
  - Pull it under another name
  - If it was pulled already, name the old one again
`),
      ['Pin the image of the printer'],
    )
  })

  it('are none below words that offer them', () => {
    assert.deepEqual(
      titles('To tell the halls, we have two options here:\n\n- Notice board\n- Release notes\n'),
      [],
    )
  })

  it('leave what is announced as work', () => {
    assert.deepEqual(titles('- For the printer:\n  - Pin the image\n  - Write down how to load it\n'), [
      'Pin the image',
      'Write down how to load it',
    ])
  })
})
