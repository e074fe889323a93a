import assert from 'node:assert/strict'
import {
  defaultConfig,
  lint,
  newPackFolder,
  packIndex,
  packParts,
  parseDocument,
  score,
  wholePack,
} from '../../../src/core/index.ts'
import {today} from '../../support/check.ts'
import {writtenPack} from '../../support/packs.ts'

const [index, ...parts] = newPackFolder({title: 'Loyalty launch', date: '2026-11-20'}, defaultConfig)

describe('a Pack in several files', () => {
  it('says which they are, and each of them where it belongs', () => {
    assert.deepEqual(
      packParts(parseDocument(index!.text)),
      parts.map(({name}) => name),
    )
    for (const {text} of parts) assert.equal(packIndex(parseDocument(text)), 'index.md')
    assert.deepEqual(packParts(parseDocument('# Late e-mails\n')), [])
    assert.equal(packIndex(parseDocument('---\npart-of: "[the path of the postmortem]"\n---\n')), undefined)
  })

  it('is one document with the sections of all', () => {
    const {document} = wholePack(index!, parts)
    assert.deepEqual(document.problems, [])
    const titles = document.sections.filter(({depth}) => depth <= 2).map(({title}) => title)
    assert.deepEqual(titles.slice(0, 4), ['Loyalty launch', 'Brief', 'Agenda', 'Impact snapshot'])
    assert.equal(titles.at(-1), 'Next steps')
    assert.equal(titles.length, new Set(titles).size)
  })

  it('is scored as a whole: not yet while it is a template, and as the one file with the same words', () => {
    const {document} = wholePack(index!, parts)
    const fresh = score(document, lint(document, defaultConfig, today))
    assert.ok(fresh.dimensions.every(({level}) => level < fresh.bar.floor))
    const pack = writtenPack()
    const whole = wholePack(pack.index, pack.parts).document
    const result = score(whole, lint(whole, defaultConfig, today))
    assert.ok(result.pass, String(result.mean))
    assert.equal(result.facts.profile.isPiece, false)
  })

  it('knows the file and the place of what is found', () => {
    const pack = writtenPack()
    const {document, placeOf} = wholePack(pack.index, pack.parts)
    const all = [pack.index, ...pack.parts]
    for (const {heading, title} of document.sections.filter(({form}) => form === 'heading')) {
      const {file, start, end} = placeOf(heading)
      assert.match(all.find(({name}) => name === file)!.text.slice(start, end), /^#+ /, title)
    }
    const brief = placeOf(document.sections.find(({kind}) => kind === 'brief')!.heading)
    assert.equal(brief.file, '1-brief.md')
  })

  it('has in it a part that is one section under its title', () => {
    const part = {
      name: 'kill.md',
      text: '---\npart-of: index.md\n---\n\n# Kill criteria\n\n- Churn above 5 %: stop.\n',
    }
    const {document} = wholePack(index!, [part])
    assert.ok(document.sections.some(({kind}) => kind === 'kill-criteria'))
  })

  const next = {name: 'next.md', text: '# Next\n\n## Next steps\n\n- Ask who else is affected.\n'}
  const withPart = (end: string) =>
    wholePack(index!, [{name: 'facts.md', text: `# Facts\n\n## Facts\n\nQueue at 09:10.\n\n${end}`}, next])

  for (const end of [
    '```text\nqueue: 9,000',
    '~~~~\n~~~\nqueue: 9,000\n',
    '```\nqueue: 9,000\n    ```',
    '   ```\nqueue: 9,000\n   ``',
    '- What the log says:\n\n  ```\n  queue: 9,000',
    '> ```\n> queue: 9,000',
    '<!-- the queue',
    '<pre>\nqueue: 9,000\n',
    '<?queue',
    '<![CDATA[ queue',
    '<!QUEUE',
  ])
    it(`has all parts in it, also behind one that ends with ${JSON.stringify(end)}`, () => {
      const {document} = withPart(end)
      assert.equal(document.sections.at(-1)?.title, 'Next steps')
    })

  for (const end of [
    '```\nqueue: 9,000\n```  ',
    '<!-- the queue -->',
    '<pre>\nqueue\n</pre>',
    '<div>',
    '    queue',
  ])
    it(`adds nothing to a part that is closed: ${JSON.stringify(end)}`, () => {
      const {text} = withPart(end).document
      const between = text.slice(text.indexOf('09:10.'), text.indexOf('## Next steps'))
      assert.equal(between, `09:10.\n\n${end}\n\n`)
    })

  it('is silent where a comment under the title of a part asks for it', () => {
    const part = {
      name: 'facts.md',
      text: '# Facts\n\n<!-- postmortem-disable no-placeholder -->\n\n## Facts\n\nTBD\n',
    }
    const {document, placeOf} = wholePack(index!, [part, next])
    const [comment, ...others] = document.disableComments
    assert.deepEqual(others, [])
    const about = document.text.slice(comment!.reach.start, comment!.reach.end)
    assert.deepEqual([about.includes('TBD'), about.includes('Next steps')], [true, false])
    const {file, start, end} = placeOf(comment!.span)
    assert.equal(file, 'facts.md')
    assert.equal(part.text.slice(start, end), '<!-- postmortem-disable no-placeholder -->')
  })

  it('is silent only about the file that asks for it', () => {
    const {document} = withPart(
      '<!-- postmortem-disable-file no-placeholder -->\n\n<!-- postmortem-disable -->\n',
    )
    const from = document.text.indexOf('## Facts')
    const to = document.text.indexOf('## Next steps')
    assert.equal(document.disableComments.length, 2)
    for (const {reach} of document.disableComments) assert.ok(from <= reach.start && reach.end <= to)
  })
})
