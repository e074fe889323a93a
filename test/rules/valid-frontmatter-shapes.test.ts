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

  it('says once that a value is named and nowhere given', () => {
    check(rule, '---\nseverity: *sev\n          ^^^^ nowhere marked “&sev”\n---\n')
  })

  it('mends the value that an alias stands for, and leaves the alias', () => {
    const text = '---\nx-level: &level Sev 1\nseverity: *level\n---\n'
    const [finding, ...others] = findingsOf(rule, text)
    assert.equal(text.slice(finding!.span.start, finding!.span.end), '*level')
    assert.equal(finding!.suggestions[0]!.safe, undefined)
    assert.equal(fixed(rule, text), text.replace('Sev 1', 'SEV1'))
    assert.deepEqual(others, [])
    const answers = '---\nseverity: SEV1\nx: &yes on\ncustomer-impacting: *yes\n---\n'
    assert.equal(fixed(rule, answers), answers.replace('&yes on', '&yes true'))
  })

  it('says once what is wrong with a value and its aliases', () => {
    check(
      rule,
      `---
severity: SEV1
owner: &us Ana Lima, Tunde Bakare
           ^^^^^^^^^^^^^^^^^^^^^^ is one person, not 2
scribe: *us
---
`,
    )
  })

  it('sees blanks inside quotes', () => {
    const text = '---\nseverity: "SEV1 "\nstatus: \' draft\'\n---\n'
    assert.deepEqual(
      findingsOf(rule, text).map(({message}) => message),
      ['Blanks stand beside “SEV1” in its quotes.', 'Blanks stand beside “draft” in its quotes.'],
    )
    assert.equal(fixed(rule, text), '---\nseverity: "SEV1"\nstatus: \'draft\'\n---\n')
  })

  it('knows other words for a status, and offers each where it knows none', () => {
    const offers = (line: string): string[] =>
      findingsOf(rule, `---\nfailure-class: x\n${line}\n---\n`)
        .find(({message}) => message.includes(' is no '))!
        .suggestions.map(({title}) => title)
    assert.deepEqual(offers('status: Completed'), ['Replace with “final”'])
    assert.deepEqual(offers('status: work in progress'), ['Replace with “draft”'])
    assert.deepEqual(offers('type: outage'), ['Replace with “incident”'])
    assert.deepEqual(
      offers('status: all good'),
      ['draft', 'in-review', 'final', 'closed'].map((one) => `Replace with “${one}”`),
    )
    assert.equal(offers('severity: critical').length, 6)
  })

  it('tells a slip of a key once, and not that the key is missing', () => {
    const text = '---\ntype: incident\nsevrity: SEV1\nstatus: draft\ndate: 2026-03-12\nOwner: Ana\n---\n'
    assert.deepEqual(
      findingsOf(rule, text).map(({message}) => message),
      ['“sevrity” looks like a slip of “severity”.', '“Owner” looks like a slip of “owner”.'],
    )
  })

  it('says what is wrong beside and below what cannot be read', () => {
    check(
      rule,
      `---
severity: huge
          ^^^^ is no severity
title: Orders: late
       ^^^^^^^^^^^^ A colon inside a value
status: secret
        ^^^^^^ is no status
owner: @ana
       ^^^^ cannot begin with “@”
authors:
  - name: Ana
   role: lead
   ^^^^^^^^^^ does not fit the lines around it
  - Bo
date: 2026-02-30
      ^^^^^^^^^^ is no day of the calendar
---
`,
    )
  })

  it('does not call a value missing that cannot be read, and asks for no key until all can be', () => {
    const text = '---\ntype: incident\nseverity: [SEV1\nstatus: draft\n---\n'
    assert.deepEqual(
      findingsOf(rule, text).map(({message}) => message),
      ['What “[” opens here is not closed: “]” is missing.'],
    )
  })

  it('knows what people call a time zone', () => {
    const zones = {
      Eastern: 'America/New_York',
      'Pacific Time': 'America/Los_Angeles',
      berlin: 'Europe/Berlin',
    }
    for (const [words, zone] of Object.entries(zones)) {
      const text = `---\nseverity: SEV1\ntime-zone: ${words}\n---\n`
      assert.equal(fixed(rule, text), text.replace(words, zone))
    }
    assert.deepEqual(findingsOf(rule, '---\nseverity: SEV1\ntime-zone: ours\n---\n')[0]!.suggestions, [])
  })

  it('indents all lines of a value with spaces at once', () => {
    const text = '---\nseverity: SEV1\ntags:\n\t- dns\n\t- web\n---\n'
    const [finding, ...others] = findingsOf(rule, text)
    assert.equal(applyEdits(text, finding!.suggestions[0]!.edits), text.replaceAll('\t', '  '))
    assert.deepEqual(others, [])
  })

  it('says that an item is missing in a list, which stays one', () => {
    const [finding] = findingsOf(rule, '---\nseverity: SEV1\ntags: [a, , b]\n---\n')
    assert.equal(finding!.message, 'An item is missing in front of a comma.')
    assert.deepEqual(finding!.suggestions, [])
  })

  it('leaves what is still to be filled in to its own rule', () => {
    check(rule, '---\nseverity: TBD\ndate: YYYY-MM-DD\npublished: TBD\nowner: [name]\n---\n')
  })

  it('finds a misspelt key beside the right one, and offers no second one', () => {
    const [finding, ...others] = findingsOf(rule, '---\nseverity: SEV1\nseverty: SEV2\n---\n')
    assert.equal(finding!.message, '“severty” looks like a slip of “severity”, which stands here too.')
    assert.deepEqual(finding!.suggestions, [])
    assert.deepEqual(others, [])
    assert.deepEqual(findingsOf(rule, '---\nseverity: SEV1\nservices: [till]\nservice: till\n---\n'), [])
  })

  it('takes yes and no in every spelling of YAML, and has one fix for its other words', () => {
    for (const word of ['yes', 'Yes', 'YES', 'no', 'No', 'NO', 'true', 'FALSE', '"no"'])
      assert.deepEqual(findingsOf(rule, `---\nseverity: SEV1\ncustomer-impacting: ${word}\n---\n`), [], word)
    for (const [word, meant] of Object.entries({
      on: true,
      On: true,
      ON: true,
      y: true,
      off: false,
      OFF: false,
    })) {
      const text = `---\nseverity: SEV1\ncustomer-impacting: ${word}\n---\n`
      assert.equal(findingsOf(rule, text)[0]!.severity, 'information')
      assert.equal(fixed(rule, text), text.replace(`: ${word}`, `: ${meant}`))
    }
  })

  it('puts each of these words in quotes where text belongs', () => {
    for (const word of ['yes', 'No', 'ON', 'Off', 'y', 'N']) {
      const text = `---\nseverity: SEV1\ntitle: ${word}\ntags: [${word}]\n---\n`
      assert.equal(fixed(rule, text), `---\nseverity: SEV1\ntitle: '${word}'\ntags: ['${word}']\n---\n`)
    }
  })

  it('indents each further key of a list item like the one before it', () => {
    const text = '---\nparticipants:\n  - name: Ana\n\trole: writer\n\thandle: ana\n---\n'
    assert.equal(fixed(rule, text), text.replaceAll('\t', '    '))
    assert.deepEqual(parseDocument(fixed(rule, text)).problems, [])
  })

  it('says only that front matter is not closed, and closes it behind its last line', () => {
    const text = '---\ntype: incident\nseverity: SEV1\n\n# Outage\n'
    const [finding, ...others] = findingsOf(rule, text)
    assert.equal(finding!.message, 'Front matter is not closed: no second “---” line.')
    assert.deepEqual(others, [])
    assert.equal(
      applyEdits(text, finding!.suggestions[0]!.edits),
      '---\ntype: incident\nseverity: SEV1\n---\n\n# Outage\n',
    )
  })
})
