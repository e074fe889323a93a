import assert from 'node:assert/strict'
import {
  compose,
  defaultConfig,
  newDocument,
  newPackFolder,
  parseDocument,
  renderTemplate,
  templates,
  valuesOf,
} from '../../../src/core/index.ts'

const title = 'Outage [db] and {{owner}}'
const beginning = {title, date: '2026-11-20', severity: 'SEV1', owner: 'Ana Lima'}
const blanksOf = ({text, blanks}: ReturnType<typeof renderTemplate>): string[] =>
  blanks.map(({start, end}) => text.slice(start, end))

describe('a title with brackets and braces', () => {
  const incident = compose(templates.find(({id}) => id === 'incident')!)
  const made = newDocument(incident, valuesOf(beginning, defaultConfig))

  it('stands in the document as it was typed', () => {
    const document = parseDocument(made.text)
    assert.deepEqual(document.problems, [])
    assert.equal(document.frontMatter!.entries.find(({key}) => key === 'title')!.value, title)
    assert.match(made.text, /^# Outage \[db\] and \{\{owner\}\}$/m)
    assert.match(made.text, /^owner: "Ana Lima"$/m)
  })

  it('adds no blank to those of the template', () => {
    const plain = newDocument(incident, valuesOf({...beginning, title: 'Outage'}, defaultConfig))
    assert.deepEqual(blanksOf(made), blanksOf(plain))
    assert.ok(blanksOf(plain).includes('[link]'))
  })

  it('breaks no link of a Pack in a folder', () => {
    const pieces = newPackFolder(beginning, defaultConfig).slice(1)
    for (const {text} of pieces) assert.match(text, /^Part of \[the Pack\]\(index\.md\)\.$/m)
  })
})

describe('a title of several lines', () => {
  it('is one line in front matter and heading', () => {
    const {text} = newDocument(
      '---\ntitle: "{{title}}"\n---\n\n# {{title}}\n',
      valuesOf({...beginning, title: 'Late\r\n  e-mails\n'}, defaultConfig),
    )
    assert.equal(text, '---\ntitle: "Late e-mails"\n---\n\n# Late e-mails\n')
  })
})

describe('a template of one’s own', () => {
  it('may name a variable inside a blank and without quotes', () => {
    const template = '---\ntitle: {{title}}\nowner: {{owner}}\n---\n\n[what led to {{title}}] [{{owner}}]\n'
    const made = newDocument(template, {title: 'x] [y'})
    assert.match(made.text, /^owner:\n---\n/m)
    assert.deepEqual(blanksOf(made), ['[what led to x] [y]', '[name]'])
  })
})
