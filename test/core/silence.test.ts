import assert from 'node:assert/strict'
import {applyEdits, defaultConfig, disableSuggestions, lint, parseDocument} from '../../src/core/index.ts'
import {today} from '../support/check.ts'

function rulesOf(text: string): string[] {
  return lint(parseDocument(text), defaultConfig, today)
    .map(({rule}) => rule)
    .filter((rule) => rule === 'no-blame' || rule === 'no-human-error' || rule === 'no-unused-disable')
}

const blame = 'The operator failed to check the gauge.'
const error = 'It was human error.'

describe('disable comments', () => {
  it('silence the line they stand on, wherever in it', () => {
    assert.deepEqual(rulesOf(`${blame} <!-- postmortem-disable-line no-blame -->\n`), [])
    assert.deepEqual(rulesOf(`- ${blame} <!-- postmortem-disable-line -->\n- ${blame}\n`), ['no-blame'])
    assert.deepEqual(
      rulesOf(`| Event |\n| --- |\n| ${blame} <!-- postmortem-disable-line no-blame --> |\n`),
      [],
    )
  })

  it('silence the next line that is not blank', () => {
    assert.deepEqual(rulesOf(`<!-- postmortem-disable-next-line no-blame -->\n\n${blame}\n`), [])
    assert.deepEqual(rulesOf(`<!-- postmortem-disable-next-line no-blame -->\n- ${blame}\n- ${blame}\n`), [
      'no-blame',
    ])
  })

  it('silence up to the comment that ends it, or to the end', () => {
    const text = `<!-- postmortem-disable no-blame -->\n\n${blame}\n\n<!-- postmortem-enable no-blame -->\n\n${blame}\n`
    assert.deepEqual(rulesOf(text), ['no-blame'])
    assert.deepEqual(rulesOf(text.replace(/<!-- postmortem-enable.*-->/, '')), [])
  })

  it('silence a rule in the whole file, and only that rule', () => {
    assert.deepEqual(rulesOf(`${blame} ${error}\n\n<!-- postmortem-disable-file no-blame -->\n`), [
      'no-human-error',
    ])
  })

  it('name several rules', () => {
    assert.deepEqual(
      rulesOf(`${blame} ${error} <!-- postmortem-disable-line no-blame, no-human-error -->\n`),
      [],
    )
  })

  it('do nothing inside code', () => {
    const example = '`<!-- postmortem-disable-line no-blame -->`'
    assert.deepEqual(rulesOf(`${blame} ${example}\n`), ['no-blame'])
    assert.deepEqual(rulesOf(`\`\`\`md\n<!-- postmortem-disable-file no-blame -->\n\`\`\`\n\n${blame}\n`), [
      'no-blame',
    ])
  })

  it('work with CRLF', () => {
    assert.deepEqual(rulesOf(`<!-- postmortem-disable-next-line no-blame -->\r\n\r\n${blame}\r\n`), [])
  })

  it('are reported where they silence nothing, also one rule of several', () => {
    assert.deepEqual(rulesOf(`# Dry pump\n\nThe pump stopped. <!-- postmortem-disable-line -->\n`), [
      'no-unused-disable',
    ])
    assert.deepEqual(rulesOf(`${blame} <!-- postmortem-disable-line no-blame no-hindsight -->\n`), [
      'no-unused-disable',
    ])
  })
})

describe('disableSuggestions', () => {
  for (const text of [
    `${blame}\n`,
    `- 🔥 ${blame}`,
    `| Time | Event |\r\n| --- | --- |\r\n| 09:12 | ${blame} |\r\n`,
    `---\ntype: incident\n---\n\n${blame} It ran dry.\nThen it stopped.\n`,
  ]) {
    it(`silences ${JSON.stringify(text.slice(0, 30))}… for the line and for the file`, () => {
      const document = parseDocument(text)
      const finding = lint(document, defaultConfig, today).find(({rule}) => rule === 'no-blame')!
      const suggestions = disableSuggestions(document, finding)
      assert.equal(suggestions.length, 2)
      for (const {edits} of suggestions) assert.deepEqual(rulesOf(applyEdits(text, edits)), [])
    })
  }

  it('puts no comment into front matter', () => {
    const document = parseDocument('---\nseverity: SEV-9\n---\n')
    const finding = lint(document, defaultConfig, today).find(({rule}) => rule === 'valid-frontmatter')!
    assert.deepEqual(
      disableSuggestions(document, finding).map(({title}) => title),
      ['Disable valid-frontmatter for this file'],
    )
  })
})
