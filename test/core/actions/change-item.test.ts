import assert from 'node:assert/strict'
import {
  type ItemChange,
  type ItemMemory,
  type PostmortemDocument,
  applyEdits,
  changeItem,
  parseDocument,
} from '../../../src/core/index.ts'

const today = '2026-11-21'
const done: ItemChange = {field: 'status', done: true, today}
const open: ItemChange = {field: 'status', done: false, today}

interface Changed {
  readonly text: string
  readonly memory: ItemMemory
}

function change(text: string, asked: ItemChange, memory?: ItemMemory): Changed {
  const document = parseDocument(text)
  const result = changeItem(document, itemOf(document), asked, memory)
  if ('problem' in result) assert.fail(result.problem)
  return {text: applyEdits(document.text, result.edits), memory: result.memory}
}

/** The item about the alert, of which each document has one. */
function itemOf({actionItems}: PostmortemDocument) {
  const item = actionItems.find(({title}) => title.includes('alert'))
  assert.ok(item, 'no item about an alert')
  return item
}

/** A document around the Markdown of one section, with other items that must stay as they are. */
function around(body: string): string {
  return `# Late e-mails 📨\n\n## Action items\n\n${body}\n\n## Timeline\n\n- 09:10 DONE\n`
}

const table = (headers: string, ...rows: string[]): string =>
  [`| ${headers} |`, `| ${headers.replace(/[^|]+/g, ' - ')} |`, ...rows.map((row) => `| ${row} |`)].join('\n')

/** What stands there, and what stands there when the item is checked. */
const checked: readonly (readonly [before: string, after: string])[] = [
  ['- [ ] Add an alert\n- [ ] Add a limit', '- [x] Add an alert\n- [ ] Add a limit'],
  ['* [ ] Add an alert 📨 (@ana)\n  - why not 2', '* [x] Add an alert 📨 (@ana)\n  - why not 2'],
  ['1. [ ] Add an alert', '1. [x] Add an alert'],
  ['- [] Add an alert', '- [x] Add an alert'],
  ['- Add an alert', '- Add an alert DONE'],
  ['- Add an alert.\n- Add a limit', '- Add an alert. DONE\n- Add a limit'],
  ['- Add an alert ✅\n- Add a limit ✅'.replace(' ✅', ''), '- Add an alert ✅\n- Add a limit ✅'],
  ['- Add an alert\n- Add a limit (done)', '- Add an alert (done)\n- Add a limit (done)'],
  ['1. Add an alert\n2. Add a limit', '1. Add an alert DONE\n2. Add a limit'],
  ['Add an alert.\nAdd a limit.', 'Add an alert. DONE\nAdd a limit.'],
  ['- Add an alert (Ana Lima, 2026-05-01)', '- Add an alert (Ana Lima, 2026-05-01) DONE'],
  ['- Add an alert. Owner: Ana Lima', '- Add an alert. Owner: Ana Lima DONE'],
  ['- Add an alert\n  to every queue', '- Add an alert\n  to every queue DONE'],
  ['- Add an alert\n  - it pages the rota', '- Add an alert DONE\n  - it pages the rota'],
  ['- Add an alert\n\n  It pages the rota.', '- Add an alert DONE\n\n  It pages the rota.'],
  ['- **Add an alert** to the queue', '- **Add an alert** to the queue DONE'],
  ['- WIP: Add an alert', '- DONE: Add an alert'],
  ['### Add an alert\n\n- Owner: Ana Lima', '### Add an alert DONE\n\n- Owner: Ana Lima'],
  [
    '### Add an alert\n\n- Owner: Ana Lima\n- Status: Open',
    '### Add an alert\n\n- Owner: Ana Lima\n- Status: Done',
  ],
  ['- Add an alert (in progress)', '- Add an alert (done)'],
  ['- Add an alert 🚧', '- Add an alert ✅'],
  ['It was late. We will add an alert.', 'It was late. We will add an alert. DONE'],
  ['We will add an alert. It pages the rota.', 'We will add an alert. It pages the rota. DONE'],
  ['**Action point:** Add an alert', '**Action point:** Add an alert DONE'],
  ['- [ ] Add an alert\n  - [ ] Add a limit', '- [x] Add an alert\n  - [ ] Add a limit'],
  ['- Add an alert\n  - Status: open', '- Add an alert\n  - Status: done'],
  ['- Add an alert\n  - **Status:** In progress', '- Add an alert\n  - **Status:** Done'],
  ['- Add an alert, Status: TODO, Owner: Ana', '- Add an alert, Status: DONE, Owner: Ana'],
  [
    table('Action | Owner | Status', 'Add an alert | Ana | Open'),
    table('Action | Owner | Status', 'Add an alert | Ana | Done'),
  ],
  [table('Status | Action', 'in progress | Add an alert'), table('Status | Action', 'done | Add an alert')],
  [
    table('Action | Status', 'Add an alert | TODO', 'Add a limit | **DONE**', 'Add a lock | **DONE**'),
    table('Action | Status', 'Add an alert | **DONE**', 'Add a limit | **DONE**', 'Add a lock | **DONE**'),
  ],
  [
    table('Action | Status', 'Add an alert | ', 'Add a limit | ✅'),
    table('Action | Status', 'Add an alert | ✅ ', 'Add a limit | ✅').replace('✅ ', '✅'),
  ],
  [
    table('Action | Status | Closed', 'Add an alert | Open | '),
    table('Action | Status | Closed', `Add an alert | Done | ${today}`),
  ],
  [table('Action | Owner', 'Add an alert | Ana'), table('Action | Owner', 'Add an alert DONE | Ana')],
  [table('Action | Done', 'Add an alert | [ ]'), table('Action | Done', 'Add an alert | [x]')],
  [table('Action | Status', 'Add an alert | ☐'), table('Action | Status', 'Add an alert | ☑')],
  [
    table('Action | Status', 'Add an alert | [Open](https://t.example/12)'),
    table('Action | Status', 'Add an alert | [Done](https://t.example/12)'),
  ],
  ['- Prevent\n  - Add an alert\n  - Add a limit', '- Prevent\n  - Add an alert DONE\n  - Add a limit'],
  [table('Action | Done?', 'Add an alert | no'), table('Action | Done?', 'Add an alert | done')],
]

