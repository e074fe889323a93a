import assert from 'node:assert/strict'
import {withAllowed, withPerson} from '../../../src/core/index.ts'

const file = `# What the payments group agreed on
rules:
  no-hindsight: off # too noisy for now

people:
  # on call since March
  Ngozi Adeyemi: the on-call engineer
`

describe('withPerson', () => {
  it('adds someone and keeps comments and the rest', () => {
    assert.equal(
      withPerson(file, 'Tomasz Wieczorek', 'the deploying engineer'),
      `${file}  Tomasz Wieczorek: the deploying engineer\n`,
    )
  })

  it('changes the role of someone who is there', () => {
    assert.equal(
      withPerson(file, 'Ngozi Adeyemi', 'a responder'),
      file.replace('the on-call engineer', 'a responder'),
    )
  })

  it('begins an empty file', () => {
    assert.equal(withPerson('', 'Ana Lima', 'the scribe'), 'people:\n  Ana Lima: the scribe\n')
  })

  it('keeps CRLF', () => {
    assert.equal(
      withPerson('allow:\r\n  - Iris\r\n', 'Ana', 'the scribe'),
      'allow:\r\n  - Iris\r\npeople:\r\n  Ana: the scribe\r\n',
    )
  })

  it('leaves alone what it cannot read', () => {
    assert.equal(withPerson('people: [', 'Ana', 'the scribe'), undefined)
    assert.equal(withPerson('people: everyone\n', 'Ana', 'the scribe'), undefined)
    assert.equal(withPerson('- a list\n', 'Ana', 'the scribe'), undefined)
  })
})

describe('withAllowed', () => {
  it('adds a word once', () => {
    const once = withAllowed(file, 'Iris')!
    assert.equal(once, `${file}allow:\n  - Iris\n`)
    assert.equal(withAllowed(once, 'Iris'), once)
  })
})
