import assert from 'node:assert/strict'
import {readTeamTemplate} from '../../../src/core/index.ts'

const read = (text: string, isUtf8 = true) => readTeamTemplate('outage-review.md', {text, isUtf8})

const problems = (text: string, isUtf8?: boolean) =>
  read(text, isUtf8).problems.map(
    ({offset, message}) => [text.slice(0, offset).split('\n').length, message] as const,
  )

describe('a template of a team', () => {
  it('is named by its heading, or by its file where the heading is a variable', () => {
    assert.equal(read('# Store outage\n').title, 'Store outage')
    assert.equal(read('# {{title}}\n').title, 'Outage review')
    assert.equal(read('Words.\n').title, 'Outage review')
  })

  it('has its variables in front matter with and without quotes', () => {
    const text =
      '---\ntype: incident\ntitle: "{{title}}"\nseverity: {{severity}}\nowner: {{owner}}\n---\n\n# {{title}}\n'
    assert.deepEqual(problems(text), [])
    assert.equal(read(text).type, 'incident')
  })

  it('tells the line of a broken variable, of broken front matter and of an unknown type', () => {
    const text = '---\ntype: blog\ntitle: "{{title}}\n---\n\n# {{title}}\n\n{{team}}\n'
    const [first, second, third, ...others] = problems(text)
    assert.deepEqual(others, [])
    assert.deepEqual(first, [2, '“blog” is no type of review.'])
    assert.equal(second![0], 3)
    assert.match(third![1], /^\{\{team\}\} is no variable; there are title, slug, date/)
    assert.equal(third![0], 8)
  })

  it('tells a variable that is spelled as none can be', () => {
    assert.deepEqual(
      problems('# {{Title}}\n\n{{publish_by}} {{ date2 }} {{page.title}}\n').map(
        ([, message]) => message.split(';')[0],
      ),
      ['{{publish_by}} is no variable', '{{date2}} is no variable'],
    )
  })

  it('tells that it is empty, no text, or not to be read', () => {
    const unread = readTeamTemplate('outage-review.md', undefined)
    assert.equal(unread.title, 'Outage review')
    assert.deepEqual(unread.problems, [{offset: 0, message: 'This template cannot be read.'}])
    assert.deepEqual(problems(' \n'), [[1, 'This template is empty.']])
    assert.deepEqual(problems('# A\n\n\uFFFD\n', false), [[3, 'This is no text in UTF-8.']])
    assert.deepEqual(problems('# A\n\nNames come out as “\uFFFD”.\n'), [])
  })
})
