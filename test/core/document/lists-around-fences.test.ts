import assert from 'node:assert/strict'
import {parseDocument} from '../../../src/core/index.ts'
import {titles} from '../../support/actions.ts'
import {words} from '../../support/read.ts'

const fence = '\n\n```\n413 Payload Too Large\n```\n\n'

/** The events of all entries. */
function events(text: string): string[] {
  return parseDocument(text).timeline.map(({event}) => event.value)
}

describe('what stands under a bullet', () => {
  it('goes on behind a fence that is not indented, and ends at the next bullet of its own depth', () => {
    const document = parseDocument(
      `# Uploads refused\n\n- **Impact**: 40 uploads\n- **Timeline**:\n  - 09:12 first refusal${fence}  - 09:20 limit raised\n- **Review actions**:\n  - Add an alert${fence}  - Add a limit\n\n- **Lessons**: none yet\n`,
    )
    assert.deepEqual(
      document.sections.map(({title, body}) => [title, words(document, body).includes('413')]),
      [
        ['Uploads refused', true],
        ['Impact', false],
        ['Timeline', true],
        ['Review actions', true],
        ['Lessons', false],
      ],
    )
    assert.deepEqual(
      document.timeline.map(({event}) => event.value),
      ['first refusal', 'limit raised'],
    )
    assert.deepEqual(titles(document), ['Add an alert', 'Add a limit'])
  })

  it('ends at the fence where bullets behind it are not indented', () => {
    const document = parseDocument(
      `# Uploads refused\n\n- **Review actions**:\n  - Add an alert${fence}- Uploads work again\n`,
    )
    assert.deepEqual(titles(document), ['Add an alert'])
  })
})

describe('a timeline under another title', () => {
  it('may be cut by fences into short lists', () => {
    const body = `  - 09:12 first refusal${fence}  - 09:20 limit raised${fence}  - 09:31 uploads work\n`
    assert.deepEqual(events(`# Uploads refused\n\n- **Context**:\n${body}- **Impact**: 40 uploads\n`), [
      'first refusal',
      'limit raised',
      'uploads work',
    ])
  })

  it('is none of fewer than three bullets', () => {
    assert.deepEqual(events(`## Context\n\n- 09:12 first refusal${fence}- 09:20 limit raised\n`), [])
  })
})
