import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {blocksOf, kindAt, sectionsOf} from '../../../src/core/document/sections.ts'
import {under, words} from '../../support/read.ts'

describe('sections', () => {
  const outline = (text: string): (string | undefined)[][] =>
    parseDocument(text).sections.map(({kind, title}) => [kind, title])

  it('are bold lines with a remark above a list, and end at the next bold line', () => {
    const text =
      '**Chronology** (all times UTC)\n\n- 10:00 the queue grew\n\n**Mood**\n\n- Calm\n\n**Measures** – all agreed\n\n- Cap the queue\n'
    const document = parseDocument(text)
    assert.deepEqual(outline(text), [
      ['timeline', 'Chronology'],
      ['action-items', 'Measures'],
    ])
    assert.equal(words(document, document.sections[0]?.body).includes('Calm'), false)
  })

  it('hold the bold lines right below them', () => {
    const [causes] = parseDocument(
      '**Causes**\n\n**Process**\n\n- No drill\n\n**Technology**\n\n- No limit\n',
    ).sections
    assert.equal(causes!.body.end, 64)
  })

  it('are no days', () => {
    assert.deepEqual(outline('**Review:** 2025-04-09\n\n**Impact:** 40 orders\n'), [['impact', 'Impact']])
  })

  it('are plain words with a colon where a document has no headings, for one paragraph and what that leads up to', () => {
    const text =
      'Late mail\n\nCauses: a full queue; no alert on its length.\n\nNobody lost mail.\n\nSharing: this went round:\n\n> Mail was late.\n\nThe end.\n'
    const document = parseDocument(text)
    assert.deepEqual(
      document.sections.map(({kind, body}) => [kind, words(document, body)]),
      [
        ['contributing-factors', ' a full queue; no alert on its length.'],
        ['shareout', ' this went round:\n\n> Mail was late.'],
      ],
    )
    assert.deepEqual(outline(`# Late mail\n\n## Day\n\n${text}`), [
      [undefined, 'Late mail'],
      [undefined, 'Day'],
    ])
  })

  it('are no clusters of causes', () => {
    const causes =
      '- **People:** one shift\n- **Communication:** no list\n\n**People and knowledge**\n\nOne.\n'
    assert.deepEqual(outline(`## Causes\n\n${causes}`), [['contributing-factors', 'Causes']])
    assert.deepEqual(outline('**People:** Ana Lima\n'), [['participants', 'People']])
  })

  it('open what a document says of itself with one word, as long as it has not come to its matter', () => {
    const [opening, matter] = ['**Why.** We want to learn.', '**Limits.** No names of customers.']
    assert.deepEqual(
      outline(`# Late mail\n\n${opening}\n\n${matter}\n`).map(([kind]) => kind),
      [undefined, 'brief', 'brief'],
    )
    assert.deepEqual(
      outline(`# Late mail\n\n## Impact\n\n40.\n\n${opening}\n\n${matter}\n`).map(([kind]) => kind),
      [undefined, 'impact', 'root-cause'],
    )
  })

  it('reach to the next heading of their depth, subsections inside', () => {
    const document = parseDocument('# Late e-mails\n\n## Impact\n\n40.\n\n### Cost\n\nNone.\n\n## Timeline\n')
    const impact = document.sections.find(({title}) => title === 'Impact')
    assert.equal(words(document, impact?.body), '\n\n40.\n\n### Cost\n\nNone.\n\n')
    assert.deepEqual(
      document.sections.map(({title, depth, parent}) => [title, depth, parent]),
      [
        ['Late e-mails', 1, undefined],
        ['Impact', 2, 0],
        ['Cost', 3, 1],
        ['Timeline', 2, 0],
      ],
    )
  })

  it('do not take the title of the document for one of its parts', () => {
    assert.equal(parseDocument('# Impact of the DNS change\n\n## Timeline\n').sections[0]?.kind, undefined)
  })

  it('may all be headings of the first level', () => {
    assert.deepEqual(
      parseDocument('# Summary\n\n# Impact\n').sections.map(({kind}) => kind),
      ['summary', 'impact'],
    )
  })

  it('may be underlined', () => {
    assert.deepEqual(
      parseDocument('Summary\n=======\n\nImpact\n------\n\nTimeline\n------\n').sections.map(
        ({kind}) => kind,
      ),
      [undefined, 'impact', 'timeline'],
    )
  })

  it('are labels where bold words begin a line and mean a section', () => {
    const document = parseDocument('**Impact:** 40 customers.\n\n**Note:** none of them paid.\n')
    assert.deepEqual(
      document.sections.map(({title, kind, form}) => [title, kind, form]),
      [['Impact', 'impact', 'label']],
    )
    assert.equal(words(document, document.sections[0]?.heading), '**Impact:**')
  })

  it('are labels in bullets, with what is nested below them', () => {
    const document = parseDocument(
      '- **Impact**: 40 customers\n- **Review actions**:\n  - Add an alert\n- **Duration**: 1 h\n',
    )
    assert.deepEqual(
      document.sections.map(({kind}) => kind),
      ['impact', 'action-items'],
    )
    assert.equal(words(document, document.sections[1]?.body), '\n  - Add an alert')
  })

  it('are labels in bullets whose text stands below the list', () => {
    const document = parseDocument(
      '- **Impact**:\n\nForty customers.\n\n- **Review actions**:\n\n* Add an alert\n\n- **Weather**:\n\n* Rain at noon\n',
    )
    assert.equal(words(document, document.sections[0]?.body).trim(), 'Forty customers.')
    assert.deepEqual(
      document.actionItems.map(({title}) => title),
      ['Add an alert'],
    )
  })

  it('are no labels in the middle of a line', () => {
    assert.deepEqual(parseDocument('The **impact:** was small.').sections, [])
  })

  it('may be several labels in one paragraph', () => {
    const document = parseDocument('**Impact:** small\n**Trigger:** a deploy\n')
    assert.deepEqual(
      document.sections.map(({kind, body}) => [kind, words(document, body).trim()]),
      [
        ['impact', 'small'],
        ['trigger', 'a deploy'],
      ],
    )
  })
})

describe('a list of the parts of a template', () => {
  it('opens none of them', () => {
    const list =
      '- **What happened:** a summary of the event\n- **Why it happened:** here we ask why five times\n'
    const kinds = (before: string) =>
      parseDocument(`# Late mail\n\n${before}\n\n${list}`).sections.map(({kind}) => kind)
    assert.deepEqual(kinds('The template that we followed has two parts:'), [undefined])
    assert.deepEqual(kinds('Here is what we know:'), [undefined, 'background', 'root-cause'])
  })
})

describe('kindAt', () => {
  const document = parseDocument(
    '# Late e-mails\n\n## Timeline\n\n### Tuesday\n\n09:10 alert\n\n## Weather\n\nRain.\n',
  )
  const at = (part: string) => kindAt(document.sections, document.text.indexOf(part))

  it('is the kind of the nearest section around that has one', () => {
    assert.equal(at('alert'), 'timeline')
    assert.equal(at('Rain'), undefined)
    assert.equal(at('# Late'), undefined)
  })
})

describe('blocksOf', () => {
  it('are the outermost blocks of a section', () => {
    const document = under('Impact', 'One.\n\n- two\n- three\n\n## Timeline\n\nFour.')
    const [impact] = sectionsOf(document, 'impact')
    assert.deepEqual(
      blocksOf(document, impact!).map(({type}) => type),
      ['paragraph', 'list'],
    )
  })
})
