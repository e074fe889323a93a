/**
 * `npm run fuzz -- [--minutes N] [--seed N] [FOLDER]`: looks for texts that break something. Half of the time goes to
 * the properties with new cases; half to texts that are changed wherever a change reaches code that none reached
 * before, read by the engine and by the command line. Begins with the examples, the finds of earlier runs and the
 * Markdown of a folder. What breaks something is written to `out/fuzz/`; mended, it becomes a fixture.
 */
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {nodeIo} from '../../src/cli/node-io.ts'
import {run} from '../../src/cli/run.ts'
import {contentHash} from '../../src/core/index.ts'
import {properties} from '../properties/properties.ts'
import {exampleFiles} from '../support/examples.ts'
import {random} from '../support/random.ts'
import {survives} from '../support/survives.ts'
import {Coverage} from './coverage.ts'
import {finds} from './finds.ts'
import {mutate} from './mutate.ts'

/** Longer texts are left to the tests of odd texts: here they would only cost time. */
const longest = 30_000
/** More of the processor's time than this for one text, in milliseconds, is a find too. */
const patience = 5000

const {values, positionals} = parseArgs({
  options: {
    minutes: {type: 'string', default: '1'},
    seed: {type: 'string', default: String(Date.now() % 1e9)},
  },
  allowPositionals: true,
})
const minutes = Number(values.minutes)
const seed = Number(values.seed)
const next = random(seed)
const pick = (below: number): number => Math.floor(next() * below)
const found: string[] = []

function keep(what: string, text: string, error: unknown): void {
  const name = `${what}-${contentHash(text).toString(36)}.md`
  mkdirSync('out/fuzz', {recursive: true})
  writeFileSync(join('out/fuzz', name), text)
  found.push(name)
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.log(`out/fuzz/${name}: ${reason.split('\n').slice(0, 4).join('\n  ')}`)
}

/** Runs the properties in batches until a time; what fails is shrunk by fast-check, and printed with its seed. */
function tryProperties(until: number): number {
  let cases = 0
  for (let batch = 0; Date.now() < until; batch++) {
    const {title, property} = properties[batch % properties.length]!
    const result = fc.check(property, {
      seed: pick(2 ** 31),
      numRuns: 100,
      interruptAfterTimeLimit: until - Date.now() + 1000,
    })
    cases += result.numRuns
    if (result.failed && !result.interrupted)
      keep('property', JSON.stringify(result.counterexample), `${title}\n${fc.defaultReportMessage(result)}`)
  }
  return cases
}

async function tryText(text: string, folder: string): Promise<void> {
  const before = process.cpuUsage()
  try {
    survives(text)
  } catch (error) {
    keep('engine', text, error)
  }
  const took = process.cpuUsage(before).user / 1000
  if (took > patience) keep('slow', text, `took ${Math.round(took)} ms`)
  try {
    await tryCommandLine(text, folder)
  } catch (error) {
    keep('command-line', text, error)
  }
}

const requests: readonly (readonly string[])[] = [
  ['lint', '--format', 'json', 'report.md'],
  ['lint', '--format', 'sarif', 'report.md'],
  ['lint', '--fix-dry-run', 'report.md'],
  ['score', '--format', 'markdown', 'report.md'],
  ['actions', '--format', 'csv', 'report.md'],
  ['stats', 'report.md'],
  ['lint', '--config', 'report.md', 'report.md'],
]

async function tryCommandLine(text: string, folder: string): Promise<void> {
  await writeFile(join(folder, 'report.md'), text)
  const argv = requests[pick(requests.length)]!
  const silent = () => undefined
  await run(argv, {
    ...nodeIo(),
    cwd: folder,
    today: '2026-06-10',
    colour: false,
    print: silent,
    warn: silent,
    progress: silent,
  })
}

async function tryTexts(until: number): Promise<{texts: number; kept: number}> {
  const folder = await mkdtemp(join(tmpdir(), 'postmortem-fuzz-'))
  const coverage = new Coverage()
  await coverage.start()
  const pool = [
    ...exampleFiles.map(({text}) => text),
    ...finds().map(({text}) => text),
    ...positionals.flatMap(markdownIn),
  ]
  let texts = 0
  for (const text of pool.slice()) {
    await tryText(text, folder)
    await coverage.news()
    texts++
  }
  while (Date.now() < until) {
    const text = mutate(pool[pick(pool.length)]!, pool[pick(pool.length)]!, pick).slice(0, longest)
    await tryText(text, folder)
    if ((await coverage.news()) > 0) pool.push(text)
    texts++
  }
  await rm(folder, {recursive: true, force: true})
  return {texts, kept: coverage.size}
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true})
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

const begun = Date.now()
console.log(`seed ${seed}, ${minutes} min`)
const cases = tryProperties(begun + minutes * 30_000)
const {texts, kept} = await tryTexts(begun + minutes * 60_000)
console.log(
  `${cases} cases of ${properties.length} properties, ${texts} texts, ${kept} ways through the code: ${found.length} finds`,
)
process.exitCode = found.length === 0 ? 0 : 1
