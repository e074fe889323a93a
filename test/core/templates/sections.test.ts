import assert from 'node:assert/strict'
import {titleSpan} from '../../../src/core/document/title.ts'
import {
  applyEdits,
  compose,
  defaultConfig,
  newDocument,
  newPackFolder,
  packEdits,
  parseDocument,
  sectionChoices,
  sectionRewrites,
  span,
  templates,
} from '../../../src/core/index.ts'
import {templateOf} from '../../../src/core/templates/choose.ts'
import {exampleFiles} from '../../support/examples.ts'

const summaryOnly = `---
type: incident
severity: SEV1
---

# Late e-mails

## Summary

E-mails were late for two hours.

## Lessons learned
`

describe('sections of a template', () => {
  it('offers those first that the document lacks, and those last that it has', () => {
    const choices = sectionChoices(parseDocument(summaryOnly))
    const titles = (standing: string): string[] =>
      choices.filter((one) => one.standing === standing).map(({part}) => part.title)
    assert.deepEqual(titles('lacking').slice(0, 4), ['Brief', 'Impact', 'Timeline', 'What went well'])
    assert.ok(titles('further').includes('Kill criteria'))
    assert.deepEqual(titles('present'), ['Summary', 'Lessons learned'])
    assert.equal(choices[0]!.standing, 'lacking')
    assert.equal(choices.at(-1)!.standing, 'present')
  })

  it('are inserted from the title, and the prompts of an empty one from its heading', () => {
    const document = parseDocument(summaryOnly)
    const at = (words: string) => span(summaryOnly.indexOf(words), summaryOnly.indexOf(words))
    const [all, ...others] = sectionRewrites(document, at('Late e-mails'))
    assert.match(
      all!.title,
      /^Insert all \d+ sections that the template “Incident” has and this document lacks$/,
    )
    assert.deepEqual(others, [])
    assert.deepEqual(
      sectionRewrites(parseDocument(applyEdits(summaryOnly, all!.edits)), at('Late e-mails')),
      [],
    )
    const [prompts] = sectionRewrites(document, at('Lessons learned'))
    assert.match(applyEdits(summaryOnly, prompts!.edits), /## Lessons learned\n\n1\. We learned that \[/)
    assert.deepEqual(sectionRewrites(document, at('E-mails were late')), [])
  })
})

describe('one file of several', () => {
  const pieces = newPackFolder({title: 'Loyalty launch', date: '2026-11-20'}, defaultConfig)
  const companions = templates.filter(({type}) => type === undefined).map((one) => ({text: compose(one)}))

  it('lacks nothing that another one has', () => {
    for (const {text} of [...pieces, ...companions]) {
      const document = parseDocument(text)
      assert.deepEqual(packEdits(document), [])
      assert.deepEqual(sectionRewrites(document, titleSpan(document)), [])
    }
  })
})

describe('a document begun from a template', () => {
  const begun = templates
    .filter(({type}) => type !== undefined)
    .map((template) => {
      const severity = template.depth === 'light' ? 'SEV3' : 'SEV1'
      const {text} = newDocument(compose(template), {title: 'Late e-mails', severity})
      return {template, document: parseDocument(text)}
    })
  const recognised = begun.filter(({template, document}) => templateOf(document) === template)

  it('is known by its type and severity, unless another template has the same', () => {
    assert.deepEqual(
      recognised.map(({template}) => template.id),
      [
        'incident',
        'incident-light',
        'near-miss',
        'escalation',
        'launch',
        'experiment',
        'okr',
        'pack',
        'pre-mortem',
      ],
    )
  })

  for (const {template, document} of recognised) {
    it(`has all sections of ${template.id}`, () => {
      assert.deepEqual(sectionRewrites(document, titleSpan(document)), [])
    })
  }
})

describe('a document that becomes a Pack', () => {
  for (const {path: name, text} of exampleFiles) {
    const packed = applyEdits(parseDocument(text).text, packEdits(parseDocument(text)))

    it(`${name} keeps every line in its order`, () => {
      const lines = packed.split('\n')
      let at = -1
      for (const line of text.split('\n')) {
        at = lines.indexOf(line, at + 1)
        assert.notEqual(at, -1, line)
      }
    })

    it(`${name} has all that the Pack has, and lacks nothing a second time`, () => {
      assert.deepEqual(packEdits(parseDocument(packed)), [])
    })
  }

  it('gets only what it lacks', () => {
    const [pack] = templates.filter(({id}) => id === 'pack')
    const text =
      '# Late e-mails\n\n## Action items\n\n- [ ] Limit the queue. Owner: Ana Lima, due: 2026-12-12\n'
    const packed = applyEdits(text, packEdits(parseDocument(text)))
    const titles = parseDocument(packed)
      .sections.filter(({form}) => form === 'heading')
      .map(({title}) => title)
    assert.equal(titles.filter((title) => /^action/i.test(title)).length, 1)
    assert.equal(titles.length, pack!.parts.length + 1)
  })

  it('gets the timeline of its own kind', () => {
    const packed = (type: string): string => {
      const text = `---\ntype: ${type}\n---\n\n# Late e-mails\n`
      return applyEdits(text, packEdits(parseDocument(text)))
    }
    assert.match(packed('incident'), /\*\*Detection:\*\*/)
    assert.match(packed('okr'), /\*\*First sign:\*\*/)
    assert.doesNotMatch(packed('okr'), /\*\*Detection:\*\*/)
  })

  it('gets nothing of which it speaks in another place', () => {
    const text = `# Late e-mails

## Risks, open questions and next steps

- **Risk:** the queue fills again.

## Shareout

- **Recurring review:** every second Thursday, owner: the head of support.

Parked idea: a second queue, parked until spring.
`
    const packed = applyEdits(text, packEdits(parseDocument(text)))
    for (const title of ['Open questions', 'Next steps', 'Impact & Learnings review', 'Parked ideas'])
      assert.ok(!packed.includes(`## ${title}`), title)
  })

  it('keeps its line breaks', () => {
    const text = '# Late e-mails\r\n\r\n## Summary\r\n\r\nE-mails were late.\r\n'
    assert.doesNotMatch(applyEdits(text, packEdits(parseDocument(text))), /[^\r]\n/)
  })
})
