import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {runInScratch} from '../test/host/host-run.ts'
import {ensureInstalled} from '../test/host/install.ts'
import {findProduct} from '../test/host/product.ts'
import {ensureRequirements} from '../test/host/requirements.ts'
import {withScratch} from '../test/host/scratch.ts'
import type {Figure} from '../test/host/suite/measure.ts'
import {version} from '../test/host/versions.ts'
import {postmortems} from './postmortems.ts'

/**
 * Prints what the action items of a large workspace cost in the extension host of a real VS Code: read for the first
 * time, in a second window from the cache, and after a change. The number of documents and the host can be given.
 */
const count = Number(process.argv[2] ?? 10_000)
const host = process.argv[3] === 'web' ? 'web' : 'node'

// Ends through the exit handlers, which stop the server and remove its files.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const newest = version('newest')
const product = findProduct(false)
ensureRequirements([newest])
ensureInstalled(newest)

await withScratch(async (scratch) => {
  for (const {path, text} of postmortems(count)) {
    const file = join(scratch.workspace, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
  writeFileSync(join(scratch.workspace, 'measure.json'), JSON.stringify({documents: count}))
  const {exitCode, report} = await runInScratch(
    {
      ...{version: newest, label: 'measure', extension: product.folder, timeLimit: 900_000, windows: 2},
      build: {suite: 'measure', host, interface: 'web'},
    },
    scratch,
  )
  const failed = report.rows.find(({passed}) => !passed)
  if (exitCode !== 0) throw new Error(failed?.error ?? `the extension host ended with ${exitCode}`)
  for (const window of ['first', 'second']) {
    const file = join(scratch.workspace, `figures-${window}.json`)
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Figure[]
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
})
