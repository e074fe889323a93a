import assert from 'node:assert/strict'
import {rm} from 'node:fs/promises'
import {exampleText} from '../support/examples.ts'
import {hindsight} from './samples.ts'
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

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield state
  }
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
    const lines = text.split('\n')
    const all = await findings(made, 'a.md')
    assert.ok(all.length > 20)
    const random = numbers(7)
    const pick = (below: number): number => random.next().value % below
    const added = 'Of course the index should have been tested before it went out.'
    for (let round = 0; round < 50; round++) {
      // Between the blocks of the document, not in a table, a list or the front matter.
      const gaps = lines.flatMap((line, at) =>
        line === '' && /^[A-Z]/.test(lines[at + 1] ?? '') ? [at] : [],
      )
      const at = gaps[pick(gaps.length)]!
      const isNew = round % 5 === 0
      const words = isNew ? added : `The queue held ${pick(9000)} messages at that time.`
      const edited = [...lines.slice(0, at), '', words, ...lines.slice(at)]
      await made.write('a.md', edited.join('\n'))
      // Words that are added make a summary longer.
      const left = await findings(made, ...flags, '--rule', 'summary-length=off', 'a.md')
      const places = left.map(({line, rule}) => `${line} ${rule}`)
      const expected = isNew ? [`${at + 2} no-hindsight`, `${at + 2} no-should-have`] : []
      assert.deepEqual(places.sort(), expected.sort(), `round ${round}: ${JSON.stringify(left)}`)
      // Every other edit stays, so that the document drifts away from what the baseline saw.
      if (!isNew) lines.splice(at, 0, '', words)
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

  it('keeps the files that it is not asked about, and forgets those that are gone', async () => {
    const made = await known({'a.md': hindsight, 'b.md': hindsight, 'c.md': hindsight})
    await rm(made.path('c.md'))
    await made.run('lint', ...flags, '--update-baseline', 'a.md')
    const {findings: files} = JSON.parse(String(await made.read('known.json'))) as {findings: object}
    assert.deepEqual(Object.keys(files), ['a.md', 'b.md'])
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
})
