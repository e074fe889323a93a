import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Lap, LongRun} from '../test/host/suite/long-run.ts'
import {workInHost} from './in-host.ts'
import {postmortems} from './postmortems.ts'
import {printTable} from './table.ts'

/**
 * Works for long in the extension host of a real VS Code (types, saves, renames, switches branches, changes folders)
 * and prints what each lap held up and left in memory. Fails where something stale or an error is left. Can be given:
 * the number of laps, of things done in each, and a seed.
 */
const [laps = 5, deeds = 120, seed = 1] = process.argv.slice(2).map(Number)

const plan: LongRun = {laps, deeds, seed, samples: [...postmortems(40, seed + 1)]}
const files = [...postmortems(60, seed), {path: 'long-run.json', text: JSON.stringify(plan)}]

await workInHost({suite: 'long-run', host: 'node', files, timeLimit: 3_600_000}, (scratch) => {
  const results = join(scratch.workspace, 'laps.json')
  if (existsSync(results)) print(JSON.parse(readFileSync(results, 'utf8')) as Lap[])
  const errors = errorsIn(join(scratch.userData, 'logs'))
  for (const error of errors) console.log(error)
  if (errors.length > 0) process.exitCode = 1
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
