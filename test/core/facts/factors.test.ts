import assert from 'node:assert/strict'
import {factorsOf} from '../../../src/core/facts/factors.ts'
import {parseDocument} from '../../../src/core/index.ts'

function factors(text: string): string[] {
  return factorsOf(parseDocument(text)).map(({words}) => words)
}

describe('factorsOf', () => {
  it('are the rows and bullets under contributing factors', () => {
    assert.deepEqual(
      factors('## Contributing factors\n\n- The pool has no limit\n- The alert counts pieces\n'),
      ['The pool has no limit', 'The alert counts pieces'],
    )
  })

  it('are sections of their own, where each says what about it can change', () => {
    const text = `# Why the machines sold nothing

## They were tested with test cards

Two cost nothing, which was reasonable then.

*What can be different:* buy real tickets with two of them.

## The opening date moved

Each decision was sound in itself.

*What can be different:* a least time for the field test.

## Thanks

To all who helped.
`
    assert.deepEqual(
      factorsOf(parseDocument(text)).map(({madeSense, hasDirection}) => [madeSense(), hasDirection()]),
      [
        [true, true],
        [true, true],
      ],
    )
  })

  it('are the titles under contributing factors, where each is told in prose', () => {
    const text = `## Contributing factors

### The form

It has no field for the season. For four years it went well. We can add the field.

### The plan

It is made in March. We can't move the fair.
`
    assert.deepEqual(
      factorsOf(parseDocument(text)).map(({madeSense, hasDirection, cluster}) => [
        madeSense(),
        hasDirection(),
        cluster,
      ]),
      [
        [true, true, undefined],
        [false, true, undefined],
      ],
    )
  })

  it('are conditions that sentences under causes state, and no sentences of a story', () => {
    const stated =
      'The queue has no limit. The alert waits ten minutes.\n\nThe checklist does not ask about mail.'
    assert.equal(factors(`## Root causes\n\n${stated}\n`).length, 3)
    const story = 'A release went out. Then mail was late. The pool had no limit. We rolled back.'
    assert.deepEqual(factors(`## Root causes\n\n${story}\n`), [])
  })

  it('are no heads of chains of whys', () => {
    assert.deepEqual(
      factors(
        '## Root cause\n\n- Mail was late\n- Because the queue was full\n- The queue has no limit\n- The pool has no owner\n',
      ),
      ['The queue has no limit', 'The pool has no owner'],
    )
  })

  it('lie where the titles over groups of them say', () => {
    const clusters = (text: string): (string | undefined)[] =>
      factorsOf(parseDocument(text)).map(({cluster}) => cluster)
    const two = (what: string): string => `- The ${what} has no limit\n- The ${what} has no owner\n\n`
    assert.deepEqual(
      clusters(
        `## Contributing factors\n\n**Planning and numbers**\n\n${two('plan')}**What riders see**\n\n${two('sign')}`,
      ),
      ['planning and numbers', 'planning and numbers', 'what riders see', 'what riders see'],
    )
    assert.deepEqual(
      clusters(
        `## Contributing factors\n\n### 1.1 The pool\n\n${two('pool')}### 1.2 The queue\n\n${two('queue')}`,
      ),
      [undefined, undefined, undefined, undefined],
    )
  })

  it('say in brackets where they lie, and nothing where they deny that it made sense', () => {
    const [tagged] = factorsOf(
      parseDocument('## Causes\n\n- The change was not announced (process)\n- Two\n'),
    )
    assert.equal(tagged!.cluster, 'process')
    const table =
      '## Contributing factors\n\n| Factor | Why it made sense |\n| - | - |\n| No limit on the pool | It did not |\n'
    assert.equal(factorsOf(parseDocument(table))[0]!.madeSense(), false)
  })

  it('are lines with bold openings, each in its cluster', () => {
    const text = `## What came together

**People.** One engineer knew how it is built, and was on holiday.
**Process.** The change was classed as infrastructure.

*Product and customers.* The app has two states for three cases.
`
    assert.deepEqual(
      factorsOf(parseDocument(text)).map(({cluster}) => cluster),
      ['people', 'process', 'product'],
    )
  })

  it('are the separate causes where none are listed as factors, not what somebody wishes', () => {
    assert.deepEqual(
      factors(
        '## What held us back?\n\n- Too little time\n- No room\n\n## What can we improve?\n\n- More breaks\n',
      ),
      ['Too little time', 'No room'],
    )
  })

  it('are the triggers where the root cause is prose and one thing went wrong', () => {
    const text = `## Root causes

A rollback was missed.

## Trigger

- The configuration is generated now
- The service on the backup node is off

## What went wrong

- Not all machines were checked
`
    assert.deepEqual(factors(text), [
      'The configuration is generated now',
      'The service on the backup node is off',
    ])
  })

  it('are up to two root causes with what went wrong, from three on the root causes alone', () => {
    const text = (...causes: string[]): string =>
      `## Root cause\n\n${causes.map((cause) => `- ${cause}\n`).join('')}\n## What went wrong\n\n- No alert fired\n- Staging has one node\n`
    assert.deepEqual(factors(text('The limit is low', 'The proxy sheds no load')), [
      ...['The limit is low', 'The proxy sheds no load', 'No alert fired', 'Staging has one node'],
    ])
    assert.equal(factors(text('The limit is low', 'The proxy sheds no load', 'The cache is cold')).length, 3)
  })

  it('are no rows of measurements', () => {
    const table =
      '| Replica | Node | Head |\n|---|---|---|\n| rep-1 | k8s03 | 176 |\n| rep-2 | k8s02 | 173 |\n'
    assert.deepEqual(factors(`## Root causes\n\nThe replicas diverged.\n\n${table}`), [])
  })

  it('are what prose announces as several', () => {
    assert.deepEqual(
      factors(
        'It stemmed from a convergence of factors. Wrong timestamps reached cold storage. A check never ended.\n',
      ),
      ['Wrong timestamps reached cold storage.', 'A check never ended.'],
    )
    assert.deepEqual(
      factors('Two things held together: a proxy that had always worked, a report that measured it.\n'),
      ['a proxy that had always worked', 'a report that measured it'],
    )
    assert.equal(
      factors(
        'We found two reasons for that.\n\nThe commit was the latest one.\n\nStaging had drifted away.\n\nThe lessons follow.\n',
      ).length,
      2,
    )
  })

  it('say why they made sense, and what changes them, in words or under a name', () => {
    const [first, second] = factorsOf(
      parseDocument(
        '## Contributing factors\n\n- The check was off, which was reasonable in a freeze (action 2)\n- The limit is old\n  - Why it made sense: ten users then\n  - Fix direction: set it by load\n',
      ),
    )
    assert.deepEqual([first!.madeSense(), first!.hasDirection()], [true, true])
    assert.deepEqual([second!.madeSense(), second!.hasDirection()], [true, true])
  })
})

