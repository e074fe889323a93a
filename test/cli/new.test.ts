import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {parseDocument} from '../../src/core/index.ts'
import {hindsight} from './samples.ts'
import {workspace} from './workspace.ts'

const git = (...answer: string[]) => ({git: () => Promise.resolve(answer.join('\n'))})

describe('postmortem new', () => {
  it('writes an incident with front matter filled, and never over a file', async () => {
    const {runWith, read} = await workspace()
    const argv = ['new', '--severity', 'sev 1', '--title', 'Search: “no results”', '--date', '2026-06-09']
    const file = '2026-06-09-search-no-results.md'
    const first = await runWith(git('Ana Lima'), ...argv)
    assert.deepEqual(first, {code: 0, stdout: `${file} written.\n`, stderr: ''})
    const text = String(await read(file))
    const {entries} = parseDocument(text).frontMatter!
    const values = Object.fromEntries(entries.map(({key, value}) => [key, value]))
    assert.equal(values.title, 'Search: “no results”')
    assert.equal(values.severity, 'SEV1')
    assert.equal(values.date, '2026-06-09')
    assert.equal(values.owner, 'Ana Lima')
    assert.match(text, /^date: 2026-06-09$/m)
    assert.match(text, /^published: # by 2026-06-16$/m)
    assert.match(text, /^## Contributing factors$/m)
    const again = await runWith(git('Ana Lima'), ...argv)
    assert.deepEqual(again, {code: 2, stdout: '', stderr: `${file} is there already; nothing was written.\n`})
    assert.equal(String(await read(file)), text)
  })

  it('takes the light template for a lower severity, without a deadline', async () => {
    const {run} = await workspace()
    const {stdout} = await run('new', '--severity', 'SEV4', '--title', 'Late e-mail', '--stdout')
    assert.match(stdout, /^severity: SEV4$/m)
    assert.match(stdout, /^published:$/m)
    assert.match(stdout, /^## 5 Whys$/m)
    assert.doesNotMatch(stdout, /^## What went wrong$/m)
  })

  it('takes the template for near misses where that is the severity, unless told otherwise', async () => {
    const {run} = await workspace()
    const type = async (...argv: string[]): Promise<string | undefined> => {
      const {stdout} = await run(
        'new',
        '--title',
        'DNS record',
        '--severity',
        'near-miss',
        '--stdout',
        ...argv,
      )
      return /^type: (.*)$/m.exec(stdout)?.[1]
    }
    assert.equal(await type(), 'near-miss')
    assert.equal(await type('--type', 'incident'), 'incident')
  })

  it('writes below a folder that is there, and makes the folders of a path', async () => {
    const {run, root} = await workspace({'docs/a.md': '# A\n'})
    assert.equal((await run('new', '--title', 'DNS record', '--out', 'docs')).code, 0)
    assert.equal((await run('new', '--title', 'DNS record', '--out', 'docs/near/dns.md')).code, 0)
    const files = await readdir(`${root}/docs`, {recursive: true})
    assert.deepEqual(files.sort(), ['2026-06-10-dns-record.md', 'a.md', 'near', 'near/dns.md'])
  })

  it('writes the Pack as a folder of files, with an index that links them', async () => {
    const {run, read, root} = await workspace()
    const {code} = await run('new', '--type', 'pack-folder', '--title', 'Loyalty launch')
    assert.equal(code, 0)
    const folder = '2026-06-10-loyalty-launch'
    const files = (await readdir(`${root}/${folder}`)).sort()
    assert.equal(files.length, 9)
    const index = String(await read(`${folder}/index.md`))
    for (const file of files.filter((name) => name !== 'index.md'))
      assert.ok(index.includes(`](${file})`), file)
    const lint = await run('lint', '--rule', 'no-placeholder=off', '--format', 'json', folder)
    assert.deepEqual(
      (JSON.parse(lint.stdout) as {findings: unknown[]}[]).flatMap(({findings}) => findings),
      [],
    )
    const score = await run('score', '--min', '4', folder)
    assert.deepEqual({code: score.code, stderr: score.stderr}, {code: 1, stderr: ''})
    assert.match(score.stdout, /^2026-06-10-loyalty-launch\/index\.md\n {2}1\.\d {2}no pass/)
    const again = await run('new', '--type', 'pack-folder', '--title', 'Loyalty launch')
    assert.equal(again.stderr, `${folder} is there already; nothing was written.\n`)
  })

  it("takes a team's template first, also from a folder around, and says where it is broken", async () => {
    const team =
      '---\ntype: incident\ntitle: {{title}}\nseverity: {{severity}}\n---\n\n# {{title}}\n\n{{team}}: {{owner}}\n'
    const {runWith} = await workspace({'.postmortem/templates/incident.md': team, 'docs/a.md': '# A\n'})
    const {code, stdout, stderr} = await runWith(git('Ana Lima'), 'new', '--title', 'DNS: gone', '--stdout')
    assert.equal(
      stdout,
      "---\ntype: incident\ntitle: 'DNS: gone'\nseverity:\n---\n\n# DNS: gone\n\n{{team}}: Ana Lima\n",
    )
    assert.match(
      stderr,
      /^\.postmortem\/templates\/incident\.md:9:1: \{\{team\}\} is no variable; there are title, /,
    )
    assert.equal(code, 2)
    const built = await runWith(git('Ana Lima'), 'new', '--type', 'near-miss', '--title', 'DNS', '--stdout')
    assert.equal(built.code, 0)
  })

  it('takes them from the folder that the configuration names, and says where that is not there', async () => {
    const {runWith, write} = await workspace({
      '.postmortem.yml': 'templates: docs/blanks/\n',
      'docs/blanks/incident.md': '# {{title}}\n',
      '.postmortem/templates/incident.md': '# Not this one\n',
    })
    const args = ['new', '--title', 'DNS', '--stdout']
    assert.deepEqual(await runWith(git('Ana Lima'), ...args), {code: 0, stdout: '# DNS\n', stderr: ''})
    await write('.postmortem.yml', 'templates: docs/gone\n')
    const {code, stderr} = await runWith(git('Ana Lima'), ...args)
    assert.deepEqual([code, stderr], [2, 'templates: there is no folder docs/gone\n'])
    await write('.postmortem.yml', 'templates: ../elsewhere\n')
    const outside = await runWith(git('Ana Lima'), ...args)
    assert.equal(outside.code, 2)
    assert.match(outside.stderr, /“..\/elsewhere” is not the path of a folder in this repository/)
  })

  it('writes from templates that no run over a folder takes for postmortems', async () => {
    const text = '# {{title}}\n\n## Summary\n\n[what happened]\n\n## Impact\n\n[who and how long]\n'
    const {run} = await workspace({
      '.postmortem.yml': 'templates: docs/blanks\n',
      'docs/blanks/incident.md': text,
      'docs/a.md': hindsight,
    })
    const {stdout} = await run('lint', '--format', 'json', '.')
    assert.deepEqual(
      (JSON.parse(stdout) as {file: string}[]).map(({file}) => file),
      ['docs/a.md'],
    )
    assert.match((await run('lint', 'docs/blanks/incident.md')).stdout, /no-placeholder/)
  })

  for (const [argv, message] of [
    [['--type', 'incident'], 'postmortem: “new” needs --title. See “postmortem new --help”.'],
    [
      ['--title', 'a', '--date', 'today'],
      'postmortem: --date takes a day as YYYY-MM-DD, not “today”. See “postmortem new --help”.',
    ],
    [
      ['--title', 'a', '--severity', 'loud'],
      '“loud” is no severity: use SEV0, SEV1, SEV2, SEV3, SEV4, near-miss.',
    ],
    [
      ['--title', 'a', '--type', 'pack-folder', '--stdout'],
      'pack-folder is several files, which cannot be printed.',
    ],
    [
      ['--title', 'a', '--stdout', '--out', 'a.md'],
      'postmortem: --stdout and --out do not go together. See “postmortem new --help”.',
    ],
  ] as const)
    it(`explains “new ${argv.join(' ')}”`, async () => {
      const {run, root} = await workspace()
      assert.deepEqual(await run('new', ...argv), {code: 2, stdout: '', stderr: `${message}\n`})
      assert.deepEqual(await readdir(root), [])
    })

  it('names the templates where there is none of that name, the team’s first', async () => {
    const {run} = await workspace({
      '.postmortem/templates/outage.md': '# Outage\n',
      '.postmortem/templates/near-miss.md': '# Near miss\n',
    })
    const {code, stderr} = await run('new', '--title', 'a', '--type', 'blog')
    assert.equal(code, 2)
    assert.match(
      stderr,
      /^There is no template “blog”: use near-miss, outage, incident, incident-light, security-/,
    )
  })
})
