import assert from 'node:assert/strict'
import {applyEdits} from '../../src/core/index.ts'
import {check, findingsOf} from '../support/check.ts'

const rule = 'action-count'
const items = (count: number): string =>
  Array.from({length: count}, (_, index) => `- [ ] Add alert ${index + 1}\n`).join('')

describe(rule, () => {
  it('finds a section that holds none', () => {
    check(rule, '## Action items\n^^^^^^^^^^^^^^^ holds no action item\n\nNothing to do this time.\n')
  })

  it('leaves an empty or missing section to required-sections', () => {
    check(rule, '## Action items\n\n## Timeline\n')
    check(rule, '## Summary\n\nThe queue was full.\n')
  })

  it('finds more than can be done, unless something is parked', () => {
    check(rule, `## Action items\n^^^^^^^^^^^^^^^ 11 action items and none parked\n\n${items(11)}`)
    check(rule, `## Action items\n\n${items(10)}`)
    check(rule, `## Action items\n\n${items(11)}\n## Parked ideas\n\n- Rewrite the queue\n`)
    check(rule, `## Action items\n\n${items(11)}- Rewrite the queue (won't do)\n`)
  })

  it('takes the maximum from its option', () => {
    check(rule, `## Action items\n^^^^^^^^^^^^^^^ more than 2\n\n${items(3)}`, {options: {maximum: 2}})
  })

  it('finds rows that a blank line parts from their table', () => {
    const text = `## Action items

| Action | Owner |
| --- | --- |
| Limit the queue | Ana Lima |

| Alert on its depth | Bo Larsen |
| Test the restore | Bo Larsen |
`
    check(
      rule,
      text.replace(
        '| Bo Larsen |\n',
        `| Bo Larsen |\n${'^'.repeat('| Alert on its depth | Bo Larsen |'.length)} 2 rows are not read: a blank line\n`,
      ),
    )
    const [finding] = findingsOf(rule, text)
    assert.deepEqual(
      finding!.suggestions.map(({title, edits}) => [title, applyEdits(text, edits)]),
      [['Remove the blank line', text.replace('Lima |\n\n', 'Lima |\n')]],
    )
    check(
      rule,
      text.replace('| Alert on its depth | Bo Larsen |\n| Test the restore | Bo Larsen |', 'See a | b.'),
    )
    check(rule, text.replaceAll('| Bo Larsen |', '|'))
  })

  it('finds a table that is none for want of its row of dashes', () => {
    check(
      rule,
      `## Action items

| Action | Owner | Due |
^^^^^^^^^^^^^^^^^^^^^^^^ not read: it has no row of dashes
| Limit the queue | Ana Lima | 2026-12-01 |
| Alert on its depth | Bo Larsen | |
`,
    )
    check(
      rule,
      `## Action items

What we agreed on:
Action | Owner
^^^^^^^^^^^^^^ not read
Limit the queue | Ana Lima
`,
    )
    check(
      rule,
      `## Action items

**Action** | **Owner**
^^^^^^^^^^^^^^^^^^^^^^ not read
Limit the queue | Ana Lima
The rest is parked.
`,
    )
  })

  it('finds a table whose row of dashes does not fit its head', () => {
    check(
      rule,
      `## Action items

| Action | Owner | Due |
^^^^^^^^^^^^^^^^^^^^^^^^ its head has 3 columns, the row of dashes below it 2
| :--- | --- |
| Limit the queue | Ana Lima | 2026-12-01 |
`,
    )
    check(
      rule,
      `## Action items

| Action | Owner |
^^^^^^^^^^^^^^^^^^ the row of dashes below it 3
|---|---|---|
| Limit the queue | Ana Lima |
`,
    )
  })

  it('finds a table whose row of dashes stands above its head, and turns the two round', () => {
    const text = `## Action items

|---|:-:|
| Action | Owner |
| Limit the queue | Ana Lima |
`
    check(
      rule,
      text.replace('Owner |\n', 'Owner |\n^^^^^^^^^^^^^^^^^^ its row of dashes stands above its head\n'),
    )
    const [finding] = findingsOf(rule, text)
    assert.deepEqual(
      finding!.suggestions.map(({edits}) => applyEdits(text, edits)),
      [text.replace('|---|:-:|\n| Action | Owner |\n', '| Action | Owner |\n|---|:-:|\n')],
    )
    const unnamed = text
      .replace('Action | Owner', 'Limit the log | Bo')
      .replace('items\n', 'items\n^^^^^^^^^^^^^^^ holds no action item\n')
    check(rule, unnamed)
    assert.deepEqual(findingsOf(rule, text.replace('|---|:-:|', '|---|'))[0]?.suggestions, [])
  })

  it('adds or completes the row of dashes, and leaves the alignment that is written', () => {
    const mended = (text: string): string => {
      const first = findingsOf(rule, text)[0]?.suggestions[0]
      return first === undefined ? 'no fix' : applyEdits(text, first.edits)
    }
    assert.equal(
      mended('## Actions\r\n\r\n| Action | Owner |\r\n| Limit the queue | Ana |\r\n'),
      '## Actions\r\n\r\n| Action | Owner |\r\n| --- | --- |\r\n| Limit the queue | Ana |\r\n',
    )
    assert.equal(
      mended('## Actions\n\n| Action | Owner | Due |\n|:--|--:|\n| Limit the queue | Ana | |\n'),
      '## Actions\n\n| Action | Owner | Due |\n| :-- | --: | --- |\n| Limit the queue | Ana | |\n',
    )
    // Which row is the head, and to which column the words of a row belong, is for somebody to say.
    assert.equal(mended('## Actions\n\n| Limit the queue | Ana |\n| Alert on it | Bo |\n'), 'no fix')
    assert.equal(
      mended('## Actions\n\n| Action | Owner |\n| Limit the queue | Ana | 2026-12-01 |\n'),
      'no fix',
    )
  })

  it('adds a row of dashes to nothing that may be read otherwise', () => {
    const suggestionsOf = (...lines: string[]) =>
      findingsOf(rule, `## Actions\n\n${lines.join('\n')}\n`).map(({suggestions}) =>
        suggestions.map(({safe}) => safe),
      )
    assert.deepEqual(suggestionsOf('| Action | Owner |', '|---|', '| Limit the queue | Ana |'), [[true]])
    assert.deepEqual(suggestionsOf('| Action | Owner |', '| Limit the queue | Ana |'), [[false]])
    assert.deepEqual(suggestionsOf('| Action | Owner |', '|===|===|', '| Limit the queue | Ana |'), [[]])
    assert.deepEqual(suggestionsOf('| Action | Owner |', '| — | — |', '| Limit the queue | Ana |'), [[]])
    // The line below would become a row.
    assert.deepEqual(suggestionsOf('| Action | Owner |', '| Limit the queue | Ana |', 'No more.'), [[]])
  })

  it('leaves rows whose items are read, and those that lack something else than dashes', () => {
    const quiet = (...lines: string[]) => {
      const findings = findingsOf(rule, `## Actions\n\n${lines.join('\n')}\n`)
      assert.deepEqual(
        findings.filter(({message}) => message.includes('not read')),
        [],
        lines[0],
      )
    }
    quiet('| Verify failover | Ana Lima | Done |', '| Add an alert on depth | Bo Larsen | Open |')
    quiet('| Limit the queue | @ana | OPS-1 |', '| Alert on its depth | @bo | OPS-2 |')
    quiet(
      '| Limit the queue | owner: @ana | due: 2026-12-01 |',
      '| Alert on it | owner: @bo | due: 2026-12-02 |',
    )
    quiet('Task: Limit it | Owner: Ana | Due: 2026-12-01', 'Task: Alert on it | Owner: Bo | Due: 2026-12-02')
    quiet('Follow up with the vendor | Track in OPS-1 | @ana', 'Alert on it | Track in OPS-2 | @bo')
    quiet('Owner: Ana | Due: 2026-12-01 | Status: open', 'The limit of the queue | as agreed')
    quiet('| Action | Owner |', '', '|---|---|', '| Limit the queue | Ana |')
    quiet('We agreed on', '    | Action | Owner |', '|---|---|---|', '| Limit the queue | Ana |')
    quiet('| Owner | Ana |', '| Due | 2026-12-01 |')
  })

  it('takes no table and no sentence with a bar for such a table', () => {
    check(rule, '## Action items\n\n| Action | Owner |\n| --- | --- |\n| Limit the queue | Ana |\n')
    check(rule, '## Action items\n\nRun `sort | uniq` on each host,\nthen pipe `du | sort` into the log.\n')
    check(rule, '## Summary\n\n| Action | Owner |\n| Limit the queue | Ana |\n')
  })
})
