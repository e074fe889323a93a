import assert from 'node:assert/strict'
import {rm} from 'node:fs/promises'
import {exampleText} from '../support/examples.ts'
import {random} from '../support/random.ts'
import {clean, hindsight, unfinished} from './samples.ts'
import {type Workspace, workspace} from './workspace.ts'

const flags = ['--baseline', 'known.json']

/** A workspace whose findings are all known. */
async function known(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const made = await workspace(files)
  assert.equal((await made.run('lint', ...flags, '--update-baseline', '.')).code, 0)
  return made
}

interface Report {
  readonly findings: readonly {readonly rule: string; readonly line: number; readonly message: string}[]
}

async function findings({run}: Workspace, ...args: string[]): Promise<Report['findings']> {
  const {stdout} = await run('lint', '--format', 'json', ...args)
  return (JSON.parse(stdout) as Report[]).flatMap((report) => report.findings)
}

/** Picks a number below another. */
type Pick = (below: number) => number

/** An edit somewhere in the lines of a document, and the lines from 1 that it gives new findings. */
type Edit = (lines: readonly string[], pick: Pick) => {readonly lines: string[]; readonly isNew?: number}

function placesOf(lines: readonly string[], line: RegExp): number[] {
  return lines.flatMap((words, at) => (line.test(words) ? [at] : []))
}

function inserted(lines: readonly string[], at: number, ...words: readonly string[]): string[] {
  return [...lines.slice(0, at), ...words, ...lines.slice(at)]
}

/** Between blocks, not in a table, a list or the front matter. */
function gap(lines: readonly string[], pick: Pick): number {
  const gaps = placesOf(lines, /^$/).filter((at) => /^[A-Z]/.test(lines[at + 1] ?? ''))
  return gaps[pick(gaps.length)]!
}

