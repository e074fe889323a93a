import assert from 'node:assert/strict'
import {
  type Config,
  copyObligation,
  applyEdits,
  defaultConfig,
  lint,
  moveIdea,
  parseDocument,
  resolveConfig,
} from '../../../src/core/index.ts'
import {folderOf, readSamples} from '../../support/labelled.ts'
import {today} from '../../support/check.ts'

const wish = 'A lag alert would have caught this within minutes.'
const told = '[The process or tool] had no lag alert to catch this within minutes.'

/** The document after the idea of its first finding that has one was moved. */
function moved(text: string): string | undefined {
  const document = parseDocument(text)
  for (const finding of lint(document, defaultConfig, today)) {
    const edits = moveIdea(document, finding)?.edits()
    if (edits !== undefined) return applyEdits(document.text, edits)
  }
  return undefined
}

/** What the idea makes of the Markdown of a section for action items. */
function added(actions: string, end = '\n'): string | undefined {
  const before = `# Late e-mails\n\n## Detection\n\n${wish}\n\n## Action items\n\n`
  const after = moved(before + actions + end)
  assert.ok(after === undefined || after.startsWith(before.replace(wish, told)), after)
  return after?.slice(before.length - wish.length + told.length)
}

describe('moving an idea to the action items', () => {
  it('says in its place what there was, and appends the control to the list', () => {
    assert.equal(
      added('- Raise the limit\n- Cap the retries'),
      '- Raise the limit\n- Cap the retries\n- Add a lag alert\n',
    )
    assert.equal(added('- [x] Raise the limit', ''), '- [x] Raise the limit\n- [ ] Add a lag alert')
    assert.equal(
      added('1. Raise the limit\n2. Cap the retries'),
      '1. Raise the limit\n2. Cap the retries\n3. Add a lag alert\n',
    )
    assert.equal(
      added('* Raise the limit\n\n* Cap the retries'),
      '* Raise the limit\n\n* Cap the retries\n\n* Add a lag alert\n',
    )
  })

  it('stands behind what explains the item before', () => {
    assert.equal(
      added('- Raise the limit\n  - it is 40\n\n## Timeline\n\n- 09:00 first page'),
      '- Raise the limit\n  - it is 40\n- Add a lag alert\n\n## Timeline\n\n- 09:00 first page\n',
    )
  })

  it('is nobody’s where the last items stand under an owner', () => {
    const owned = '- Ana Lima:\n  - [ ] Raise the limit'
    assert.equal(added(owned), `${owned}\n- [ ] Add a lag alert\n`)
  })

  it('becomes a row with the columns of the table, the next number and its word for what is open', () => {
    const table =
      '| # | Action | Owner | Status |\n| --- | --- | --- | --- |\n| 9 | Raise the limit | Ana Lima | To do |'
    assert.equal(added(table), `${table}\n| 10 | Add a lag alert |   | To do |\n`.replace('|   |', '| |'))
    const open = 'Action | Owner\n--- | ---\nRaise the limit | Ana Lima'
    assert.equal(added(open), `${open}\nAdd a lag alert |\n`)
  })

  it('fills the row that a template left', () => {
    const prompt = '| 1 | [what changes: a verb, a thing, a measurable end] | [name] |'
    const head = '| # | Action | Owner |\n| --- | --- | --- |\n'
    assert.equal(added(head + prompt), `${head}| 1 | Add a lag alert | [name] |\n`)
    assert.equal(added(head.trimEnd()), `${head}| | Add a lag alert | |\n`)
  })

  it('goes on in prose where the items are prose', () => {
    assert.equal(added('We will raise the limit.'), 'We will raise the limit.\n\nAdd a lag alert.\n')
    assert.equal(
      added('**Action point 1:** Raise the limit'),
      '**Action point 1:** Raise the limit\n\n**Action point 2:** Add a lag alert.\n',
    )
  })

  it('begins a section at its usual place where there is none', () => {
    assert.equal(
      moved(`# Late e-mails\r\n\r\n## Detection\r\n\r\n${wish}\r\n\r\n## Lessons learned\r\n\r\n- one\r\n`),
      `# Late e-mails\r\n\r\n## Detection\r\n\r\n${told}\r\n\r\n## Action items\r\n\r\n- [ ] Add a lag alert\r\n\r\n## Lessons learned\r\n\r\n- one\r\n`,
    )
    assert.equal(added('None yet.'), 'None yet.\n\n- [ ] Add a lag alert\n')
  })

  it('is not offered for an idea that is there already, nor for one of more care', () => {
    assert.equal(added('- add a *lag* alert'), undefined)
    assert.equal(
      moved('# Late e-mails\n\n## Detection\n\nThe team should have been more careful.\n'),
      undefined,
    )
    assert.equal(
      moved('# Late e-mails\n\n## Detection\n\nA call to the vendor would have told us.\n'),
      undefined,
    )
  })
})

