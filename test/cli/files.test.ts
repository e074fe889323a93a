import assert from 'node:assert/strict'
import {mkdir, symlink, truncate} from 'node:fs/promises'
import {nodeIo} from '../../src/cli/node-io.ts'
import {clean} from './samples.ts'
import {type Workspace, workspace} from './workspace.ts'

const note = '# Parking\n\nThe gate opens at six.\n'

/** The files that are taken as postmortems. */
async function filesOf({run}: Workspace, ...paths: string[]): Promise<string[]> {
  const {stdout, stderr} = await run('lint', '--format', 'json', ...paths)
  assert.equal(stderr, '')
  return (JSON.parse(stdout) as {file: string}[]).map(({file}) => file)
}

describe('files', () => {
  it('takes a file given by name whatever its name and content', async () => {
    const here = await workspace({'notes.txt': note})
    assert.deepEqual(await filesOf(here, 'notes.txt'), ['notes.txt'])
  })

  it('finds postmortems in a folder by name and by content, in order', async () => {
    const here = await workspace({
      'docs/readme.md': note,
      'docs/printers.markdown': clean,
      'docs/incidents/b.md': note,
      'docs/incidents/a.MD': note,
      'docs/incidents/a.txt': clean,
    })
    const found = ['docs/incidents/a.MD', 'docs/incidents/b.md', 'docs/printers.markdown']
    assert.deepEqual(await filesOf(here, 'docs'), found)
    assert.deepEqual(await filesOf(here, './docs/'), found)
    assert.deepEqual(await filesOf(here, '.'), found)
    assert.deepEqual(
      await filesOf(here, here.path('docs')),
      found.map((file) => here.path(file)),
    )
  })

  it('takes a file once, however many paths lead to it', async () => {
    const here = await workspace({'docs/a.md': clean})
    await symlink('a.md', here.path('docs/latest.md'))
    assert.deepEqual(await filesOf(here, 'docs/a.md', 'docs', './docs/a.md'), ['docs/a.md'])
  })

  it('walks a folder whose name ends in .md', async () => {
    const here = await workspace({'docs/printers.md/a.md': clean})
    assert.deepEqual(await filesOf(here, 'docs'), ['docs/printers.md/a.md'])
    assert.deepEqual(await filesOf(here, 'docs/printers.md'), ['docs/printers.md/a.md'])
  })

  it('never enters .git and node_modules', async () => {
    const here = await workspace({'.git/a.md': clean, 'node_modules/kit/a.md': clean, '.github/a.md': clean})
    assert.deepEqual(await filesOf(here, '.'), ['.github/a.md'])
  })

  it('follows no link to a folder, and links to files only inside', async () => {
    const here = await workspace({'docs/files/a.md': clean, 'outside/b.md': clean, 'docs-old/c.md': clean})
    await symlink('../outside', here.path('docs/folder'))
    await symlink('../outside/b.md', here.path('docs/b.md'))
    await symlink('../docs-old/c.md', here.path('docs/c.md'))
    await symlink('files/a.md', here.path('docs/a-link.md'))
    await symlink('nowhere', here.path('docs/.#draft.md'))
    assert.deepEqual(await filesOf(here, 'docs'), ['docs/a-link.md'])
  })

  it('says when a folder holds none, and is content', async () => {
    const {run} = await workspace({'docs/readme.md': note, 'a.md': clean})
    assert.deepEqual(await run('lint', 'docs'), {
      code: 0,
      stdout: '',
      stderr: 'No postmortems found in docs\n',
    })
    const {stdout, stderr} = await run('actions', 'docs', 'a.md')
    assert.deepEqual(
      {stdout, stderr},
      {stdout: 'No action items.\n', stderr: 'No postmortems found in docs\n'},
    )
  })
})

