import assert from 'node:assert/strict'
import {readFileSync, readdirSync} from 'node:fs'
import {type RuleId, rules} from '../src/core/index.ts'
import {renderPageHead} from '../src/meta/rule-table.ts'
import {findingsOf, fixed} from './support/check.ts'

/** A fenced example of a rule's page: `markdown incorrect`, `markdown fixed` (of the one before it), `markdown correct`. */
interface Example {
  readonly kind: string
  readonly text: string
}

const folder = new URL('../docs/rules/', import.meta.url)

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^(`{3,})markdown (\w+)\n(.*?)^\1$/gms)].map(([, , kind, text]) => ({
    kind: kind!,
    text: text!,
  }))
}

describe('docs/rules', () => {
  it('has one page for each rule and no other', () => {
    const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ''))
    assert.deepEqual(pages.sort(), rules.map(({id}) => id as string).sort())
  })

  for (const {id} of rules) {
    describe(id, () => {
      const page = readFileSync(new URL(`${id}.md`, folder), 'utf8')
      const examples = examplesOf(page)

      it('begins with what the rule says of itself', () => {
        assert.ok(page.startsWith(renderPageHead(id)), renderPageHead(id))
      })

      it('shows the wrong and the right', () => {
        const kinds = new Set(examples.map(({kind}) => kind))
        assert.ok(kinds.has('incorrect') && kinds.has('correct'))
      })

      for (const [index, {kind, text}] of examples.entries()) {
        it(`example ${index + 1} is ${kind}`, () => checkExample(id, examples, index, text))
      }
    })
  }
})

function checkExample(id: RuleId, examples: readonly Example[], index: number, text: string): void {
  const {kind} = examples[index]!
  const count = findingsOf(id, text).length
  if (kind === 'incorrect') assert.ok(count > 0, 'no finding')
  else if (kind === 'correct') assert.equal(count, 0)
  else {
    assert.equal(kind, 'fixed')
    assert.equal(fixed(id, examples[index - 1]!.text), text)
  }
}
