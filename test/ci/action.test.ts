import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {parse} from 'yaml'
import {hindsight} from '../cli/samples.ts'
import {type Workspace, workspace} from '../cli/workspace.ts'
import {readProjectFile} from '../support/file-snapshot.ts'
import {type Ran, project, run} from '../support/packed.ts'

interface Action {
  readonly inputs: Readonly<Record<string, {readonly default: string; readonly description: string}>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly shell: string
      readonly run: string
      readonly env: Readonly<Record<string, string>>
    }[]
  }
}

const action = parse(readProjectFile('action.yml')) as Action

/** Runs the steps of the action in a folder, as GitHub does with the inputs that a workflow gives. */
async function act({root, path}: Workspace, given: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const inputs: Record<string, string> = {command: `${process.execPath} ${project}dist/cli.mjs`, ...given}
  const value = (written: string): string =>
    written.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]!.default,
    )
  let last: Ran = {code: 0, stdout: '', stderr: ''}
  for (const step of action.runs.steps) {
    assert.equal(step.shell, 'bash')
    const env = Object.fromEntries(Object.entries(step.env).map(([name, written]) => [name, value(written)]))
    const files = {GITHUB_ACTION_PATH: project, GITHUB_STEP_SUMMARY: path('summary.md')}
    last = await run(root, 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      ...env,
      ...files,
    })
    if (last.code !== 0) break
  }
  return last
}

async function repository(): Promise<Workspace> {
  const made = await workspace({'docs/incidents/a b.md': hindsight, 'README.md': '# Shopping\n'})
  const git = (...args: string[]): Promise<Ran> =>
    run(made.root, 'git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args])
  await git('init', '--quiet')
  await git('add', '.')
  assert.equal((await git('commit', '--quiet', '--message', 'First')).code, 0)
  return made
}

describe('the GitHub action', () => {
  it('annotates the lines and sums up the job', async () => {
    const made = await repository()
    const {code, stdout, stderr} = await act(made)
    assert.deepEqual({code, stderr}, {code: 0, stderr: ''})
    assert.match(stdout, /^::warning file=docs\/incidents\/a b\.md,line=5,/m)
    const summary = await readFile(made.path('summary.md'), 'utf8')
    assert.match(summary, /^\| docs\/incidents\/a b\.md \| . \d\.\d \| 0 \| [1-9]\d* \| \d+ \| 0 \|$/mu)
  })

  it('fails by what its inputs ask for', async () => {
    const made = await repository()
    assert.equal((await act(made, {'max-warnings': '0'})).code, 1)
    assert.equal((await act(made, {'max-warnings': '0', since: 'HEAD'})).code, 0)
    assert.equal((await act(made, {'max-warnings': '0', paths: 'README.md/..\nno such folder\n'})).code, 2)
    await made.write('off.yml', 'rules: {no-should-have: error}\n')
    assert.equal((await act(made, {config: 'off.yml', paths: 'docs'})).code, 1)
  })

  it('writes SARIF, and no summary where none is wanted', async () => {
    const made = await repository()
    await act(made, {'sarif-file': 'out.sarif', summary: 'false'})
    const log = JSON.parse(await readFile(made.path('out.sarif'), 'utf8')) as {readonly version: string}
    assert.equal(log.version, '2.1.0')
    await assert.rejects(readFile(made.path('summary.md')))
  })

  it('writes no SARIF where nothing could be linted, and fails where it cannot write', async () => {
    const made = await repository()
    const given = {'sarif-file': 'reports/out.sarif', summary: 'false'}
    const {code, stderr} = await act(made, {...given, since: 'no-such-branch'})
    assert.deepEqual({code, stderr}, {code: 2, stderr: '--since: git knows no revision “no-such-branch”\n'})
    await assert.rejects(readFile(made.path('reports/out.sarif')))
    assert.equal((await act(made, given)).code, 0)
    assert.match(await readFile(made.path('reports/out.sarif'), 'utf8'), /"version": "2\.1\.0"/)
    assert.equal((await act(made, {...given, since: 'no-such-branch'})).code, 2)
    await assert.rejects(readFile(made.path('reports/out.sarif')), 'of the run before')
    assert.equal((await act(made, {...given, 'sarif-file': 'README.md/out.sarif'})).code, 2)
  })

  it('leaves a baseline out of the count', async () => {
    const made = await repository()
    await run(made.root, process.execPath, [
      ...[`${project}dist/cli.mjs`, 'lint', '--baseline', 'known.json', '--update-baseline'],
    ])
    assert.equal((await act(made, {'max-warnings': '0', baseline: 'known.json'})).code, 0)
  })

  it('passes every input on', () => {
    const used = action.runs.steps.flatMap(({env}) => Object.values(env)).join(' ')
    for (const name of Object.keys(action.inputs)) assert.ok(used.includes(`inputs.${name} `), name)
  })
})