describe('files that cannot be read', () => {
  it('names a link to nothing', async () => {
    const {run, path} = await workspace({'b.md': clean})
    await symlink('nowhere', path('a.md'))
    const {code, stdout, stderr} = await run('lint', '--format', 'json', 'a.md', 'b.md')
    assert.deepEqual({code, stderr}, {code: 2, stderr: 'a.md: no such file or directory\n'})
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1)
  })

  it('does not follow a link out of the repository, whether to a document or to a configuration', async () => {
    const {run, path} = await workspace({
      'private.md': clean,
      'private.yml': 'token: 12345\n',
      'repo/.git/HEAD': 'ref: refs/heads/main\n',
      'repo/docs/incident.md': clean,
    })
    await symlink('../private.md', path('repo/report.md'))
    await symlink('docs/incident.md', path('repo/latest.md'))
    const documents = await run('lint', 'repo/report.md', 'repo/latest.md')
    assert.equal(documents.code, 2)
    assert.equal(documents.stderr, 'repo/report.md: a link that leads out of the repository\n')
    assert.match(documents.stdout, /^1 file: /m)
    await symlink('../private.yml', path('repo/.postmortem.yml'))
    const {code, stderr} = await run('lint', 'repo/docs')
    assert.equal(code, 2)
    assert.match(stderr, /^repo\/\.postmortem\.yml: .*a link that leads out of the repository/)
    assert.doesNotMatch(stderr, /token/)
  })

  it('names a file that refuses to be read, and goes on', async () => {
    const {runWith, path} = await workspace({'docs/incident-1.md': clean, 'docs/incident-2.md': clean})
    const {read} = nodeIo()
    const refusing = async (file: string): Promise<Uint8Array> => {
      if (file === path('docs/incident-1.md')) throw new Error(`EACCES: permission denied, open '${file}'`)
      return read(file)
    }
    const {code, stdout, stderr} = await runWith({read: refusing}, 'lint', '--format', 'json', 'docs')
    assert.deepEqual({code, stderr}, {code: 2, stderr: 'docs/incident-1.md: permission denied\n'})
    assert.match(stdout, /"docs\/incident-2\.md"/)
  })

  it('names a folder that cannot be listed, and goes on', async () => {
    const here = await workspace({'docs/a.md': clean, 'docs/locked/b.md': clean})
    const {list} = nodeIo()
    const refusing: typeof list = async (folder) => {
      if (folder === here.path('docs/locked'))
        throw new Error(`EACCES: permission denied, scandir '${folder}'`)
      return list(folder)
    }
    const {code, stdout, stderr} = await here.runWith({list: refusing}, 'lint', '--format', 'json', 'docs')
    assert.deepEqual({code, stderr}, {code: 2, stderr: 'docs/locked: permission denied\n'})
    assert.match(stdout, /"docs\/a\.md"/)
  })

  it('names a folder whose .gitignore cannot be read', async () => {
    const {run} = await workspace({'docs/.gitignore/a.md': clean})
    const {code, stderr} = await run('lint', 'docs')
    assert.equal(code, 2)
    assert.match(stderr, /^docs: \.gitignore: illegal operation on a directory\n/)
  })

  it('refuses what is not UTF-8 where it is a postmortem', async () => {
    const latin1 = (text: string): Buffer => Buffer.from(`${text}\nDépôt\n`, 'latin1')
    const {run} = await workspace({'docs/a.md': latin1(clean), 'docs/readme.md': latin1(note)})
    assert.deepEqual(await run('lint', 'docs'), {code: 2, stdout: '', stderr: 'docs/a.md: not valid UTF-8\n'})
  })

  it('refuses what is larger than 20 MB', async () => {
    const {run, path, write} = await workspace()
    await write('huge.md', '')
    await truncate(path('huge.md'), 20 * 1024 * 1024 + 1)
    assert.deepEqual(await run('lint', 'huge.md'), {
      code: 2,
      stdout: '',
      stderr: 'huge.md: larger than 20 MB\n',
    })
  })

  it('refuses what is neither file nor folder', async () => {
    const {run} = await workspace()
    const {code, stderr} = await run('lint', '/dev/null')
    assert.deepEqual({code, stderr}, {code: 2, stderr: '/dev/null: neither a file nor a folder\n'})
  })

  it('counts positions without the byte order mark', async () => {
    const {run} = await workspace({'a.md': `\uFEFFIt should have been tested.\n`})
    assert.match((await run('lint', 'a.md')).stdout, /^ {2}1:4 .*no-should-have$/m)
  })
})

describe('.gitignore', () => {
  it('leaves out what it names, in nested files too', async () => {
    const here = await workspace({
      '.gitignore': '/drafts/\n*.tmp.md\n',
      'drafts/a.md': clean,
      'docs/a.tmp.md': clean,
      'docs/.gitignore': '/private\n!keep.tmp.md\n',
      'docs/private/a.md': clean,
      'docs/keep.tmp.md': clean,
      'docs/team/private/a.md': clean,
      'Drafts/a.md': clean,
    })
    const found = ['Drafts/a.md', 'docs/keep.tmp.md', 'docs/team/private/a.md']
    assert.deepEqual(await filesOf(here, '.'), found)
  })

  it('counts above the folder up to the root of the repository', async () => {
    const here = await workspace({
      '.gitignore': '*.md\n',
      'repo/.gitignore': 'docs/private/\n',
      'repo/docs/private/a.md': clean,
      'repo/docs/b.md': clean,
    })
    await mkdir(here.path('repo/.git'))
    assert.deepEqual(await filesOf(here, 'repo/docs'), ['repo/docs/b.md'])
  })

  it('does not count above the folder outside a repository', async () => {
    const here = await workspace({'.gitignore': '*.md\n', 'docs/a.md': clean})
    assert.deepEqual(await filesOf(here, 'docs'), ['docs/a.md'])
  })

  it('does not hold against a folder or file given by name', async () => {
    const here = await workspace({
      '.gitignore': '/drafts/\n',
      'drafts/a.md': clean,
      'drafts/.gitignore': 'local.md\n',
    })
    await here.write('drafts/local.md', clean)
    await mkdir(here.path('.git'))
    assert.deepEqual(await filesOf(here, 'drafts'), ['drafts/a.md'])
    assert.deepEqual(await filesOf(here, 'drafts/local.md'), ['drafts/local.md'])
  })

  it('lets a nested file take a folder back', async () => {
    const here = await workspace({
      '.gitignore': '/docs/old/\n',
      'docs/.gitignore': '!old/\n',
      'docs/old/a.md': clean,
    })
    assert.deepEqual(await filesOf(here, '.'), ['docs/old/a.md'])
  })
})
