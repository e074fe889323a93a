import assert from 'node:assert/strict'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {createContext, runInContext} from 'node:vm'
import {listFiles, PackageManager} from '@vscode/vsce'
import * as sources from '../src/core/index.ts'
import {folderOf, readSamples} from './support/labelled.ts'

const root = new URL('../', import.meta.url)
const file = (path: string): URL => new URL(path, root)

/** What is not as everything else: a promise is told from a value, and the data of the parts is read. */
const answers = new Map<string | symbol, unknown>([
  ['then', undefined],
  [Symbol.toPrimitive, () => ''],
  ['readFile', () => Promise.resolve(readFileSync(file('dist/parts.data')))],
])

/** Stands for VS Code: whatever is asked of it answers with itself, but for `answers`. */
const anything: object = new Proxy(answer, {
  get: (_, key) => (answers.has(key) ? answers.get(key) : anything),
  set: () => true,
  apply: () => anything,
  construct: () => anything,
})

function answer(): unknown {
  return anything
}

/** The built extension and its package; `npm run package` makes both. */
describe('the package', () => {
  before(() => assert.ok(existsSync(file('postmortem-pack.vsix')), 'run npm run package first'))

  it('evaluates and builds its parts with nothing but what a web worker has', async () => {
    const module = {exports: {} as {activate?: (context: unknown) => {actionItems: () => Promise<unknown>}}}
    const require = (name: string): unknown =>
      name === 'vscode' ? Object.create(anything) : assert.fail(`requires ${name}`)
    const globals = {
      module,
      exports: module.exports,
      require,
      DecompressionStream,
      TextDecoder,
      TextEncoder,
      URL,
      setTimeout,
      clearTimeout,
      performance,
    }
    runInContext(readFileSync(file('dist/extension.js'), 'utf8'), createContext(globals))
    const {actionItems} = module.exports.activate!(anything)
    assert.ok(await actionItems())
  })

  it('finds the names that its sources find, by lists that are packed', async () => {
    const built = (await import(file('dist/core.mjs').href)) as typeof import('../src/core/index.ts')
    const samples = readSamples(folderOf('tuning'), 'no-named-individual')
    const found = ({lint, parseDocument, defaultConfig}: typeof built): unknown[] =>
      samples.flatMap(({document}) => lint(parseDocument(document), defaultConfig, '2026-11-25'))
    assert.deepEqual(found(built), found(sources))
  })

  it('makes the trees that its sources make, in one context for all events and by names that are packed', async () => {
    const built = (await import(file('dist/core.mjs').href)) as typeof import('../src/core/index.ts')
    const paths = ['README.md', 'docs/rubric.md', 'examples/incidents/2026-03-03-checkout-outage.md']
    const named =
      'Queue &rarr; caf&eacute; &AMP; &NotEqualTilde; &nbsp;&zwj; &CounterClockwiseContourIntegral; &fjlig; &no;\n'
    for (const text of [named, ...paths.map((path) => readFileSync(file(path), 'utf8'))])
      assert.deepEqual(built.parseDocument(text).tree, sources.parseDocument(text).tree)
  })

  it('has no means to reach the network or to run code that it is handed', () => {
    const code = readFileSync(file('dist/extension.js'), 'utf8')
    const means = [
      'fetch(',
      'XMLHttpRequest',
      'WebSocket',
      'sendBeacon',
      'importScripts',
      'eval(',
      'new Function',
    ]
    assert.deepEqual(
      means.filter((words) => code.includes(words)),
      [],
    )
  })

  it('holds the extension and nothing that it was made from', async () => {
    const files = await listFiles({cwd: new URL('.', root).pathname, packageManager: PackageManager.None})
    for (const name of ['dist/extension.js', 'dist/parts.data']) assert.ok(files.includes(name), name)
    const allowed =
      /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/(?:extension\.js|parts\.data)|(?:docs\/rules|media|schemas|snippets)\/[\w.-]+|examples\/incidents\/[\w-]+-draft\.md)$/
    assert.deepEqual(
      files.filter((name) => !allowed.test(name)),
      [],
    )
  })

  it('is under a megabyte, as is the bundle in it', () => {
    for (const path of ['postmortem-pack.vsix', 'dist/extension.js'])
      assert.ok(statSync(file(path)).size < 1_000_000, path)
  })
})
