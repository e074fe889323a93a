import assert from 'node:assert/strict'
import {factorsOf} from '../../../src/core/facts/factors.ts'
import {factsOf} from '../../../src/core/facts/facts.ts'
import {parseDocument} from '../../../src/core/index.ts'

function causes(text: string): string[] {
  return factsOf(parseDocument(`# Late parcels\n\n${text}`)).factors.map(({words}) => words)
}

describe('causes in an account without a part for them', () => {
  it('are what failed with what came of it, and what came of a change', () => {
    const text = `## Details

The label feed stopped on 3 March, 06:40 UTC, resulting in parcels without a route.
Due to a recent change of the mail server, the alert of the feed was not sent. As a result, nobody looked before noon.
`
    assert.deepEqual(causes(text), [
      'The label feed stopped on 3 March, 06:40 UTC, resulting in parcels without a route.',
      'Due to a recent change of the mail server, the alert of the feed was not sent. As a result, nobody looked before noon.',
    ])
  })

  it('are where a failure came from, paragraph by paragraph', () => {
    const text =
      'The shop suffered an attack through a flaw of the label form.\n\nThe second round of failures came from a key that was still valid.\n\nOnce keys have a day, this will be seen.'
    assert.deepEqual(causes(`## Details\n\n${text}\n`), [
      'The shop suffered an attack through a flaw of the label form.',
      'The second round of failures came from a key that was still valid.',
    ])
  })

  it('are what was called the cause, what made it worse, what was lost and what nobody had thought of', () => {
    const sentences = [
      'The core issue was a panic of the till, set off by a stale price list.',
      'The restart policy of the till exacerbated the stop.',
      'The search was hampered by cut logs.',
      'Due to some words in that mail, it ended up as spam, delaying the answer.',
      'The label of the oven got removed, so the guard was preventing bread from leaving.',
      'The check of the scale did not consider the new crates.',
    ]
    assert.deepEqual(causes(`## Details\n\n${sentences.join('\n\n')}\n`), sentences)
  })

  it('are what caused it together with something else', () => {
    const text =
      'The stop of the belt, combined with a full queue, caused the sorter to print twice. Due to a lost link, two labels were not read.'
    assert.equal(causes(`## Details\n\n${text}\n`).length, 2)
  })

  it('are none alone, to come, thought of or done about it', () => {
    for (const text of [
      'The label feed stopped, causing parcels without a route. The belt ran on.',
      'The feed failed, causing a stop. We stopped the belt after it failed, leading to an empty hall.',
      'The feed failed, causing a stop. If it fails again, the belt will stop, causing delays.',
      'The feed failed, causing a stop. The failed feed was restarted, leading to a full belt.',
      'The feed failed, causing a stop. The parcels were late because of the feed.',
    ])
      assert.deepEqual(causes(`## Details\n\n${text}\n`), [], text)
  })

  it('are two where a sentence says that the factor was that … and that …', () => {
    const told = (words: string): string[] => causes(`## Conclusion\n\nAs the vendor writes, ${words}\n`)
    assert.deepEqual(
      told('the contributing factor was that their scale had a limit of 1 kg and that their lid was open.'),
      ['their scale had a limit of 1 kg', 'their lid was open'],
    )
    assert.deepEqual(told('the contributing factor was that their scale had a limit of 1 kg.'), [])
    assert.deepEqual(
      told('this happened because the scale was set at a quiet hour and had no check of its limits.'),
      ['the scale was set at a quiet hour', 'had no check of its limits'],
    )
    assert.deepEqual(told('we waited because the scale was set at night and had to be read again.'), [])
  })

  it('are what hindered a project, as its retrospective tells it', () => {
    const retro = (type: string): string[] =>
      factorsOf(
        parseDocument(
          `---\ntype: ${type}\n---\n# The new shop\n\n## Context\n\nThere were too few people who knew the old shop. The ownership was unclear, and the plan slipped. In the future there should be one list of texts.\n`,
        ),
      ).map(({words}) => words)
    assert.deepEqual(retro('project'), [
      'There were too few people who knew the old shop.',
      'The ownership was unclear, and the plan slipped.',
    ])
    assert.deepEqual(retro('incident'), [])
  })

  it('are the obstacles that a list below that word names', () => {
    const listed = (lead: string): string[] =>
      causes(
        `## Response\n\nThe shift repaired the belt.\n\n${lead}\n\n- The only key to the hall was at the depot.\n- The test belt had no scale.\n`,
      )
    assert.deepEqual(listed('Obstacles:'), [
      'The only key to the hall was at the depot.',
      'The test belt had no scale.',
    ])
    assert.deepEqual(listed('The shift went through:'), [])
  })

  it('are a fault that caused more, and what fell short', () => {
    const text =
      'A malfunction of the north sorter, made worse by the cold, caused it to print twice. The check of the labels was insufficient. During this time the parcels were not sent, resulting in complaints.'
    assert.deepEqual(causes(text), [
      'A malfunction of the north sorter, made worse by the cold, caused it to print twice.',
      'The check of the labels was insufficient.',
    ])
  })

  it('are what a change of feed did, however it begins', () => {
    const text =
      'However, due to a fault of the relay, the price feed was fluctuating. A small bug was left in the code, causing prices of zero.'
    assert.equal(causes(`## Details\n\n${text}\n`).length, 2)
  })

  it('are a fault that a change brought in, and errors because of what is missing', () => {
    const text =
      'At noon there were many errors because of a missing route. With the revert we introduced a syntax error which brought down the shop.'
    assert.equal(causes(`## What happened\n\n${text}\n`).length, 2)
  })
})
