import assert from 'node:assert/strict'
import {
  type Score,
  forNextLevel,
  lint,
  parseDocument,
  resolveConfig,
  score,
  whyNoPass,
} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {readProjectFile} from '../../support/file-snapshot.ts'

function scoreOf(text: string, rubric: unknown = {}): Score {
  const {config, problems} = resolveConfig([{source: 'test', value: {rubric}}])
  assert.deepEqual(problems, [])
  const document = parseDocument(text)
  return score(document, lint(document, config, today), config.rubric)
}

function level(result: Score, id: string): number {
  return result.dimensions.find((dimension) => dimension.id === id)!.level
}

function isMet(result: Score, id: string): boolean | undefined {
  return result.dimensions.flatMap(({criteria}) => criteria).find((criterion) => criterion.id === id)?.met
}

function adviceOf(result: Score, id: string): string | undefined {
  return result.dimensions.flatMap(({criteria}) => criteria).find((criterion) => criterion.id === id)?.advice
}

/** The incident snippet as it is before its author has filled in anything. */
function emptyTemplate(): string {
  const {'Postmortem: Incident': snippet} = JSON.parse(readProjectFile('snippets/postmortem.json')) as Record<
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
      'review-inputs',
    ]) {
      assert.equal(isMet(result, id), false, id)
    }
  })

  it('knows who has which role from a list of several in one line', () => {
    for (const roles of [
      'Maria Okafor (facilitator), Kim Lee (scribe), Jo Marsh (decision owner)',
      'facilitator @maria, scribe @kim, decision owner @jo',
    ])
      assert.ok(isMet(scoreOf(`# Late launch\n\n## Scope\n\n- **Roles:** ${roles}\n`), 'roles'), roles)
    const open = '- **Roles:** facilitator [name], scribe [name], decision owner [name]'
    assert.ok(!isMet(scoreOf(`# Late launch\n\n## Scope\n\n${open}\n`), 'roles'))
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

  it('loses a level to one sentence that blames, and more to several', () => {
    const blamed = (words: string): Score => scoreOf(final.replace('## Impact', `${words}\n\n## Impact`))
    const blame = 'The reviewer failed to check the pool.'
    assert.equal(level(blamed(blame), 'scope-and-safety'), level(scoreOf(final), 'scope-and-safety') - 1)
    const everywhere = scoreOf(final.replace(/^(## .*)$/gm, `$1\n\n${blame}`))
    assert.ok(level(everywhere, 'scope-and-safety') < level(blamed(blame), 'scope-and-safety'))
  })

  it('asks for kill criteria of projects, and of documents that have them', () => {
    const applies = (text: string): boolean =>
      scoreOf(text).dimensions.find(({id}) => id === 'kill-criteria')!.applicable
    assert.equal(applies('---\ntype: incident\n---\n'), false)
    assert.equal(applies('---\ntype: project\n---\n'), true)
    assert.equal(applies('## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: stop.\n'), true)
  })

  it('does not ask a light incident for what only a review in a large circle has', () => {
    const systems = scoreOf('---\nseverity: SEV4\n---\n').dimensions.find(
      ({id}) => id === 'systems-thinking',
    )!
    assert.deepEqual(systems.leftOut, ['Method'])
    assert.ok(!systems.criteria.some(({id}) => id === 'method'))
  })

  it('shows for each criterion places in the text, and says what it counted', () => {
    const result = scoreOf(final)
    for (const {id, share, evidence, note} of result.dimensions.flatMap(({criteria}) => criteria)) {
      assert.equal(share > 0, evidence.length > 0, id)
      for (const {start, end} of evidence) assert.match(final.slice(start, end), /[\p{L}\d]/u, id)
      if (id === 'owners') assert.equal(note, '7 of 7 action items have an owner')
    }
  })

  it('shows an action item of a paragraph where it stands in it', () => {
    const text = '## Corrective actions\n\nThe queue was full.\nWe will add an alert (owner: Ana Lima).\n'
    const {evidence} = scoreOf(text)
      .dimensions.flatMap(({criteria}) => criteria)
      .find(({id}) => id === 'owners')!
    assert.deepEqual(
      evidence.map(({start, end}) => text.slice(start, end)),
      ['We will add an alert'],
    )
  })

  it('says what lifts a dimension by one level: with it, the level is reached', () => {
    const text =
      '## Kill criteria\n\n- Drift above 0.05 % within one hour: stop. \n- Cost above 2 %: pause.\n- Churn above 3 %: end it.\n'
    const whole = scoreOf(text)
    const before = whole.dimensions.find(({id}) => id === 'kill-criteria')!
    assert.equal(before.level, 4)
    assert.deepEqual(
      forNextLevel(before, whole).map(({id}) => id),
      ['trigger-owners'],
    )
    const owned = scoreOf(
      text.replaceAll('.\n', '. Owner: head of product\n').replaceAll('. \n', '. Owner: head of product\n'),
    )
    assert.equal(level(owned, 'kill-criteria'), 5)
  })

  it('counts factors where factors are listed', () => {
    const text =
      '## Contributing factors\n\n- One.\n\n## Root cause analysis\n\nFirst this. Then that. Then the other.\n'
    assert.equal(isMet(scoreOf(text), 'several-factors'), false)
  })

  it('has no person as a cause where a cause is told without one, however few there are', () => {
    const id = 'no-person-as-cause'
    const one = scoreOf('## Root cause\n\nThe pool has no limit.\n')
    assert.equal(isMet(one, id), true)
    assert.equal(level(one, 'systems-thinking'), 1)
    assert.equal(isMet(scoreOf('## Root cause\n\nHuman error.\n'), id), false)
    assert.match(adviceOf(scoreOf('## Summary\n\nMail was late.\n'), id) ?? '', /^Write the causes/)
  })

  it('takes no notes for a scribe, no spreading of harm for a shareout, no schedule of a job for a follow-up', () => {
    const result = scoreOf(`## Notes

Nothing.

## Impact

- **Distribution of malware:** anyone could upload files.

## Action items

- [ ] Add a job that prunes images
  - Schedule: weekly, with a check that no runner is active.

A cadence to review these weekly has not been determined yet.
`)
    for (const id of ['roles', 'published', 'follow-up']) assert.equal(isMet(result, id), false, id)
    assert.equal(result.dimensions[0]!.criteria.find(({id}) => id === 'roles')!.share, 0)
  })

  it('asks for entries where a timeline has too few to be in order', () => {
    assert.match(
      adviceOf(scoreOf('## Summary\n\nMail was late.\n'), 'timeline-order') ?? '',
      /^Write at least/,
    )
  })
})

describe('the rubric of a team', () => {
  it('changes weights, levels, what passes and what counts', () => {
    const before = scoreOf(final)
    assert.equal(scoreOf(final, {pass: {mean: 5, floor: 5}}).pass, before.mean === 5)
    assert.equal(scoreOf('', {pass: {mean: 1, floor: 1}}).pass, true)
    const off = scoreOf(final, {off: ['dissemination', 'method']})
    assert.ok(!off.dimensions.some(({id}) => id === 'dissemination'))
    assert.ok(!off.dimensions.flatMap(({criteria}) => criteria).some(({id}) => id === 'method'))
    const goalOnly =
      '## Brief\n\n**Goal:** learn why one slow processor stopped all payments.\n\n**Audience:** all teams\n'
    assert.equal(level(scoreOf(goalOnly), 'scope-and-safety'), 3)
    assert.equal(level(scoreOf(goalOnly, {weights: {goal: 100}}), 'scope-and-safety'), 5)
    assert.equal(level(scoreOf(goalOnly, {levels: [0.1, 0.2, 0.9, 1]}), 'scope-and-safety'), 3)
  })

  it('reports a bad value at its place, and keeps the rest', () => {
    const paths: string[] = []
    const {config, problems} = resolveConfig([
      {
        source: '.postmortem.yml',
        value: {
          rubric: {
            pass: {mean: 9, floor: 2},
            levels: [0.5, 0.4, 0.6, 0.8],
            weights: {owners: -1, onwers: 2, tickets: 3},
            off: ['method', 'metod'],
            bar: 4,
          },
        },
        spanOf: (path) => {
          paths.push(path.join('.'))
          return {start: 0, end: 1}
        },
      },
    ])
    assert.deepEqual(
      problems.map(({message}) => message),
      [
        '“mean” is a level from 1 to 5, not “9”.',
        'Expected four rising shares, for the levels 2, 3, 4 and 5.',
        'The weight of “owners” is a number above 0, not “-1”.',
        'Unknown dimension or criterion “onwers”. Did you mean “owners”?',
        'Unknown dimension or criterion “metod”. Did you mean “method”?',
        'Unknown key “bar”: use pass, levels, weights, off.',
      ],
    )
    assert.deepEqual(paths.slice(0, 4), [
      'rubric.pass.mean',
      'rubric.levels',
      'rubric.weights.owners',
      'rubric.weights.onwers',
    ])
    assert.deepEqual(config.rubric.pass, {floor: 2, mean: 4})
    assert.deepEqual(config.rubric.weights, {tickets: 3})
    assert.deepEqual(config.rubric.off, ['method'])
  })
})
