import assert from 'node:assert/strict'
import {defaultFiles} from '../../../src/core/config/files.ts'
import {pathMatcher} from '../../../src/core/index.ts'

describe('defaultFiles', () => {
  it('are globs of Markdown files, each once', () => {
    assert.ok(defaultFiles.length > 0)
    for (const glob of defaultFiles) assert.match(glob, /^\*\*\/.*\.\{md,markdown\}$/)
    assert.equal(new Set(defaultFiles).size, defaultFiles.length)
  })

  it('know the names that teams give their files and folders', () => {
    const matches = pathMatcher(defaultFiles)
    for (const path of [
      'postmortems/2026-03-03.md',
      'docs/Post-Mortem-checkout.md',
      'incidents/INC-17/report.markdown',
      'sprint-12-retro.md',
      'retros/q1.md',
      'Retrospective.md',
      'docs/2026/after-action-review.md',
    ]) {
      assert.ok(matches(path), path)
    }
    for (const path of ['README.md', 'docs/retrofit-guide.md', 'retroactive/pay.md', 'postmortem.txt']) {
      assert.ok(!matches(path), path)
    }
  })
})
