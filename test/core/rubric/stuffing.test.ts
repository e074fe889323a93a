import assert from 'node:assert/strict'
import {Memory, parseDocument} from '../../../src/core/index.ts'
import {withoutStuffing} from '../../../src/core/rubric/stuffing.ts'

function isScored(text: string): boolean {
  const document = parseDocument(`# Late mail\n\n## What happened\n\nThe relay kept the mail.\n\n${text}\n`)
  return withoutStuffing(document) === document
}

describe('words of the rubric alone', () => {
  const stuffed = [
    'Out of scope private constraints names customers data.',
    '## Shareout\n\nwhat happened, what was learned, top actions owners dates published wiki recurring review monthly cadence owner',
    '## Actions\n\n- owner due date success signal ticket follow-up weekly',
    '## Contributing factors\n\n- people factor\n- process factor\n- tech factor',
    '## Timeline\n\n- trigger\n- detection\n- escalation\n- mitigation\n- resolution',
    '## Actions\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| prevent detect | decision owner | due date |',
    'The relay was slow. Goal audience facilitator scribe decision owner.',
  ]
  for (const text of stuffed)
    it(`are blank in ${JSON.stringify(text)}`, () => {
      assert.ok(!isScored(text))
    })

  const terse = [
    '## Actions\n\n- Add disk alert\n- Rotate relay keys',
    '## Roles\n\n- Owner: Dana\n- Severity: SEV2\n- Responder: on-call engineer',
    '## Review\n\nInputs: open actions, repeat factors and alerts',
    '## Review\n\nAgenda: top learnings, what changed, overdue actions, what is next.',
    '## Scope\n\nAudience: product people, stakeholders, customers.',
    '- Ground rules: blameless, facts before hypotheses, private',
    '## Shareout\n\nPublished in the wiki, reviewed monthly by the facilitator.',
    '## Timeline\n\n- 09:02 trigger\n- 09:14 detection\n- 09:29 escalation\n- 10:02 resolution',
    '## Actions\n\n| Action | Owner | Due date | Success signal |\n| --- | --- | --- | --- |\n| Add alert | Dana | 3 May | page in a drill |',
  ]
  for (const text of terse)
    it(`count in ${JSON.stringify(text)}, which says something`, () => {
      assert.ok(isScored(text))
    })

  it('leave what follows on their line a paragraph', () => {
    const stuffed = '- Owner, due date, success signal, ticket. Ana caps the retries of the worker.'
    const {passages} = withoutStuffing(parseDocument(`# Late mail\n\n## Actions\n\n${stuffed}\n`))
    assert.ok(passages.some(({text}) => text.trim() === 'Ana caps the retries of the worker.'))
  })

  it('have nothing read again but the part in which they stand', () => {
    const text = (event: string): string =>
      `# Late mail\n\n## Summary\n\n${event}\n\n## Actions\n\n- owner due date success signal ticket\n\n## Impact\n\nNo mail for an hour.\n`
    const memory = new Memory()
    const read = (event: string): readonly [written: readonly object[], scored: readonly object[]] => {
      const document = parseDocument(text(event), memory)
      return [document.tree.children, withoutStuffing(document).tree.children]
    }
    const [written, scored] = read('The relay stopped.')
    assert.deepEqual(
      written.map((block, index) => block === scored[index]),
      [true, true, true, false, false, true, true],
    )
    const [, again] = read('The relay blocked.')
    assert.deepEqual(
      scored.map((block, index) => block === again[index]),
      [true, false, false, true, true, true, true],
    )
  })

  it('leave all else where it stands', () => {
    const document = parseDocument('# Late mail\n\n- owner due date ticket signal\r\n- Add an alert\n')
    assert.equal(
      withoutStuffing(document).text.indexOf('Add an alert'),
      document.text.indexOf('Add an alert'),
    )
  })
})