/** Three documents around a labelled sentence: with a list, with a table, and without action items. */
const forms = [
  '\n\n## Action items\n\n- [ ] Raise the limit (owner: Ana Lima)\n',
  '\n\n## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Raise the limit | Ana Lima | 2026-12-01 |\n',
  '',
]

describe('ideas of the labelled sentences', () => {
  for (const rule of ['no-should-have', 'no-counterfactual'] as const)
    it(`of ${rule} are items that are read again, and their findings are gone`, () => {
      let offered = 0
      for (const sample of readSamples(folderOf('tuning'), rule)) {
        if (sample.expected.length === 0) continue
        const document = parseDocument(sample.document.trimEnd() + forms[sample.line % forms.length]!)
        const findings = lint(document, defaultConfig, today).filter((one) => one.rule === rule)
        for (const finding of findings) {
          const offer = moveIdea(document, finding)
          if (offer === undefined) continue
          offered++
          const edits = offer.edits()
          assert.ok(edits, `what is offered can be done: ${document.text}`)
          const after = parseDocument(applyEdits(document.text, edits))
          const left = lint(after, defaultConfig, today).filter((one) => one.rule === rule)
          assert.equal(left.length, findings.length - 1, after.text)
          assert.equal(after.actionItems.length, document.actionItems.length + 1, after.text)
          assert.deepEqual(after.problems, [], after.text)
        }
      }
      assert.ok(offered > 20, `${offered} offered`)
    })
})

describe('copying an obligation to the action items', () => {
  /** The items of a document of one sentence in a section, after its obligation was copied. */
  function copied(
    sentence: string,
    section = 'Lessons learned',
    config: Config = defaultConfig,
  ): string | undefined {
    const document = parseDocument(`# Late e-mails\n\n## ${section}\n\n${sentence}\n`)
    const start = document.text.indexOf(sentence) + 3
    const offer = copyObligation(document, {start, end: start}, config)
    if (offer === undefined) return undefined
    const after = applyEdits(document.text, offer.edits()!)
    assert.ok(after.includes(sentence), 'the account keeps its words')
    return parseDocument(after)
      .actionItems.map(({title}) => title)
      .join()
  }

  it('takes the control that is asked for', () => {
    for (const [sentence, item] of [
      ['We need to add an alert on lag.', 'Add an alert on lag'],
      ['We should have an alert on lag, because nobody looks at night.', 'Add an alert on lag'],
      ['The team needs a rota for weekends.', 'Add a rota for weekends'],
      ['There should be an owner for each queue.', 'Add an owner for each queue'],
      ['Each service should have an owner.', 'Give each service an owner'],
      ['The runbook must be updated with the new host names.', 'Update the runbook with the new host names'],
      [
        'The pipeline should reject a schema without a version.',
        'Make the pipeline reject a schema without a version',
      ],
      ['It took long, so we have to document the failover.', 'Document the failover'],
    ] as const)
      assert.equal(copied(sentence), item)
  })

  it('knows the people whom the team has named', () => {
    const {config} = resolveConfig([{source: 'test', value: {people: {'Ana Lima': 'the lead'}}}])
    const sentence = 'Ana Lima needs to add an alert on lag.'
    assert.equal(copied(sentence, 'Lessons learned', config), 'Add an alert on lag')
  })

  it('is not offered for what was, for what is denied or asked, nor for what reads as no item', () => {
    for (const sentence of [
      'We should have checked the lag.',
      'We should not add an alert on lag.',
      'Should we add an alert on lag?',
      'If we need to add an alert, we say so here.',
      'The alert removes the need for a call.',
      'You should follow the runbook.',
      'We need to look at it.',
      'The pool is full.',
    ])
      assert.equal(copied(sentence), undefined, sentence)
    assert.equal(copied('09:12 We need to add an alert on lag.', 'Timeline'), undefined)
  })
})
