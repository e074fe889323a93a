import assert from 'node:assert/strict'
import {
  agendaEdit,
  applyEdits,
  lengths,
  parseDocument,
  parts,
  questionsAt,
  questionsOnHeading,
  readStart,
  renderAgenda,
} from '../../../src/core/index.ts'

describe('the agenda', () => {
  for (const length of lengths)
    it(`of ${length} minutes has no gap and ends on time`, () => {
      const times = [...renderAgenda(length).matchAll(/^\| (\d+)–(\d+) \|/gm)].map(([, from, to]) => [
        from,
        to,
      ])
      assert.equal(times[0]![0], '0')
      assert.equal(times.at(-1)![1], String(length))
      for (const [index, [from]] of times.entries()) if (index > 0) assert.equal(from, times[index - 1]![1])
    })

  it('has times where its start is known, also over midnight', () => {
    assert.match(
      renderAgenda(60, '14:00'),
      /^\| Time \|[^]*\| 14:00–14:05 \| Opening[^]*\| 14:58–15:00 \| Close/m,
    )
    assert.match(renderAgenda(90, '23:30'), /\| 23:35–00:00 \| Facts/)
  })

  it('reads a start as people type it', () => {
    assert.deepEqual(['14:00', '9:05', '9', '14.30', '14h30', '24:00', '9:60', 'noon'].map(readStart), [
      '14:00',
      '09:05',
      '09:00',
      '14:30',
      '14:30',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('goes behind the brief, and in place of one that is there', () => {
    const text = '# Late e-mails\n\n## Brief\n\nLearn.\n\n## Timeline\n\n- 09:02 UTC Late.\n'
    const once = applyEdits(text, [agendaEdit(parseDocument(text), 60, undefined)])
    assert.match(once, /Learn\.\n\n## Agenda\n\n\| Minutes \|[^]*set \|\n\n## Timeline/)
    const again = applyEdits(once, [agendaEdit(parseDocument(once), 90, '14:00')])
    assert.match(again, /Learn\.\n\n## Agenda\n\n\| Time \|[^]*\| 15:25–15:30 \| Close.*\n\n## Timeline/)
    assert.equal(again.split('## Agenda').length, 2)
  })

  it('keeps the words, the other tables and the subsections around the one that it replaces', () => {
    const roles = '| Who | Role |\n| --- | --- |\n| Ana Lima | leads |'
    const old = '| Time | Topic |\n| --- | --- |\n| 10:00 | All |'
    const around = (table: string): string =>
      `# Late e-mails\n\n## Agenda\n\nRoom 4.\n\n${roles}\n\n${table}\n\nBring logs.\n\n### Rules\n\nNo blame.\n\n## Timeline\n`
    const text = around(old)
    assert.equal(
      applyEdits(text, [agendaEdit(parseDocument(text), 60, '14:00')]),
      around(renderAgenda(60, '14:00').replace('## Agenda\n\n', '')),
    )
  })

  it('goes in front of what an agenda without a table of times says', () => {
    const table = renderAgenda(60).replace('## Agenda\n\n', '')
    const written = (text: string): string =>
      applyEdits(text, [agendaEdit(parseDocument(text), 60, undefined)])
    const says = '- 14:00 Facts\n\n### Rules\n\n| Time | Rule |\n| --- | --- |\n| always | no blame |\n'
    assert.equal(written(`## Agenda\n\n${says}`), `## Agenda\n\n${table}\n\n${says}`)
    assert.equal(written('## Agenda\nRoom 4.\n'), `## Agenda\n\n${table}\n\nRoom 4.\n`)
    assert.equal(written('## Agenda\n## Timeline\n'), `## Agenda\n\n${table}\n\n## Timeline\n`)
    assert.equal(written('## Agenda'), `## Agenda\n\n${table}\n`)
  })
})

describe('questions by section', () => {
  const document = parseDocument(
    '# Late e-mails\n\nWords.\n\n## Timeline\n\n- 09:02 UTC Late.\n\n### The morning\n\nWords.\n\n## Thanks\n\nAll.\n',
  )
  const at = (words: string): number => document.text.indexOf(words)

  it('are those of the section around the cursor', () => {
    const found = questionsAt(document, at('09:02'))!
    assert.equal(found.section.title, 'Timeline')
    assert.equal(found.questions[0], 'What did you see first, and where?')
    assert.equal(questionsAt(document, at('The morning'))!.section.title, 'Timeline')
  })

  it('are none before the first section and where nothing is to be asked', () => {
    assert.equal(questionsAt(document, 0), undefined)
    assert.equal(questionsAt(document, at('All.')), undefined)
  })

  it('are shown on the heading alone', () => {
    assert.ok(questionsOnHeading(document, at('Timeline')).length >= 3)
    assert.deepEqual(questionsOnHeading(document, at('09:02')), [])
  })

  it('are the same in the guide for whoever leads the meeting', () => {
    const guide = parts.find(({id}) => id === 'facilitation')!.text
    for (const question of questionsOnHeading(document, at('Timeline')))
      assert.ok(guide.includes(`- ${question}\n`))
  })
})
