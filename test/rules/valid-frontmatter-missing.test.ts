import assert from 'node:assert/strict'
import {applyEdits, lint, parseDocument, resolveConfig} from '../../src/core/index.ts'
import {check, findingsOf, fixed, today} from '../support/check.ts'

const rule = 'valid-frontmatter'
const whole = 'type: incident\nseverity: SEV1\nstatus: draft\ndate: 2026-03-12\nowner: Ana Lima\n'

/** The front matter of a document with some of its lines changed. */
function yaml(words: string, by: string): string {
  return `---\n${whole.replace(words, by)}---\n`
}

describe(`${rule} (keys that are missing or empty)`, () => {
  for (const key of ['severity', 'status', 'date', 'owner']) {
    it(`says of “${key}” without a value what it says of none`, () => {
      const line = new RegExp(`${key}: .*\\n`).exec(whole)![0]
      const [missing] = findingsOf(rule, yaml(line, ''))
      const [empty, ...others] = findingsOf(rule, yaml(line, `${key}:\n`))
      assert.equal(missing!.message, `Front matter has no “${key}”.`)
      assert.equal(empty!.message, `“${key}” has no value.`)
      assert.equal(empty!.severity, missing!.severity)
      assert.deepEqual(others, [])
    })
  }

  it('leaves an optional key open, and a time that has not come', () => {
    check(rule, yaml('owner', 'resolved:\nscribe:\nservices: # all of them?\nowner'))
  })

  it('asks for one of the values that there are, whatever else the document is', () => {
    check(rule, '---\nseverity:\n^^^^^^^^ has no value\nresolved:\n---\n')
    check(rule, '---\nresolved:\nstatus: ~\n^^^^^^ has no value\n---\n')
  })

  it('weighs an empty key that the team requires as much as a missing one', () => {
    const options = {options: {required: ['failure-class']}}
    for (const line of ['', 'failure-class:\n'])
      assert.deepEqual(
        findingsOf(rule, yaml('owner', `${line}owner`), options).map(({severity}) => severity),
        ['warning'],
      )
  })

  it('knows a key by another word', () => {
    check(rule, yaml('severity: SEV1', 'sev:').replace('sev:', 'sev:\n^^^ “severity” has no value'))
    check(rule, yaml('severity: SEV1', 'sev: SEV9\n     ^^^^ is no severity'))
  })

  it('knows keys that begin with a capital', () => {
    check(
      rule,
      `---
Type: Incident
^^^^ slip of “type”
      ^^^^^^^^ is written “incident”
Severity: huge
^^^^^^^^ slip of “severity”
          ^^^^ is no severity
Status: draft
^^^^^^ slip of “status”
Date: 2026-03-12
^^^^ slip of “date”
Owner: Ana Lima
^^^^^ slip of “owner”
---
`,
    )
  })

  it('writes no value where no colon is there to write it behind', () => {
    for (const text of [
      '---\n{type: incident, severity, status: draft, date: 2026-03-12, owner: Ana Lima}\n---\n',
      yaml('severity: SEV1', '? severity'),
      `${yaml('severity: SEV1', '? severity')}\n**Severity:** SEV1\n**Scribe:** Bo Berg\n`,
    ])
      assert.deepEqual(
        findingsOf(rule, text).flatMap(({suggestions}) => suggestions),
        [],
      )
  })

  it('fills in what is known, beside the comment', () => {
    const text = '---\ntype: launch\nstatus:\ndate: # of the launch\nowner : Ana Lima\n---\n'
    assert.equal(
      fixed(rule, text),
      text.replace('status:', 'status: draft').replace('date:', `date: ${today}`),
    )
  })

  it('writes a severity of the team as YAML reads it', () => {
    const {config} = resolveConfig([{source: 'test', value: {severities: ['on: hold', 'off']}}])
    const text = yaml('severity: SEV1', 'severity:')
    const [finding] = lint(parseDocument(text), config, today).filter((one) => one.rule === rule)
    assert.deepEqual(
      finding!.suggestions.map(
        ({edits}) => parseDocument(applyEdits(text, edits)).frontMatter!.entries[1]!.value,
      ),
      ['on: hold', 'off'],
    )
  })

  it('writes the blank for a name in quotes, as templates do', () => {
    const line = 'owner: "[name]"\n'
    for (const before of ['', 'owner:\n']) {
      const text = yaml('owner: Ana Lima\n', before)
      const [edit] = findingsOf(rule, text)[0]!.suggestions[0]!.edits
      assert.equal(applyEdits(text, [edit!]), yaml('owner: Ana Lima\n', line))
      assert.deepEqual(
        edit!.blanks?.map(({start, end}) => edit!.newText.slice(start, end)),
        ['[name]'],
      )
    }
    assert.deepEqual(findingsOf(rule, yaml('owner: Ana Lima\n', line)), [])
  })

  it('takes a value from the header, and says nothing where the header is to be moved', () => {
    const front = yaml('date: 2026-03-12\n', '')
    const header = '\n# T\n\n**Date:** 13 March 2026\n'
    assert.equal(fixed(rule, front + header), yaml('03-12', '03-13') + header)
    const both = `${front.replace('owner: Ana Lima', 'owner:')}${header}**Owner:** Ana Lima\n`
    assert.deepEqual(
      findingsOf(rule, both).map(({message}) => message.slice(0, 23)),
      ['This header is metadata'],
    )
  })

  it('knows a key by another name', () => {
    assert.deepEqual(findingsOf(rule, yaml('severity', 'sev')), [])
  })
})
