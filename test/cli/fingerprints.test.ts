import assert from 'node:assert/strict'
import type {Text} from 'mdast'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {visitParents} from 'unist-util-visit-parents'
import {lintText} from '../../src/cli/lint/work.ts'
import {type TextEdit, applyEdits, defaultConfig, unfold} from '../../src/core/index.ts'
import {documents} from '../support/documents.ts'

/** What tells the findings of a text apart, by what they say. */
function partsOf(text: string): Map<string, string[]> {
  const {findings} = lintText({text, config: defaultConfig, today: '2026-06-10'}, false)
  const said = new Map<string, string[]>()
  for (const {rule, message, parts} of findings.flatMap((finding) => unfold(finding)))
    said.set(`${rule} ${message}`, [...(said.get(`${rule} ${message}`) ?? []), ...parts].sort())
  return said
}

/** The same text with its prose broken at a width, as formatters do. */
function wrapped(text: string, width: number): string {
  const edits: TextEdit[] = []
  visitParents(remark().use(remarkGfm).parse(text), 'text', ({position}: Text, parents) => {
    const paragraph = parents.findLast(({type}) => type === 'paragraph')
    // Behind a name, as in “**To do:** …”, each line is read by itself.
    if (paragraph === undefined || ('children' in paragraph && paragraph.children[0]?.type === 'strong'))
      return
    const indent = ' '.repeat(paragraph.position!.start.column - 1)
    const [start, end] = [position!.start.offset!, position!.end.offset!]
    let lineStart = text.lastIndexOf('\n', start - 1) + 1
    for (const {index} of text.slice(start, end).matchAll(/[ ](?=[a-z])|\n/g)) {
      const at = start + index
      if (text[at] === '\n') lineStart = at + 1
      else if (at - lineStart > width - 10) {
        edits.push({span: {start: at, end: at + 1}, newText: `\n${indent}`})
        lineStart = at + 1
      }
    }
  })
  return applyEdits(text, edits)
}

describe('what tells findings apart', () => {
  it('is the same however the lines of a paragraph or an item are broken', () => {
    let compared = 0
    for (const [path, text] of documents) {
      const parts = partsOf(text)
      // A line such as “Owner: …” says something else once it is two.
      for (const [said, others] of partsOf(wrapped(text, 80))) {
        const own = parts.get(said)
        if (own?.length !== others.length) continue
        compared++
        assert.deepEqual(others, own, `${path}: ${said}`)
      }
    }
    assert.ok(compared > 1000, `${compared}`)
  })
})
