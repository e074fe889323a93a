import assert from 'node:assert/strict'
import {readFileSync, readdirSync} from 'node:fs'
import {type LintFinding, applyEdits, defaultConfig, lint, parseDocument} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {readPlanted} from '../../support/planted.ts'

const folder = new URL('planted/', import.meta.url)
const documents = readdirSync(folder).sort()
const about: readonly string[] = ['valid-frontmatter', 'incident-times-in-order', 'publish-within-deadline']

function findingsOf(text: string): LintFinding[] {
  return lint(parseDocument(text), defaultConfig, today).filter(({rule}) => about.includes(rule))
}

describe('planted errors in front matter', () => {
  const all = documents.map((name) => readPlanted(readFileSync(new URL(name, folder), 'utf8')))

  it('are sixty in twenty documents', () => {
    assert.equal(documents.length, 20)
    assert.equal(all.flatMap(({planted}) => planted).length, 60)
  })

  for (const [index, name] of documents.entries()) {
    const {text, planted} = all[index]!

    it(`${name}: each is found at its exact words, and nothing else`, () => {
      const found = findingsOf(text)
      assert.deepEqual(
        found.map(({rule, span}) => [rule, text.slice(span.start, span.end), span.start]),
        planted.map(({rule, start, end}) => [rule, text.slice(start, end), start]),
      )
      for (const [at, {words}] of planted.entries())
        assert.ok(found[at]!.message.includes(words), `“${found[at]!.message}” does not say “${words}”`)
    })

    it(`${name}: the same with CRLF`, () => {
      const found = findingsOf(text.replaceAll('\n', '\r\n'))
      assert.deepEqual(
        found.map(({rule, message}) => [rule, message]),
        findingsOf(text).map(({rule, message}) => [rule, message]),
      )
    })

    it(`${name}: a fix takes its finding away and leaves every other line as it is`, () => {
      for (const {span, message, suggestions} of findingsOf(text)) {
        for (const {edits} of suggestions) {
          const after = applyEdits(text, edits)
          const left = findingsOf(after)
          assert.ok(!left.some((one) => one.message === message), message)
          assert.ok(left.length < planted.length + 1, `${message}: ${left.map((one) => one.message).join()}`)
          if (edits.every((edit) => edit.span.end > edit.span.start))
            assertSameElsewhere(text, after, span.start)
        }
      }
    })
  }
})

/** That only the line of an offset differs between two texts. */
function assertSameElsewhere(before: string, after: string, offset: number): void {
  const line = before.slice(0, offset).split('\n').length - 1
  const [a, b] = [before.split('\n'), after.split('\n')]
  assert.equal(a.length, b.length)
  for (const [index, words] of a.entries()) if (index !== line) assert.equal(words, b[index])
}
