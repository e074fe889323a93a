import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'valid-frontmatter'

describe(`${rule} (lines that YAML reads otherwise)`, () => {
  it('finds words that are a comment to YAML', () => {
    check(
      rule,
      `---
severity: SEV1
title: #1 outage
       ^^^^^^^^^ “#1 outage” is a comment to YAML
owner:  #ana
        ^^^^ is a comment
authors:
  - Bo
  - #cy
    ^^^ is a comment
---
`,
    )
  })

  it('finds words that a comment cuts off, and puts all of them in quotes', () => {
    const text = '---\nseverity: SEV1 #for now\ntitle: Outage of shop #1\nid: INC-1 # by the bot\n---\n'
    const [finding, ...others] = findingsOf(rule, text)
    assert.equal(finding!.severity, 'information')
    assert.equal(text.slice(finding!.span.start, finding!.span.end), '#1')
    assert.equal(fixed(rule, text), text.replace('Outage of shop #1', "'Outage of shop #1'"))
    assert.deepEqual(others, [])
  })

  it('leaves the comments of a template alone', () => {
    check(
      rule,
      `---
severity: SEV1
title: # what happened
owner: #
tags: # - words
  - dns # the resolver
  # - web
---
`,
    )
  })

  it('finds items of a list that go on with the text above them', () => {
    const text = '---\nseverity: SEV1\nauthors:\n  - Ana\n   - Bo\n   - Cy\nowner: Ana\n---\n'
    const [finding, ...others] = findingsOf(rule, text)
    assert.match(finding!.message, /^This goes on with the text above it/)
    assert.equal(text.slice(finding!.span.start, finding!.span.end), '- Bo')
    assert.equal(fixed(rule, text), text.replaceAll('   - ', '  - '))
    assert.deepEqual(others, [])
  })

  it('has no fix for items below a value of its own', () => {
    check(
      rule,
      `---
severity: SEV1
tags: dns
  - web
  ^^^^^ goes on with the text above it
title: Outage
  - second part
---
`,
    )
  })
})
