import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {program, shell} from './program.ts'
import {workspace} from './workspace.ts'

const author = 'git init --quiet && git config user.name "Ana Lima"'

/** `postmortem new` as people run it. */
describe('the program begins a postmortem', () => {
  before(() => assert.ok(existsSync(program), 'run npm run build first'))

  it('of a type and a severity, where --out says, for whoever commits here', async () => {
    const {root, read} = await workspace()
    const line = 'postmortem new --type near-miss --severity near-miss --title "DNS: gone" --out docs/dns.md'
    assert.deepEqual(await shell(root, `${author} && ${line}`), {
      code: 0,
      stdout: 'docs/dns.md written.\n',
      stderr: '',
    })
    const text = String(await read('docs/dns.md'))
    assert.match(text, /^---\ntype: near-miss\ntitle: "DNS: gone"\nid:\nseverity: near-miss\n/)
    assert.match(text, /^owner: "Ana Lima"$/m)
    assert.match(text, /^# DNS: gone$/m)
  })

  it('and never writes over a file, whichever way it is named', async () => {
    const {root, read, write} = await workspace({'docs/dns.md': 'mine\n'})
    const named = await shell(root, 'postmortem new --title DNS --out docs/dns.md')
    const refused = {code: 2, stdout: '', stderr: 'docs/dns.md is there already; nothing was written.\n'}
    assert.deepEqual(named, refused)
    await write('docs/2026-11-20-dns.md', 'mine\n')
    const newFolder = await shell(root, 'postmortem new --title DNS --date 2026-11-20 --out retros/dns')
    assert.equal(newFolder.stdout, 'retros/dns/2026-11-20-dns.md written.\n')
    const inFolder = await shell(root, 'postmortem new --title DNS --date 2026-11-20 --out docs')
    assert.equal(inFolder.code, 2)
    assert.match(inFolder.stderr, /^docs\/2026-11-20-dns\.md is there already/)
    for (const file of ['docs/dns.md', 'docs/2026-11-20-dns.md'])
      assert.equal(String(await read(file)), 'mine\n')
  })

  it('on standard output, for other programs to read', async () => {
    const {root} = await workspace()
    const line = 'postmortem new --severity SEV1 --title "Search outage" --stdout'
    const scored = await shell(root, `${line} | postmortem lint --stdin --rule no-placeholder=off --quiet`)
    assert.deepEqual({code: scored.code, stderr: scored.stderr}, {code: 0, stderr: ''})
    const {stdout} = await shell(root, `${line} | sed -n 2,5p`)
    assert.equal(stdout, 'type: incident\ntitle: "Search outage"\nid:\nseverity: SEV1\n')
    assert.deepEqual(await readdir(root), [])
  })

  it('says which templates there are where it knows none of that name', async () => {
    const {root} = await workspace({'.postmortem/templates/outage.md': '# Outage\n'})
    const {code, stdout, stderr} = await shell(root, 'postmortem new --type blog --title DNS')
    assert.deepEqual({code, stdout}, {code: 2, stdout: ''})
    assert.match(stderr, /^There is no template “blog”: use outage, incident, .*, pack-folder\.\n$/)
  })

  it('from a template of the team, and says where that is broken', async () => {
    const {root, read} = await workspace({
      '.postmortem/templates/store.md': '# {{title}}\n\n{{date}}\n',
      '.postmortem/templates/till.md': '---\ntype: incident\n---\n\n# {{title}}\n\n{{shop}}\n',
    })
    const store = await shell(
      root,
      'postmortem new --type store --title "Tills offline" --date 2026-11-20 --out a.md',
    )
    assert.deepEqual(store, {code: 0, stdout: 'a.md written.\n', stderr: ''})
    assert.equal(String(await read('a.md')), '# Tills offline\n\n2026-11-20\n')
    const till = await shell(root, 'postmortem new --type till --title "Tills offline" --out b.md')
    assert.match(till.stderr, /^\.postmortem\/templates\/till\.md:7:1: \{\{shop\}\} is no variable; /)
    assert.equal((await shell(root, 'postmortem new --type okr --title "Activation" --stdout')).code, 0)
  })

  it('as a Pack in a folder of files', async () => {
    const {root} = await workspace()
    const line = 'postmortem new --type pack-folder --title Loyalty --date 2026-11-20'
    const {code, stdout} = await shell(root, line)
    assert.equal(code, 0)
    assert.match(
      stdout,
      /^2026-11-20-loyalty\/index\.md written\.\n2026-11-20-loyalty\/1-brief\.md written\.\n/,
    )
    assert.equal((await readdir(`${root}/2026-11-20-loyalty`)).length, 9)
    const again = await shell(root, line)
    assert.deepEqual(again, {
      code: 2,
      stdout: '',
      stderr: '2026-11-20-loyalty is there already; nothing was written.\n',
    })
  })
})
