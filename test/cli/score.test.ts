import assert from 'node:assert/strict'
import {clean} from './samples.ts'
import {workspace} from './workspace.ts'

interface Scored {
  readonly file: string
  readonly mean: number
  readonly pass: boolean
  readonly missing: string
  readonly steps: readonly {readonly advice: string; readonly mean: number; readonly open: object[]}[]
}

describe('postmortem score', () => {
  it('prints the mean, each dimension and up to three next best steps', async () => {
    const {run} = await workspace({'a.md': clean})
    const {code, stdout, stderr} = await run('score', 'a.md')
    assert.deepEqual({code, stderr}, {code: 0, stderr: ''})
    const lines = stdout.split('\n')
    assert.equal(lines[0], 'a.md')
    assert.match(lines[1]!, /^ {2}\d\.\d  no pass: below 3: [a-z, ]+; the mean is below 4\.0$/)
    assert.equal(lines.filter((line) => /^ {2}[1-5–]  \S/.test(line)).length, 6)
    assert.equal(lines.filter((line) => /^ {2}- .+\. → \d\.\d$/.test(line)).length, 3)
  })

  it('says which dimension does not apply', async () => {
    const {run} = await workspace({'a.md': clean})
    assert.match((await run('score', 'a.md')).stdout, /^ {2}–  .*\(not applicable\)$/m)
  })

  it('prints the same as JSON', async () => {
    const {run} = await workspace({'a.md': clean, 'b.md': clean})
    const {stdout} = await run('score', '--format', 'json', 'a.md', 'b.md')
    const scores = JSON.parse(stdout) as Scored[]
    assert.deepEqual(
      scores.map(({file, pass}) => ({file, pass})),
      [
        {file: 'a.md', pass: false},
        {file: 'b.md', pass: false},
      ],
    )
  })

  it('has what is missing and the next best steps in JSON too, with where they are done', async () => {
    const {run} = await workspace({'a.md': clean})
    const [{missing, steps}] = JSON.parse((await run('score', '--format', 'json', 'a.md')).stdout) as [Scored]
    const {stdout} = await run('score', 'a.md')
    assert.match(missing, /^below 3: .*; the mean is below 4\.0$/)
    assert.deepEqual(
      steps.map(({advice, mean}) => `- ${advice} → ${mean.toFixed(1)}`),
      stdout.match(/- .+ → \d\.\d$/gm),
    )
    for (const {open} of steps) assert.ok(open.length > 0)
  })

  it('exits with 1 where a document does not pass with --pass, be its mean high enough', async () => {
    const pass = 'rubric:\n  pass:\n    mean: 1\n    floor: '
    const {run} = await workspace({'a.md': clean, 'low.yml': `${pass}1\n`, 'high.yml': `${pass}5\n`})
    assert.equal((await run('score', '--pass', '--config', 'low.yml', 'a.md')).code, 0)
    assert.equal((await run('score', '--min', '1', '--config', 'high.yml', 'a.md')).code, 0)
    const {code, stdout} = await run('score', '--pass', '--config', 'high.yml', 'a.md')
    assert.equal(code, 1)
    assert.match(stdout, /no pass: below 5: /)
  })

  it('exits with 1 only where a mean is below --min', async () => {
    const {run} = await workspace({'a.md': clean})
    const [{mean}] = JSON.parse((await run('score', '--format', 'json', 'a.md')).stdout) as [Scored]
    assert.equal((await run('score', 'a.md')).code, 0)
    assert.equal((await run('score', '--min', `${mean}`, 'a.md')).code, 0)
    assert.equal((await run('score', '--min', '5', 'a.md')).code, 1)
  })
})

describe('postmortem score where nothing has a score', () => {
  const part = `---\npart-of: index.md\n---\n\n${clean}`

  it('fails where --min asks for one', async () => {
    const {run} = await workspace({'a.md': part})
    assert.equal((await run('score', 'a.md')).code, 0)
    const {code, stderr} = await run('score', '--min', '4', 'a.md')
    assert.equal(code, 1)
    assert.match(
      stderr,
      /is part of index\.md, which has the score\.\nNothing was scored, so nothing reaches --min\.\n$/,
    )
  })
})

describe('postmortem score of a folder', () => {
  const dated = (day: string, body: string): string =>
    clean.replace('# Label', `---\ndate: ${day}\n---\n\n# Label`) + body
  const timeline =
    '\n## Timeline (UTC)\n\n- 10:02 Deploy\n- 10:04 Alert\n- 10:10 Call\n- 10:20 Rollback\n- 10:42 Back to normal\n'

  it('is a table by date, and a trend by quarter', async () => {
    const {run} = await workspace({
      'late.md': dated('2026-05-02', timeline),
      'early.md': dated('2026-02-02', ''),
      'undated.md': clean,
    })
    const {stdout} = await run('score', '.')
    const [head, ...rows] = stdout.trimEnd().split('\n')
    assert.match(
      head!,
      /^Date +Score +Pass +Clarity +Evidence +Systems +Decisions +Dissemination +Kill +File$/,
    )
    assert.deepEqual(
      rows.slice(0, 3).map((row) => [row.split(/\s+/)[0], row.split(/\s+/).at(-1)]),
      [
        ['2026-02-02', 'early.md'],
        ['2026-05-02', 'late.md'],
        ['–', 'undated.md'],
      ],
    )
    assert.deepEqual(
      rows.slice(4).map((row) => row.trim().split(/ {2,}/)),
      [
        ['Quarter', 'Documents', 'Mean', 'Change'],
        ['2026 Q1', '1', '1.2'],
        ['2026 Q2', '1', '1.6', '↑ 0.4'],
      ],
    )
  })

  it('is the same as Markdown, one file as its whole report', async () => {
    const {run} = await workspace({
      'late.md': dated('2026-05-02', timeline),
      'early.md': dated('2026-02-02', ''),
    })
    const table = (await run('score', '--format', 'markdown', '.')).stdout
    assert.match(table, /^# Scores\n\n\| Date \| Score \|/)
    assert.match(table, /\n## By quarter\n\n\| Quarter \| Documents \| Mean \| Change \|/)
    const one = (await run('score', '--format', 'markdown', 'late.md')).stdout
    assert.match(one, /^# Score of late\.md\n/)
    assert.match(one, /✓ \*\*Time zone\*\* \(line \d+\)/)
  })
})
