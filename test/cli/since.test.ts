import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {rename} from 'node:fs/promises'
import {clean, hindsight, unfinished} from './samples.ts'
import {type Workspace, workspace} from './workspace.ts'

const only = ['--rule', 'required-sections=off', '--rule', 'went-well-minimum=off']

interface Weighed {
  readonly rule: string
  readonly severity: string
}

/** A repository with one commit. */
async function repository(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const made = await workspace(files)
  git(made, 'init', '--quiet')
  git(made, 'add', '.')
  git(made, 'commit', '--quiet', '--message', 'First')
  return made
}

function git({root}: Workspace, ...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
}

describe('postmortem lint --since', () => {
  it('shows findings on lines that have changed, committed or not', async () => {
    const made = await repository({'docs/a ü.md': hindsight, 'docs/b.md': hindsight})
    assert.doesNotMatch((await made.run('lint', '--since', 'HEAD', 'docs')).stdout, /no-should-have/)
    await made.write('docs/a ü.md', `${hindsight}\nThe queue should have been watched.\n`)
    const changed = await made.run('lint', ...only, '--since', 'HEAD', 'docs')
    assert.match(changed.stdout, /^docs\/a ü\.md\n {2}11:11 .*\n\n2 files: /)
    git(made, 'commit', '--all', '--quiet', '--message', 'Second')
    assert.deepEqual(await made.run('lint', ...only, '--since', 'HEAD~1', 'docs'), changed)
  })

  it('counts every line of a file that is new, and none of one that only moved', async () => {
    const made = await repository({'docs/a.md': hindsight})
    await made.write('docs/new.md', hindsight.replace('Label printers', 'Parcel scales'))
    await rename(made.path('docs/a.md'), made.path('docs/moved.md'))
    git(made, 'add', '--all', 'docs/moved.md', 'docs/a.md')
    const {stdout} = await made.run('lint', ...only, '--since', 'HEAD', 'docs')
    assert.match(stdout, /^docs\/new\.md\n {2}5:12 .*\n\n2 files: 0 errors, 1 warning/)
  })

  it('counts every line of a file that git does not track, and says so of one that it ignores', async () => {
    const made = await repository({'kept.md': hindsight, 'gone.md': hindsight, '.gitignore': 'drafts/\n'})
    await made.write('drafts/a.md', hindsight)
    git(made, 'rm', '--cached', '--quiet', 'gone.md')
    const {code, stdout, stderr} = await made.run(
      ...['lint', ...only, '--since', 'HEAD', 'kept.md', 'gone.md', 'drafts/a.md'],
    )
    assert.equal(code, 0)
    assert.equal(stderr, 'drafts/a.md: git ignores it, so all of its lines count as changed\n')
    assert.match(stdout, /^gone\.md\n {2}5:12 .*\n\ndrafts\/a\.md\n {2}5:12 .*\n\n3 files: /)
  })

  it('shows a new place of what is said once under a heading', async () => {
    const made = await repository({'a.md': unfinished})
    await made.write('a.md', unfinished.replace('\n## Impact', '\nTODO\n\n## Impact'))
    git(made, 'commit', '--all', '--quiet', '--message', 'Second')
    const {stdout} = await made.run('lint', ...only, '--since', 'HEAD~1', 'a.md')
    assert.match(stdout, /^a\.md\n {2}7:1 .*“TODO” is still to be filled in\. .*\n\n1 file: /)
  })

  it('fails only for what has changed', async () => {
    const made = await repository({'a.md': hindsight})
    const strict = ['--rule', 'no-should-have=error', '--since', 'HEAD', 'a.md']
    assert.equal((await made.run('lint', ...strict)).code, 0)
    await made.write('a.md', `The queue should have been watched.\n\n${hindsight}`)
    assert.equal((await made.run('lint', ...strict)).code, 1)
  })

  it('says so too where no file is found that asks', async () => {
    const {run} = await repository({'notes/a.md': '# Parking\n'})
    const {code, stderr} = await run('lint', '--since', 'no-such-branch', 'notes')
    assert.equal(code, 2)
    assert.match(stderr, /^--since: git knows no revision “no-such-branch”$/m)
  })

  it('lets nothing through that is new of what is said once, or of each where somebody chose how loud', async () => {
    const items = `${clean}\n## Action items\n\n- Alert on a spooler queue over 500 labels.\n`
    const made = await repository({'a.md': items})
    await made.write('a.md', `${items}- Add a second spooler.\n- Write the runbook for a stuck queue.\n`)
    const weights = async (rule: string, ...flags: readonly string[]): Promise<string[]> => {
      const args = ['lint', ...flags, '--since', 'HEAD', '--format', 'json', 'a.md']
      const [{findings}] = JSON.parse((await made.run(...args)).stdout) as [{findings: Weighed[]}]
      return findings.flatMap((one) => (one.rule === rule ? [one.severity] : []))
    }
    assert.deepEqual(await weights('action-owner'), ['warning'])
    assert.deepEqual(await weights('action-owner', '--rule', 'action-owner=error'), ['error', 'error'])
    assert.deepEqual(await weights('action-ticket', '--rule', 'action-ticket=error'), ['error'])
  })

  it('says that git does not know the revision', async () => {
    const {run} = await repository({'a.md': hindsight})
    assert.deepEqual(await run('lint', '--since', 'no-such-branch', 'a.md'), {
      ...{code: 2, stdout: '', stderr: '--since: git knows no revision “no-such-branch”\n'},
    })
  })

  it('says that a file is in no repository, or that there is no git', async () => {
    const {run} = await workspace({'a.md': hindsight})
    assert.equal(
      (await run('lint', '--since', 'HEAD', 'a.md')).stderr,
      '--since: a.md is in no git repository\n',
    )
    const {runWith} = await repository({'a.md': hindsight})
    const missing = Object.assign(new Error('spawn git ENOENT'), {code: 'ENOENT'})
    const io = {git: () => Promise.reject(missing)}
    assert.equal(
      (await runWith(io, 'lint', '--since', 'HEAD', 'a.md')).stderr,
      '--since: git is not installed\n',
    )
  })

  it('runs no program that the repository configures', async () => {
    const made = await repository({'a.md': hindsight, '.gitattributes': '*.md diff=own\n'})
    const touch = `touch ${made.path('ran')}; cat`
    for (const key of ['diff.own.textconv', 'diff.own.command', 'diff.external', 'core.fsmonitor'])
      git(made, 'config', key, touch)
    await made.write('a.md', `${hindsight}\nThe queue should have been watched.\n`)
    const {stdout} = await made.run('lint', ...only, '--since', 'HEAD', 'a.md')
    assert.match(stdout, /^a\.md\n {2}11:11 /)
    await assert.rejects(made.read('ran'))
  })
})
