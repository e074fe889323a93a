import assert from 'node:assert/strict'
import {defaultConfig, lint, parseDocument, score} from '../../../src/core/index.ts'
import {blamedPlaces} from '../../../src/core/rubric/blame.ts'
import {today} from '../../support/check.ts'

function blameIn(sentence: string): string[] {
  const document = parseDocument(`# Late mail\n\n## What happened\n\n${sentence}\n`)
  return blamedPlaces(document, lint(document, defaultConfig, today)).map(({blame}) => blame)
}

describe('how much a blamed place weighs', () => {
  const cases: readonly (readonly [sentence: string, blame: 'open' | 'mild'])[] = [
    ['The engineer carelessly broke the relay.', 'open'],
    ['The on-call engineer should have known that the queue was full.', 'open'],
    ['The alarm was not noticed by the administrators.', 'open'],
    ['It was a case of carelessness.', 'open'],
    ['We forgot to rotate the key.', 'mild'],
    ['The administrator told us that we missed the alarm.', 'mild'],
    ['Nobody noticed the alarm.', 'mild'],
    ['No one else knew how to renew the key.', 'mild'],
    ['The change was merged by mistake.', 'mild'],
    ['We told the organisation and approved the change hastily.', 'mild'],
    ['A disk alert would have caught it an hour before.', 'mild'],
    ['The move should have been planned for.', 'mild'],
  ]
  for (const [sentence, blame] of cases)
    it(`is ${blame} in “${sentence}”`, () => {
      const found = blameIn(sentence)
      assert.ok(found.length > 0 && found.every((one) => one === blame), found.join())
    })
})

/** A long account of eight sections, with words of a reader's choice at the end of some of them. */
function accountWith(...faults: readonly string[]): number {
  const sections = [
    'Summary',
    'Impact',
    'Background',
    'Trigger',
    'Detection',
    'Response',
    'Root cause',
    'Luck',
  ]
  const text = sections
    .map(
      (title, index) => `## ${title}\n\nThe relay kept the mail of hour ${index}. ${faults[index] ?? ''}\n`,
    )
    .join('\n')
  return shareOf(`# Late mail\n\n${text}`)
}

function shareOf(text: string): number {
  const document = parseDocument(text)
  const {dimensions} = score(document, lint(document, defaultConfig, today))
  return dimensions[0]!.criteria.find(({id}) => id === 'blameless-language')!.share
}

describe('blameless wording of a long account', () => {
  it('loses little with one soft word, and more with each', () => {
    const [clean, one, several] = [
      accountWith(),
      accountWith('A disk alert would have caught it.'),
      accountWith('We forgot the key.', 'We missed the alarm.', 'An alert would have caught it.'),
    ]
    assert.equal(clean, 1)
    assert.ok(one >= 0.8 && one < 1, `${one}`)
    assert.ok(several > 0 && several < 0.5, `${several}`)
  })

  it('is mostly blameless at best where somebody is openly blamed, however long it is', () => {
    const one = accountWith('The engineer carelessly broke the relay.')
    const two = accountWith('The engineer carelessly broke the relay.', 'The operator forgot the key.')
    assert.ok(one <= 0.35 && two < one && two > 0, `${one} ${two}`)
  })

  it('is worth nothing where blame comes back', () => {
    const blame = ['The engineer carelessly broke the relay.', 'The operator forgot the key.']
    assert.equal(accountWith(...blame, 'The on-call engineer should have known.'), 0)
  })
})

describe('blameless wording of what is not a full account', () => {
  const account = ['Summary', 'Impact', 'Detection'].map(
    (title, index) => `## ${title}\n\nThe relay kept the mail of hour ${index} until noon.\n`,
  )

  it('loses nothing with an empty list of links, a screenshot alone, or a day as the second title', () => {
    assert.equal(shareOf(['# Late mail\n', ...account, '## Supporting information\n'].join('\n')), 1)
    assert.equal(shareOf(['# Late mail\n', ...account, '## Trigger\n\n![queue](queue.png)\n'].join('\n')), 1)
    assert.equal(shareOf(['# Late mail\n', '## 3.4.2026\n', ...account].join('\n')), 1)
    assert.equal(shareOf(['# Late mail\n', ...account, '## Root cause\n'].join('\n')), 0.25)
  })

  it('grows with the paragraphs of an account without sections', () => {
    const [few, some, many] = [3, 6, 12].map((count) =>
      shareOf(
        Array.from({length: count}, (_, hour) => `The relay kept the mail of hour ${hour}.\n`).join('\n'),
      ),
    )
    assert.ok(few! <= 0.35 && few! < some! && some! < 0.7 && many === 1, `${few} ${some} ${many}`)
  })
})
