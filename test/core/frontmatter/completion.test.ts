import assert from 'node:assert/strict'
import {
  type Knowledge,
  applyEdits,
  completeFrontMatter,
  defaultConfig,
  fields,
  lint,
  parseDocument,
} from '../../../src/core/index.ts'

const knowledge: Knowledge = {
  today: '2026-11-25',
  severities: defaultConfig.severities,
  people: ['Ana Lima', 'Tunde Bakare'],
  services: ['till', 'on: call'],
  publishBy: '2026-12-01',
}

/** The completions at the mark `▮`, and the text as it is after each. */
function at(marked: string): {labels: string[]; after: (label: string) => string} {
  const offset = marked.indexOf('▮')
  const text = marked.replace('▮', '')
  const found = completeFrontMatter(parseDocument(text), offset, knowledge)
  for (const {edit} of found) {
    assert.ok(edit.span.start <= offset && offset <= edit.span.end, 'the edit holds the cursor')
    assert.doesNotMatch(text.slice(edit.span.start, edit.span.end), /\n/)
  }
  return {
    labels: found.map(({label}) => label),
    after: (label) => applyEdits(text, [found.find((one) => one.label === label)!.edit]),
  }
}

/** The same inside front matter, in the middle of a document. */
function within(lines: string) {
  const {labels, after} = at(`---\n${lines}\n---\n\n# Title\n`)
  return {labels, after: (label: string) => after(label).split('\n').slice(1, -4).join('\n')}
}

const severities = ['SEV0', 'SEV1', 'SEV2', 'SEV3', 'SEV4', 'near-miss']
const statuses = ['draft', 'in-review', 'final', 'closed']

