import {build, type BuildOptions} from 'esbuild'
import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {documents} from '../support/documents.ts'
import type {Build, CliReport} from './suite/build.ts'
import {projectRoot} from './versions.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const mocha = createRequire(import.meta.url).resolve('mocha')

const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  logLevel: 'warning',
}

/**
 * Bundles the suites for the host that `settings` names into `folder` and returns the module to run.
 *
 * The folder is an extension of its own, to be loaded with the one under test: VS Code runs tests in the host of
 * the extension they lie in, and that extension's `"type": "module"` would hold for them.
 */
export async function bundleSuites(folder: string, settings: Build): Promise<string> {
  const outfile = join(folder, 'index.js')
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), JSON.stringify(suiteManifest(settings)))
  // What the host holds of the suites, 50 MB of it, would be measured as the product's.
  const isMeasured = settings.suite === 'measure' || settings.suite === 'long-run'
  const define = {HOST_BUILD: JSON.stringify(settings), CLI_REPORTS: isMeasured ? '[]' : cliReports()}
  const sourcemap = isMeasured ? false : 'inline'
  if (settings.host === 'node') {
    await build({
      ...common,
      entryPoints: [join(here, 'suite', 'index.node.ts')],
      ...{outfile, define, sourcemap},
      platform: 'node',
      // Mocha stays outside: it loads parts of itself by name.
      alias: {mocha},
      external: ['vscode', mocha],
    })
  } else {
    await build({
      ...common,
      entryPoints: [join(here, 'suite', 'index.web.ts')],
      ...{outfile, sourcemap},
      define: {...define, global: 'globalThis'},
      platform: 'browser',
      // As for the product: without it packages choose code for a page.
      conditions: ['worker'],
      external: ['vscode'],
    })
  }
  return outfile
}

/** What the built command line says of every example and fixture, as JSON: `CliReport[]`. */
function cliReports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-documents-'))
  try {
    for (const [path, text] of documents) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    const program = join(projectRoot, 'dist', 'cli.mjs')
    const args = [program, 'lint', '--format', 'json', ...documents.map(([path]) => path)]
    const {stdout, stderr} = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (stderr !== '') throw new Error(stderr)
    const texts = new Map(documents)
    const reports = JSON.parse(stdout) as readonly Omit<CliReport, 'text'>[]
    return JSON.stringify(reports.map((report) => ({...report, text: texts.get(report.file)!})))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function suiteManifest({host}: Build) {
  return {
    name: 'suites',
    publisher: 'postmortem-pack-test',
    version: '0.0.1',
    engines: {vscode: '^1.100.0'},
    [host === 'node' ? 'main' : 'browser']: './index.js',
    capabilities: {virtualWorkspaces: true},
  }
}

/** Builds the extension that serves a copy of `workspace` from memory into `folder`, and returns `folder`. */
export async function bundleMemoryFileSystem(folder: string, workspace: string): Promise<string> {
  mkdirSync(folder, {recursive: true})
  copyFileSync(join(here, 'memfs', 'package.json'), join(folder, 'package.json'))
  await build({
    ...common,
    entryPoints: [join(here, 'memfs', 'extension.ts')],
    outfile: join(folder, 'extension.js'),
    sourcemap: 'inline',
    platform: 'browser',
    external: ['vscode'],
    define: {MEMORY_FILES: JSON.stringify(filesUnder(workspace))},
  })
  return folder
}

/** The text of every file under `folder` by its path relative to it. */
function filesUnder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}
