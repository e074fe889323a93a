import assert from 'node:assert/strict'
import type {Table} from 'mdast'
import {parseMarkdown} from '../../../src/core/document/markdown.ts'
import {readTable} from '../../../src/core/document/tables.ts'

function read(text: string) {
  return readTable(text, parseMarkdown(text).children[0] as Table)
}

describe('readTable', () => {
  it('gives headings in lower case and without emphasis', () => {
    assert.deepEqual(read('| **Time** | `Event` |  |\n| - | - | - |').columns, ['time', 'event', ''])
  })

  it('gives cells as they read, and the place of their words', () => {
    const text = '| A | B |\n| - | - |\n| **09:12** | see [the panel](https://a.example) |'
    const [row] = read(text).rows
    assert.deepEqual(
      row!.cells.map(({value}) => value),
      ['09:12', 'see the panel'],
    )
    assert.deepEqual(
      row!.cells.map(({span}) => text.slice(span.start, span.end)),
      ['**09:12**', 'see [the panel](https://a.example)'],
    )
  })

  it('has a place inside an empty cell, where words can be typed', () => {
    const text = '| A | B | C |\n| - | - | - |\n| a |  | c |'
    const cell = read(text).rows[0]!.cells[1]!
    assert.deepEqual([cell.value, cell.span.start, cell.span.end], ['', cell.span.start, cell.span.start])
    const typed = `${text.slice(0, cell.span.start)}x${text.slice(cell.span.end)}`
    assert.equal(read(typed).rows[0]!.cells[1]!.value, 'x')
  })

  it('keeps escaped pipes in their cell', () => {
    assert.equal(read('| A |\n| - |\n| a \\| b |').rows[0]!.cells[0]!.value, 'a | b')
  })

  it('gives short rows the cells that they have', () => {
    assert.equal(read('| A | B |\n| - | - |\n| a |').rows[0]!.cells.length, 1)
  })
})
