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

  it('is no concrete action where it is only talked about', () => {
    const listed = '# Late mails\n\n## Action items\n\n- Talk about the process by 2026-12-12\n'
    assert.equal(share(listed, 'concrete'), 0)
    assert.equal(share(listed.replace('Talk about', 'Write down'), 'concrete'), 1)
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

  it('is no reason for what was done where it is a ground rule', () => {
    const rule = 'Everybody did the best they could, given what they knew at the time.\n'
    assert.equal(share(`# Late mails\n\n## Ground rules\n\n${rule}`, 'made-sense'), 0)
    assert.ok(share(`# Late mails\n\n## What happened\n\n${rule}`, 'made-sense') > 0)
  })

  it('is a pattern of factors where it is named', () => {
    const listed =
      '1. Controls that answer an old failure\n2. Volume as a blind spot\n3. Stopping costs more than going on\n'
    assert.equal(share(`# Late mails\n\n## Patterns across the talks\n\n${listed}`, 'factor-clusters'), 1)
    assert.equal(share(`# Late mails\n\n## Pattern matching\n\n${listed}`, 'factor-clusters'), 0)
  })
})

describe('a brief in other words', () => {
  const lates = '# Late mails\n\n'
  const roles = `${lates}## Who does what

| Role | Person | What that means here |
| - | - | - |
| Facilitation, timekeeping | Ana Lima | guards the scope |
| Record | Bo Chen | writes, does not argue |
| Decision maker | Ola Berg | accepts or declines |
`

  it('names roles in a table of three columns, which holds no action items', () => {
    assert.equal(share(roles, 'roles'), 1)
    assert.deepEqual(parseDocument(roles).actionItems, [])
  })

  it('names roles in the present tense', () => {
    const told =
      'Ana Lima moderates; she is from the library. Bo Chen keeps the record. Ola Berg decides on the outcome.'
    assert.equal(share(`${lates}**Roles.** ${told}\n`, 'roles'), 1)
    assert.equal(share(`${lates}The pool runs the jobs. The vendor keeps logs.\n`, 'roles'), 0)
  })

  it('says what it is for, for whom, how people speak, and what it leaves out', () => {
    const said: readonly (readonly [id: string, words: string])[] = [
      ['goal', '## Why we are writing this\n\nTwo questions are to be answered by this review.\n'],
      ['goal', '## What we want out of this\n\nA decision on whether the pilot is funded.\n'],
      ['goal', 'We meet because data was lost and nobody could say why.\n'],
      ['audience', 'The readers we have in mind are the five curators.\n'],
      ['audience', '## Why we sat together\n\nFor the council committee and the five departments.\n'],
      [
        'blameless-norms',
        '**What we promise one another.**\n\n1. We ask what somebody was looking at, and what came next.\n',
      ],
      ['blameless-norms', 'Ground rules, read out at the start: we assume good reasons and look for them.\n'],
      ['constraints', '## What is off the table\n\n- The contract with the supplier\n'],
    ]
    for (const [id, words] of said) assert.ok(share(lates + words, id) >= 0.9, words)
    const others: readonly (readonly [id: string, words: string])[] = [
      ['goal', '## Why we were slow\n\nThe queue was full and nobody could see it.\n'],
      [
        'goal',
        '## Results\n\n| | Goal | Reached |\n| - | - | - |\n| Boxes | 4,000 | 3,350 |\n| Rate | 80 | 54 |\n',
      ],
      ['audience', 'For the next two hours the mails were late.\n'],
      ['blameless-norms', 'follow-up blameless goal goal\n'],
      ['blameless-norms', 'The firewall rules, written in May: drop all, allow mail, allow the proxy.\n'],
      ['blameless-norms', '- **A word with two meanings.** It was agreed with everybody in the team.\n'],
    ]
    for (const [id, words] of others) assert.equal(share(lates + words, id), 0, words)
  })
})

describe('a shareout in other words', () => {
  const shared = (words: string): number =>
    share(`# Late mails\n\n## Passing it on\n\n${words}\n`, 'published')

  it('says to whom it goes', () => {
    for (const words of [
      'It goes out on 9 October to everybody in both offices.',
      'One page for all teams of the group, by Ana.',
      'A single page by Ana, in plain language, on the notice boards.',
      'The report goes to the technical committee.',
      'The sheet is pinned in the rooms of all crews.',
    ])
      assert.equal(shared(words), 1, words)
  })

  it('does not by wishes, or by what else is shared', () => {
    for (const words of ['We want to share more of this.', 'Shared time zone library for the team'])
      assert.equal(shared(words), 0, words)
    assert.equal(share('# Late mails\n\n## Summary\n\nThe mail goes to all customers.\n', 'published'), 0)
  })
})
