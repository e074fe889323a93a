import assert from 'node:assert/strict'
import {
  type LintFinding,
  type PostmortemDocument,
  type RuleId,
  applyEdits,
  defaultConfig,
  fix,
  lint,
  parseDocument,
  rules,
  score,
} from '../../src/core/index.ts'
import {everyPlace, today} from '../support/check.ts'
import {exampleFiles, exampleText} from '../support/examples.ts'

const draftName = '2026-03-03-checkout-outage-draft.md'

/** Every fault that the draft has on purpose, in the order of the text. */
const planted: readonly (readonly [RuleId, string])[] = [
  ['valid-frontmatter', 'SEV-9'],
  ['no-should-have', 'should have been tested'],
  ['no-placeholder', 'TBD'],
  ['no-named-individual', 'Aoife Brennan'],
  ['no-placeholder', '[describe what the status page said and when]'],
  ['no-named-individual', 'Tomasz'],
  ['timeline-in-order', '09:14'],
  ['no-hindsight', 'obviously'],
  ['no-named-individual', 'Mei-Ling'],
  ['no-named-individual', '@santiago'],
  ['no-placeholder', 'TODO'],
  ['went-well-minimum', '## What went well'],
  ['no-blame', 'failed to check'],
  ['no-blame', 'forgot to announce'],
  ['no-blame', 'careless'],
  ['no-named-individual', 'Ngozi'],
  ['no-should-have', "shouldn't have spent"],
  ['no-hindsight', 'clearly'],
  ['no-counterfactual', 'could have been prevented'],
  ['no-should-have', "should've paged"],
  ['no-blame', 'did not bother'],
  ['no-counterfactual', 'If only'],
  ['no-hindsight', 'In hindsight'],
  [
    'no-counterfactual',
    'If the drill had been repeated in December, the incident commander would have chosen',
  ],
  ['root-cause-method', 'Why was it set to 4? Human error while the file was edited for another purpose.'],
  ['no-human-error', 'Human error'],
  ['no-human-error', 'operator error'],
  ['action-follow-up', '## Action items'],
  ['action-owner', 'Page when pool use is above 80 % for two minutes; the page should name the runbook'],
  ['action-due-date', 'Run the Peltra Pay failover drill on the first Tuesday of each month'],
  ['action-owner', 'Payments team'],
  ['no-vague-action', 'Improve monitoring'],
  ['no-placeholder', 'TODO'],
]

const languageRules: ReadonlySet<string> = new Set(
  rules.filter(({category}) => category === 'language').map(({id}) => id),
)

/** As on the day that the document says it is of: what is overdue comes with the calendar. */
function check(text: string): {document: PostmortemDocument; findings: LintFinding[]} {
  const document = parseDocument(text)
  return {document, findings: lint(document, defaultConfig, document.date ?? today)}
}

function languageFindings(text: string): LintFinding[] {
  return check(text).findings.filter(({rule}) => languageRules.has(rule))
}

/** The first suggestion of the first language finding, again and again until none is left. */
function rewritten(text: string): string {
  let words = text
  for (let pass = 0; pass < 2 * planted.length; pass++) {
    const [first] = languageFindings(words)
    if (first === undefined) return words
    const [suggestion] = first.suggestions
    assert.ok(suggestion, `${first.rule} offers nothing for “${first.message}”`)
    words = applyEdits(words, suggestion.edits)
  }
  return words
}

describe('the draft of the checkout outage', () => {
  const draft = exampleText(draftName)

  it('has the planted faults, each at its exact words, and no other finding', () => {
    const {document, findings} = check(draft)
    assert.deepEqual(
      everyPlace(findings).map(({rule, span}) => [rule, document.text.slice(span.start, span.end)]),
      planted,
    )
  })

  it('is free of language findings after fix-all and the first suggestion of each that is left', () => {
    const safe = fix(draft, defaultConfig, today)
    assert.ok(safe.edits > 0)
    assert.deepEqual(languageFindings(rewritten(safe.text)), [])
  })

  it('keeps its sections, timeline and action items through all of these edits', () => {
    const before = parseDocument(draft)
    const after = parseDocument(rewritten(fix(draft, defaultConfig, today).text))
    assert.deepEqual(after.problems, [])
    assert.deepEqual(
      after.sections.map(({kind, title}) => [kind, title]),
      before.sections.map(({kind, title}) => [kind, title]),
    )
    assert.deepEqual(
      after.timeline.map(({time}) => time.value),
      before.timeline.map(({time}) => time.value),
    )
    assert.deepEqual(
      after.actionItems.map(({title, owner, due, ticket}) => [
        title,
        owner?.value,
        due?.value,
        ticket?.value,
      ]),
      before.actionItems.map(({title, owner, due, ticket}) => [
        title,
        owner?.value,
        due?.value,
        ticket?.value,
      ]),
    )
  })

  it('does not pass the rubric', () => {
    const {document, findings} = check(draft)
    assert.equal(score(document, findings).pass, false)
  })
})

describe('the finished examples', () => {
  const finished = exampleFiles.filter(({path}) => !path.endsWith(draftName))

  it('are four', () => assert.equal(finished.length, 4))

  for (const {path, text} of finished) {
    it(`${path} has no finding and passes the rubric`, () => {
      const {document, findings} = check(text)
      assert.deepEqual(
        findings.map(({rule, message}) => [rule, message]),
        [],
      )
      const {pass, mean} = score(document, findings)
      assert.ok(pass, `mean ${mean}`)
    })
  }
})