/** Items that are done, and how they read when they are not. */
const unchecked: readonly (readonly [before: string, after: string])[] = [
  ['- [x] Add an alert', '- [ ] Add an alert'],
  ['- [X] Add an alert ✅', '- [ ] Add an alert'],
  ['- DONE Add an alert', '- Add an alert'],
  ['- **DONE**: Add an alert', '- Add an alert'],
  ['- Add an alert **DONE**', '- Add an alert'],
  [
    '- Add an alert. DONE in [#12](https://t.example/pull/12)',
    '- Add an alert. [#12](https://t.example/pull/12)',
  ],
  ['- Add an alert (done)', '- Add an alert'],
  ['- Add an alert – done', '- Add an alert'],
  ['- ✅ Add an alert', '- Add an alert'],
  ['- :white_check_mark: Add an alert', '- Add an alert'],
  ['- Add an alert ✔️', '- Add an alert'],
  ['- ~~Add an alert~~', '- Add an alert'],
  ['- [x] ~~Add an alert~~', '- [ ] Add an alert'],
  ['- ~~Add an alert~~ not needed', '- Add an alert'],
  ['- Add an alert\n  - Status: closed', '- Add an alert\n  - Status: open'],
  [table('Action | Status', 'Add an alert | Done'), table('Action | Status', 'Add an alert | Open')],
  [
    table('Action | Status', 'Add an alert | Done', 'Add a limit | Not started'),
    table('Action | Status', 'Add an alert | Not started', 'Add a limit | Not started'),
  ],
  [table('Action | Status', "Add an alert | Won't do"), table('Action | Status', 'Add an alert | Open')],
  [table('Action | Done', 'Add an alert | [x]'), table('Action | Done', 'Add an alert | [ ]')],
  [
    table('Action | Status', 'Add an alert | [Closed](https://t.example/12)'),
    table('Action | Status', 'Add an alert | [Open](https://t.example/12)'),
  ],
  [table('Action | Bug', 'Add an alert | #12 **DONE**'), table('Action | Bug', 'Add an alert | #12')],
  [
    table('Action | Owner | Closed', 'Add an alert | Ana | 2026-05-01'),
    table('Action | Owner | Closed', 'Add an alert | Ana | '),
  ],
  [
    table('~~Action~~ | Owner'.replace(/~/g, ''), '~~Add an alert~~ | Ana'),
    table('Action | Owner', 'Add an alert | Ana'),
  ],
]

