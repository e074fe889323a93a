import assert from 'node:assert/strict'
import {words} from '../../../src/core/language/word-list.ts'

describe('words', () => {
  it('reads words on any number of lines', () => {
    assert.deepEqual([...words('\n  ana bo\n  s3 k8s\n')], ['ana', 'bo', 's3', 'k8s'])
  })

  it('reads a packed list: a capital for what a word has in common with the one before, then the rest', () => {
    assert.deepEqual([...words('AaaronBbdulCel-hassanAs3')], ['aaron', 'abdul', 'abel-hassan', 's3'])
  })
})
