import assert from 'node:assert/strict'
import {check, findingsOf, fixed} from '../support/check.ts'

const rule = 'valid-frontmatter'

describe(`${rule} (keys)`, () => {
  it('knows a key of four letters that has lost one', () => {
    const text = '---\nseverity: SEV1\ntyp: incident\nstatus: draft\ndat: 2026-03-12\nowner: Ana Lima\n---\n'
    assert.equal(fixed(rule, text), text.replace('typ:', 'type:').replace('dat:', 'date:'))
    assert.deepEqual(findingsOf(rule, '---\nseverity: SEV1\ntag: dns\nurl: x\nate: 3\n---\n'), [])
  })

  it('tells a slip in the keys of a person once', () => {
    check(
      rule,
      `---
severity: SEV1
participants:
  - {nmae: Ana Lima, role: lead}
     ^^^^ slip of “name”
  - {handel: tunde}
     ^^^^^^ slip of “handle”
  - {name: Mei-Ling Chua, rol: lead}
                          ^^^ slip of “role”
  - {role: lead}
    ^^^^^^^^^^^^ needs a “name”
---
`,
    )
  })

  it('names the key that stands there twice, however it is written', () => {
    check(
      rule,
      `---
severity: SEV1
x url: 1
x url: 2
^^^^^ “x url” stands here a second time
owner: Ana Lima
"owner": Tunde Bakare
^^^^^^^ “owner” stands here a second time
---
`,
    )
  })

  it('says once of each colon that no key stands before it', () => {
    const messages = findingsOf(rule, '---\nseverity: SEV1\n: a\n: b\n---\n').map(({message}) => message)
    assert.deepEqual(messages, ['No key stands before the colon.', 'No key stands before the colon.'])
  })
})

describe(`${rule} (front matter that is no YAML)`, () => {
  for (const [fence, lines] of [
    ['+++', 'title = "Queue outage"\ntags = [\n  "queue",\n]\n[params]\nseverity = "huge"\n'],
    [';;;', '{\n  "title": "Queue outage",\n  "severity": "huge"\n}\n'],
  ]) {
    it(`leaves what stands between “${fence!}” alone, with one word about it`, () => {
      const [finding, ...others] = findingsOf(rule, `${fence!}\n${lines!}${fence!}\n\n# Outage\n`)
      assert.match(finding!.message, /only YAML front matter is read/)
      assert.equal(finding!.severity, 'information')
      assert.deepEqual(others, [])
    })

    it(`says that “${fence!}” is not closed, and closes it`, () => {
      for (const lineBreak of ['\n', '\r\n']) {
        const text = `${fence!}\n${lines!}\n# Outage\n`.replaceAll('\n', lineBreak)
        const [finding, ...others] = findingsOf(rule, text)
        assert.equal(finding!.message, `Front matter is not closed: no second “${fence!}” line.`)
        assert.deepEqual(finding!.span, {start: 0, end: 3})
        assert.deepEqual(others, [])
        const closed = `${fence!}\n${lines!}${fence!}\n\n# Outage\n`.replaceAll('\n', lineBreak)
        assert.equal(fixed(rule, text), closed)
      }
    })

    it(`takes “${fence!}” over a heading for what it is`, () => {
      assert.deepEqual(findingsOf(rule, `${fence!}\n# Outage\n\nIt was over at noon.\n`), [])
    })

    it(`takes “${fence!}” over an account for what it is`, () => {
      assert.deepEqual(findingsOf(rule, `${fence!}\n\n# Outage\n\nseverity = huge\n`), [])
    })
  }

  it('closes TOML behind its last table, and before the heading', () => {
    const lines = '+++\n# Of the site.\ntitle = "a"\n\n# Of the page.\n[params]\nx = 1\n'
    const account = '\n# Outage\n\n[A dashboard](b.md) was red.\n'
    assert.equal(fixed(rule, lines + account), `${lines}+++\n${account}`)
  })
})
