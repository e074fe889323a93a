import assert from 'node:assert/strict'
import {applyEdits, parseDocument} from '../../src/core/index.ts'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'valid-frontmatter'

describe(`${rule} (shapes)`, () => {
  it('adds a key inside front matter that is one map in braces', () => {
    const text = '---\n{type: incident, severity: SEV1, date: 2026-03-12, status: draft}\n---\n\n# Outage\n'
    const [finding] = findingsOf(rule, text)
    assert.equal(finding!.message, 'Front matter has no “owner”.')
    const added = applyEdits(text, finding!.suggestions[0]!.edits)
    assert.match(added, /status: draft, owner: [^}]+\}\n---/)
    assert.deepEqual(parseDocument(added).problems, [])
  })

  it('indents a key of a list item as far as the item’s first key', () => {
    const text = '---\nauthors:\n  - name: Ana\n\trole: writer\n---\n'
    assert.equal(fixed(rule, text), text.replace('\t', '    '))
    assert.deepEqual(parseDocument(fixed(rule, text)).problems, [])
  })

  it('takes a list for a list where one value belongs, and a prompt for a prompt', () => {
    check(
      rule,
      `---
severity: [SEV1]
          ^^^^^^ takes one severity, not a list
status: [draft]
        ^^^^^^^ takes one word, not a list
---
`,
    )
    assert.deepEqual(findingsOf(rule, '---\nseverity: [how bad it was]\n---\n'), [])
  })

  it('says which days are still to be filled in', () => {
    check(
      rule,
      `---
severity: SEV1
date: TBD
      ^^^ “date” is still to be filled in
published: TBD
           ^^^ “published” is still to be filled in
---
`,
    )
  })

  it('finds a misspelt key beside the right one, and offers no second one', () => {
    const [finding, ...others] = findingsOf(rule, '---\nseverity: SEV1\nseverty: SEV2\n---\n')
    assert.equal(finding!.message, '“severty” looks like a slip of “severity”, which stands here too.')
    assert.deepEqual(finding!.suggestions, [])
    assert.deepEqual(others, [])
    assert.deepEqual(findingsOf(rule, '---\nseverity: SEV1\nservices: [till]\nservice: till\n---\n'), [])
  })

  it('takes yes and no, and has a hint for other words of YAML', () => {
    for (const word of ['yes', 'no', 'true'])
      assert.deepEqual(findingsOf(rule, `---\nseverity: SEV1\ncustomer-impacting: ${word}\n---\n`), [])
    const [finding] = findingsOf(rule, '---\nseverity: SEV1\ncustomer-impacting: on\n---\n')
    assert.equal(finding!.severity, 'information')
  })
})
