import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {looksLikePostmortem} from '../src/core/index.ts'
import {bareParse} from '../test/support/remark.ts'
import {ShownTree} from '../src/editor/actions/shown-tree.ts'
import {ActionIndex} from '../src/editor/index/action-index.ts'
import type {Source} from '../src/editor/index/indexed-document.ts'
import {cacheHeader, readCache, writeCache} from '../src/editor/index/index-cache.ts'
import {postmortems} from './postmortems.ts'

/**
 * Prints how long the index of action items takes over generated postmortems, beside a bare parse of the same files:
 * cold, warm from its cache, after a change of one file, and the longest time for which it held everything else up.
 * The number of documents can be given; it is 10,000.
 */
const count = Number(process.argv[2] ?? 10_000)

const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))

/** How long the longest piece of work took that nothing could interrupt, while `work` ran. */
async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  globalThis.gc?.()
  const began = performance.now()
  let longest = 0
  let last = began
  let isRunning = true
  let peak = 0
  const watch = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    peak = Math.max(peak, process.memoryUsage().rss)
    last = now
    if (isRunning) setImmediate(watch)
  }
  setImmediate(watch)
  await work()
  const took = performance.now() - began
  await new Promise((resolve) => setImmediate(resolve))
  isRunning = false
  longest = Math.max(longest, performance.now() - last)
  const cells = [(took / 1000).toFixed(2), longest.toFixed(0), (peak / 1024 / 1024).toFixed(0)]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

let bytes = 0
const files: string[] = []
for (const {path, text} of postmortems(count)) {
  const file = join(folder, path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
  files.push(file)
  bytes += text.length
}
console.log(`${count} documents, ${(bytes / 1024 / 1024).toFixed(1)} MB\n`)
console.log('| | seconds | longest slice, ms | peak memory, MB |')
console.log('| --- | --- | --- | --- |')

const source = {
  read: async (file: string): Promise<Source | undefined> => {
    const text = await readFile(file, 'utf8')
    return looksLikePostmortem(text) ? {text} : undefined
  },
}
const token = {isCancellationRequested: false}
const header = cacheHeader('bench')
const cold = new ActionIndex(source)
let cache = new Uint8Array()

await measure('index, cold', () => cold.update(files, token))
await measure('cache written', async () => {
  cache = await writeCache(cold.documents, header)
})
await measure('index, warm', async () => {
  const warm = new ActionIndex(source)
  warm.restore(await readCache(cache, header))
  await warm.update(files, token)
})
const [changed] = files
writeFileSync(changed!, `${readFileSync(changed!, 'utf8')}\n- [ ] Add an alert\n`)
await measure('one file changed', () => cold.update([changed!], token))
const items = [...cold.items()].length
await measure(`view of ${items} items`, async () => {
  await new Promise<void>((resolve) => {
    const choice = {groupBy: 'owner', filter: {status: 'open'}, today: '2026-11-21'} as const
    const shown = new ShownTree(cold, choice, () => resolve())
    shown.choose(choice)
  })
})
await measure('bare parse', async () => {
  for (const file of files) bareParse(await readFile(file, 'utf8'))
})
