import assert from 'node:assert/strict'
import {runInNewContext} from 'node:vm'
import {withPackedData} from '../scripts/pack-data.mjs'
import {readersOf, unpacked} from '../scripts/packed-data.mjs'

/** What a program says last, as it is written and as it is shipped. */
async function bothWays(program: string): Promise<readonly [unknown, unknown]> {
  const {code, data} = withPackedData(program)
  const shipped: unknown = runInNewContext(code, readersOf(await unpacked(data)))
  return [runInNewContext(program), shipped]
}

async function staysTheSame(program: string): Promise<void> {
  const [written, shipped] = (await bothWays(program)).map((value) => JSON.stringify(value))
  assert.equal(shipped, written)
}

describe('bundled code whose data is packed', () => {
  it('has the same texts, numbers, lists and objects', () =>
    staysTheSame(`const words = ["database", 'it\\'s', "“…” \\\\ \\n", "", "\\u0001/x", 12.5, -3, null, !0, !1, void 0, [[]]]
      const entries = [{id: "one", "a b": [1, {c: "d"}], empty: {}}, {id: "two", 10: "ten", 9: "nine", __proto__: null}]
      ;[words, entries, "a rather long text that ends it"]`))

  it('has the same patterns', () =>
    staysTheSame(`const all = [/[a-zé'-]+ (?:\\/|\\\\|\\u2013|\\p{Lu}\\b)/iu, /"quoted" 'too'\$/, /a\`b\${c}/g, new RegExp("\\\\bwords?\\\\b", "i")]
      all.map(({source, flags}) => [source, flags])`))

  it('fills in what is no data where it stood, from left to right', () =>
    staysTheSame(`let count = 0
      const next = () => ++count, more = {kind: "more of it", all: [next(), next()]}
      const list = ["before it", next(), ...["some others", next()], {...more, at: next(), says: \`\${next()} of \${next()} words\`}]
      const raw = String.raw\`\\b\${next()}\\d{2,}\`, call = ((...all) => all)("first of them", {text: "second", is: next()})
      const late = count > 100 ? "never evaluated here" : "evaluated now", other = count || "not asked for at all"
      ;[list, raw, call, late, other, "what comes behind"]`))

  it('says the same in functions, each time', () =>
    staysTheSame(`const f = (words = "the words of it") => [words, "the words of it", /^the words/.test(words), {"a long name": 1}]
      function g(words) { "use strict"; switch (words) { case"some other text":return words.replace(/(some|other) /g, "$1, ") } }
      class C { of = "a text that it has"; "a method of it"() { return this.of } }
      [f(), f("the others"), g("some other text"), g("some other text"), new C()["a method of it"]()]`))

  it('takes less room', () => {
    const lists = Array.from(
      {length: 200},
      (_, index) => `{id: "entry ${index}", says: "the same words again"}`,
    )
    const program = `const all = [${lists.join()}]`
    const {code, data} = withPackedData(program)
    assert.equal(code, 'const all = take()')
    assert.ok(data.length < program.length / 5)
  })
})
