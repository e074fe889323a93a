import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {factorsOf} from '../../../src/core/facts/factors.ts'

function factorsIn(title: string, text: string): string[] {
  const document = parseDocument(
    `# Outage\n\n## ${title}\n\n${text}\n\n## Resolution\n\nThe cache was warmed.\n`,
  )
  return factorsOf(document).map(({words}) => words)
}

const titles = [
  ...['Contributing factors', 'Root causes', 'How did this happen'],
  ...['Root cause', 'Cause of the outage', 'How could this happen?'],
]
const conditions = [
  'The proxy has a queue limit below that of the backend.',
  'The runbook has no step for a cold cache.',
  'No alert fires on a full queue.',
  'Staging has one node only.',
]
const chain =
  'The library turns a miss into 0. The 0 then travels to the app. The app shows it to the customer.'

describe('causes that sentences tell', () => {
  for (const title of titles) {
    it(`are the same as prose, bullets and paragraphs under “${title}”`, () => {
      for (const text of [conditions.join(' '), conditions.join('\n\n'), `- ${conditions.join('\n- ')}`])
        assert.deepEqual(factorsIn(title, text), conditions)
    })

    it(`are at most one for each chain under “${title}”`, () => {
      assert.ok(factorsIn(title, chain).length <= 1)
    })
  }

  it('are told beside a bullet, too', () => {
    for (const title of titles)
      assert.equal(
        factorsIn(title, `${conditions.slice(1).join(' ')}\n\n- ${conditions[0]!}`).length,
        conditions.length,
      )
  })

  it('are none beside a bullet where they say that there are no others', () => {
    const text = `${conditions.slice(1).join(' ')} We asked whether anything else contributed, and it did not.\n\n- ${conditions[0]!}`
    assert.deepEqual(factorsIn('Root causes', text), [conditions[0]])
  })

  it('are one for each paragraph that says more than one thing', () => {
    const paragraphs = conditions.map(
      (one) => `${one} Nobody had asked for that. Each team has its own plan.`,
    )
    assert.equal(factorsIn('Contributing factors', paragraphs.join('\n\n')).length, paragraphs.length)
  })

  it('have with them why they made sense and what can change', () => {
    const told = ['First', 'Second'].map(
      (nth) => `${nth}, the relay gives up at once. It made sense in 2021. Can be changed: retry for a day.`,
    )
    assert.deepEqual(factorsIn('Contributing factors', told.join(' ')), told)
  })

  it('are none where they only say how many there were', () => {
    const text = `We drew a tree in the review; four branches stayed.\n\n${conditions.join(' ')}`
    assert.deepEqual(factorsIn('Contributing factors', text), conditions)
  })

  it('are none of a story', () => {
    const story = 'The team restarted the relay. The mail came back at noon. The customers called the desk.'
    for (const title of ['Root causes', 'Root cause']) assert.deepEqual(factorsIn(title, story), [])
  })

  it('are none under “Cause” where it tells what somebody left undone', () => {
    const blaming =
      'The night operator did not read the mail of the proxy. The operator has no excuse, the mail was not short. The shift lead never asked about it.'
    assert.deepEqual(factorsIn('Cause', blaming), [])
  })

  it('are those under “Cause” of which somebody had no way to know', () => {
    const told = 'The on-call engineer had no access to the graph. No alert fires on a full queue.'
    assert.equal(factorsIn('Cause', told).length, 2)
  })

  it('are none that bullets below say again, nor what leads to these', () => {
    const bullets = ['No limit on the queue of the proxy', 'No step for a cold cache in the runbook']
    const text = `The proxy has no limit on its queue. The runbook lacks a step for a cold cache. In short:\n\n- ${bullets.join('\n- ')}`
    for (const title of titles) assert.deepEqual(factorsIn(title, text), bullets)
  })

  it('are those under “Root cause” without what came of them', () => {
    const told = [...conditions.slice(0, 2), 'We had no alert on a full queue.']
    assert.deepEqual(factorsIn('Root cause', `${told.join(' ')} Orders were lost for two hours.`), told)
  })

  it('are each what a reason says that has its own clause', () => {
    const [bundle, copy] = [
      'The texts were not in the bundle.',
      'Because the test shop runs on a full copy, it did not show there.',
    ]
    assert.deepEqual(factorsIn('Root causes', `${bundle} ${copy}`), [bundle, copy])
    assert.deepEqual(factorsIn('Root causes', `${bundle} Because of this the shop did not open.`), [])
  })
})
