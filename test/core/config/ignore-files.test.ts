import assert from 'node:assert/strict'
import {isIgnored, readIgnoreFile} from '../../../src/core/index.ts'

const top = readIgnoreFile('', 'drafts/\n*.tmp.md\n/private.md\n')
const nested = readIgnoreFile('incidents', '!keep.tmp.md\nold/\n')

describe('what .gitignore files leave out', () => {
  it('is what a pattern names, in the folder of its file and below', () => {
    assert.ok(isIgnored([top], 'incidents/drafts', true))
    assert.ok(isIgnored([top], 'private.md', false))
    assert.ok(!isIgnored([top], 'incidents/private.md', false))
    assert.ok(isIgnored([top], 'incidents/queue.tmp.md', false))
  })

  it('is what the innermost file that says anything says', () => {
    assert.ok(isIgnored([top, nested], 'incidents/old', true))
    assert.ok(!isIgnored([top], 'old', true))
    assert.ok(!isIgnored([top, nested], 'incidents/keep.tmp.md', false))
  })

  it('is nothing where there is no such file', () => assert.ok(!isIgnored([], 'incidents/queue.md', false)))
})
