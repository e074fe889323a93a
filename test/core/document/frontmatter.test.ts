import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {words} from '../../support/read.ts'

describe('front matter', () => {
  it('gives its keys with the places of keys and values', () => {
    const document = parseDocument('---\ntype: incident\nseverity: "SEV 2" # for now\n---\n')
    assert.deepEqual(
      document.frontMatter?.entries.map(({key, value, keySpan, valueSpan}) => [
        ...[key, value],
        ...[words(document, keySpan), words(document, valueSpan)],
      ]),
      [
        ['type', 'incident', 'type', 'incident'],
        ['severity', 'SEV 2', 'severity', '"SEV 2"'],
      ],
    )
    assert.equal(
      words(document, document.frontMatter.span),
      '---\ntype: incident\nseverity: "SEV 2" # for now\n---',
    )
  })

  it('keeps dates as they are written', () => {
    const [entry] = parseDocument('---\ndate: 2026-03-03\n---\n').frontMatter!.entries
    assert.equal(entry?.value, '2026-03-03')
  })

  it('reads lists and maps', () => {
    const entries = parseDocument('---\nauthors: [Ana, Tunde]\nowner:\n  name: Ana\n---\n').frontMatter!
      .entries
    assert.deepEqual(
      entries.map(({value}) => value),
      [['Ana', 'Tunde'], {name: 'Ana'}],
    )
  })

  it('has an empty place behind a key without a value', () => {
    const document = parseDocument('---\nseverity:\ntype: incident\n---\n')
    const [severity] = document.frontMatter!.entries
    assert.equal(severity?.value, null)
    assert.equal(words(document, severity.valueSpan), '')
  })

  it('is missing where a document begins with a rule, a title or nothing', () => {
    for (const text of ['', '# Title\n', '---\n\nWords after a rule.\n', '\n---\ntype: incident\n---\n']) {
      assert.equal(parseDocument(text).frontMatter, undefined)
    }
  })

  it('is read, and reported, while its closing fence is not written', () => {
    const document = parseDocument('---\ntype: incident\nauthors:\n  - Ana Lima\n\n# Title\n')
    assert.deepEqual(
      document.frontMatter?.entries.map(({key}) => key),
      ['type', 'authors'],
    )
    assert.deepEqual(
      document.problems.map(({message}) => message),
      ['Front matter is not closed: no second “---” line.'],
    )
    assert.deepEqual(document.passages, [])
  })

  it('says where its YAML breaks, and reads what it can', () => {
    const document = parseDocument('---\ntype: incident\ntitle: "Late\nstatus: draft\n---\n\n# Title\n')
    assert.equal(document.frontMatter?.entries[0]?.value, 'incident')
    const [problem] = document.problems
    assert.match(problem!.message, /^Front matter is not valid YAML: /)
    assert.ok(problem!.span.end > problem!.span.start)
  })

  it('says that a key is written twice', () => {
    assert.match(parseDocument('---\na: 1\na: 2\n---\n').problems[0]!.message, /unique/)
  })

  it('says that it is no list of keys', () => {
    assert.deepEqual(
      parseDocument('---\njust words\n---\n').problems.map(({message}) => message),
      ['Front matter is not a list of “key: value” lines.'],
    )
  })

  it('may be empty', () => {
    const {frontMatter, problems} = parseDocument('---\n---\n')
    assert.deepEqual([frontMatter?.entries, problems], [[], []])
  })

  it('is read behind CRLF line ends', () => {
    const document = parseDocument('---\r\ntype: incident\r\n---\r\n')
    assert.equal(words(document, document.frontMatter?.entries[0]?.valueSpan), 'incident')
  })
})
