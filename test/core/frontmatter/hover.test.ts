import assert from 'node:assert/strict'
import {defaultConfig, hoverFrontMatter, parseDocument} from '../../../src/core/index.ts'

/** The hover at the mark `▮`, and the words that it is about. */
function at(marked: string): {words: string; value: string} | undefined {
  const text = marked.replace('▮', '')
  const found = hoverFrontMatter(parseDocument(text), marked.indexOf('▮'), defaultConfig)
  return found && {words: text.slice(found.span.start, found.span.end), value: found.value}
}

const incident = `---
type: incident
severity: SEV1
status: draft
started: 2026-03-12T09:12:00Z
detected: 2026-03-12T09:24:00Z
acknowledged: 2026-03-12T09:27:00Z
mitigated: 2026-03-12T10:11:00Z
resolved: 2026-03-12T11:05:00Z
owner: Ana Lima
---
`
const on = (words: string) => at(incident.replace(words, `▮${words}`))

describe('hover in front matter', () => {
  it('tells what a key means, and its values', () => {
    const found = on('severity')!
    assert.equal(found.words, 'severity')
    assert.match(found.value, /^\*\*severity\*\*: How bad it was/)
    assert.match(found.value, /- `SEV2` Partial outage/)
    assert.match(on('status')!.value, /- `in-review` Complete; reviewers read it\./)
  })

  it('gives an example of a key with values of its own', () => {
    assert.match(on('owner')!.value, /\*Example:\* `Ana Lima`/)
  })

  it('tells what a value means', () => {
    assert.match(on('draft')!.value, /^Being written/)
    assert.match(on('SEV1')!.value, /^\*\*SEV1\*\*: Full outage.* within 5 business days\./)
  })

  it('tells what a value means however it is spelled, and under another name of its key', () => {
    assert.match(at('---\nstatus: In Re▮view\n---\n')!.value, /^Complete; reviewers read it\./)
    assert.match(at('---\nseverity: Critical (P▮1)\n---\n')!.value, /^\*\*SEV1\*\*/)
    assert.match(at('---\nsev: S▮EV1\n---\n')!.value, /^\*\*SEV1\*\*/)
    assert.match(at('---\nse▮v: SEV1\n---\n')!.value, /^\*\*severity\*\*/)
  })

  it('works out how long it took', () => {
    assert.match(on('detected')!.value, /Time to detect: 12 min$/)
    assert.match(on('acknowledged')!.value, /Time to acknowledge: 3 min$/)
    assert.match(on('2026-03-12T10:11')!.value, /Time to mitigate: 47 min$/)
    assert.match(on('resolved')!.value, /Time to resolve: 1 h 41 min\n\nFrom start to end: 1 h 53 min/)
    assert.match(
      on('started')!.value,
      /Time to detect: 12 min\n\nTime to ack[^]*From start to end: 1 h 53 min$/,
    )
  })

  it('works out by which day to publish', () => {
    for (const words of ['severity', 'draft', 'resolved'])
      assert.match(on(words)!.value, /Publish by 2026-03-19: 5 business days after 2026-03-12$/)
  })

  it('tells what the keys of a person mean, however deep they stand', () => {
    for (const lines of ['  - name: Ana\n    ro▮le: lead', '  - {name: Ana, ro▮le: lead}'])
      assert.match(at(`---\nparticipants:\n${lines}\n---\n`)!.value, /^\*\*role\*\*: What this person did/)
  })

  it('reads quotes, anchors, aliases, CRLF and half-typed lines', () => {
    for (const line of [
      'severity: "SE▮V1"',
      'severity: &s SE▮V1',
      'x: &s SEV1\nseverity: *▮s',
      'severity: SE▮V1 # now',
    ])
      for (const rest of ['', '\ntitle: [WIP] x', '\nowner: "A'])
        assert.match(
          at(`---\n${line}${rest}\n---\n`.replaceAll('\n', '\r\n'))!.value,
          /^\*\*SEV1\*\*: Full outage/,
        )
  })

  it('says nothing about keys of others, and nothing outside', () => {
    assert.equal(at('---\nlay▮out: post\n---\n'), undefined)
    assert.equal(at('---\ntype: incident\n---\n\nThe sever▮ity was high.\n'), undefined)
    assert.equal(at('sever▮ity: SEV1\n'), undefined)
  })

  it('shows what a team writes as it was written', () => {
    const text = '---\nseverity: P1\n---\n'
    const severities = [{name: 'P1', meaning: '*[x](command:a)*', aliases: [], required: false}]
    const found = hoverFrontMatter(parseDocument(text), 15, {severities, holidays: []})
    assert.match(found!.value, /\\\*\\\[x\\\]\(command:a\)\\\*/)
  })
})
