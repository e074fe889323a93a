import assert from 'node:assert/strict'
import {traceabilityOf} from '../../../src/core/facts/traceability.ts'
import {parseDocument} from '../../../src/core/index.ts'

function trace(factors: string[], rows: string[]) {
  const text = `## Contributing factors

${factors.map((factor) => `- ${factor}\n`).join('')}
## Action items

| # | Action | Owner | Ticket |
| - | - | - | - |
${rows.join('\n')}
`
  const {factors: found, loose} = traceabilityOf(parseDocument(text))
  return {
    answered: found.map(({actions}) => actions.map(({title}) => title)),
    loose: loose.map(({title}) => title),
  }
}

const alert = '| 1 | Page on processor latency over 2 s | Ines | PAY-11 |'
const limit = '| 2 | Give each processor its own pool | Tomas | PAY-12 |'

describe('traceabilityOf', () => {
  it('joins a factor to the action whose number or ticket it names', () => {
    assert.deepEqual(
      trace(['Slow answers woke nobody (action 1)', 'All share one queue, see PAY-12'], [alert, limit]),
      {
        answered: [['Page on processor latency over 2 s'], ['Give each processor its own pool']],
        loose: [],
      },
    )
  })

  it('joins those that share two telling words, in any form of them', () => {
    assert.deepEqual(trace(['One pool for all processors'], [alert, limit]).answered, [
      ['Give each processor its own pool'],
    ])
  })

  it('joins what everything hung on to the action that parts with it', () => {
    const move = '| 3 | Find a path for migration away from Mailroom | Ines | |'
    assert.deepEqual(trace(['Dependency on Mailroom for labels'], [move]).answered, [
      ['Find a path for migration away from Mailroom'],
    ])
    assert.deepEqual(trace(['We rely on the printing team'], ['| 3 | Move the team | Ines | |']).answered, [
      [],
    ])
  })

  it('joins what nobody was told, by any words, to the action that watches', () => {
    assert.deepEqual(
      trace(['We were blind to it from the office'], ['| 3 | Better monitoring of pods | Ines | |']).answered,
      [['Better monitoring of pods']],
    )
  })

  it('does not join by words that every postmortem has', () => {
    assert.deepEqual(
      trace(
        ['The incident process has no owner for the system'],
        ['| 1 | Fix the system incident process | Ines | |'],
      ).answered,
      [[]],
    )
  })

  it('tells factors that no action answers, and actions that answer none', () => {
    assert.deepEqual(trace(['The freeze began on Friday'], [alert]), {
      answered: [[]],
      loose: ['Page on processor latency over 2 s'],
    })
  })

  it('takes an encoding for no ticket', () => {
    const answered = trace(
      ['The parser was written for UTF-8'],
      ['Alert on files that are no UTF-8'],
    ).answered
    assert.deepEqual(answered, [[]])
  })

  it('calls no action loose where there are no factors', () => {
    assert.deepEqual(trace([], [alert]).loose, [])
  })

  it('joins that nothing told anybody to an action for an alert that answers no other', () => {
    const warn = '| 3 | Set up alerting to warn of empty crates | Ines | PAY-13 |'
    const told = 'Set up alerting to warn of empty crates'
    for (const factor of [
      'No notifications were triggered',
      'The belt went live without monitoring',
      'Our monitoring saw it and didn’t alert us',
      'Our alerting threshold was set too high',
    ])
      assert.deepEqual(trace([factor], [warn]).answered, [[told]], factor)
    for (const factor of [
      'The alert came at noon',
      'The monitoring of the belt is new',
      'No crate was weighed',
    ])
      assert.deepEqual(trace([factor], [warn]).answered, [[]], factor)
    assert.deepEqual(trace(['No page came', 'Slow processors'], [alert, limit]).answered[0], [])
    assert.deepEqual(
      trace(['No notifications were triggered', 'The alerting of empty crates is new'], [warn]).answered,
      [[], [told]],
    )
  })

  it('lets no alert on what came of a cause answer the cause', () => {
    const warn = '| 3 | Set up an alert on a halt of the weight export | Ines | PAY-13 |'
    const told = 'Set up an alert on a halt of the weight export'
    assert.deepEqual(trace(['A power cut caused the halt of the weight export'], [warn]).answered, [[]])
    assert.deepEqual(trace(['A halt of the weight export caused empty crates'], [warn]).answered, [[told]])
    assert.deepEqual(trace(['The halt of the weight export went unseen'], [warn]).answered, [[told]])
  })

  it('reads with a listed factor what paragraphs below the list say of it', () => {
    const document = parseDocument(
      '# Crates\n\n## Root causes\n\nThere are two issues:\n\n1. The loop of the belt between two halls.\n2. The loss of crates in the north.\n\nFor the loop issue, the problem was a catch-all label on the sorter.\n\nTaking that off led to the second issue: some crates have no barcode.\n\n## Action items\n\n- Retire the catch-all label\n- Print a barcode on crates of every hall\n',
    )
    const {factors} = traceabilityOf(document)
    assert.deepEqual(
      factors.map(({actions}) => actions.map(({title}) => title)),
      [['Retire the catch-all label'], ['Print a barcode on crates of every hall']],
    )
  })

  it('takes no word that every text has for one in common', () => {
    assert.deepEqual(
      trace(
        ['These belts halt because some of this is old'],
        ['| 3 | Look at some of these and this | Ines | X |'],
      ).answered,
      [[]],
    )
  })

  it('joins noise of alerts to an action that makes less of it, and a lack of them to nothing else', () => {
    const curate = '| 3 | Curate in which cases we want to receive alerts | Ines | PAY-13 |'
    const replace = '| 3 | Replace the weight server by a hosted one | Ines | PAY-13 |'
    assert.deepEqual(trace(['Too much noise in our alert channel'], [curate]).answered, [
      ['Curate in which cases we want to receive alerts'],
    ])
    assert.deepEqual(trace(['One alert came at noon'], [curate]).answered, [[]])
    assert.deepEqual(trace(['Insufficient monitoring of the weight server'], [replace]).answered, [[]])
    assert.deepEqual(trace(['Slow answers of the weight server'], [replace]).answered, [
      ['Replace the weight server by a hosted one'],
    ])
  })

  it('joins what let something through to an action that has it refused', () => {
    const refuse = '| 3 | Reject labels without a name | Ines | PAY-13 |'
    assert.deepEqual(trace(['The import allowed empty labels'], [refuse]).answered, [
      ['Reject labels without a name'],
    ])
    assert.deepEqual(trace(['The import allowed empty crates'], [refuse]).answered, [[]])
    assert.deepEqual(trace(['The printer of labels was off'], [refuse]).answered, [[]])
  })
  it('joins by what a sentence has in code or quotes as well', () => {
    const text =
      '## Root cause\n\nThe `LabelJob` asked for "hidden crates" and stopped.\n\n## What went wrong\n\n- The belt had no brake\n\n## Action items\n\n- Let the `LabelJob` skip hidden crates\n'
    const [, root] = traceabilityOf(parseDocument(text)).factors
    assert.deepEqual(
      root?.actions.map(({title}) => title),
      ['Let the LabelJob skip hidden crates'],
    )
  })
})
