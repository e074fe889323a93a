import assert from 'node:assert/strict'
import type {Nodes} from 'mdast'
import {
  type LintFinding,
  type Span,
  type TextEdit,
  applyEdits,
  lint,
  parseDocument,
  resolveConfig,
  rules,
} from '../../../src/core/index.ts'
import {overlaps} from '../../../src/core/text/span.ts'
import {everyPlace, today} from '../../support/check.ts'
import {
  type Sample,
  folderOf,
  halves,
  measuredRules,
  readParagraphs,
  readSamples,
} from '../../support/labelled.ts'

/** The block structure of a document: lists, tables and what else holds prose, without the prose. */
function shapeOf(node: Nodes): unknown {
  return 'children' in node && node.type !== 'paragraph' && node.type !== 'tableCell'
    ? [node.type, ...node.children.map(shapeOf)]
    : node.type
}

/** The language rules alone. */
const {config} = resolveConfig([
  {
    source: 'test',
    value: {
      rules: Object.fromEntries(
        rules.filter(({id}) => !(measuredRules as readonly string[]).includes(id)).map(({id}) => [id, 'off']),
      ),
    },
  },
])

function findingsIn(text: string): LintFinding[] {
  return everyPlace(lint(parseDocument(text), config, today))
}

/** Where a place of the edited text stood before; all of an edit's old words for a place inside its new ones. */
function unedited({start, end}: Span, edits: readonly TextEdit[]): Span {
  const back = (offset: number, isEnd: boolean): number => {
    let shift = 0
    for (const {span, newText} of [...edits].sort((a, b) => a.span.start - b.span.start)) {
      if (offset < span.start + shift || (offset === span.start + shift && isEnd)) break
      if (offset < span.start + shift + newText.length) return isEnd ? span.end : span.start
      shift += newText.length - (span.end - span.start)
    }
    return offset - shift
  }
  return {start: back(start, false), end: back(end, true)}
}

function checkSuggestions({document}: Sample): void {
  const before = findingsIn(document)
  for (const finding of before) {
    const words = document.slice(finding.span.start, finding.span.end)
    assert.notEqual(finding.suggestions.length, 0, `nothing to do about “${words}”`)
    for (const {title, edits} of finding.suggestions) {
      const fixed = applyEdits(document, edits)
      const where = `“${words}”, ${title}: ${fixed.split('\n').slice(4).join(' ')}`
      assert.deepEqual(shapeOf(parseDocument(fixed).tree), shapeOf(parseDocument(document).tree), where)
      for (const {rule, span} of findingsIn(fixed)) {
        const place = unedited(span, edits)
        assert.ok(
          before.some((other) => other !== finding && other.rule === rule && overlaps(other.span, place)),
          `${rule} finds “${fixed.slice(span.start, span.end)}” after ${where}`,
        )
      }
    }
  }
}

describe('Every suggestion of every labelled sentence applies, takes its finding away and brings no new one', () => {
  for (const half of halves) {
    for (const rule of measuredRules)
      it(`${half} ${rule}`, () => {
        for (const sample of readSamples(folderOf(half), rule))
          if (sample.expected.length > 0) checkSuggestions(sample)
      })
    it(`${half} paragraphs`, () => {
      for (const sample of readParagraphs(folderOf(half))) checkSuggestions(sample)
    })
  }
})
