import assert from 'node:assert/strict'
import type {Root} from 'mdast'
import {positionedTree} from '../support/remark.ts'
import {readTree} from '../../src/core/document/parse.ts'
import {collectActionItems} from '../../src/core/document/action-items.ts'
import {
  type Config,
  Memory,
  type PostmortemDocument,
  defaultConfig,
  lint,
  parseDocument,
  score,
} from '../../src/core/index.ts'
import {exampleFiles} from '../support/examples.ts'
import {folderOf, measuredRules, readSamples} from '../support/labelled.ts'
import {random} from '../support/random.ts'

const today = '2026-11-25'

/** What people and paste boards put into a postmortem, whole and half. */
const pieces = [
  ...['a', ' ', '\n', '\n\n', '\r\n', '\t', '    ', '.', '**', '`', '|', '@priya ', 'Ana Lima'],
  ...['```\n', '~~~\n', '<!-- ', '-->', '<div>\n', '- ', '> ', '1. ', '# ', '\n\n## Impact\n\n', '---\n'],
  ...['[a]', '[a]: https://example.com\n', '[^1]', '[^1]: A note.\n\n', '| Time | Event |\n| --- | --- |\n'],
  ...['The operator forgot to drain the node. ', 'It should have been caught. ', 'owner: Ana Lima\n'],
  ...['<!-- postmortem-disable-next-line no-blame -->\n\n', 'TBD', '[name]'],
]

/** Texts that follow from one another: something is put in or taken out, mostly near the last place. */
function* versions(text: string, count: number, next: () => number): Iterable<string> {
  let at = Math.floor(next() * text.length)
  for (let version = 0; version < count; version++) {
    if (next() < 0.3) at = Math.floor(next() * text.length)
    const removed = next() < 0.4 ? Math.floor(next() * 30) : 0
    const added = next() < 0.8 ? pieces[Math.floor(next() * pieces.length)]! : ''
    text = text.slice(0, at) + added + text.slice(at + removed)
    at = Math.min(text.length, at + added.length)
    yield text
  }
}

/** The examples, and sentences that the rules are measured by, gathered into a document of many chunks. */
const texts = [
  ...exampleFiles.map(({text}) => text),
  ...measuredRules.map((rule) =>
    [...readSamples(folderOf('tuning'), rule)]
      .map(({document}) => document)
      .join('\n\n')
      .slice(0, 12_000),
  ),
  exampleFiles.map(({text}) => text).join('\n\n'),
  `# Report\n\n## Timeline (UTC)\n\n### 3 March 2026\n\n${Array.from({length: 6}, (_, hour) => lines(hour)).join('\n\n')}`,
]

/** An hour of a timeline that a title further up dates. */
function lines(hour: number): string {
  const entries = Array.from(
    {length: 60},
    (_, minute) =>
      `- ${10 + hour}:${10 + (minute % 50)} The queue of checkout grew, and Ana Lima drained a node.`,
  )
  return `#### Hour ${hour}\n\n${entries.join('\n')}\n\n#### Later\n\nTBD`
}

/** Plain data is compared as text first: of large trees that is many times faster. */
function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) assert.deepEqual(actual, expected)
}

