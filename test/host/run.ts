import {runInHost} from './host-run.ts'
import {ensureInstalled} from './install.ts'
import {messageOf} from './messages.ts'
import {parseOptions, type Options, type SuiteHost} from './options.ts'
import {findProduct, type Product} from './product.ts'
import {ensureRequirements} from './requirements.ts'
import type {SuiteReport} from './suite/report.ts'
import {Tally} from './tally.ts'
import {runUi} from './ui-run.ts'
import {version, type Version} from './versions.ts'

/** Runs the suites in real VS Codes and prints `N passed, N failed` as its last line. */
async function main(options: Options): Promise<boolean> {
  const product = findProduct(options.ui.length > 0)
  const versions = options.versions.map(version)
  ensureRequirements(versions)
  versions.forEach(ensureInstalled)
  const tally = new Tally()
  const titles = new SameTitles()
  for (const each of versions) {
    for (const host of options.suites) {
      if ((host === 'virtual' || host === 'roots') && each.name !== 'newest') continue
      await runSuites({version: each, host, product, options, tally, titles})
    }
    if (options.control && each.name === 'newest') await runNegativeControl(each, product, tally)
    for (const host of options.ui) {
      const label = `${each.name}-ui-${host}`
      const theme = options.theme ?? (host === 'node' ? 'light' : 'dark')
      await guarded(label, tally, async () => {
        const rows = await runUi({version: each, host, theme, label, vsix: product.vsix})
        for (const row of rows) tally.add(label, row)
      })
    }
  }
  console.log(tally.summary())
  return tally.allPassed
}

interface SuiteRun {
  readonly version: Version
  readonly host: SuiteHost
  readonly product: Product
  readonly options: Options
  readonly tally: Tally
  readonly titles: SameTitles
}

async function runSuites({version, host, product, options, tally, titles}: SuiteRun): Promise<void> {
  const label = `${version.name}-${host}`
  await guarded(label, tally, async () => {
    const {exitCode, report} = await runInHost({
      version,
      label,
      extension: product.folder,
      build: {
        suite: host === 'virtual' || host === 'roots' ? host : 'all',
        host: host === 'node' || host === 'roots' ? 'node' : 'web',
        interface: 'web',
        ...(options.grep === undefined ? {} : {grep: options.grep}),
      },
    })
    for (const row of report.rows) tally.add(label, row)
    const isComplete = host === 'node' || host === 'web'
    // The tests of the other workspaces are a few, and `--grep` may name none of them.
    const mayBeEmpty = !isComplete && options.grep !== undefined
    if (report.rows.length === 0 && !mayBeEmpty) tally.fail(label, 'no test ran')
    if (report.rows.every(({passed}) => passed) && (exitCode !== 0 || report.failures !== 0)) {
      tally.fail(label, `no test failed, but ${describeEnd(exitCode, report.failures)}`)
    } else if (report.failures === undefined) {
      tally.fail(label, `the tests did not get to their end: ${describeEnd(exitCode, report.failures)}`)
    }
    const difference =
      isComplete && report.failures !== undefined ? titles.difference(label, report) : undefined
    if (difference !== undefined) tally.fail(label, difference)
  })
}

/** Proves that a failing test fails the run. */
async function runNegativeControl(version: Version, product: Product, tally: Tally): Promise<void> {
  const label = `${version.name}-control`
  await guarded(label, tally, async () => {
    const start = performance.now()
    const {exitCode, report} = await runInHost({
      version,
      label,
      extension: product.folder,
      build: {suite: 'planted', host: 'node', interface: 'web'},
    })
    const failed = report.rows.filter(({passed}) => !passed).map(({title}) => title)
    const asPlanted = failed.length === 1 && failed[0] === 'negative control fails as planted'
    const passed = exitCode === 1 && report.rows.length === 2 && report.failures === 1 && asPlanted
    tally.add(label, {
      title: 'a planted failure, and it alone, fails the run',
      passed,
      milliseconds: Math.round(performance.now() - start),
      ...(passed ? {} : {error: `${describeEnd(exitCode, report.failures)}; failed: ${failed.join('; ')}`}),
    })
  })
}

function describeEnd(exitCode: number | undefined, failures: number | undefined): string {
  const end =
    exitCode === undefined ? 'the extension host did not end' : `the extension host ended with ${exitCode}`
  return `${end}, having reported ${failures ?? 'no number of'} failures`
}

/** Turns an error of the run itself into a failure, so that the other runs still happen. */
async function guarded(label: string, tally: Tally, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    tally.fail(label, messageOf(error))
  }
}

/** Every run of all suites must have the same tests. */
class SameTitles {
  #first: {readonly label: string; readonly titles: readonly string[]} | undefined

  difference(label: string, report: SuiteReport): string | undefined {
    const titles = report.rows.map(({title}) => title)
    this.#first ??= {label, titles}
    const {titles: expected, label: other} = this.#first
    const onlyHere = titles.filter((title) => !expected.includes(title))
    const onlyThere = expected.filter((title) => !titles.includes(title))
    if (titles.length === expected.length && onlyHere.length + onlyThere.length === 0) return undefined
    return `not the tests of ${other}: more ${JSON.stringify(onlyHere)}, fewer ${JSON.stringify(onlyThere)}`
  }
}

// Ends through the exit handlers, which stop the server and remove its files.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

try {
  process.exitCode = (await main(parseOptions(process.argv.slice(2)))) ? 0 : 1
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
