import assert from 'node:assert/strict'
import {Memory, actionRewrites, applyEdits, parseDocument} from '../../../src/core/index.ts'

const table = 'Turn these action items into a table'
const list = 'Turn this table into a list of check boxes'
const boxes = 'Add check boxes to these action items'

/** What each rewrite offered at a word of a section makes of its Markdown. */
function rewrites(body: string, at = 'alert', above = '## Action items\n\n'): Record<string, string> {
  const document = parseDocument(`${above}${body}\n`)
  const start = document.text.indexOf(at)
  return Object.fromEntries(
    actionRewrites(document, {start, end: start}).map(({title, edits}) => [
      title,
      applyEdits(document.text, edits).slice(above.length, -1),
    ]),
  )
}

const bullets = `- [ ] Add an alert (owner: Ana Lima; due: 2026-05-01; ticket: OPS-12; type: detect)
- [x] Cap \`retries\` at **1** (owner: Bo Larsen)
- [ ] Test the failover (status: in progress)`
const rows = `| Action | Owner | Due | Ticket | Type | Status |
| --- | --- | --- | --- | --- | --- |
| Add an alert | Ana Lima | 2026-05-01 | OPS-12 | detect | Open |
| Cap \`retries\` at **1** | Bo Larsen |  |  |  | Done |
| Test the failover |  |  |  |  | In progress |`

describe('other forms of action items', () => {
  it('are the same from what is kept of the document, which stays as it is', () => {
    const text = `# Late e-mails\n\n${'The queue grew.\n\n'.repeat(200)}## Action items\n\n${rows}\n`
    const memory = new Memory()
    const document = parseDocument(text, memory)
    const {span} = document.actionItems[0]!
    const offered = actionRewrites(document, span)
    assert.equal(offered.length, 1)
    for (let time = 0; time < 2; time++) assert.deepEqual(actionRewrites(document, span), offered)
    assert.deepEqual(parseDocument(`${text}\nIt stopped.\n`, memory), parseDocument(`${text}\nIt stopped.\n`))
  })

  it('are a table for a list, and a list for a table', () => {
    assert.equal(rewrites(bullets)[table], rows)
    assert.equal(rewrites(rows)[list], bullets)
  })

  it('keep the line ends of the document, links and bars', () => {
    const body = '- Add an alert | panel [OPS-12](https://t.example/OPS-12)\r\n- Add a limit'
    assert.equal(
      rewrites(body)[table],
      '| Action | Owner | Due | Ticket | Status |\r\n| --- | --- | --- | --- | --- |\r\n' +
        '| Add an alert \\| panel |  |  | [OPS-12](https://t.example/OPS-12) | Open |\r\n| Add a limit |  |  |  | Open |',
    )
  })

  it('are not offered where a word would be lost', () => {
    for (const body of [
      '- Add an alert\n  - it pages the rota',
      '- Add an alert (owner: Ana Lima) as in March',
      '- Add an alert\n\n  It pages the rota.',
    ])
      assert.equal(rewrites(body)[table], undefined, body)
    for (const body of [
      '| Action | Effort | Owner |\n| - | - | - |\n| Add an alert | two days | Ana |',
      '| Action | Notes |\n| - | - |\n| Add an alert | as in March |',
      '| Action | Owner |\n| - | - |\n| Add an alert | Ana (until May) |',
    ])
      assert.equal(rewrites(body)[list], undefined, body)
  })

  it('are check boxes for bullets and numbers, checked where the item is done', () => {
    assert.equal(
      rewrites('- Add an alert\n- Add a limit DONE\n- [ ] Add a lock')[boxes],
      '- [ ] Add an alert\n- [x] Add a limit DONE\n- [ ] Add a lock',
    )
    assert.equal(rewrites('1. Add an alert')[boxes], '1. [ ] Add an alert')
    assert.equal(rewrites('- [ ] Add an alert')[boxes], undefined)
  })

  it('are offered only at action items', () => {
    assert.deepEqual(rewrites('- Add an alert', '## Action'), {})
  })

  it('stand as deep as the form before', () => {
    const labelled = (items: string) => `- **Review actions**:\n${items}- **Impact**: 40 uploads`
    const before = labelled('  - Add an alert (owner: Ana)\n  - Add a limit\n')
    const after = labelled(
      '  | Action | Owner | Due | Status |\n  | --- | --- | --- | --- |\n  | Add an alert | Ana |  | Open |\n  | Add a limit |  |  | Open |\n',
    )
    assert.equal(rewrites(before, 'alert', '# Uploads\n\n')[table], after)
    assert.equal(
      rewrites(after, 'alert', '# Uploads\n\n')[list],
      labelled('  - [ ] Add an alert (owner: Ana)\n  - [ ] Add a limit\n'),
    )
  })
})
