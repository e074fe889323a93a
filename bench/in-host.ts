import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {runInScratch} from '../test/host/host-run.ts'
import {ensureInstalled} from '../test/host/install.ts'
import {findProduct} from '../test/host/product.ts'
import {ensureRequirements} from '../test/host/requirements.ts'
import {type Scratch, withScratch} from '../test/host/scratch.ts'
import type {Build} from '../test/host/suite/build.ts'
import {version} from '../test/host/versions.ts'

/** A piece of work for the extension host of the newest VS Code. */
interface Work {
  readonly suite: Build['suite']
  readonly host: Build['host']
  /** Files for the workspace beside the examples: path and text. */
  readonly files: Iterable<{readonly path: string; readonly text: string}>
  /** For each window, in milliseconds. */
  readonly timeLimit: number
  readonly windows?: number
}

/**
 * Does some work in the extension host of a real VS Code.
 * @param report is told where the work has left its figures, also where it failed
 * @throws what failed first
 */
export async function workInHost(work: Work, report: (scratch: Scratch) => void): Promise<void> {
  // Ends through the exit handlers, which stop the server and remove its files.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const newest = version('newest')
  const product = findProduct(false)
  ensureRequirements([newest])
  ensureInstalled(newest)
  const {suite, host, files, timeLimit, windows = 1} = work
  await withScratch(async (scratch) => {
    for (const {path, text} of files) {
      const file = join(scratch.workspace, path)
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, text)
    }
    const {exitCode, report: told} = await runInScratch(
      {
        ...{version: newest, label: suite, extension: product.folder, timeLimit, windows},
        build: {suite, host, interface: 'web'},
      },
      scratch,
    )
    report(scratch)
    const failed = told.rows.find(({passed}) => !passed)
    if (exitCode !== 0) throw new Error(failed?.error ?? `the extension host ended with ${exitCode}`)
  })
}
