import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {type Workspace, workspace} from './workspace.ts'

const postmortem = [
  '# Incident: late e-mails',
  '',
  '## Summary',
  '',
  'Nkechi Obi restarted the consumer. Release Bot tagged it, and Grace period is over. @tkwame joined.',
  '',
].join('\n')

/** A repository with one commit of each author. */
async function repository(files: Readonly<Record<string, string>>, ...authors: string[]): Promise<Workspace> {
  const made = await workspace({'postmortem.md': postmortem, ...files})
  const git = (...args: string[]): void => {
    execFileSync('git', args, {
      cwd: made.root,
      stdio: 'ignore',
      env: {...process.env, GIT_CONFIG_GLOBAL: '/dev/null'},
    })
  }
  git('init')
  for (const author of authors)
    git(
      ...['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'],
      ...['commit', '--allow-empty', '-m', 'work', `--author=${author}`],
    )
  return made
}

async function namesIn({run}: Workspace): Promise<string[]> {
  const {stdout} = await run('lint', '--format', 'json', 'postmortem.md')
  const files = JSON.parse(stdout) as {findings: {rule: string; severity: string; message: string}[]}[]
  return files
    .flatMap(({findings}) => findings)
    .filter(({rule, severity}) => rule === 'no-named-individual' && severity === 'warning')
    .map(({message}) => message)
}

describe('people of a repository', () => {
  it('are its authors, by their full name, and no bots', async () => {
    const made = await repository(
      {},
      'Nkechi Obi <nkechi@example.org>',
      'Release Bot <release@example.org>',
      'Grace Kim <grace@example.org>',
    )
    assert.deepEqual(
      (await namesIn(made)).filter((message) => !message.includes('@tkwame')),
      ['“Nkechi Obi” is a person; the account names roles.'],
    )
  })

  it('take the role that the configuration gives them', async () => {
    const made = await repository(
      {'.postmortem.yml': 'people:\n  Nkechi Obi: the database administrator\n'},
      'Nkechi Obi <nkechi@example.org>',
    )
    await made.run('lint', '--fix', 'postmortem.md')
    assert.match(String(await made.read('postmortem.md')), /^The database administrator restarted/m)
  })

  it('are shown apart from those whom the configuration names', async () => {
    const made = await repository(
      {'.postmortem.yml': 'people:\n  Ana Lima: the lead\n'},
      'Nkechi Obi <nkechi@example.org>',
    )
    const {stdout} = await made.run('config')
    assert.match(stdout, /^people +Ana Lima \{role: the lead\} +\.postmortem\.yml:2:13$/m)
    assert.match(stdout, /^people \(contributors\) +Nkechi Obi +git and CODEOWNERS$/m)
    const values = JSON.parse((await made.run('config', '--format', 'json')).stdout) as {name: string}[]
    assert.deepEqual(
      values.filter(({name}) => name.startsWith('people')),
      [
        {
          name: 'people',
          value: [{name: 'Ana Lima', aliases: [], role: 'the lead'}],
          origin: '.postmortem.yml:2:3',
          origins: ['.postmortem.yml:2:13'],
        },
      ],
    )
  })

  it('are none where the configuration does not want them', async () => {
    const made = await repository(
      {'.postmortem.yml': 'contributors: false\n'},
      'Nkechi Obi <nkechi@example.org>',
    )
    assert.equal(
      (await namesIn(made)).some((message) => message.includes('Nkechi Obi')),
      false,
    )
  })

  it('are none where there is no repository, and where git cannot tell', async () => {
    const plain = await workspace({'postmortem.md': postmortem})
    assert.equal(
      (await namesIn(plain)).some((message) => message.includes('Nkechi Obi')),
      false,
    )
    const made = await repository({}, 'Nkechi Obi <nkechi@example.org>')
    const {code} = await made.runWith(
      {git: () => Promise.reject(new Error('no git'))},
      'lint',
      'postmortem.md',
    )
    assert.notEqual(code, 2)
  })
})
