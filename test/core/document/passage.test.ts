import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {masked} from '../../../src/core/document/passage.ts'

/** The sentences as rules see them; what is masked reads as `_`. */
function sentences(text: string): string[] {
  return parseDocument(text).passages.flatMap(({text: prose, sentences: parts}) =>
    parts.map(({start, end}) => prose.slice(start, end).replaceAll(masked, '_')),
  )
}

describe('passages', () => {
  it('are what people wrote: paragraphs, list items and cells', () => {
    assert.deepEqual(
      sentences('One.\n\n- two\n  - three\n\n| A | B |\n| - | - |\n| four | 5 |\n| six | seven |\n'),
      ['One.', 'two', 'three', 'four', 'six', 'seven'],
    )
  })

  it('are not headings, header rows, quotations, code, HTML or front matter', () => {
    assert.deepEqual(
      sentences(
        '---\ntitle: Nobody checked\n---\n# Title\n\n> quoted\n\n```\ncode\n```\n\n<!-- note -->\n\nText.',
      ),
      ['Text.'],
    )
    assert.deepEqual(sentences('---\ntitle: Nobody checked\n'), [])
  })

  it('stand at the offsets of the source', () => {
    const text = '# Title\n\nThe **on-call** engineer [saw](https://a.example) `tollgate` fail.\n'
    const [passage] = parseDocument(text).passages
    for (const word of ['on-call', 'engineer', 'saw', 'fail']) {
      assert.equal(passage!.start + passage!.text.indexOf(word), text.indexOf(word))
    }
    assert.equal(passage!.text.length, text.trimEnd().length - text.indexOf('The'))
  })

  it('mask code, addresses, quotations and prompts, and keep their length', () => {
    assert.deepEqual(sentences('The `job` said “we forgot” at https://a.example and [why it did].'), [
      'The _____ said “_________” at _________________ and [__________].',
    ])
  })

  it('leave out what is struck', () => {
    assert.deepEqual(sentences('It was ~~careless~~ fast.'), [`It was ${' '.repeat(12)} fast.`])
  })

  it('know their section and column', () => {
    const [first] = parseDocument(
      '## Timeline\n\n| Time | Event |\n| - | - |\n| 09:10 | Alert fires |\n',
    ).passages
    assert.deepEqual(
      [first?.text, first?.kind, first?.zone, first?.element, first?.column],
      ['Alert fires', 'timeline', 'timeline', 'cell', 'Event'],
    )
  })
})

describe('sentences', () => {
  it('end at full stops, question marks and hard breaks', () => {
    assert.deepEqual(sentences('It failed. Why? Nobody knew!  \nThen it rained<br>and rained'), [
      'It failed.',
      'Why?',
      'Nobody knew!',
      'Then it rained',
      'and rained',
    ])
  })

  it('go on behind abbreviations, decimals and names with a stop', () => {
    for (const text of [
      'A queue, e.g. Kafka, was full.',
      'It took approx. 5 minutes.',
      'It lost 2.5 GB of logs.',
      'Version 1.2.3 was live.',
      'The file values.yaml was read.',
      'On Monday 3. February it failed.',
    ]) {
      assert.deepEqual(sentences(text), [text])
    }
  })

  it('go on over a line break of the source', () => {
    assert.deepEqual(sentences('The alert\nwas late.'), ['The alert\nwas late.'])
  })
})
