import assert from 'node:assert/strict'
import {chmod, mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parse} from 'yaml'
import manifest from '../../package.json' with {type: 'json'}
import {hindsight, named} from '../cli/samples.ts'
import {type Workspace, workspace} from '../cli/workspace.ts'
import {readProjectFile} from '../support/file-snapshot.ts'
import {type Ran, project, run} from '../support/packed.ts'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly types: readonly string[]
}

const hooks = parse(readProjectFile('.pre-commit-hooks.yaml')) as readonly Hook[]

/** A repository whose commits run a hook on the staged Markdown files, as pre-commit does. */
async function repository(id: string): Promise<Workspace & {commit: () => Promise<Ran>}> {
  const {entry, language, types} = hooks.find((hook) => hook.id === id)!
  assert.deepEqual([language, types], ['system', ['markdown']])
  assert.ok(entry.startsWith(`npx --yes postmortem-pack@${manifest.version} `), entry)
  const made = await workspace()
  await run(made.root, 'git', ['init', '--quiet'])
  await mkdir(made.path('.git/bin'))
  // Stands for npx, which fetches the package: runs the built one.
  await made.write(
    '.git/bin/npx',
    `#!/usr/bin/env bash\nexec "${process.execPath}" "${join(project, 'dist/cli.mjs')}" "\${@:3}"\n`,
  )
  await chmod(made.path('.git/bin/npx'), 0o755)
  await made.write(
    '.git/hooks/pre-commit',
    `#!/usr/bin/env bash\nPATH="$PWD/.git/bin:$PATH"\ngit diff --cached --name-only -z -- '*.md' | xargs -0 ${entry}\n`,
  )
  await chmod(made.path('.git/hooks/pre-commit'), 0o755)
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  return {
    ...made,
    commit: async () => {
      await run(made.root, 'git', ['add', '.'])
      return run(made.root, 'git', [...identity, 'commit', '--message', 'Change'])
    },
  }
}

describe('the hooks for pre-commit', () => {
  it('stop a commit for an error, and pass over Markdown that is no postmortem', async () => {
    const {commit, write} = await repository('postmortem')
    await write('README.md', '# Shopping\n\nIt should have been tested.\n')
    await write('docs/a.md', hindsight)
    assert.equal((await commit()).code, 0)
    await write('.postmortem.yml', 'rules: {no-should-have: error}\n')
    await write('docs/a.md', `${hindsight}\nThe queue should have been watched.\n`)
    const {code, stderr, stdout} = await commit()
    assert.equal(code, 1)
    assert.match(stdout + stderr, /no-should-have/)
    assert.doesNotMatch(stdout + stderr, /README/)
  })

  it('make the safe fixes', async () => {
    const {commit, write, path} = await repository('postmortem-fix')
    await write('docs/a.md', named)
    await commit()
    assert.match(await readFile(path('docs/a.md'), 'utf8'), /UTC the on-call engineer restarted/)
  })
})