describe('checking and unchecking an action item', () => {
  for (const [kind, clicks] of [
    ['checks', [done, open]],
    ['unchecks', [open, done]],
  ] as const) {
    for (const [before, after] of kind === 'checks' ? checked : unchecked) {
      for (const [ends, write] of [
        ['LF', (text: string) => text],
        ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
      ] as const) {
        it(`${kind} “${before}” (${ends}), and back`, () => {
          const [original, expected] = [write(around(before)), write(around(after))]
          const once = change(original, clicks[0])
          assert.equal(once.text, expected)
          assert.equal(change(once.text, clicks[1], once.memory).text, original)
        })
      }
    }
  }

  it('needs no memory for what says itself how it was', () => {
    for (const before of ['- [ ] Add an alert', '- Add an alert', '- Add an alert\n  - Status: open'])
      assert.equal(change(change(around(before), done).text, open).text, around(before))
    const rows = around(table('Action | Status | Closed', 'Add an alert | Open | ', 'Add a limit | Done | '))
    assert.equal(change(change(rows, done).text, open).text, rows)
  })

  it('gives the words back only while they are those that were written', () => {
    const once = change(around(table('Action | Status', 'Add an alert | In progress')), done)
    const edited = once.text.replace('Add an alert', 'Add an alert on every queue')
    assert.match(change(edited, open, once.memory).text, /Add an alert on every queue \| Open \|/)
  })

  it('says why it changes nothing', () => {
    const document = parseDocument(around('- [x] Add an alert'))
    assert.deepEqual(changeItem(document, itemOf(document), done), {
      problem: 'This action item is done already.',
    })
    const other = parseDocument(around('- [ ] Add an alert'))
    assert.deepEqual(changeItem(document, itemOf(other), open), {
      problem: 'This action item is of another version of the document.',
    })
    const remark = parseDocument(around(table('Action | Owner | Notes', 'Add an alert | Ana | Done')))
    assert.equal('edits' in changeItem(remark, itemOf(remark), open), true)
    const told = parseDocument(around('- We added the alert'))
    assert.deepEqual(changeItem(told, itemOf(told), open), {
      problem: 'This action item is written in a way that only its author can change: open it.',
    })
  })
})

describe('another owner or due date', () => {
  const asked: readonly (readonly [field: 'owner' | 'due', before: string, after: string])[] = [
    ['owner', '- [ ] Add an alert (@ana)', '- [ ] Add an alert (@bo)'],
    ['owner', '- [ ] Add an alert. Owner: TBD', '- [ ] Add an alert. Owner: @bo'],
    ['owner', '- Add an alert', '- Add an alert (owner: @bo)'],
    ['owner', '- **Add an alert** DONE', '- **Add an alert** (owner: @bo) DONE'],
    ['owner', '- @ana:\n  - Add an alert', '- @ana:\n  - Add an alert (owner: @bo)'],
    ['owner', table('Action | Owner', 'Add an alert | Ana'), table('Action | Owner', 'Add an alert | @bo')],
    ['owner', table('Action | Owner', 'Add an alert | '), table('Action | Owner', 'Add an alert | @bo')],
    ['owner', '|Action|Owner|\n|-|-|\n|Add an alert||', '|Action|Owner|\n|-|-|\n|Add an alert| @bo |'],
    [
      'owner',
      '| Action | Due |\n| --- | --- |\n| Add an alert | May |\n| Add a limit | |',
      '| Action | Due | Owner |\n| --- | --- | --- |\n| Add an alert | May | @bo |\n| Add a limit | | |',
    ],
    [
      'owner',
      'Action | Due\n--- | ---\nAdd an alert | May',
      'Action | Due | Owner\n--- | --- | ---\nAdd an alert | May | @bo',
    ],
    [
      'owner',
      '| Action | Due |\n| --- | --- |\n| Add an alert | May | \n| Add a limit |',
      '| Action | Due | Owner |\n| --- | --- | --- |\n| Add an alert | May | @bo | \n| Add a limit | | |',
    ],
    [
      'due',
      '| # | Action | Owner | Due |\n| - | - | - | - |\n| 9 | Add an alert',
      '| # | Action | Owner | Due |\n| - | - | - | - |\n| 9 | Add an alert | | 2026-12-01',
    ],
    ['due', '- Add an alert (owner: @ana)', '- Add an alert (due: 2026-12-01) (owner: @ana)'],
    ['due', '- Add an alert, due: next sprint', '- Add an alert, due: 2026-12-01'],
    ['due', '- Add an alert (Ana Lima, 2026-05-01)', '- Add an alert (Ana Lima, 2026-12-01)'],
    ['due', table('Action | Due', 'Add an alert | soon'), table('Action | Due', 'Add an alert | 2026-12-01')],
  ]
  for (const [field, before, after] of asked) {
    for (const end of ['\n', '\r\n']) {
      it(`${field}: “${before}”${end === '\n' ? '' : ' (CRLF)'}`, () => {
        const write = (body: string) => around(body).replaceAll('\n', end)
        const words = field === 'owner' ? '@bo' : '2026-12-01'
        assert.equal(change(write(before), {field, words}).text, write(after))
      })
    }
  }

  it('is refused where it would not read as one', () => {
    const document = parseDocument(around('- Add an alert'))
    const result = changeItem(document, itemOf(document), {field: 'owner', words: 'Ana) (and: more'})
    assert.ok('problem' in result)
  })
})
