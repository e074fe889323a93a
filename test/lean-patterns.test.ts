import assert from 'node:assert/strict'
import {runInNewContext} from 'node:vm'
import {withLeanPatterns} from '../scripts/lean-patterns.mjs'
import {letters} from '../scripts/quick-letters.mjs'

/** What the last expression of a program gives, as it is written and as it is shipped. */
function bothWays(code: string): readonly [unknown, unknown] {
  const run = (program: string): unknown => JSON.parse(JSON.stringify(runInNewContext(program)))
  return [run(code), run(withLeanPatterns(code))]
}

const described = 'all.map(({source, flags}) => [source, flags])'

describe('bundled code whose patterns are made lean', () => {
  it('has the same patterns outside of functions', () => {
    const patterns = [
      `/[${letters}'-]+ (?:\\/|\\\\|\\u2013|\\p{Lu}\\b)/iu`,
      '/"quoted" \'too\'$/',
      '/a`b/i',
      '/[${]x/',
      `new RegExp("[${letters}]+ \\"\\\\b", "u")`,
      `new RegExp(\`\${"a"}[${letters}]\\\\b\`, "u")`,
      `new RegExp(String.raw\`\${"a"}[${letters}]\\b\`, "u")`,
    ]
    const [written, shipped] = bothWays(`const all = [${patterns.join()}]; ${described}`)
    assert.deepEqual(shipped, written)
  })

  it('has its letters once for all of those', () => {
    const code = `var a = /[${letters}]/u, b = {c: [/[^${letters}]/i, "[${letters}]"]};`
    assert.equal(withLeanPatterns(code).split(letters).length, 2)
  })

  it('is as it was in functions, where a literal is made once', () => {
    const inside = `function f(x = /[${letters}]/u) { return x }; class C { p = /a/ }; const g = () => /b/;`
    assert.ok(withLeanPatterns(`${inside} const h = /c/`).includes(inside))
  })

  it('keeps what is a name and no text', () => {
    const [written, shipped] = bothWays(`const all = {"[${letters}]": 1}; all`)
    assert.deepEqual(shipped, written)
  })
})
