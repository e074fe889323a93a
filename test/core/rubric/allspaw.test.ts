import assert from 'node:assert/strict'
import {allspawAnswer, recordAllspawAnswer} from '../../../src/core/rubric/allspaw.ts'
import {applyEdits, parseDocument} from '../../../src/core/index.ts'

function recorded(text: string, answer: 'yes' | 'no'): string {
  return applyEdits(text, [recordAllspawAnswer(parseDocument(text), answer)!])
}

describe('the answer to the Allspaw test', () => {
  for (const [front, answer] of [
    ['allspaw-test: yes', 'yes'],
    ['allspaw-test: "Yes, asked all four"', 'yes'],
    ['allspaw-test: true', 'yes'],
    ['allspaw-test: no', 'no'],
    ['allspaw-test:', undefined],
    ['status: final', undefined],
  ] as const) {
    it(`is ${answer} in “${front}”`, () =>
      assert.equal(allspawAnswer(parseDocument(`---\n${front}\n---\n`)), answer))
  }

  it('goes to the end of the front matter, and nothing else changes', () => {
    assert.equal(
      recorded('---\nstatus: final # since Monday\n---\n\n# Outage\n', 'yes'),
      '---\nstatus: final # since Monday\nallspaw-test: yes\n---\n\n# Outage\n',
    )
  })

  it('takes the place of the one before', () => {
    assert.equal(
      recorded('---\nallspaw-test: no\nstatus: final\n---\n', 'yes'),
      '---\nallspaw-test: yes\nstatus: final\n---\n',
    )
    assert.equal(recorded('---\nallspaw-test:\n---\n', 'no'), '---\nallspaw-test: no\n---\n')
  })

  it('makes front matter where there is none, with the line breaks of the text', () => {
    assert.equal(recorded('# Outage\r\n', 'no'), '---\r\nallspaw-test: no\r\n---\r\n\r\n# Outage\r\n')
  })

  it('goes inside the braces of front matter that has some', () => {
    assert.equal(
      recorded('---\n{status: final}\n---\n', 'yes'),
      '---\n{status: final, allspaw-test: yes}\n---\n',
    )
    assert.equal(recorded('---\n# empty\n{}\n---\n', 'no'), '---\n# empty\n{allspaw-test: no}\n---\n')
  })

  it('is not written into front matter of another language, into a broken or a misplaced one', () => {
    for (const text of [
      '+++\nstatus = "final"\n+++\n',
      '---\nstatus: [final\n---\n',
      '---\nstatus: final\n\n# A\n',
      '---\n- status\n- final\n---\n',
      '---\nfinal\n---\n',
      '\n---\nstatus: final\n---\n',
      '---yaml\nstatus: final\n---\n',
    ])
      assert.equal(recordAllspawAnswer(parseDocument(text), 'yes'), undefined)
  })

  it('is read back as it was recorded', () => {
    for (const text of ['# Outage\n', '---\nstatus: final\n---\n', '---\nallspaw-test: yes\n---\n'])
      for (const answer of ['yes', 'no'] as const)
        assert.equal(allspawAnswer(parseDocument(recorded(text, answer))), answer)
  })

  it('is asked of a span that lies in the text', () => {
    const text = '---\nallspaw-test: yes\n---\n'
    const {span} = recordAllspawAnswer(parseDocument(text), 'no')!
    assert.equal(text.slice(span.start, span.end), 'yes')
  })
})
