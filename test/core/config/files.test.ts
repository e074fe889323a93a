import assert from 'node:assert/strict'
import {defaultFiles} from '../../../src/core/config/files.ts'

describe('defaultFiles', () => {
  it('are globs of Markdown files, each once', () => {
    assert.ok(defaultFiles.length > 0)
    for (const glob of defaultFiles) assert.match(glob, /^\*\*\/.*\.\{md,markdown\}$/)
    assert.equal(new Set(defaultFiles).size, defaultFiles.length)
  })
})
