import assert from 'node:assert/strict'
import {defaultConfig, lint, parseDocument, score} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'

/** How far a criterion is met in a document. */
function share(text: string, id: string): number {
  const document = parseDocument(text)
  const {dimensions} = score(document, lint(document, defaultConfig, today))
  return dimensions.flatMap(({criteria}) => criteria).find((one) => one.id === id)!.share
}

const action = '# Late mails\n\n## Action items\n\n- Add an alert (Ana Lima, 2026-05-01)\n\n'

describe('what is said under titles in other words', () => {
  it('is a follow-up where the section says when', () => {
    const titles = [
      'How we follow up',
      'Keeping at it',
      'Staying on it',
      'Follow-through',
      'Seeing it through',
    ]
    for (const title of titles)
      assert.equal(share(`${action}## ${title}\n\nEvery second Monday, 20 minutes.\n`, 'follow-up'), 1, title)
    for (const words of ['## Keeping at it\n\nAs best we can.\n', '## Keeping backups\n\nEvery Monday.\n'])
      assert.equal(share(action + words, 'follow-up'), 0, words)
    assert.equal(share('# Late mails\n\n## Keeping at it\n\nEvery Monday.\n', 'follow-up'), 0)
  })

  it('is a decision against something, with its reason', () => {
    const decided = 'Not done: moving to another provider. The price is three times as high.\n'
    assert.ok(share(`${action}## Notes\n\n${decided}`, 'decisions') > 0.5)
    assert.equal(share(`${action}## Notes\n\nNot done: the upgrade of the old broker.\n`, 'decisions'), 0)
  })

  it('is why it made sense, as each of those who were there saw it', () => {
    const titles = [
      'What it looked like from each chair',
      'Why each choice was sensible to those who made it',
      'The view from the control room',
      'From where each of them stood',
    ]
    const told = 'The operator read the number from the screen that was made for it.'
    for (const title of titles)
      assert.equal(share(`# Late mails\n\n## ${title}\n\n${told}\n`, 'made-sense'), 1, title)
    assert.equal(share(`# Late mails\n\n## What it looked like\n\n${told}\n`, 'made-sense'), 0)
  })

  it('is a pattern of factors where it is named', () => {
    const listed =
      '1. Controls that answer an old failure\n2. Volume as a blind spot\n3. Stopping costs more than going on\n'
    assert.equal(share(`# Late mails\n\n## Patterns across the talks\n\n${listed}`, 'factor-clusters'), 1)
    assert.equal(share(`# Late mails\n\n## Pattern matching\n\n${listed}`, 'factor-clusters'), 0)
  })
})
