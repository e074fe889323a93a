import assert from 'node:assert/strict'
import {applyEdits, parseDocument} from '../../../src/core/index.ts'
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
    assert.equal(problem!.message, 'The quote that opens here is not closed.')
    assert.equal(words(document, problem!.span), '"Late')
  })

  it('says that a key is written twice', () => {
    const [problem] = parseDocument('---\na: 1\na: 2\n---\n').problems
    assert.equal(problem!.message, '“a” stands here a second time.')
  })

  it('says that it is no list of keys', () => {
    assert.deepEqual(
      parseDocument('---\njust words\n---\n').problems.map(({message}) => message),
      ['Front matter is not a list of “key: value” lines.'],
    )
  })

  it('is read around what breaks it', () => {
    const {frontMatter, problems} = parseDocument(
      '---\ntitle: a: b\ntags: [a,\n  b\nstatus: draft\nseve\nowner: Ana\n---\n',
    )
    assert.deepEqual(
      frontMatter!.entries.map(({key, value}) => [key, value]),
      [
        ['title', null],
        ['tags', null],
        ['status', 'draft'],
        ['owner', 'Ana'],
      ],
    )
    assert.equal(problems.length, 3)
    assert.equal(frontMatter!.brokenFrom, undefined)
  })

  it('is mended where its keys are set off as TOML sets them off', () => {
    const {text, problems} = parseDocument('---\nseverity = SEV1\ntitle = "Late"\n---\n')
    assert.equal(applyEdits(text, problems[0]!.repair!.edits), '---\nseverity: SEV1\ntitle: "Late"\n---\n')
  })

  it('has no repair that leaves it as broken as it is', () => {
    const {problems} = parseDocument('---\nauthors: [Ana, [Bo\ntitle: Late\n---\n')
    assert.deepEqual(
      problems.map(({repair}) => repair),
      [undefined],
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

  const broken: readonly (readonly [string, string, string, string?])[] = [
    ['title: Outage: the sequel', 'Outage: the sequel', 'A colon', "title: 'Outage: the sequel'"],
    ['owner: @ana # for now', '@ana', 'cannot begin with “@”', "owner: '@ana' # for now"],
    ['authors: [Ana, Bo', '[Ana, Bo', '“]” is missing', 'authors: [Ana, Bo]'],
    ['owner: {name: Ana', '{name: Ana', '“}” is missing', 'owner: {name: Ana}'],
    ['title: "Late', '"Late', 'not closed', 'title: "Late"'],
    ['participants:\n\t- Ana', '\t', 'A tab', 'participants:\n  - Ana'],
    ['title: "a\\qb"', '\\q', 'means nothing', 'title: "a\\\\qb"'],
    ['severity:SEV1', 'severity:', 'A space is missing', 'severity: SEV1'],
    ['seve', 'seve', 'no colon'],
    ['authors: - Ana', '- Ana', 'a line of its own'],
    ["title: 'it's late'", "'it's late'", 'behind its closing quote', 'title: "it\'s late"'],
    ['title: "Late" orders', '"Late" orders', 'behind its closing quote', 'title: \'"Late" orders\''],
    ['title: [WIP] late', '[WIP] late', 'behind its “]”', "title: '[WIP] late'"],
    ['title: [WIP]: late # now', '[WIP]: late', 'behind its “]”', "title: '[WIP]: late' # now"],
    [
      'tracker: [T-1](https://t.example)',
      '[T-1](https://t.example)',
      'behind its “]”',
      "tracker: '[T-1](https://t.example)'",
    ],
    ['title: {n} late', '{n} late', 'behind its “}”', "title: '{n} late'"],
    ['title: *very* late', '*very* late', 'cannot begin with “*”', "title: '*very* late'"],
    ['title: > 5 % late', '> 5 % late', 'cannot begin with “>”', "title: '> 5 % late'"],
    ['title: ? late', '? late', 'cannot begin with “?”', "title: '? late'"],
    ['title: & late', '& late', 'cannot begin with “&”', "title: '& late'"],
    ['title: &t Orders: late', 'Orders: late', 'A colon', "title: &t 'Orders: late'"],
    ['tags: [dns, #late]', '#late', 'cannot begin with “#”', "tags: [dns, '#late']"],
    ['authors:\n- Ana\n-Bo', '-', 'A space is missing behind “-”', 'authors:\n- Ana\n- Bo'],
    ['severity SEV1', 'severity', 'has no colon', 'severity: SEV1'],
    ['severity = SEV1', 'severity =', '“=” in place of a colon', 'severity: SEV1'],
    ['title: Late\n  owner: Ana', 'owner: Ana', 'indentation', 'title: Late\nowner: Ana'],
    [
      'title: Late\n\n # or so\n owner: Ana',
      'owner: Ana',
      'indentation',
      'title: Late\n\n # or so\nowner: Ana',
    ],
    ['authors:\n  - Ana\n - Bo', '- Bo', 'indentation', 'authors:\n  - Ana\n  - Bo'],
    [
      'authors:\n  - name: Ana\n     role: a',
      'role: a',
      'indentation',
      'authors:\n  - name: Ana\n    role: a',
    ],
    ['authors:\n  - name: Ana\n   role: a', 'role: a', 'indentation', 'authors:\n  - name: Ana\n    role: a'],
    ['authors:\n  - name: Ana\n  role: a', 'role: a', 'indentation', 'authors:\n  - name: Ana\n    role: a'],
    [
      'authors:\n  - name: Ana\n  owner: Bo',
      'owner: Bo',
      'indentation',
      'authors:\n  - name: Ana\nowner: Bo',
    ],
    [': title: late', ': title: late', 'No key stands before the colon'],
    [': late', ': late', 'No key stands before the colon'],
    ['owner: *ana', '*ana', 'nowhere marked “&ana”'],
  ]
  for (const [line, place, message, mended] of broken) {
    it(`says in plain words what is wrong with “${line}”, and where`, () => {
      for (const lineBreak of ['\n', '\r\n']) {
        const source = (one: string): string =>
          `---\ntype: incident\n${one}\nstatus: draft\n---\n\n# T\n`.replaceAll('\n', lineBreak)
        const document = parseDocument(source(line))
        const [problem, ...others] = document.problems
        assert.equal(words(document, problem!.span), place.replaceAll('\n', lineBreak))
        assert.ok(problem!.message.includes(message), problem!.message)
        assert.deepEqual(others, [])
        const repaired = problem!.repair && applyEdits(document.text, problem!.repair.edits)
        assert.equal(repaired, mended === undefined ? undefined : source(mended))
      }
    })
  }

  it('reads anchors, and no more of what they stand for than a person could have meant', () => {
    const text =
      '---\nauthors: &us [Ana, Bo]\nreviewers: *us\nowner: &o Ana\nscribe: *o\nloop: &l [*l]\n---\n'
    assert.deepEqual(
      parseDocument(text)
        .frontMatter!.entries.slice(0, 4)
        .map(({value}) => value),
      [['Ana', 'Bo'], ['Ana', 'Bo'], 'Ana', 'Ana'],
    )
  })

  it('in TOML or JSON is known by its place alone, and is no prose', () => {
    for (const text of [
      '+++\ntitle = "We should have known"\n+++\n\n# T\n',
      '{\n"title": "We should have known"\n}\n\n# T\n',
      '---toml\ntitle = "We should have known"\n---\n\n# T\n',
    ]) {
      const document = parseDocument(text)
      assert.deepEqual(document.frontMatter?.entries, [])
      assert.equal(words(document, document.frontMatter.span), text.slice(0, -6))
      assert.deepEqual(document.passages, [])
      assert.equal(document.problems.length, 1)
    }
  })
})
