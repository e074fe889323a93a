import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Figure} from '../test/host/suite/measure.ts'
import {workInHost} from './in-host.ts'
import {postmortems} from './postmortems.ts'

/**
 * Prints what the action items of a large workspace cost in the extension host of a real VS Code: read for the first
 * time, in a second window from the cache, and after a change. The number of documents and the host can be given.
 */
const count = Number(process.argv[2] ?? 10_000)
const host = process.argv[3] === 'web' ? 'web' : 'node'

function* files(): Iterable<{readonly path: string; readonly text: string}> {
  yield* postmortems(count)
  yield {path: 'measure.json', text: JSON.stringify({documents: count})}
}

const work = {suite: 'measure', host, files: files(), timeLimit: 900_000, windows: 2} as const
await workInHost(work, (scratch) => {
  for (const window of ['first', 'second']) {
    const file = join(scratch.workspace, `figures-${window}.json`)
    if (existsSync(file)) print(window, JSON.parse(readFileSync(file, 'utf8')) as Figure[])
  }
})

function print(window: string, figures: readonly Figure[]): void {
  console.log(`\n${window} window, ${count} documents, ${host}\n`)
  const columns = [
    ...['', 'seconds', 'in processor time', 'longest hold-up, ms', 'in processor time'],
    ...['over 50 ms of it', 'not without collecting garbage', 'memory, MB'],
  ]
  console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`)
  for (const {name, seconds, busy, longest, busiest, over50, collecting, memory} of figures) {
    const cells = [
      ...[name, seconds.toFixed(2), busy && (busy / 1000).toFixed(2)],
      ...[longest.toFixed(0), busiest?.toFixed(0)],
      ...[over50, collecting, memory?.toFixed(0)],
    ]
    console.log(`| ${cells.map((cell) => cell ?? '–').join(' | ')} |`)
  }
}
