import assert from 'node:assert/strict'
import {
  type Answer,
  applyEdits,
  checkAnswer,
  compose,
  defaultConfig,
  openQuestions,
  parseDocument,
  questions,
  renderTemplate,
  templates,
  writeAnswers,
} from '../../../src/core/index.ts'
import {findingsOf} from '../../support/check.ts'
import {exampleText} from '../../support/examples.ts'

const {severities} = defaultConfig

const ids = (text: string): string[] => openQuestions(parseDocument(text)).map(({id}) => id)

function answered(
  text: string,
  ...answers: readonly (readonly [id: string, words: string | undefined])[]
): string {
  const given = answers.map(([id, words]): Answer => ({
    question: questions.find((one) => one.id === id)!,
    words,
  }))
  const edit = writeAnswers(text, given, severities)
  return edit === undefined ? text : applyEdits(text, [edit])
}

function fresh(id: string): string {
  const template = templates.find((one) => one.id === id)!
  const values = {title: 'Search outage', severity: 'SEV1', date: '2026-11-20', owner: 'Ana Lima'}
  return renderTemplate(compose(template), values).text
}

describe('the intake', () => {
  it('asks of an incident what it was, and of a plan what came of it', () => {
    assert.deepEqual(ids('# Late e-mails\n\nThe e-mails were late.\n').slice(0, 5), [
      'type',
      'severity',
      'impact',
      'started',
      'goal',
    ])
    assert.deepEqual(ids('---\ntype: okr\n---\n\n# Activation\n').slice(0, 3), [
      'measures',
      'difference',
      'goal',
    ])
  })

  it('asks nothing that a document answers, wherever it does', () => {
    const text = `---
type: incident
severity: SEV2
facilitator: Kwame Mensah
---

# Late e-mails

**Goal:** learn why the queue filled.

## Impact

40 customers got their e-mails two hours late.

## Timeline

- 09:02 UTC Trigger: the deploy began, [run 12](https://ci.example.com/12)
- 09:09 UTC Detection: the alert fired
`
    const open = ids(text)
    for (const id of ['type', 'severity', 'impact', 'started', 'detected', 'goal', 'facilitator', 'evidence'])
      assert.ok(!open.includes(id), id)
    for (const id of ['resolved', 'decision-owner', 'audience', 'signals']) assert.ok(open.includes(id), id)
  })

  it('asks not what kind of review it is where the title says so', () => {
    for (const title of [
      'Outage of 12 March',
      'Incident report: late e-mails',
      'Retrospective: loyalty launch',
    ])
      assert.ok(!ids(`# ${title}\n`).includes('type'), title)
    assert.ok(ids('# Late e-mails\n').includes('type'))
  })

  it('leaves the blanks at the end of a line where they are', () => {
    const text = '# Late e-mails\n\n## Impact\n\nSupport had no e-mails.  \n\n## Timeline\n'
    assert.equal(
      answered(text, ['impact', '40 customers']),
      text.replace('e-mails.  \n', 'e-mails.  \n\n- **Customers:** 40 customers\n'),
    )
  })

  it('has little to ask of a finished postmortem, and all to ask of a fresh template', () => {
    assert.ok(ids(exampleText('2026-03-03-checkout-outage.md')).length <= 5)
    const open = ids(fresh('incident'))
    assert.deepEqual(open.slice(0, 5), ['impact', 'started', 'goal', 'decision-owner', 'detected'])
  })

  it('answers into the blanks of a template, and asks no more', () => {
    const text = answered(
      fresh('incident'),
      ['impact', '1,200 of 40,000 shops | for 35 minutes'],
      ['started', '2026-11-20 09:02 UTC'],
      ['goal', 'learn why the alert came late'],
      ['decision-owner', 'Priya Nair: payments'],
      ['evidence', 'https://wiki.example.com/inc-17'],
    )
    assert.match(text, /^\| Customers \| 1,200 of 40,000 shops \\\| for 35 minutes \| \[link\] \|$/m)
    assert.match(text, /^started: 2026-11-20 09:02 UTC$/m)
    assert.match(text, /^- \*\*Goal:\*\* learn why the alert came late$/m)
    assert.match(text, /^decision-owner: 'Priya Nair: payments'$/m)
    assert.match(text, /decision owner Priya Nair: payments$/m)
    assert.match(text, /^- \*\*Read beforehand:\*\* https:\/\/wiki\.example\.com\/inc-17$/m)
    const open = ids(text)
    for (const id of ['impact', 'started', 'goal', 'decision-owner', 'evidence'])
      assert.ok(!open.includes(id), id)
  })

  it('makes the places that a document lacks, and changes nothing else', () => {
    const text = '# Late e-mails\r\n\r\n## Timeline\r\n\r\n- 09:02 UTC Late.\r\n'
    const written = answered(text, ['severity', 'sev 2'], ['goal', 'learn why'], ['audience', 'support'])
    assert.equal(
      written,
      '---\r\nseverity: SEV2\r\n---\r\n\r\n# Late e-mails\r\n\r\n## Brief\r\n\r\n- **Goal:** learn why\r\n- **Audience:** support\r\n\r\n## Timeline\r\n\r\n- 09:02 UTC Late.\r\n',
    )
  })

  it('labels what nobody knows as an assumption to confirm, once, until somebody answers it', () => {
    const text = '---\ntype: incident\n---\n\n# Late e-mails\n\n## Summary\n\nE-mails were late.\n'
    const once = answered(text, ['audience', undefined], ['scribe', undefined])
    assert.match(
      once,
      /## Open questions\n\n- \*\*Assumption to confirm:\*\* the team reads this.*\n- \*\*Assumption to confirm:\*\* the facilitator finds.*\n$/,
    )
    assert.equal(answered(once, ['audience', undefined]), once)
    assert.deepEqual(ids(once).slice(-2), ['audience', 'scribe'])
    const told = answered(once, ['audience', 'support'])
    assert.doesNotMatch(told, /the team reads this/)
    assert.match(told, /\*\*Audience:\*\* support/)
  })

  it('writes people as they are and numbers as words', () => {
    const text = answered(
      '---\ntype: incident\n---\n\n# A\n',
      ['scribe', "O'Neill, Sinéad"],
      ['facilitator', '42'],
    )
    assert.deepEqual(parseDocument(text).problems, [])
    const value = (key: string) =>
      parseDocument(text).frontMatter!.entries.find((one) => one.key === key)!.value
    assert.equal(String(value('facilitator')), '42')
  })

  it('sets an answer apart from what stands around an empty blank', () => {
    const text =
      '---\nfacilitator: # who\nscribe:\n---\n\n# A\n\n## Brief\n\n- **Goal:**\n\n## Impact\n\n| What | How many |\n| --- | --- |\n| Customers ||\n'
    const written = answered(
      text,
      ['facilitator', 'Bo Winter'],
      ['scribe', 'Ana Lima'],
      ['goal', 'learn why'],
      ['impact', '40 shops'],
    )
    assert.equal(
      written,
      text
        .replace('facilitator: #', 'facilitator: Bo Winter #')
        .replace('scribe:', 'scribe: Ana Lima')
        .replace('**Goal:**', '**Goal:** learn why')
        .replace('||', '| 40 shops |'),
    )
    assert.match(
      answered(text.replace('||', '|  |'), ['impact', '40 shops']),
      /^\| Customers \| 40 shops \|$/m,
    )
  })

  it('writes a key once, whatever word the document has for it', () => {
    const text = '---\ntype: incident\nfacilitated-by: "[name]"\n---\n\n# A\n'
    assert.equal(answered(text, ['facilitator', 'Bo Winter']), text.replace('"[name]"', 'Bo Winter'))
  })

  it('takes an answer as words, whatever signs are in it', () => {
    const words = "$& and $' of {{owner}}"
    assert.ok(answered(fresh('incident'), ['facilitator', words]).includes(`facilitator ${words}`))
    assert.match(answered('# A\n', ['goal', words]), /^- \*\*Goal:\*\* \$& and \$' of \{\{owner\}\}$/m)
  })

  it('makes an edit that cuts no character in two', () => {
    const question = questions.find(({id}) => id === 'scribe')!
    const edit = writeAnswers('---\nscribe: 🔥\n---\n', [{question, words: '🔧'}], severities)!
    assert.equal(edit.newText, '🔧')
    const tail = writeAnswers('---\nscribe: 🔥\n---\n', [{question, words: '🤥'}], severities)!
    assert.deepEqual([tail.newText, tail.span], ['🤥', {start: 12, end: 14}])
  })

  it('takes only what its place can hold', () => {
    const check = (id: string, words: string, text = '# A\n') =>
      checkAnswer(
        questions.find((one) => one.id === id)!,
        words,
        severities,
        parseDocument(text),
      )
    assert.equal(
      check('started', 'in the morning'),
      'A day and a time are needed, as in 2026-03-12T09:02:00Z.',
    )
    assert.match(check('started', '2026-03-12 09:02')!, /^A time zone is needed too: UTC, /)
    assert.equal(check('started', '2026-03-12 09:02', '---\ntime-zone: CET\n---\n'), undefined)
    assert.equal(check('started', '2026-03-12'), undefined)
    assert.match(check('started', '2026-03-12 14:00 BST')!, /write the offset/)
    assert.match(check('started', '2026-03-12 14:00 - 15:00')!, /is not one time/)
    assert.equal(check('started', 'Thu 12 Mar 2026 14:00 UTC'), undefined)
    assert.match(check('severity', 'loud')!, /^Use SEV0, /)
    assert.equal(check('severity', 'Critical (P1)'), undefined)
    assert.match(check('type', 'blog')!, /^Use incident, /)
    assert.equal(check('goal', 'anything'), undefined)
  })

  it('writes each time that it takes so that nothing is found in it', () => {
    const times = [
      '2026-03-12',
      '12 Mar 2026, 9:02 am UTC',
      'Thu 12 Mar 2026 09:02 CET',
      '2026-03-12 13:00 PM',
      '9:02',
    ]
    const question = questions.find(({id}) => id === 'started')!
    const taken = times.filter(
      (time) => checkAnswer(question, time, severities, parseDocument('# A\n')) === undefined,
    )
    assert.deepEqual(taken, times.slice(0, 3))
    for (const time of taken) {
      const text = answered('---\nseverity: SEV1\n---\n\n# A\n', ['started', time])
      assert.deepEqual(findingsOf('valid-frontmatter', text), [], text)
    }
  })

  it('has examples that it takes itself, and ids of its own', () => {
    assert.equal(new Set(questions.map(({id}) => id)).size, questions.length)
    for (const question of questions) {
      assert.equal(
        checkAnswer(question, question.example, severities, parseDocument('# A\n')),
        undefined,
        question.id,
      )
      const text = answered('---\ntype: incident\n---\n\n# A\n', [question.id, question.example])
      assert.ok(!ids(text).includes(question.id), question.id)
    }
  })
})
