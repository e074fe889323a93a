import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {usages} from '../../src/cli/usages.ts'
import {rules} from '../../src/core/index.ts'
import {readProjectFile} from '../support/file-snapshot.ts'
import {clean} from './samples.ts'
import {workspace} from './workspace.ts'

describe('postmortem explain', () => {
  it('prints the page of a rule', async () => {
    const {run} = await workspace()
    const {code, stdout} = await run('explain', 'no-blame')
    assert.deepEqual({code, stdout}, {code: 0, stdout: readProjectFile('docs/rules/no-blame.md')})
  })

  it('lists the rules', async () => {
    const {run} = await workspace()
    const {stdout} = await run('explain')
    for (const {id, description} of rules) assert.ok(stdout.includes(id) && stdout.includes(description), id)
  })

  it('knows no other pages', async () => {
    const {run} = await workspace()
    for (const [name, slip] of [
      ['no-balme', ' Did you mean “no-blame”?'],
      ['../rules/no-blame', ''],
      ['constructor', ''],
    ] as const)
      assert.deepEqual(await run('explain', name), {
        ...{code: 2, stdout: ''},
        stderr: `Unknown rule “${name}”.${slip} “postmortem explain” lists them.\n`,
      })
  })
})

describe('postmortem init', () => {
  it('writes a configuration that changes nothing', async () => {
    const {run, read} = await workspace({'a.md': clean})
    const before = await run('lint', 'a.md')
    assert.equal((await run('init')).code, 0)
    assert.match(String(await read('.postmortem.yml')), /^# rules:$/m)
    assert.deepEqual(await run('lint', 'a.md'), before)
  })

  it('leaves one that is there alone', async () => {
    const {run, read} = await workspace({'.postmortem.yml': 'allow: [Iris]\n'})
    assert.equal((await run('init')).code, 1)
    assert.equal(String(await read('.postmortem.yml')), 'allow: [Iris]\n')
  })
})

describe('postmortem config', () => {
  const files = {
    '.postmortem.yml':
      'rules:\n  no-blame: error\nallow: [Iris]\noverrides:\n  - files: retros/*\n    rules: {no-hindsight: off}\n',
  }

  it('prints each value and where it comes from', async () => {
    const {run} = await workspace(files)
    const {code, stdout} = await run('config', '--rule', 'no-human-error=off', 'retros/a.md')
    assert.equal(code, 0)
    assert.match(stdout, /^rules\.no-blame +error +\.postmortem\.yml:2:13$/m)
    assert.match(stdout, /^rules\.no-hindsight +off +\.postmortem\.yml:6:\d+$/m)
    assert.match(stdout, /^rules\.no-human-error +off +--rule$/m)
    assert.match(stdout, /^rules\.no-should-have +warning +default$/m)
    assert.match(stdout, /^allow +Iris +\.postmortem\.yml:3:9$/m)
  })

  it('shows entries with what they hold, each where it was written, as far as a terminal has room', async () => {
    const {run, runWith} = await workspace({
      '.postmortem.yml': `severities:
  - {name: P1, meaning: 'Nobody can send a parcel, in a depot or online', publish-within: 3, required: true}
  - P2
people: {Ines Duarte: {role: on-call engineer, handle: '@ines'}}
rubric: {weights: {owners: 5}}
`,
    })
    const shown = (stdout: string): string[] =>
      stdout.split('\n').filter((line) => /^(?:severities|people|rubric\.weights) /.test(line))
    assert.deepEqual(
      shown((await run('config')).stdout).map((line) => line.replace(/ {2,}/g, ' | ')),
      [
        'people | Ines Duarte {handle: ines, role: on-call engineer} | .postmortem.yml:4:23',
        'severities | P1 {publish-within: 3, required: true, meaning: "Nobody can send a parcel, in a depot or online"} | .postmortem.yml:2:5',
        'severities | P2 {required: false} | .postmortem.yml:3:5',
        'rubric.weights | {owners: 5} | .postmortem.yml:5:19',
      ],
    )
    const narrow = shown((await runWith({columns: 100}, 'config')).stdout)
    assert.match(
      narrow[1]!,
      / P1 \{publish-within: 3, required: true, meaning: "Nobody can…  \.postmortem\.yml:2:5$/,
    )
  })

  it('shows beside a severity whose deadline has been changed where that was', async () => {
    const {run} = await workspace({
      '.postmortem.yml': 'severities:\n  - {name: P1, publish-within: 3}\n  - P2\ndeadlines: {P1: 2}\n',
    })
    const {stdout} = await run('config')
    assert.match(
      stdout,
      /^severities +P1 \{publish-within: 2,.* {2}\.postmortem\.yml:2:5, \.postmortem\.yml:4:17$/m,
    )
    assert.match(stdout, /^severities +P2 .* {2}\.postmortem\.yml:3:5$/m)
  })

  it('prints it for a folder, and as JSON', async () => {
    const {run} = await workspace(files)
    const entries = JSON.parse((await run('config', '--format', 'json', '.')).stdout) as {
      readonly name: string
      readonly value: unknown
      readonly origin: string
    }[]
    const hindsight = entries.find(({name}) => name === 'rules.no-hindsight')
    assert.deepEqual(hindsight, {
      ...{name: 'rules.no-hindsight', value: {level: 'information', options: {}}, origin: 'default'},
    })
  })

  it('says what is wrong', async () => {
    const {run} = await workspace({'.postmortem.yml': 'rules: {no-blame: loud}\n'})
    const {code, stderr} = await run('config')
    assert.equal(code, 2)
    assert.match(stderr, /^\.postmortem\.yml:1:19: Rule “no-blame” takes /)
  })
})

describe('postmortem completion', () => {
  it('completes commands, flags, formats and rules in bash', async () => {
    const {run, root, write} = await workspace()
    await write('completion.bash', (await run('completion', 'bash')).stdout)
    const complete = (...words: string[]): string[] => {
      const line = `source completion.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _postmortem; printf '%s\\n' "\${COMPREPLY[@]}"`
      return execFileSync('bash', ['-c', line], {cwd: root, encoding: 'utf8'}).trim().split('\n')
    }
    assert.deepEqual(complete('postmortem', 'l'), ['lint'])
    assert.deepEqual(complete('postmortem', 'lint', '--fix'), ['--fix', '--fix-dry-run'])
    assert.deepEqual(complete('postmortem', 'lint', '--format', 's'), ['sarif'])
    assert.deepEqual(complete('postmortem', 'lint', '--format', '=', 's'), ['sarif'])
    assert.deepEqual(complete('postmortem', 'explain', 'no-bl'), ['no-blame'])
    const levels = ['off', 'information', 'warning', 'error']
    assert.deepEqual(
      complete('postmortem', 'lint', '--rule', 'no-bl'),
      levels.map((level) => `no-blame=${level}`),
    )
    assert.deepEqual(complete('postmortem', 'config', '--rule', 'no-blame', '='), levels)
    assert.deepEqual(complete('postmortem', 'lint', '--rule', 'no-blame', '=', 'w'), ['warning'])
    assert.deepEqual(complete('postmortem', 'new', '--severity', 'SEV1'), ['SEV1'])
    assert.deepEqual(complete('postmortem', 'actions', '--group-by', 'own'), ['owner'])
    assert.deepEqual(complete('postmortem', 'lint', 'completion'), ['completion.bash'])
    assert.deepEqual(complete('postmortem', 'new', '--out', 'completion'), ['completion.bash'])
    assert.deepEqual(complete('postmortem', 'lint', '--max-warnings', ''), [''])
    await write('late labels.md', '')
    assert.deepEqual(complete('postmortem', 'lint', 'late'), ['late labels.md'])
  })

  it('has every command and flag for zsh, with the values behind an equals sign', async () => {
    const {run} = await workspace()
    const {stdout} = await run('completion', 'zsh')
    for (const [name, {flags}] of Object.entries(usages)) {
      const line = stdout.split('\n').find((one) => one.trim().startsWith(`${name}) _arguments `))!
      for (const flag of flags) assert.match(line, new RegExp(`'\\*?--${flag}=?\\[`))
    }
    assert.match(stdout, / lint\) .*'--format=\[[^\]]*\]:FORMAT:\(pretty json github sarif markdown\)'/)
    assert.match(stdout, /'no-blame\[[^\]]*\]:level:\(off information warning error\)'/)
  })

  it('has every command and flag for fish', async () => {
    const {run} = await workspace()
    const {stdout} = await run('completion', 'fish')
    for (const [name, {flags}] of Object.entries(usages))
      for (const flag of flags) assert.ok(stdout.includes(`from ${name}' -l ${flag}`), `${name} ${flag}`)
    assert.match(stdout, / -l rule -x -a '[^']*\bno-blame=error\b/)
    assert.equal((await run('completion', 'tcsh')).code, 2)
  })
})
