import assert from 'node:assert/strict'
import {allItems, parseDocument, readActionDocument} from '../../../src/core/index.ts'
import {skim} from '../../../src/core/document/skim.ts'
import {exampleFiles} from '../../support/examples.ts'

const narrative = `# Late e-mails

## Summary

The consumer stopped for forty minutes.

## Timeline

| Time | Event |
| --- | --- |
| 09:00 | The deploy begins. |
| 09:40 | The queue is full. |
`

/** Documents whose items stand where nobody looks first. */
const hidden: Readonly<Record<string, string>> = {
  'a label in a narrative section':
    '## Background\n\nIt grew.\n\n**Action items:**\n\n- Add an alert\n- Add a limit\n',
  'a bullet that is a label':
    '## Report\n\n- **Impact**: small\n- **Review actions**:\n  - Add an alert\n  - Add a limit\n',
  'a tracker under another title':
    '## Impact\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Add an alert | Ana | 2026-05-01 |\n',
  'a deeper section':
    '## Follow-up\n\n### In the pipeline\n\n- Add an alert\n\n#### For the team\n\n- Page on depth\n',
  'a remedy with owners': '## Remediation\n\n- Add an alert (owner: Ana)\n- Add a limit (owner: Bo)\n',
  'a remedy with who does it in brackets': '## Remediation\n\n- Cap the retries at three (Ana)\n',
  'lessons that somebody owns':
    '## Impact\n\nNone.\n\n## Lessons\n\n- Cap the retries (Ana Lima, 2026-10-10)\n- Add an alert on\n  depth (Bo Larsen, 1 May)\n',
  'next steps beside the action items':
    '## Action items\n\n- Add an alert\n\n## Next steps\n\n- Cap the retries (Ana)\n',
  'what is to be done later':
    '## Action items\n\n- Add an alert\n\n### Later\n\n| Action | Owner |\n| --- | --- |\n| Cap the retries | Ana |\n',
  'a title with an underline':
    'Summary\n-------\n\nIt grew.\n\nAction items\n------------\n\n- Add an alert\n',
  'a fence that its list closes':
    '## Timeline\n\n- 09:00\n  ```\n  dig\n\n## Action items\n\n- Add an alert\n',
  'a link that is defined elsewhere':
    '## Action items\n\n- Add an alert [as planned][plan]\n\n## Summary\n\nIt grew.\n\n[plan]: https://t.example/issues/12\n',
  'an action point in the account': '## Timeline\n\n09:00 It grew.\n\nAP: Add an alert on the depth\n',
  'a title that is none to Markdown': '## Report\n\nIt grew.\n\nCorrective measures:\n\n- Add an alert\n',
  'a plan among the lessons':
    '## Timeline\n\n09:00 It grew.\n\n## Lessons\n\nNobody saw it. Therefore we\nwill add an alert.\n',
  'a plan in a part that no kind knows':
    '## Impact\n\nNone.\n\n## Are we safe?\n\nWe are going to add an alert.\n\n## Thanks\n\nAna.\n',
  'a list in a sentence':
    '## Impact\n\nNone.\n\n## Response\n\nIt grew. Further\nsteps include adding an alert and raising the limit.\n',
  'tickets in the account':
    '## Timeline\n\nTwo tickets were created:\n\n- OPS-4: Add an alert\n- OPS-5: Raise the limit\n',
  'boxes in a part that is none of actions':
    '## Impact\n\nNone.\n\n## Notes to the author\n\n- [ ] File the tickets\n- [] Share it\n',
  'words that count from the day of the document':
    '# Late\n\n## Summary\n\n**Date:** 2026-03-04\n\n## Actions\n\n- [ ] Add an alert (due: next week)\n',
  'words that count from a day under its own heading':
    '## Impact\n\nNone.\n\n## Date\n\n2026-03-04\n\n## Actions\n\n- [ ] Add an alert (due: next week)\n',
  'words that count from the first day of the timeline':
    '## Timeline\n\nTimes in UTC.\n\n| Time | Event |\n| --- | --- |\n| 2026-03-04 09:00 | It grew. |\n| 2026-03-05 10:00 | It shrank. |\n\n## Actions\n\n- [ ] Add an alert (due: next week)\n',
  'CRLF and a byte order mark':
    '\uFEFF## Summary\r\n\r\nIt grew.\r\n\r\n## Actions\r\n\r\n- [ ] Add an alert 🚨\r\n',
  'a byte order mark behind the front matter':
    '---\ntype: incident\n---\n\uFEFF\n\n## Actions\n\n- Rotate the keys by a job DONE\n',
  'front matter with a rule':
    '---\ntitle: Late\n---\n\n## Summary\n\nIt grew.\n***\n## Actions\n\n- [ ] Add an alert\n',
}

describe('a skimmed text', () => {
  it('has no row that a template left', () => {
    const text =
      '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Limit the queue | Ana Lima |\n| [what changes] | [name] |\n'
    assert.deepEqual(
      readActionDocument(text).items.map(({title}) => title),
      ['Limit the queue'],
    )
  })

  it('has an empty line for each part that is left out', () => {
    const {text} = skim(narrative)
    assert.equal(text, '# Late e-mails\n\n## Summary\n\n## Timeline\n\n')
  })

  const documents = {...hidden, ...Object.fromEntries(exampleFiles.map(({path, text}) => [path, text]))}
  for (const [name, text] of Object.entries(documents)) {
    it(`has the action items of the whole: ${name}`, () => {
      const items = allItems(parseDocument(text))
      assert.ok(items.length > 0)
      assert.deepEqual(readActionDocument(text).items, items)
    })
  }
})

describe('a text that is not read', () => {
  const items = '## Action items\n\n- [ ] Add an alert (owner: Ana Lima)\n'
  for (const [name, text] of Object.entries({
    'too long': `${items}\n## Timeline\n\n${'The queue grew. '.repeat(63_000)}\n`,
    'too deep': `${items}\n## Timeline\n\n${'> '.repeat(300)}The queue grew.\n`,
  }))
    it(`has no action items in a list over many either: ${name}`, () => {
      assert.equal(parseDocument(text).isRead, false)
      assert.deepEqual(readActionDocument(text).items, [])
    })
})

describe('what a document says it is about', () => {
  const facts = (text: string): unknown => {
    const {items, ...rest} = readActionDocument(text)
    assert.deepEqual(items, [])
    return rest
  }

  it('stands in front matter', () => {
    assert.deepEqual(
      facts(
        '---\ntitle: Late e-mails\ndate: 2026-09-03\nseverity: SEV2\nservices: [mailer, queue]\n---\n# Other\n',
      ),
      {title: 'Late e-mails', date: '2026-09-03', severity: 'SEV2', services: ['mailer', 'queue']},
    )
  })

  it('stands in labels or a table on top', () => {
    assert.deepEqual(facts('# Late e-mails\n\n**Date:** 3 Sep 2026\n- **Severity**: SEV2\n\nIt grew.\n'), {
      ...{title: 'Late e-mails', date: '2026-09-03', severity: 'SEV2', services: []},
    })
    assert.deepEqual(facts('# Late e-mails\n\n| Field | Value |\n| --- | --- |\n| Severity | Sev 2 |\n'), {
      ...{title: 'Late e-mails', severity: 'Sev 2', services: []},
    })
  })

  it('may be nothing', () => assert.deepEqual(facts('It grew.\n'), {services: []}))
})