describe('factorsOf, where causes stand under labels', () => {
  const issue = (name: string, ...causes: string[]): string =>
    `### ${name}\n\n- **Issue**: ${name} did not answer\n- **Impact**: No order was printed\n- **Why it happened**:\n${causes.map((cause) => `  - ${cause}\n`).join('')}- **Resolution**: Restarted ${name}\n\n`

  it('takes those, each once, and not what each issue had for an impact and an end', () => {
    const text = `## Root causes\n\n${issue('The press', 'The belt is old', 'Nobody owns the belt')}${issue('The oven', 'The fuse is too small')}`
    assert.deepEqual(factors(text), ['The belt is old', 'Nobody owns the belt', 'The fuse is too small'])
  })

  it('leaves out a chain of whys in nested bullets, which is one cause', () => {
    assert.deepEqual(
      factors(
        '## Five whys\n\n- No order was printed.\n\n  **Why was none printed?**\n\n  - The belt was old.\n\n## Root causes\n\n- The belt is old\n- Nobody owns the belt\n',
      ),
      ['The belt is old', 'Nobody owns the belt'],
    )
  })

  it('takes the causes beside a section of its own for one of them too', () => {
    assert.deepEqual(
      factors(
        '## Root causes\n\n- The belt is old\n- Nobody owns it\n\n### Root cause of the delay\n\n- The pager was off\n- One person is on call\n',
      ),
      ['The belt is old', 'Nobody owns it', 'The pager was off', 'One person is on call'],
    )
  })

  it('leaves out an impact that stands between causes', () => {
    assert.deepEqual(
      factors(
        '## Root causes\n\n- The belt is old\n- **Impact**: No order was printed\n- Nobody owns the belt\n',
      ),
      ['The belt is old', 'Nobody owns the belt'],
    )
  })
})

it('factorsOf takes a sentence apart where its parts stand between semicolons', () => {
  const text =
    '## Causes\n\nA new lens in the camera; no comparison with tickets; the model knew the old one.\n'
  assert.deepEqual(
    factorsOf(parseDocument(text)).map(({span: {start, end}}) => text.slice(start, end)),
    ['A new lens in the camera', 'no comparison with tickets', 'the model knew the old one.'],
  )
})
