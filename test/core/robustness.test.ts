import assert from 'node:assert/strict'
import {
  type PostmortemDocument,
  type Span,
  applyEdits,
  defaultConfig,
  lint,
  parseDocument,
  score,
} from '../../src/core/index.ts'
import {today} from '../support/check.ts'
import {exampleFiles, exampleText} from '../support/examples.ts'

/** Reads, lints and scores a text, and asserts that every place and every edit lies inside it. */
function survives(source: string): PostmortemDocument {
  const document = parseDocument(source)
  const {text, sections, timeline, actionItems, people, problems, passages} = document
  const findings = lint(document, defaultConfig, today)
  score(document, findings)
  const places: (Span | undefined)[] = [
    ...findings.map(({span}) => span),
    ...problems.map(({span}) => span),
    ...people.map(({span}) => span),
    ...sections.flatMap(({heading, body}) => [heading, body]),
    ...timeline.flatMap(({span, time, event}) => [span, time.span, event.span]),
    ...actionItems.flatMap(({span, whole, owner, due, ticket}) => [
      ...[span, whole],
      ...[owner?.span, due?.span, ticket?.span],
    ]),
    ...passages.map(({start, text: words}) => ({start, end: start + words.length})),
    ...(document.frontMatter?.entries.flatMap(({keySpan, valueSpan}) => [keySpan, valueSpan]) ?? []),
  ]
  for (const place of places) if (place !== undefined) assertInside(text, place)
  for (const {suggestions} of findings) {
    for (const {edits} of suggestions) {
      for (const {span} of edits) assertInside(text, span)
      applyEdits(text, edits)
    }
  }
  return document
}

function assertInside(text: string, {start, end}: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`)
}

/** Where a text is cut: at line ends and in the middle of lines, a spread of them that differs from text to text. */
function cuts(text: string, shift: number): number[] {
  const ends = [...text.matchAll(/\n/g)].map(({index}) => index)
  const middles = ends.map((end) => (text.lastIndexOf('\n', end - 1) + end) >> 1)
  return [...ends, ...middles].filter((_, index) => index % 4 === shift % 4)
}

const small = `---
type: incident
severity: SEV2
participants: [{name: Ana Lima, role: on-call engineer}]
---
# Late e-mails

**Impact:** 40 customers.

| Time (UTC) | Event |
| --- | --- |
| 09:10 | Ana Lima should have seen the alert |

## Action items

- [ ] Add an alert (owner: @ana, due: 2026-05-01) [OPS-12](https://tickets.example/OPS-12)
`

describe('any text', () => {
  it('is read at every character while it is typed', () => {
    for (let length = 0; length <= small.length; length++) survives(small.slice(0, length))
  })

  for (const [index, {path, text}] of exampleFiles.entries()) {
    it(`is read when ${path} breaks off`, () => {
      for (const offset of cuts(text, index)) survives(text.slice(0, offset))
    })
  }

  it('is read when its beginning is missing', () => {
    for (let start = 0; start <= small.length; start += 3) survives(small.slice(start))
  })

  it('has the same content with CRLF line ends', () => {
    for (const {text} of exampleFiles) {
      const [unix, windows] = [survives(text), survives(text.replaceAll('\n', '\r\n'))]
      assert.deepEqual(
        windows.sections.map(({title, kind}) => [title, kind]),
        unix.sections.map(({title, kind}) => [title, kind]),
      )
      assert.deepEqual(
        windows.actionItems.map(({title, owner, dueDate}) => [title, owner?.value, dueDate]),
        unix.actionItems.map(({title, owner, dueDate}) => [title, owner?.value, dueDate]),
      )
      assert.equal(windows.timeline.length, unix.timeline.length)
      assert.equal(lint(windows, defaultConfig, today).length, lint(unix, defaultConfig, today).length)
    }
  })

  it('is the same behind a byte order mark', () => {
    for (const {text} of exampleFiles) assert.deepEqual(survives(`\uFEFF${text}`), parseDocument(text))
  })

  it('may hold emoji, NUL bytes and lone surrogates anywhere', () => {
    for (const extra of [
      '👩🏽‍💻',
      '\0',
      '\uD83D',
      '\uDE00',
      '\u2028',
      '\u00A0',
      '|',
      '**',
      '[',
      '`',
      '<!--',
      '---\n',
    ]) {
      for (let offset = 0; offset <= small.length; offset += 7) {
        survives(small.slice(0, offset) + extra + small.slice(offset))
      }
    }
  })

  it('may lose any of its lines', () => {
    const lines = exampleText('checkout-outage-draft.md').split('\n')
    for (let index = 0; index < lines.length; index += 7) survives(lines.toSpliced(index, 1).join('\n'))
  })
})

