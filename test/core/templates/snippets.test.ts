import assert from 'node:assert/strict'
import {renderSnippet} from '../../../src/core/index.ts'

const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

describe('a template as a snippet', () => {
  it('has a tab stop for each blank in order, and lists for choices', () => {
    assert.equal(
      renderSnippet('| [name] | [low/medium/high] | [link](a.md) | [x] |'),
      '| ${1:[name]} | ${2|[low/medium/high],low,medium,high|} | [link](a.md) | [x] |$0',
    )
  })

  it('asks once for a variable that stands twice', () => {
    assert.equal(renderSnippet('title: {{title}}\n# {{title}}'), 'title: ${1:[what happened]}\n# $1$0')
  })

  it('offers today at each date, and lets each become another day', () => {
    assert.equal(
      renderSnippet('| [name] | {{date}} | {{date}} |'),
      `| \${1:[name]} | \${2:${today}} | \${3:${today}} |$0`,
    )
  })

  it('keeps signs that snippets have a meaning for', () => {
    assert.equal(renderSnippet('$5 {a} \\ [what costs $5}]'), '\\$5 {a\\} \\\\ ${1:[what costs \\$5\\}]}$0')
  })
})
