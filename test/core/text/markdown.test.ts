import assert from 'node:assert/strict'
import {parseMarkdown, plainText} from '../../../src/core/document/markdown.ts'
import {escapeMarkdown} from '../../../src/core/text/markdown.ts'
import {random} from '../../support/random.ts'

/** What a reader sees of Markdown, and of which nodes it is made. */
function read(source: string): {words: string; types: string[]} {
  const tree = parseMarkdown(source)
  const types = tree.children.flatMap((node) => [
    node.type,
    ...('children' in node ? node.children.map(({type}) => type) : []),
  ])
  return {words: plainText(tree), types}
}

describe('escapeMarkdown', () => {
  for (const words of [
    '# 1 *of* `two` [links](https://a.example) <img src=x> & | ~~done~~',
    '- not an item',
    '1. not an item',
    '12) not an item',
    '+ more',
    'www.a.example, https://a.example/?q=1 and ana@mail.example',
    'snake_case __init__ C:\\temp\\',
    '![image](x.png) !important',
    '=== --- ***',
    '---',
    '-',
    '&amp; &#64; &copy;',
  ]) {
    it(`lets “${words}” be read as it is`, () => {
      assert.deepEqual(read(escapeMarkdown(words)), {words, types: ['paragraph', 'text']})
    })
  }

  it('is one line, whatever stands there', () => {
    assert.equal(escapeMarkdown('  a\n\nb\r\n# c\t'), 'a b \\# c')
    const next = random(3)
    const marks = [
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '-',
      '1.',
      '|',
      '\\',
      '&',
      ';',
      '~',
      '!',
      '@',
      ' ',
      'a',
      ':',
      '//',
      '\n',
    ]
    for (let round = 0; round < 2000; round++) {
      const words = Array.from({length: 8}, () => marks[Math.floor(next() * marks.length)]!).join('')
      const squeezed = words.replace(/\s+/g, ' ').trim()
      assert.equal(read(`x ${escapeMarkdown(words)}`).words, `x ${squeezed}`.trim(), JSON.stringify(words))
    }
  })

  it('leaves file names and numbers as they are', () => {
    assert.equal(escapeMarkdown('2026-03-03-checkout.md (75 %)'), '2026-03-03-checkout.md (75 %)')
  })
})
