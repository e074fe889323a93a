import assert from 'node:assert/strict'
import {profileOf} from '../../../src/core/facts/profile.ts'
import {isPiece, parseDocument} from '../../../src/core/index.ts'

const isOne = (text: string): boolean => isPiece(parseDocument(text))

describe('a piece of a Pack', () => {
  it('names its index, or is the index', () => {
    assert.ok(isOne('---\npart-of: index.md\n---\n\n# Facts and timeline\n'))
    assert.ok(isOne('---\nparts: [1-brief.md, 2-facts.md]\n---\n\n# Loyalty launch\n'))
  })

  it('says so in front matter, in just these words', () => {
    assert.ok(
      !isOne('# Late e-mails\n\n**Part:** 2 of 3\n**Parts:** three\n\n## Summary\n\nE-mails were late.\n'),
    )
    assert.ok(!isOne('---\npart: 2\n---\n\n# Late e-mails\n'))
    assert.ok(!isOne('---\npart-of:\n---\n\n# Late e-mails\n'))
  })
})

describe('a plan that can be stopped', () => {
  const isPlan = (text: string): boolean => profileOf(parseDocument(text)).isPlan

  it('is a project, or a launch that calls itself one', () => {
    assert.ok(isPlan('# Project review: bikes\n'))
    assert.ok(isPlan('# Launch review: bikes\n\nProject · four weeks after launch\n'))
    assert.ok(isPlan('# Launch review: bikes\n\n**Project lead:** Ana Lima\n'))
  })

  it('is no launch as such, and no incident in a project', () => {
    assert.ok(!isPlan('# Launch review: bikes\n\nThe project went well.\n'))
    assert.ok(!isPlan('# Outage of the project portal\n\nProject lead: Ana Lima\n'))
  })
})
