import assert from 'node:assert/strict'
import {alignColumns} from '../../src/cli/reporters/columns.ts'
import {painter, printable} from '../../src/cli/reporters/terminal.ts'
import {hindsight} from './samples.ts'
import {workspace} from './workspace.ts'

/** Clears the screen, sets the window's title, and turns text red in the eight-bit way. */
const hostile = '\x1b[2J\x1b]0;owned\x07\x9b31m'
const colourful = /\x1b\[\d+m/g
const control = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/

describe('text from files in a terminal', () => {
  const document = [
    '## Summary',
    '',
    `It should${hostile} have been tested.`,
    '',
    '## Action items',
    '',
    `| Action | Owner | Due |`,
    '| --- | --- | --- |',
    `| Add${hostile} a spooler | @${hostile}tomasz | soon${hostile} |`,
    '',
  ].join('\n')

  for (const command of ['lint', 'score', 'actions']) {
    it(`holds no control characters in what ${command} prints`, async () => {
      const {run} = await workspace({[`a${hostile}.md`]: document})
      const {stdout, stderr} = await run(command, `a${hostile}.md`)
      assert.match(stdout, /^a␛\[2J␛\]0;owned␇\uFFFD31m\.md$/m)
      assert.doesNotMatch(stdout + stderr, control)
    })
  }

  it('holds none in messages either', async () => {
    const {run} = await workspace({[`docs${hostile}/readme.md`]: '# Parking\n'})
    assert.doesNotMatch((await run('lint', `gone${hostile}.md`)).stderr, control)
    assert.doesNotMatch((await run('lint', `docs${hostile}`)).stderr, control)
  })

  it('is kept as it is in JSON', async () => {
    const {run} = await workspace({'a.md': document})
    const [item] = JSON.parse((await run('actions', '--format', 'json', 'a.md')).stdout) as {due: string}[]
    assert.equal(item?.due, `soon${hostile}`)
  })

  it('keeps line feeds and tabs', () => {
    assert.equal(printable('a\tb\nc\rd\x7f'), 'a\tb\nc␍d␡')
  })
})

describe('colours', () => {
  it('come only where the output takes them', async () => {
    const {run, runWith} = await workspace({'a.md': hindsight})
    const plain = (await run('lint', 'a.md')).stdout
    const painted = (await runWith({colour: true}, 'lint', 'a.md')).stdout
    assert.doesNotMatch(plain, control)
    assert.match(painted, colourful)
    assert.equal(painted.replace(colourful, ''), plain)
  })

  it('take no room in a column', () => {
    const paint = painter(true)
    assert.deepEqual(
      alignColumns([
        [paint('red', 'a'), 'b'],
        ['long', 'c'],
      ]),
      [`${paint('red', 'a')}     b`, 'long  c'],
    )
  })
})
