import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  type PostmortemDocument,
  type TextEdit,
  applyEdits,
  insertParts,
  packEdits,
  parseDocument,
  sectionChoices,
  sectionRewrites,
} from '../../src/core/index.ts'
import {documents} from './documents.ts'
import {type Property, holds} from './property.ts'

export const sectionProperties: readonly Property[] = [
  holds<[string]>('a document that becomes a Pack keeps all that is there', documents, (text) => {
    const document = parseDocument(text)
    assertOnlyAdds(document, packEdits(document))
  }),

  holds<[string, number]>(
    'a section or its prompts that are inserted change nothing that is there',
    documents,
    fc.nat(),
    (text, choice) => {
      const document = parseDocument(text)
      const choices = sectionChoices(document)
      assertOnlyAdds(document, insertParts(document, [choices[choice % choices.length]!.part]))
      for (const {heading} of document.sections)
        for (const {edits} of sectionRewrites(document, heading)) assertOnlyAdds(document, edits)
    },
  ),
]

/** Every edit adds, and without what was added the text is as it was, character by character. */
function assertOnlyAdds({text}: PostmortemDocument, edits: readonly TextEdit[]): void {
  for (const {span, newText} of edits) {
    assert.equal(span.start, span.end)
    assert.notEqual(newText, '')
  }
  let rest = applyEdits(text, edits)
  for (const {span, newText} of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    assert.equal(rest.slice(span.start, span.start + newText.length), newText)
    rest = rest.slice(0, span.start) + rest.slice(span.start + newText.length)
  }
  assert.equal(rest, text)
}
