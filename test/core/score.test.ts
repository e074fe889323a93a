import assert from 'node:assert/strict'
import {
  type Score,
  defaultConfig,
  lint,
  whyNoPass,
  nextSteps,
  parseDocument,
  renderScoreReport,
  score,
} from '../../src/core/index.ts'
import {today} from '../support/check.ts'
import {readProjectFile} from '../support/file-snapshot.ts'

function scoreOf(text: string): Score {
  const document = parseDocument(text)
  return score(document, lint(document, defaultConfig, today))
}

function level(result: Score, id: string): number {
  return result.dimensions.find((dimension) => dimension.id === id)!.level
}

function isMet(result: Score, id: string): boolean | undefined {
  return result.dimensions.flatMap(({criteria}) => criteria).find((criterion) => criterion.id === id)?.met
}

/** The incident snippet as it is before its author has filled in anything. */
function emptyTemplate(): string {
  const {'Incident postmortem': snippet} = JSON.parse(readProjectFile('snippets/postmortem.json')) as Record<
    string,
    {body: string[]}
  >
  return snippet!.body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$CURRENT_(?:YEAR|MONTH|DATE)/g, '11')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
}

const final = readProjectFile('examples/incidents/2026-03-03-checkout-outage.md')

describe('score', () => {
  it('gives nothing for what a template put there', () => {
    const result = scoreOf(emptyTemplate())
    assert.ok(!result.pass)
    for (const id of [
      'goal',
      'roles',
      'timeline',
      'several-factors',
      'learnings',
      'impact-numbers',
      'shareout',
    ]) {
      assert.equal(isMet(result, id), false, id)
    }
  })

  it('passes a document that has no weak side, and only such a one', () => {
    assert.ok(scoreOf(final).pass)
    const [before, behind] = final.split('## Shareout')
    const withoutShareout = `${before!}${behind!.slice(behind!.indexOf('\n## '))}`.replace(
      /^## Lessons learned$/m,
      '## Notes on coffee',
    )
    const result = scoreOf(withoutShareout)
    assert.ok(level(result, 'dissemination') < 3)
    assert.ok(!result.pass)
    assert.match(whyNoPass(result), /below 3: dissemination and institutionalisation/)
  })

  it('loses a level to blameful wording', () => {
    const blameful = final.replace('## Impact', 'The reviewer failed to check the pool.\n\n## Impact')
    assert.ok(level(scoreOf(blameful), 'scope-and-safety') < level(scoreOf(final), 'scope-and-safety'))
  })

  it('asks for kill criteria of projects, and of documents that have them', () => {
    const applies = (text: string): boolean =>
      scoreOf(text).dimensions.find(({id}) => id === 'kill-criteria')!.applicable
    assert.equal(applies('---\ntype: incident\n---\n'), false)
    assert.equal(applies('---\ntype: project\n---\n'), true)
    assert.equal(applies('## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: stop.\n'), true)
  })

  it('counts factors where factors are listed', () => {
    const text =
      '## Contributing factors\n\n- One.\n\n## Root cause analysis\n\nFirst this. Then that. Then the other.\n'
    assert.equal(isMet(scoreOf(text), 'several-factors'), false)
  })
})

describe('nextSteps', () => {
  it('puts first what raises a level most', () => {
    const steps = nextSteps(scoreOf(emptyTemplate()))
    assert.ok(steps.length > 3)
    assert.deepEqual(
      steps.map(({gain}) => gain),
      steps.map(({gain}) => gain).sort((a, b) => b - a),
    )
  })
})

describe('renderScoreReport', () => {
  it('says the verdict, the levels, the evidence and what the score cannot know', () => {
    const report = renderScoreReport('outage.md', scoreOf(final), () => 42)
    assert.match(report, /^# Score of outage\.md$/m)
    assert.match(report, /passes the rubric/)
    assert.match(report, /\| Kill criteria and triggers \| not applicable \|/)
    assert.match(report, /- ✓ \*\*goal\*\* \(line 42\)/)
    assert.match(report, /judges form/)
  })

  it('shows a file name as it is, whatever it holds', () => {
    const report = renderScoreReport('<img src=x>[a](b).md', scoreOf(''), () => 1)
    assert.match(report, /^# Score of \\<img src=x\\>\\\[a\\\]\(b\)\.md$/m)
  })
})