const neutralEdits: readonly Edit[] = [
  (lines, pick) => ({
    lines: inserted(lines, gap(lines, pick), '', `The queue held ${pick(9000)} messages at that time.`),
  }),
  (lines, pick) => {
    const ends = placesOf(lines, /^[A-Z].*[a-z]\.$/)
    const at = ends[pick(ends.length)]!
    return {
      lines: lines.map((line, index) => (index === at ? `${line} The pool had ${pick(90)} entries.` : line)),
    }
  },
  (lines, pick) => {
    const bullets = placesOf(lines, /^- Browsing, login/)
    return {lines: inserted(lines, bullets[0]!, `- ${pick(900)} receipts were printed twice.`)}
  },
  (lines, pick) => {
    const row = `| 11:30 | Reconciliation job ran | [job](https://jobs.brambleway.example/${pick(99)}) |`
    return {lines: inserted(lines, placesOf(lines, /^\| 11:05/)[0]! + 1, row)}
  },
  (lines, pick) => {
    const starts = [...placesOf(lines, /^## /), lines.length]
    const moved = 1 + pick(starts.length - 3)
    const [from, next, end] = [starts[moved]!, starts[moved + 1]!, starts[moved + 2]!]
    const [one, other] = [lines.slice(from, next), lines.slice(next, end)]
    return {lines: [...lines.slice(0, from), ...other, ...one, ...lines.slice(end)]}
  },
]

const newWords = 'Of course the index should have been tested before it went out.'

/** Brings a finding of `no-hindsight` and one of `no-should-have`. */
const blamingEdit: Edit = (lines, pick) => {
  const at = gap(lines, pick)
  return {lines: inserted(lines, at, '', newWords), isNew: at + 2}
}

describe('postmortem lint --baseline', () => {
  it('leaves out what it knows, and what it knows is written by --update-baseline', async () => {
    const made = await workspace({'docs/a.md': hindsight})
    const {code, stdout} = await made.run('lint', ...flags, '--update-baseline', 'docs')
    assert.deepEqual({code, stdout}, {code: 0, stdout: '2 findings written to known.json.\n'})
    assert.equal((await made.run('lint', ...flags, 'docs')).stdout, '1 file: nothing found.\n')
    const file = JSON.parse(String(await made.read('known.json'))) as object
    assert.deepEqual(Object.keys((file as {findings: object}).findings), ['docs/a.md'])
  })

  it('knows findings that have moved, whatever else changes, and hides no new one', async () => {
    const text = exampleText('checkout-outage-draft.md')
    const made = await known({'a.md': text})
    let lines = text.split('\n')
    assert.ok((await findings(made, 'a.md')).length > 20)
    const next = random(7)
    const pick: Pick = (below) => Math.floor(next() * below)
    // What is longer or in another order is told so once more.
    const others = ['--rule', 'summary-length=off', '--rule', 'section-order=off']
    for (let round = 0; round < 50; round++) {
      const edit = round % 5 === 0 ? blamingEdit : neutralEdits[pick(neutralEdits.length)]!
      const {lines: edited, isNew} = edit(lines, pick)
      await made.write('a.md', edited.join(round % 2 === 0 ? '\n' : '\r\n'))
      const left = await findings(made, ...flags, ...others, 'a.md')
      const places = left.map(({line, rule}) => `${line} ${rule}`)
      const expected = isNew === undefined ? [] : [`${isNew} no-hindsight`, `${isNew} no-should-have`]
      assert.deepEqual(places.sort(), expected, `round ${round}: ${JSON.stringify(left)}`)
      // Every other edit stays, so that the document drifts away from what the baseline saw.
      if (isNew === undefined) lines = edited
    }
  })

  it('knows as many findings as there were, where they are alike', async () => {
    const again = hindsight.replace(
      '## Impact',
      'The change should have been tested before it went out.\n\n## Impact',
    )
    const made = await known({'a.md': hindsight})
    await made.write('a.md', again)
    assert.deepEqual(
      (await findings(made, ...flags, 'a.md')).map(({line}) => line),
      [7],
    )
  })

  it('tells each new place of what is said once under a heading, and no known one', async () => {
    const made = await known({'a.md': unfinished})
    const two = unfinished.replace('\n## Impact', '\nTODO\n\n## Impact')
    await made.write('a.md', two)
    const said = (places: Report['findings']): string[] =>
      places.map(({line, message}) => `${line} ${message}`)
    assert.deepEqual(said(await findings(made, ...flags, 'a.md')), ['7 “TODO” is still to be filled in.'])
    await made.run('lint', ...flags, '--update-baseline', 'a.md')
    assert.deepEqual(await findings(made, ...flags, 'a.md'), [])
    await made.write('a.md', two.replace('TBD\n', 'FIXME\n\nTBD\n').replace('TODO\n', 'TODO\n\nXXX\n'))
    assert.deepEqual(said(await findings(made, ...flags, 'a.md')), [
      '5 “FIXME” is still to be filled in, and 1 more in this section.',
    ])
  })

  it('keeps the files that it is not asked about, and forgets those that are gone', async () => {
    const made = await known({'a.md': hindsight, 'b.md': hindsight, 'c.md': hindsight})
    await rm(made.path('c.md'))
    await made.run('lint', ...flags, '--update-baseline', 'a.md')
    const {findings: files} = JSON.parse(String(await made.read('known.json'))) as {findings: object}
    assert.deepEqual(Object.keys(files), ['a.md', 'b.md'])
  })

  it('knows a file again that has another name', async () => {
    const other = hindsight.replace('# Label printers stood still', '# Scanners stood still')
    const made = await known({'drafts/a.md': hindsight, 'b.md': clean})
    await rm(made.path('drafts/a.md'))
    await made.write('2026/label-printers.md', `${hindsight}\nOf course the queue grew.\n`)
    await made.write('2026/scanners.md', other)
    const places = (await findings(made, ...flags, '.')).map(({line, rule}) => `${line} ${rule}`)
    assert.deepEqual(places.sort(), ['1 required-sections', '11 no-hindsight', '5 no-should-have'])
  })

  it('takes no file for another one that only has its title', async () => {
    const text = (sentence: string): string =>
      `# Postmortem\n\n## Summary\n\nThe queue should have been tested. ${sentence}\n\n## Impact\n\n${sentence}\n`
    const made = await known({'a.md': text('Labels came out blank for an hour.')})
    await rm(made.path('a.md'))
    await made.write('b.md', text('Scanners lost their network twice.'))
    const rules = (await findings(made, ...flags, '.')).map(({rule}) => rule)
    assert.deepEqual(
      rules,
      (await findings(made, '.')).map(({rule}) => rule),
    )
    assert.ok(rules.includes('no-should-have'))
  })

  it('takes no file that is new for one that is still there, or for two', async () => {
    const made = await known({'a.md': hindsight})
    await made.write('b.md', hindsight)
    assert.deepEqual((await findings(made, ...flags, '.')).length, 2)
    await rm(made.path('a.md'))
    await made.write('c.md', hindsight)
    assert.deepEqual((await findings(made, ...flags, '.')).length, 2)
  })

  it('brings nothing back that is still missing when some of it is there', async () => {
    const made = await known({'incident.md': '# Outage\n\n## Timeline\n\n- 10:02 UTC the spooler stopped.\n'})
    const missing = async (): Promise<string[]> =>
      (await findings(made, ...flags, 'incident.md')).flatMap(({rule, message}) =>
        rule === 'required-sections' ? [message] : [],
      )
    assert.deepEqual(await missing(), [])
    await made.write(
      'incident.md',
      '# Outage\n\n## Impact\n\nNo labels.\n\n## Timeline\n\n- 10:02 UTC the spooler stopped.\n',
    )
    assert.deepEqual(await missing(), [])
    await made.write('incident.md', '# Outage\n\n## Impact\n\nNo labels.\n')
    assert.match((await missing()).join(), /“Timeline”/)
  })

  it('knows what action items lack by the items, wherever they stand and however they are written', async () => {
    const [first, second, third] = [
      '- Alert on a spooler queue over 500 labels.',
      '- Add a second spooler to the depot in Vossfeld, and share the load between the two.',
      '- Write the runbook for a stuck queue.',
    ] as const
    const text = (...items: readonly string[]): string => `${clean}\n## Action items\n\n${items.join('\n')}\n`
    const made = await known({'a.md': text(first, second)})
    const left = async (...items: readonly string[]): Promise<string[]> => {
      await made.write('a.md', text(...items))
      return (await findings(made, ...flags, 'a.md')).map(({rule, message}) => `${rule}: ${message}`)
    }
    assert.deepEqual(await left(second, first), [])
    assert.deepEqual(await left(second), [])
    assert.deepEqual(await left(first.replace('labels.', 'labels. (@ines, 2026-06-30, LAB-41)'), second), [])
    assert.deepEqual(await left(first, second.replace('Vossfeld, ', 'Vossfeld,\n  ')), [])
    assert.deepEqual(await left(third, first, second), [
      'action-owner: This action item has no owner.',
      'action-due-date: This action item has no due date.',
      'action-ticket: This action item names no ticket.',
    ])
  })

  it('fails only for what is new', async () => {
    const made = await known({'a.md': hindsight})
    const strict = ['--rule', 'no-should-have=error', ...flags, 'a.md']
    assert.equal((await made.run('lint', ...strict)).code, 0)
    await made.write('a.md', `${hindsight}\nThe queue should have been watched.\n`)
    assert.equal((await made.run('lint', ...strict)).code, 1)
  })

  it('must be there and be one', async () => {
    const {run} = await workspace({'a.md': hindsight, 'other.json': '{"version": 9}'})
    assert.deepEqual(await run('lint', ...flags, 'a.md'), {
      ...{code: 2, stdout: ''},
      stderr: 'known.json: no such file or directory; --update-baseline writes it\n',
    })
    const {stderr} = await run('lint', '--baseline', 'other.json', 'a.md')
    assert.equal(stderr, 'other.json: not a baseline of this version\n')
  })

  it('is not written over what is none', async () => {
    const {run, read} = await workspace({'a.md': hindsight})
    const {code, stderr} = await run('lint', '--baseline', 'a.md', '--update-baseline', 'a.md')
    assert.equal(code, 2)
    assert.equal(stderr, 'a.md: not a baseline of this version\n')
    assert.equal(String(await read('a.md')), hindsight)
  })
})
