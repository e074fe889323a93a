import assert from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import {readProjectFile} from '../support/file-snapshot.ts'
import {hindsight, named} from './samples.ts'
import {workspace} from './workspace.ts'

/** The schema of SARIF 2.1.0 that OASIS and SchemaStore publish, without the name of its own draft of JSON Schema. */
const schema = JSON.parse(
  readProjectFile('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
) as Record<string, unknown>
const validate = new Ajv({
  ...{strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true},
}).compile({...schema, $schema: undefined, id: undefined} as object)

interface Location {
  readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}; readonly region: object}
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {readonly replacements: readonly object[]}[]
  }[]
}

interface Log {
  readonly runs: readonly {
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}}
    readonly results: readonly Result[]
  }[]
}

async function sarif(files: Readonly<Record<string, string>>): Promise<Log> {
  const {run} = await workspace(files)
  const log = JSON.parse((await run('lint', '--format', 'sarif', ...Object.keys(files))).stdout) as Log
  assert.equal(validate(log), true, JSON.stringify(validate.errors))
  return log
}

describe('postmortem lint --format sarif', () => {
  it('tells rule, level, place and fingerprint of each finding', async () => {
    const {runs} = await sarif({'docs/a ü.md': hindsight})
    const {results, tool} = runs[0]!
    const result = results.find(({ruleId}) => ruleId === 'no-should-have')!
    assert.equal(tool.driver.rules[result.ruleIndex]!.id, 'no-should-have')
    assert.equal(result.level, 'warning')
    assert.match(result.message.text, /^“should have been tested” /)
    const {artifactLocation, region} = result.locations[0]!.physicalLocation
    assert.equal(artifactLocation.uri, 'docs/a%20%C3%BC.md')
    assert.deepEqual(region, {startLine: 5, startColumn: 12, endLine: 5, endColumn: 35})
    assert.match(result.partialFingerprints['postmortem/v1']!, /^[0-9a-f]{16}$/)
  })

  it('tells all places of a finding that stands for several, and so does JSON', async () => {
    const text = '## Action items\n\n- Add an alert\n- Add a limit\n- Add a lock\n'
    const {results} = (await sarif({'a.md': text})).runs[0]!
    const {relatedLocations} = results.find(({ruleId}) => ruleId === 'action-owner')!
    assert.deepEqual(
      relatedLocations?.map(({physicalLocation: {region}}) => 'startLine' in region && region.startLine),
      [4, 5],
    )
    const {run} = await workspace({'a.md': text})
    const [{findings}] = JSON.parse((await run('lint', '--format', 'json', 'a.md')).stdout) as [
      {findings: {rule: string; alsoAt?: {line: number}[]}[]},
    ]
    const {alsoAt} = findings.find(({rule}) => rule === 'action-owner')!
    assert.deepEqual(
      alsoAt?.map(({line}) => line),
      [4, 5],
    )
  })

  it('tells the fixes as replacements', async () => {
    const {runs} = await sarif({'a.md': named})
    const {fixes} = runs[0]!.results.find(({ruleId}) => ruleId === 'no-named-individual')!
    assert.deepEqual(fixes![0]!.artifactChanges[0]!.replacements, [
      {
        deletedRegion: {startLine: 11, startColumn: 14, endLine: 11, endColumn: 25},
        insertedContent: {text: 'the on-call engineer'},
      },
    ])
  })

  it('is valid for the examples, and the validation can fail', async () => {
    const {runWith} = await workspace()
    const examples = fileURLToPath(new URL('../../examples', import.meta.url))
    const {stdout} = await runWith({}, 'lint', '--format', 'sarif', examples)
    const log = JSON.parse(stdout) as Log
    assert.equal(validate(log), true, JSON.stringify(validate.errors))
    const broken = {...log, runs: [{...log.runs[0]!, results: [{level: 'loud'}]}]}
    assert.equal(validate(broken), false)
  })

  it('names a file as its repository does, and by its address where it is in none', async () => {
    const {runWith, path} = await workspace({
      'repo/.git/HEAD': 'ref: refs/heads/main\n',
      'repo/docs/a ü.md': hindsight,
      'other/b.md': hindsight,
    })
    const io = {cwd: path('repo/docs')}
    const {stdout} = await runWith(io, 'lint', '--format', 'sarif', 'a ü.md', path('other/b.md'))
    const {runs} = JSON.parse(stdout) as Log
    const uris = runs[0]!.results.map(({locations}) => locations[0]!.physicalLocation.artifactLocation.uri)
    const [first, last] = [uris[0]!, uris.at(-1)!]
    assert.equal(first, 'docs/a%20%C3%BC.md')
    assert.match(last, /^file:\/\/\/.*\/other\/b\.md$/)
  })

  it('keeps the fingerprint of a finding that moves', async () => {
    const prints = async (text: string): Promise<string[]> =>
      (await sarif({'a.md': text})).runs[0]!.results.map(
        ({partialFingerprints}) => partialFingerprints['postmortem/v1']!,
      )
    const moved = hindsight.replace('## Summary\n', '## Summary\n\nIt began at noon.\n')
    assert.deepEqual(await prints(moved), await prints(hindsight))
  })
})