describe('a text read in chunks', () => {
  /** What remark makes of front matter that is never closed depends on all of the text below it. */
  const isUnclosed = (text: string, {children: [first]}: Root): boolean =>
    /^(?:---|\+\+\+)[ \t\r]*\n/.test(text) && first?.type !== 'yaml'

  for (const [index, text] of texts.entries())
    it(`has the tree of the whole, edit for edit (${index})`, () => {
      for (const version of [text, ...versions(text, 4, random(index))]) {
        const whole = positionedTree(version)
        if (!isUnclosed(version, whole)) same(readTree(version).tree, whole)
      }
    })

  for (const front of [
    ...['---\ntype: incident\n---\n', '---\r\ntype: incident\r\n\r\nowner: Ana\r\n---\r\n', '---\n---\n'],
    ...[
      '--- \t\ntitle: ---\n--- \t\n',
      '---\n\n\n---',
      '---\n---',
      '+++\ntitle = "x"\n+++\n',
      '---\n a\n ---\n---\n',
    ],
    ...[
      '---\na: 1\n----\n---\n',
      '----\na: 1\n---\n',
      '---\n---\n---\n',
      '---\na: 🔥\n---x\n---\n',
      ' ---\na: 1\n---\n',
    ],
  ])
    it(`sees front matter as remark does: ${JSON.stringify(front)}`, () => {
      for (const body of ['', '\n- One\n- Two\n', '# Report\n\nIt grew.\n']) {
        const text = front + body
        assert.deepEqual(readTree(text).tree, positionedTree(text))
      }
    })

  it('sees lists below front matter that is not closed', () => {
    const {tree} = readTree('---\ntype: incident\n\n# Report\n\n- One\n- Two\n')
    assert.ok(tree.children.some(({type}) => type === 'list'))
  })

  for (const head of ['Time', 'Time | Event', '| Time | Event |', '> Time', '- Time'])
    it(`sees the same tables as remark below ${JSON.stringify(head)}`, () => {
      for (const row of [
        '-',
        ':-',
        '-:',
        ':-:',
        '|-',
        '-|',
        '- | -',
        '|\t-|-\t|',
        ': -',
        '| - | : |',
        '--|:--',
      ])
        for (const lead of ['', '  ', '> ', '\t']) {
          const text = `${head}\n${lead}${row}\n${lead}09:12 | It grew\n`
          assert.deepEqual(readTree(text).tree, positionedTree(text), text)
        }
    })

  const filler = `${'The queue grew. '.repeat(100)}\n\n`.repeat(3)
  for (const [reference, definition] of [
    ['See [the log].', '[the log]: https://example.com'],
    ['See [it][The\nLOG] and ![a graph][].', '[the  log]: https://example.com\n[a graph]: graph.png'],
    ['> See [the\n> log].', '[the log]: https://example.com'],
    ['See [a\\]: b] and [ẞ].', '[a\\]: b]: http://1\n[ss]: http://2'],
    ['It grew.[^1] See [[the log]].', '[^1]: By *half*.\n\n    Or [more].\n\n[more]: x\n[the log]: y'],
    ['See `[the log` \\[the log] and [nothing].', '[the log]: https://example.com'],
    ['It grew.[^Ü]', '> [^ü]: By half.'],
  ] as const)
    it(`finds what is defined in another chunk: ${JSON.stringify(definition)}`, () => {
      for (const text of [
        `${reference}\n\n${filler}# Links\n\n${definition}\n`,
        `${definition}\n\n${filler}# Log\n\n${reference}\n`,
      ])
        assert.deepEqual(readTree(text).tree, positionedTree(text))
    })
})

/** What an author is told of a version. */
function told(document: PostmortemDocument, config: Config) {
  const findings = lint(document, config, today)
  return {findings, score: score(document, findings, config.rubric)}
}

describe('Memory', () => {
  const team: Config = {
    ...defaultConfig,
    people: [{name: 'Priya Raman', aliases: ['Ana'], handle: 'priya', role: 'the on-call engineer'}],
    allow: ['Lima'],
  }

  for (const [index, text] of texts.entries())
    it(`changes nothing of what is found, edit for edit (${index})`, () => {
      const memory = new Memory()
      for (const [count, version] of [...versions(text, 4, random(index + 100))].entries()) {
        const document = parseDocument(version, memory)
        const afresh = parseDocument(version)
        const config = count % 3 === 1 ? team : defaultConfig
        same(document, afresh)
        same(told(document, config), told(afresh, config))
      }
    })

  for (const [index, text] of texts.entries())
    it(`keeps with a block nothing but what stands in it (${index})`, () => {
      const document = parseDocument(text)
      // Nobody knows where the blocks of a copy were read: all is made of the whole text.
      const tree = structuredClone(document.tree)
      const {sections, date} = document
      same(document.actionItems, collectActionItems({text, tree, sections}, date))
      same(told(document, defaultConfig), told({...document, tree}, defaultConfig))
    })

  it('suggests nothing that depends on what stands behind a passage', () => {
    for (const rule of measuredRules)
      for (const {document: sample, expected} of readSamples(folderOf('tuning'), rule)) {
        const sentence = sample.replace(/[\s.]+$/, '')
        if (!expected.some(({span}) => span.end === sentence.length)) continue
        const memory = new Memory()
        for (const version of [`${sentence}\n\n\n## Impact`, `${sentence}\n`, sentence])
          same(
            lint(parseDocument(version, memory), defaultConfig, today),
            lint(parseDocument(version), defaultConfig, today),
          )
      }
  })

  it('recalls what was made for the version before, and forgets what that did not need', () => {
    const memory = new Memory()
    let made = 0
    const length = (of: string): number => memory.recall('length', of, () => (made++, of.length))
    memory.begin()
    length('one')
    memory.begin()
    length('one')
    assert.equal(made, 1)
    memory.begin()
    memory.begin()
    length('one')
    assert.equal(made, 2)
  })

  it('makes anew what does not hold any more', () => {
    const memory = new Memory()
    memory.recall('a', 'text', () => 1)
    assert.equal(
      memory.recall(
        'a',
        'text',
        () => 2,
        (made) => made > 1,
      ),
      2,
    )
  })
})
