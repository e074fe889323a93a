import assert from 'node:assert/strict'
import manifest from '../../package.json' with {type: 'json'}
import {commandNames, operandNames, usages} from '../../src/cli/usages.ts'
import {clean} from './samples.ts'
import {workspace} from './workspace.ts'

/** Runs what is wrong and expects one line that says so and where to get help. */
async function expectMisuse(argv: readonly string[], message: string): Promise<void> {
  const {run} = await workspace({'a.md': clean})
  assert.deepEqual(await run(...argv), {code: 2, stdout: '', stderr: `postmortem: ${message}\n`})
}

describe('postmortem --help', () => {
  it('lists the commands', async () => {
    const {run} = await workspace()
    const {code, stdout, stderr} = await run('--help')
    assert.equal(code, 0)
    assert.equal(stderr, '')
    for (const name of commandNames)
      assert.match(stdout, new RegExp(`^  ${name} +${usages[name].summary}$`, 'm'))
  })

  for (const name of commandNames) {
    it(`shows the options of ${name}, and examples`, async () => {
      const {run} = await workspace()
      const {code, stdout} = await run(name, '--help')
      assert.equal(code, 0)
      assert.match(
        stdout,
        new RegExp(
          `^Usage: postmortem ${name} ?${operandNames[usages[name].operands].replace(/[[\]]/g, '\\$&')} `,
        ),
      )
      for (const flag of usages[name].flags) assert.match(stdout, new RegExp(`^  --${flag}\\b`, 'm'))
      for (const [words] of usages[name].examples)
        assert.ok(stdout.includes(`postmortem ${name} ${words}`.trim()))
    })

    it(`fits a terminal of 110 columns for ${name}`, async () => {
      const {run} = await workspace()
      const {stdout} = await run(name, '-h')
      assert.deepEqual(
        stdout.split('\n').filter((line) => line.length > 110),
        [],
      )
    })
  }
})

describe('postmortem without a command', () => {
  it('shows its help, and fails: nothing was asked for', async () => {
    const {run} = await workspace()
    const {stdout: help} = await run('--help')
    assert.deepEqual(await run(), {code: 2, stdout: '', stderr: help})
  })
})

describe('postmortem --version', () => {
  it('says the version of the package', async () => {
    const {run} = await workspace()
    assert.deepEqual(await run('--version'), {code: 0, stdout: `${manifest.version}\n`, stderr: ''})
  })
})

describe('wrong usage', () => {
  const cases: readonly (readonly [argv: string, message: string])[] = [
    ['check a.md', 'Unknown command “check”. See “postmortem --help”.'],
    ['check --strict a.md', 'Unknown command “check”. See “postmortem --help”.'],
    ['lnit a.md', 'Unknown command “lnit”. Did you mean “lint”? See “postmortem --help”.'],
    ['lint --rules a', 'Unknown option “--rules”. Did you mean “--rule”? See “postmortem lint --help”.'],
    ['--strict lint a.md', 'Unknown option “--strict”. See “postmortem --help”.'],
    ['lint --strict a.md', 'Unknown option “--strict”. See “postmortem lint --help”.'],
    ['lint -x a.md', 'Unknown option “-x”. See “postmortem lint --help”.'],
    ['lint --fix=all a.md', '--fix takes no value. See “postmortem lint --help”.'],
    ['lint a.md --config', '--config needs a value: FILE. See “postmortem lint --help”.'],
    ['lint --config= a.md', '--config needs a value: FILE. See “postmortem lint --help”.'],
    [
      'lint --since --quiet a.md',
      '--since needs a value: REV. If “--quiet” is meant, write --since=--quiet. See “postmortem lint --help”.',
    ],
    ['score --fix a.md', '“score” does not take --fix. See “postmortem score --help”.'],
    ['lint -', 'Standard input is read with --stdin, not “-”. See “postmortem lint --help”.'],
    ['lint --stdin a.md', '--stdin reads no paths. See “postmortem lint --help”.'],
    ['lint --stdin-filename a.md', '--stdin-filename needs --stdin. See “postmortem lint --help”.'],
    ['lint --update-baseline a.md', '--update-baseline needs --baseline. See “postmortem lint --help”.'],
    [
      'lint --fix --fix-dry-run a.md',
      '--fix and --fix-dry-run do not go together. See “postmortem lint --help”.',
    ],
    [
      'lint --since=--output a.md',
      '--since takes a git revision, not “--output”. See “postmortem lint --help”.',
    ],
    [
      'score --format sarif a.md',
      '--format takes pretty, json, markdown, not “sarif”. See “postmortem score --help”.',
    ],
    [
      'explain no-blame no-hindsight',
      '“explain” takes no more than [RULE]. See “postmortem explain --help”.',
    ],
    ['init here', '“init” takes nothing behind it. See “postmortem init --help”.'],
    [
      'lint --format xml a.md',
      '--format takes pretty, json, github, sarif, markdown, not “xml”. See “postmortem lint --help”.',
    ],
    ['lint --rule no-blame a.md', '--rule takes ID=LEVEL, not “no-blame”. See “postmortem lint --help”.'],
    [
      'lint --max-warnings few a.md',
      '--max-warnings takes a number, not “few”. See “postmortem lint --help”.',
    ],
    ['score --min 6 a.md', '--min takes a number from 1 to 5, not “6”. See “postmortem score --help”.'],
    [
      'actions --today 2026-02-30 a.md',
      '--today takes a day as YYYY-MM-DD, not “2026-02-30”. See “postmortem actions --help”.',
    ],
  ]
  for (const [argv, message] of cases) {
    it(`explains “${`postmortem ${argv}`.trim()}”`, () =>
      expectMisuse(argv.split(' ').filter(Boolean), message))
  }

  // An unset variable in a script must not become the whole folder.
  it('does not take an empty path for the current folder', () =>
    expectMisuse(['lint', ''], 'A path is empty. See “postmortem lint --help”.'))

  it('prints no escape sequence that an argument brings along', async () => {
    const {run} = await workspace()
    const {stderr} = await run('\x1b[2J')
    assert.match(stderr, /Unknown command “␛\[2J”/)
  })
})