describe('an odd text', () => {
  const deep = 300
  const texts: Readonly<Record<string, string>> = {
    empty: '',
    'only white space': ' \n\t\n ',
    'only a byte order mark': '\uFEFF',
    'only an opening fence': '---',
    'only an opening fence and a line end': '---\n',
    'empty front matter': '---\n---\n',
    'front matter that is never closed': '---\ntype: incident\nseverity: SEV1\n\n# Title\n',
    'front matter with tabs': '---\ntype:\tincident\n\tseverity: SEV1\n---\n',
    'front matter with an endless alias': '---\na: &a [*a, *a]\nauthors: *a\nowner: *b\n---\n',
    'front matter with odd keys':
      '---\n? [a, b]\n: c\n1: 2\nauthors: {name: 1}\nparticipants: [null, 3, {}]\n---\n',
    'front matter with the names of built-in properties':
      '---\nconstructor: Ana Lima\ntoString: Ana Lima\n__proto__: Ana Lima\nseverity: {a: 1}\n---\n',
    'front matter that is a list': '---\n- one\n- two\n---\n',
    'front matter in TOML': '+++\ntitle = "x"\n+++\n# X\n',
    'only a code fence': '```',
    'a code fence that is never closed': '## Timeline\n\n```text\n- 09:10 alert\n',
    'a table without rows': '## Action items\n\n| Action | Owner |\n| --- | --- |',
    'a table with a short row':
      '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add an alert\n|\n||\n',
    'a table with a long row': '## Timeline\n\n| Time | Event |\n| - | - |\n| 09:10 | a | b | c |\n',
    'a table with a separator before its header':
      '## Action items\n\n| --- | --- |\n| Action | Owner |\n| Add an alert | Ana |\n',
    'headings without words': '#\n##\n## **\n## ``\n',
    'a label without words': '****:\n- ****:\n- **:**\n',
    'list items without words': '## Action items\n\n-\n- \n- [ ]\n- [x]\n1.\n- -\n  -\n',
    'only marks': '**__~~[](){}|<>`\\'.repeat(50),
    'deep quotations': `${'> '.repeat(deep)}we should have known`,
    'deep lists': Array.from({length: deep}, (_, level) => `${'  '.repeat(level)}- item ${level}`).join('\n'),
    'deep lists of actions': `## Action items\n\n${'- '.repeat(deep)}add an alert`,
    'lists as deep as nobody reads': `## Action items\n\n${'- '.repeat(1500)}add an alert`,
    'deep emphasis': `${'*a '.repeat(deep)}${'b* '.repeat(deep)}`,
    'deep brackets': `${'['.repeat(deep)}x${']'.repeat(deep)}(https://a.example)`,
  }

  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: is read`, () => void survives(text))
  }

  it('200 KB in one line are read within seconds', () => {
    const words = 'The on-call engineer should have seen that 09:10 (10.0.0.1:80) was late, @ana said; '
    for (const start of ['', '## Action items\n\n- ', '## Timeline\n\n- 09:10 ', '| a |\n| - |\n| ']) {
      survives(start + words.repeat(Math.ceil(200_000 / words.length)))
    }
  })

  it('50 KB of one character are read within seconds', () => {
    for (const character of ['a', ' ', '"', '(', '[', '.', '@', '1', '*', '_', '\\', '~', ':', '\n'])
      survives(`## Action items\n\n- x${character.repeat(50_000)}`)
  })

  it('pieces that repeat without end, and then do not end as they should, are read within seconds', () => {
    const pieces = [
      '   *',
      ' ✅',
      ' Owner:    ',
      ' - ',
      ' (',
      ' ~~',
      ' DONE ',
      ' [x](',
      '\u00a0@',
      ' 09:1',
      ' | ',
      ' A',
    ]
    for (const start of ['## Action items\n\n- foo', '## Timeline\n\n- 09:10', '## Summary\n\nWe', '## a']) {
      for (const piece of pieces) survives(`${start}${piece.repeat(2000)} x`)
    }
  })
})