describe('completion in front matter', () => {
  it('offers the keys that are not there yet, in their usual order', () => {
    const {labels} = within('type: incident\nseverity: SEV1\n▮')
    assert.deepEqual(labels.slice(0, 4), ['title', 'id', 'status', 'date'])
    assert.ok(!labels.includes('severity'))
  })

  const keys: readonly (readonly [string, string, string])[] = [
    ['sta▮', 'status', 'status: '],
    ['sta▮rt', 'started', 'started: '],
    ['type: incident\nsev▮', 'severity', 'type: incident\nseverity: '],
    ['sev▮: SEV1', 'severity', 'severity: SEV1'],
    ['▮\ntype: incident', 'title', 'title: \ntype: incident'],
    ['ser▮', 'services', 'services: ["[service]"]'],
    ['par▮', 'participants', 'participants:\n  - {name: "[name]", role: "[role]"}'],
    ['authors:\n  - Ana\nrev▮', 'reviewers', 'authors:\n  - Ana\nreviewers: ["[name]"]'],
    ['# a comment\nown▮', 'owner', '# a comment\nowner: '],
    ['{type: incident,\n  own▮}', 'owner', '{type: incident,\n  owner: }'],
    ['"sev▮"', 'severity', 'severity: '],
    ["'ow▮': Ana", 'owner', 'owner: Ana'],
    ['"sta▮', 'status', 'status: '],
    ['{par▮}', 'participants', '{participants: [{name: "[name]", role: "[role]"}]}'],
    ['tags: [a,\n  b]\nid▮', 'id', 'tags: [a,\n  b]\nid: '],
  ]
  for (const [marked, label, expected] of keys) {
    it(`writes the key “${label}” at “${marked}”`, () => assert.equal(within(marked).after(label), expected))
  }

  it('writes keys whose blanks are no errors until they are filled in', () => {
    for (const {key} of fields) {
      const text = `---\ntype: incident\n${within('▮').after(key)}\n---\n`.replace('type: \n', '')
      const found = lint(parseDocument(text), defaultConfig, knowledge.today)
      assert.deepEqual(
        found.filter(({severity}) => severity === 'error'),
        [],
        text,
      )
    }
  })

  const values: readonly (readonly [string, readonly string[], string, string])[] = [
    ['severity: ▮', severities, 'SEV2', 'severity: SEV2'],
    ['severity: S▮', severities, 'SEV2', 'severity: SEV2'],
    ['severity: SE▮V1 # for now', severities, 'SEV2', 'severity: SEV2 # for now'],
    ['severity: ▮# for now', severities, 'SEV2', 'severity: SEV2 # for now'],
    ['severity: "S▮"', severities, 'SEV2', 'severity: SEV2'],
    ['severity:\n  S▮', severities, 'SEV2', 'severity:\n  SEV2'],
    ['status: # for now\n  ▮', statuses, 'draft', 'status: # for now\n  draft'],
    ['status: ▮  # later', statuses, 'draft', 'status: draft  # later'],
    ['status:   fi▮', statuses, 'final', 'status:   final'],
    ['customer-impacting: ▮', ['true', 'false'], 'true', 'customer-impacting: true'],
    ['owner: ▮', knowledge.people, 'Ana Lima', 'owner: Ana Lima'],
    ['authors: [▮]', knowledge.people, 'Ana Lima', 'authors: [Ana Lima]'],
    ['authors: [Ana Lima, ▮]', ['Tunde Bakare'], 'Tunde Bakare', 'authors: [Ana Lima, Tunde Bakare]'],
    ['authors: [Bo, T▮, Cy]', knowledge.people, 'Tunde Bakare', 'authors: [Bo, Tunde Bakare, Cy]'],
    ['authors: [Ana Lima, ▮', ['Tunde Bakare'], 'Tunde Bakare', 'authors: [Ana Lima, Tunde Bakare'],
    ['authors:\n  - ▮', knowledge.people, 'Ana Lima', 'authors:\n  - Ana Lima'],
    ['authors:\n- Ana\n- T▮', knowledge.people, 'Tunde Bakare', 'authors:\n- Ana\n- Tunde Bakare'],
    [
      'participants:\n  - {name: ▮, role: lead}',
      knowledge.people,
      'Ana Lima',
      'participants:\n  - {name: Ana Lima, role: lead}',
    ],
    [
      'participants:\n  - name: ▮\n    role: lead',
      knowledge.people,
      'Ana Lima',
      'participants:\n  - name: Ana Lima\n    role: lead',
    ],
    [
      'participants:\n  - n▮',
      [...knowledge.people, 'name, role'],
      'name, role',
      'participants:\n  - {name: "[name]", role: "[role]"}',
    ],
    ['participants:\n  - {▮}', ['name', 'role', 'handle'], 'name', 'participants:\n  - {name: }'],
    [
      'participants:\n  - name: Ana\n    ▮',
      ['role', 'handle'],
      'role',
      'participants:\n  - name: Ana\n    role: ',
    ],
    [
      'participants:\n  - {name: Ana, r▮}',
      ['role', 'handle'],
      'role',
      'participants:\n  - {name: Ana, role: }',
    ],
    ['owner: {\n  name: Ana,\n  ▮\n}', ['role', 'handle'], 'role', 'owner: {\n  name: Ana,\n  role: \n}'],
    [
      'participants:\n  - ▮name: Ana\n    role: lead',
      ['name', 'handle'],
      'handle',
      'participants:\n  - handle: Ana\n    role: lead',
    ],
    ['owner:\n  ▮\n  role: lead', ['name', 'handle'], 'name', 'owner:\n  name: \n  role: lead'],
    ['severity: &level S▮', severities, 'SEV2', 'severity: &level SEV2'],
    ['authors:\n  - &a ▮', knowledge.people, 'Ana Lima', 'authors:\n  - &a Ana Lima'],
    ['severity:\t▮', severities, 'SEV2', 'severity:\tSEV2'],
    ['authors: Ana Lima, T▮', ['Tunde Bakare'], 'Tunde Bakare', 'authors: Ana Lima, Tunde Bakare'],
    [
      'authors: [\n  Ana Lima,\n  ▮\n]',
      ['Tunde Bakare'],
      'Tunde Bakare',
      'authors: [\n  Ana Lima,\n  Tunde Bakare\n]',
    ],
    [
      'authors:\n  - "Ana Lima"\n  - ▮',
      ['Tunde Bakare'],
      'Tunde Bakare',
      'authors:\n  - "Ana Lima"\n  - Tunde Bakare',
    ],
    ['{type: incident, severity: ▮}', severities, 'SEV2', '{type: incident, severity: SEV2}'],
    ['{authors: [▮], type: incident}', knowledge.people, 'Ana Lima', '{authors: [Ana Lima], type: incident}'],
    ['services: ▮', knowledge.services, 'till', 'services: [till]'],
    ['services: [▮]', knowledge.services, 'on: call', "services: ['on: call']"],
    ['started: ▮', ['2026-11-25', '2026-11-24', '2026-11-18'], '2026-11-24', 'started: 2026-11-24'],
    ['published: ▮', ['2026-11-25', '2026-12-01'], '2026-12-01', 'published: 2026-12-01'],
    [
      'follow-up-date: ▮',
      ['2026-12-02', '2026-12-09', '2026-12-25'],
      '2026-12-25',
      'follow-up-date: 2026-12-25',
    ],
  ]
  for (const [marked, labels, label, expected] of values) {
    it(`offers the values at “${marked}”`, () => {
      const found = within(marked)
      assert.deepEqual(found.labels, labels)
      assert.equal(found.after(label), expected)
    })
  }

  it('offers every zone, those that many teams write in first', () => {
    const {labels, after} = within('time-zone: Eur▮')
    assert.equal(labels[0], 'UTC')
    assert.equal(new Set(labels).size, labels.length)
    assert.equal(after('Europe/Zagreb'), 'time-zone: Europe/Zagreb')
  })

  it('sets no second blank line behind front matter', () => {
    assert.match(at('---▮\n\n# T\n').after('---'), /\n---\n\n# T\n$/)
  })

  it('reads CRLF, and writes it', () => {
    const {after} = at('---\r\ntype: incident\r\npar▮\r\n---\r\n')
    assert.equal(
      after('participants'),
      '---\r\ntype: incident\r\nparticipants:\r\n  - {name: "[name]", role: "[role]"}\r\n---\r\n',
    )
  })

  it('works before the closing fence is written', () => {
    assert.ok(at('---\n▮').labels.includes('type'))
    assert.ok(at('---\nty▮\n\n# Title\n').labels.includes('type'))
    assert.deepEqual(at('---\ntype: incident\nseverity: ▮\n\n# Title\n').labels, severities)
  })

  it('works while another line is broken', () => {
    assert.deepEqual(within('title: "Late\nseverity: ▮').labels, severities)
    assert.deepEqual(within('seve\ntitle: a: b\nstatus: ▮').labels, statuses)
  })

  it('opens front matter at a fence on the first line', () => {
    const {labels, after} = at('---▮\n# Queue outage\n')
    assert.deepEqual(labels, ['---'])
    assert.match(after('---'), /^---\ntype: incident\n[^]*\ndate: 2026-11-25\n[^]*\n---\n\n# Queue outage\n$/)
    assert.deepEqual(parseDocument(after('---')).problems, [])
  })

  const silent: readonly (readonly [string, string])[] = [
    ['a comment', '---\nseverity: SEV1 # S▮\n---\n'],
    ['a comment line', '---\n# sev▮\n---\n'],
    ['text of several lines', '---\ntitle: |\n  Queue ▮\n---\n'],
    ['a list of names without keys', '---\nauthors:\n  - Ana\n  ▮\n---\n'],
    ['a title', '---\ntitle: ▮\n---\n'],
    ['a key that is nobody’s', '---\nlayout: ▮\n---\n'],
    ['the place right behind a colon', '---\nseverity:▮\n---\n'],
    ['the account', '---\ntype: incident\n---\n\nsev▮\n'],
    ['a rule in the account', '# Title\n\n---▮\n'],
    ['a fence whose front matter is there', '---▮\ntype: incident\n---\n'],
    ['TOML', '+++\nsev▮\n+++\n'],
    ['a document without front matter', 'sev▮\n'],
  ]
  for (const [what, marked] of silent) {
    it(`is silent in ${what}`, () => assert.deepEqual(at(marked).labels, []))
  }

  it('offers the day of the document before those around today', () => {
    const recent = ['2026-11-25', '2026-11-24', '2026-11-18']
    assert.deepEqual(within('date: 2026-01-05\nstarted: ▮').labels, ['2026-01-05', ...recent])
  })
})
