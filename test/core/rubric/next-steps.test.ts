import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {
  type Score,
  defaultConfig,
  dimensions,
  lint,
  nextSteps,
  parseDocument,
  score,
} from '../../../src/core/index.ts'
import {advisedEdits} from '../../support/advised-edits.ts'
import {today} from '../../support/check.ts'
import {exampleFiles} from '../../support/examples.ts'
import {readProjectFile} from '../../support/file-snapshot.ts'

function scoreOf(text: string): Score {
  const document = parseDocument(text)
  return score(document, lint(document, defaultConfig, today))
}

const folder = 'test/fixtures/rubric'
const texts: readonly (readonly [name: string, text: string])[] = [
  ...exampleFiles.map(({path, text}) => [path, text] as const),
  ...readdirSync(new URL(`../../../${folder}/`, import.meta.url))
    // One of each level of each dimension, and all that are ranked: each takes four readings.
    .filter((name) => /-(?:a|\d)\.md$/.test(name))
    .map((name) => [name, readProjectFile(`${folder}/${name}`)] as const),
]

describe('the steps that a report names', () => {
  it('raise the score as far as they say, each on top of those before it, when somebody takes them', () => {
    const failures: string[] = []
    for (const [name, text] of texts) {
      let words = text
      for (const {criterion, mean} of nextSteps(scoreOf(text))) {
        words = advisedEdits[criterion.id]!(words)
        const after = scoreOf(words)
        const {share} = after.dimensions
          .flatMap(({criteria}) => criteria)
          .find(({id}) => id === criterion.id)!
        if (after.mean < mean || share < 0.999)
          failures.push(`${name}: ${criterion.id} ${after.mean} for ${mean}, share ${share.toFixed(2)}`)
      }
    }
    assert.deepEqual(failures, [])
  })

  it('say what to do for a criterion that lacks one place of very many', () => {
    const items = Array.from(
      {length: 1100},
      (_, index) => `- [ ] Cap retries of queue ${index} (owner: Ana Lima)`,
    )
    const result = scoreOf(
      `# Late e-mails\n\n## Action items\n\n${items.join('\n')}\n- [ ] Raise the limit\n`,
    )
    const criteria = result.dimensions.flatMap((dimension) => dimension.criteria)
    const almost = criteria.filter(({share}) => share > 0.999 && share < 1)
    assert.notEqual(almost.length, 0)
    for (const {id, met, advice} of almost)
      assert.deepEqual([id, met, advice !== undefined], [id, false, true])
    assert.equal(
      nextSteps(result, criteria.length).some(({criterion}) => criterion.advice === undefined),
      false,
    )
  })

  it('can be taken for each criterion there is', () => {
    assert.deepEqual(
      dimensions.flatMap(({criteria}) => criteria.map(({id}) => id)).sort(),
      Object.keys(advisedEdits).sort(),
    )
  })
})

describe('advice', () => {
  const criterionOf = (text: string, id: string) =>
    scoreOf(text)
      .dimensions.flatMap(({criteria}) => criteria)
      .find((one) => one.id === id)!

  it('leads to the section that is empty, not to one that is full', () => {
    const text =
      '# Relay outage\n\n## Summary\n\nThe relay lost its queue for an hour.\n\n## Impact\n\n## Timeline\n\n- 09:10 UTC It was full.\n'
    const {advice, lacking} = criterionOf(text, 'blameless-language')
    assert.match(advice!, /Fill in the empty sections/)
    assert.deepEqual(
      lacking.map(({start, end}) => text.slice(start, end)),
      ['## Impact'],
    )
  })

  it('asks for the action items where there is none, not for their owners', () => {
    const text = '# Relay outage\n\n## Summary\n\nThe relay lost its queue.\n'
    assert.match(criterionOf(text, 'owners').advice!, /^Write the action items/)
  })
})
