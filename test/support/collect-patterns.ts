/**
 * Prints every regular expression of the product as JSON: `[{source, flags, where}]`. Those that stand in the code are
 * read from it; those that are put together from data are seen as the modules are loaded and the examples are read.
 *
 * A process of its own: modules that were loaded before would have made theirs already.
 */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import ts from 'typescript'

export interface FoundPattern {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const found = new Map<string, FoundPattern>()

function add({source, flags}: RegExp, where: string): void {
  const key = `/${source}/${flags}`
  if (!found.has(key)) found.set(key, {source, flags, where})
}

function literals(path: string): void {
  const file = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const {line} = file.getLineAndCharacterOfPosition(node.getStart())
      add(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), `${path}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
}

function watchConstructor(): void {
  const made = (pattern: unknown): RegExp => {
    add(pattern as RegExp, 'put together at run time')
    return pattern as RegExp
  }
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args, newTarget) => made(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => made(Reflect.apply(target, self, args)),
  })
}

const tracked = (folder: string): string[] =>
  execFileSync('git', ['ls-files', folder], {cwd: root, encoding: 'utf8'}).split('\n').filter(Boolean)
const sources = tracked('src').filter((path) => path.endsWith('.ts'))
for (const path of sources) literals(path)
watchConstructor()
for (const path of sources.filter((path) => /^src\/(?:core|remark)\//.test(path))) {
  await import(pathToFileURL(root + path).href)
}
const core = await import('../../src/core/index.ts')
for (const path of tracked('examples').filter((path) => path.endsWith('.md'))) {
  const document = core.parseDocument(readFileSync(root + path, 'utf8'))
  core.score(document, core.lint(document, core.defaultConfig, '2026-11-21'))
}
process.stdout.write(JSON.stringify([...found.values()]))
