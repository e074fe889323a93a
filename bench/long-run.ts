import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runInScratch} from '../test/host/host-run.ts'
import {ensureInstalled} from '../test/host/install.ts'
import {findProduct} from '../test/host/product.ts'
import {ensureRequirements} from '../test/host/requirements.ts'
import {withScratch} from '../test/host/scratch.ts'
import type {Lap, LongRun} from '../test/host/suite/long-run.ts'
import {version} from '../test/host/versions.ts'
import {postmortems} from './postmortems.ts'
import {printTable} from './table.ts'

/**
 * Works for long in the extension host of a real VS Code (types, saves, renames, switches branches, changes folders)
 * and prints what each lap held up and left in memory. Fails where something stale or an error is left. Can be given:
 * the number of laps, of things done in each, and a seed.
 */
const [laps = 5, deeds = 120, seed = 1] = process.argv.slice(2).map(Number)

// Ends through the exit handlers, which stop the server and remove its files.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const newest = version('newest')
const product = findProduct(false)
ensureRequirements([newest])
ensureInstalled(newest)

await withScratch(async (scratch) => {
  const [kept, samples] = [[...postmortems(60, seed)], [...postmortems(40, seed + 1)]]
  for (const {path, text} of kept) {
    const file = join(scratch.workspace, path)
    mkdirSync(join(file, '..'), {recursive: true})
    writeFileSync(file, text)
  }
  const plan: LongRun = {laps, deeds, seed, samples}
  writeFileSync(join(scratch.workspace, 'long-run.json'), JSON.stringify(plan))
  const {exitCode, report} = await runInScratch(
    {
      ...{version: newest, label: 'long-run', extension: product.folder, timeLimit: 3_600_000},
      build: {suite: 'long-run', host: 'node', interface: 'web'},
    },
    scratch,
  )
  const results = join(scratch.workspace, 'laps.json')
  if (existsSync(results)) print(JSON.parse(readFileSync(results, 'utf8')) as Lap[])
  const errors = errorsIn(join(scratch.userData, 'logs'))
  for (const error of errors) console.log(error)
  const failed = report.rows.find(({passed}) => !passed)
  if (exitCode !== 0) throw new Error(failed?.error ?? `the extension host ended with ${exitCode}`)
  if (errors.length > 0) throw new Error(`${errors.length} errors were logged`)
})

function print(done: readonly Lap[]): void {
  const head = [
    ...['lap', 'keystrokes', 'seconds', 'longest hold-up, ms', 'in processor time', 'over 50 ms of it'],
    ...['not without collecting garbage', 'heap, MB'],
  ]
  const rows = done.map((lap, index) => [
    ...[index + 1, lap.keystrokes, lap.seconds.toFixed(0), lap.longest.toFixed(0)],
    ...[lap.busiest?.toFixed(0), lap.over50, lap.collecting, lap.heap.toFixed(1)],
  ])
  printTable(
    `${laps} laps of ${deeds} deeds, seed ${seed}`,
    head,
    rows.map((row) => row.map((cell) => String(cell ?? '–'))),
  )
}

/** What the extension itself has logged, and what the host says of it. */
function errorsIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.log'))
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n')
      const isOurs = name.includes('Postmortem Pack')
      return lines
        .filter((line) => line.includes('[error]') && (isOurs || line.includes('postmortem')))
        .map((line) => `${name}: ${line}`)
    })
}
