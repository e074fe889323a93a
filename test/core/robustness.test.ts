import assert from 'node:assert/strict'
import {defaultConfig, fix, lint, parseDocument} from '../../src/core/index.ts'
import {finds} from '../fuzz/finds.ts'
import {today} from '../support/check.ts'
import {exampleFiles, exampleText} from '../support/examples.ts'
import {survives} from '../support/survives.ts'

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

  for (const {name, text} of finds()) {
    it(`${name}: is read, and fixed once and for all, which it once was not`, () => {
      survives(text)
      const fixed = fix(text, defaultConfig, today).text
      assert.equal(fix(fixed, defaultConfig, today).text, fixed)
    })
  }

  it('200 KB in one line are read within seconds', () => {
    const words = 'The on-call engineer should have seen that 09:10 (10.0.0.1:80) was late, @ana said; '
    for (const start of ['', '## Action items\n\n- ', '## Timeline\n\n- 09:10 ', '| a |\n| - |\n| ']) {
      survives(start + words.repeat(Math.ceil(200_000 / words.length)))
    }
  })

  for (const [what, text, reason] of [
    ['a list a hundred thousand deep', '- '.repeat(100_000), 'its lists or quotes are nested over 200 deep'],
    ['a quote a hundred thousand deep', '> '.repeat(100_000), 'its lists or quotes are nested over 200 deep'],
    ['a million brackets', '['.repeat(1_000_000), 'it has 1,000,000 characters or more'],
    ['a line of ten megabytes', 'We should know. '.repeat(650_000), 'it has 1,000,000 characters or more'],
    ['fifty thousand rows', '| a | b | c | d | e |\n'.repeat(50_000), 'it has 1,000,000 characters or more'],
  ] as const) {
    it(`${what}: is refused, and says so`, () => {
      const findings = lint(survives(`${text}x`), defaultConfig, today)
      assert.deepEqual(
        findings.map(({message}) => message),
        [`This text is not read: ${reason}.`],
      )
    })
  }

  it('a rule of many dashes is no list', () => {
    assert.equal(survives(`# Outage\n\n${'-'.repeat(500)}\n\nIt was late.\n`).isRead, true)
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
