import assert from 'node:assert/strict'
import {type DimensionResult, defaultConfig, lint, parseDocument, score} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {exampleFiles} from '../../support/examples.ts'

function evidenceOf(text: string): DimensionResult {
  const document = parseDocument(text)
  const {dimensions} = score(document, lint(document, defaultConfig, today))
  return dimensions.find(({id}) => id === 'evidence-and-timeline')!
}

function shareOf(text: string): number {
  return evidenceOf(text).criteria.find(({id}) => id === 'timeline')!.share
}

function incident(severity: string, timeline: string): string {
  return `---
severity: ${severity}
---

# Late mail

## Summary

At 10:00 the certificate expired. At 10:05 an alert fired. At 10:45 mail came back.

${timeline}## Root cause

The relay has no job that renews certificates ([relay.yml](https://code.example.com/mail/relay.yml)).
`
}

describe('an empty timeline', () => {
  it('is none in a severe incident, whatever days the sentences elsewhere name', () => {
    for (const severity of ['SEV1', 'SEV2', 'critical'])
      for (const body of ['', '- TBD\n\n', '| Time | Event |\n| --- | --- |\n| HH:MM | |\n\n'])
        assert.equal(shareOf(incident(severity, `## Timeline (UTC)\n\n${body}`)), 0, `${severity} ${body}`)
  })

  it('leaves the sentences of a lighter incident, or of one without that part, what they tell', () => {
    assert.ok(shareOf(incident('SEV3', '## Timeline (UTC)\n\n')) > 0)
    assert.ok(shareOf(incident('SEV1', '')) > 0)
  })

  it('holds the evidence of a severe incident at 2, with all else in place', () => {
    const severe = exampleFiles.filter(
      ({text}) => /^severity: SEV[12]$/m.test(text) && /^## Timeline/m.test(text),
    )
    assert.ok(severe.length > 0)
    for (const {path, text} of severe) {
      const emptied = text.replace(/^(## Timeline.*\n)[^]*?(?=^## )/m, '$1\n')
      assert.ok(evidenceOf(emptied).level <= 2, path)
    }
  })
})

describe('a timeline of one entry', () => {
  it('is the beginning of one', () => {
    assert.ok(shareOf('# Late mail\n\n## Timeline\n\n- 10:00 UTC The certificate expired.\n') > 0)
  })
})
