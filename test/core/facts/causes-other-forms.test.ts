import assert from 'node:assert/strict'
import {factsOf} from '../../../src/core/facts/facts.ts'
import {sensible} from '../../../src/core/facts/made-sense.ts'
import {parseDocument} from '../../../src/core/index.ts'

function causes(text: string): string[] {
  return factsOf(parseDocument(`# Late mails\n\n${text}`)).factors.map(({words}) => words)
}

describe('causes that prose counts', () => {
  it('are one for each number, up to the next', () => {
    assert.deepEqual(
      causes(
        '## Why it happened\n\nThe main reason is the missing code. The first is testing. One branch was tried. The second is monitoring. Finally there was time pressure.\n',
      ),
      [
        'The main reason is the missing code.',
        'The first is testing. One branch was tried.',
        'The second is monitoring.',
        'Finally there was time pressure.',
      ],
    )
    const others = [
      'First, the proxy had no limit. Second, the report hid the zeros. Third, the guide was old.',
      'The immediate cause was a full disk. Another reason was the retention. Then there was the alert, sent to a closed account.',
    ]
    for (const words of others) assert.equal(causes(`## Root cause\n\n${words}\n`).length, 3, words)
  })

  it('are no attempts, no alerts, and nothing under other titles', () => {
    const others = [
      '## Why it happened\n\nAt first the disk was fine. The second attempt failed.\n',
      '## Why it happened\n\nThe first alert came at nine. The second call came at ten.\n',
      '## Summary\n\nFirst we restarted. Finally we patched it.\n',
    ]
    for (const text of others) assert.deepEqual(causes(text), [], text)
  })
})

it('causes stand in the list that a paragraph announces as reasons', () => {
  const text =
    'We hoped for 800 readers. The group found these reasons:\n\n1. Tablets were shared.\n2. Codes were on paper.\n'
  assert.deepEqual(causes(text), ['Tablets were shared.', 'Codes were on paper.'])
})

describe('conditions in a table that says what can be changed', () => {
  const table = (columns: string): string =>
    `## Levers\n\n| ${columns} |\n| - | - | - |\n| Slot fixed a year ahead | partly | check at two hours |\n| Wind | no | |\n`

  it('are factors under any title, those with an answer changeable', () => {
    const columns = [
      'Condition | In our hands? | Lever',
      'What keeps it going | Can we change it? | How',
      'Factor | Within our control | First step',
    ]
    for (const one of columns) {
      const {factors} = factsOf(parseDocument(`# Late mails\n\n${table(one)}`))
      assert.deepEqual(
        factors.map(({hasDirection}) => hasDirection()),
        [true, false],
        one,
      )
    }
  })

  it('are no options, and no list of changes', () => {
    for (const one of ['Option | Can we change it later? | Cost', 'Condition | Before | After'])
      assert.deepEqual(causes(table(one)), [], one)
  })
})

describe('a map of causes', () => {
  const maps = (words: string): number =>
    factsOf(parseDocument(`# Late mails\n\n${words}`)).causes.trees.length

  it('is drawn with arrows among the causes', () => {
    assert.equal(maps('## How it came together\n\n```\nslot --> overload ──> store full → coding\n```\n'), 1)
    assert.equal(maps('## How it came together\n\n```js\nconst f = (x) => x\n```\n'), 0)
    assert.equal(maps('## Timeline\n\n```\na --> b --> c --> d\n```\n'), 0)
  })
})

describe('what says that something made sense', () => {
  it('speaks of an act or of those who acted', () => {
    const sayings = [
      'In a frost winter, dropping it was right.',
      'It was the best order to pick.',
      'Swapping them was a fair first guess.',
      'It seemed harmless as only the display was reported.',
      'She had no reason to hold the run.',
      'No department did anything odd.',
    ]
    for (const words of sayings) assert.match(words, sensible)
  })

  it('is none of what was right or normal by itself', () => {
    const others = [
      'The forecast was right.',
      'The load was normal.',
      'The best way to fix it is a restart.',
      'There is no reason to hold back.',
    ]
    for (const words of others) assert.doesNotMatch(words, sensible)
  })
})

describe('causes that a sentence includes', () => {
  it('are the things that it lists', () => {
    assert.deepEqual(
      causes(
        '## What we found\n\nWe found several contributing factors, including the old name of the label, a review without the script, and a test on one oven only.\n',
      ).map((words) => words.trim()),
      ['the old name of the label', 'a review without the script', 'and a test on one oven only'],
    )
    assert.deepEqual(
      causes('## What we found\n\nThere were several factors in play, some of them old.\n'),
      [],
    )
  })
})
