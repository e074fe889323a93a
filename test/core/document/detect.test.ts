import assert from 'node:assert/strict'
import {defaultConfig, looksLikePostmortem, pathMatcher} from '../../../src/core/index.ts'
import {exampleFiles} from '../../support/examples.ts'

describe('looksLikePostmortem', () => {
  it('knows a known type in the front matter', () => {
    assert.ok(looksLikePostmortem('---\ntitle: Late e-mails\ntype: incident # for now\n---\n'))
    assert.ok(looksLikePostmortem("\uFEFF---\r\ntype: 'near-miss'\r\n---\r\n"))
    assert.ok(!looksLikePostmortem('---\ntype: article\n---\n'))
    assert.ok(!looksLikePostmortem('Our template:\n\n---\ntype: incident\n---\n'))
  })

  it('knows a type in front matter whose closing fence is not written yet', () => {
    assert.ok(looksLikePostmortem('---\ntype: incident\ntitle: Late'))
    assert.ok(!looksLikePostmortem('---\ntitle: Late\n\ntype: incident\n'))
  })

  it('knows two sections that only a postmortem has together', () => {
    assert.ok(looksLikePostmortem('# Late e-mails\n\n## Impact\n\n…\n\n## Timeline\n'))
    assert.ok(looksLikePostmortem('**Impact**: 40 customers\n\n- **Root cause**: a full queue\n'))
    assert.ok(looksLikePostmortem('Summary\n---\n\nWords.\n\nAction items\n---\n'))
    assert.ok(!looksLikePostmortem('# Notes\n\n## Summary\n\n## Summary of the second day\n'))
    assert.ok(!looksLikePostmortem('# Handbook\n\n## Impact\n\n## Installation\n'))
  })

  it('does not look into code', () => {
    assert.ok(!looksLikePostmortem('# How to write one\n\n```md\n## Impact\n\n## Timeline\n```\n'))
    assert.ok(!looksLikePostmortem('~~~~\n## Impact\n~~~\n## Timeline\n~~~~\n'))
  })

  it('knows every example, and is content with an empty text', () => {
    for (const {text} of exampleFiles) assert.ok(looksLikePostmortem(text))
    assert.ok(!looksLikePostmortem(''))
  })
})

describe('pathMatcher', () => {
  const isPostmortem = pathMatcher(defaultConfig.files)

  for (const path of [
    'docs/postmortems/2026/late-emails.md',
    'Incidents/INC-17.md',
    'notes/2026-03-03-outage.markdown',
    'retro-q1.md',
    '.github/after-action-report.md',
  ]) {
    it(`takes ${path}`, () => assert.ok(isPostmortem(path)))
  }

  for (const path of ['README.md', 'docs/runbook.md', 'incidents/list.csv', 'src/incident.ts']) {
    it(`leaves ${path}`, () => assert.ok(!isPostmortem(path)))
  }

  it('takes what the configuration lists', () => {
    assert.ok(pathMatcher(['reviews/*.md'])('reviews/late-emails.md'))
    assert.ok(!pathMatcher([])('postmortem.md'))
  })
})
