import {runTests} from '@vscode/test-electron'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundleSuites} from './host/bundle.ts'
import {messageOf} from './host/messages.ts'
import {findProduct} from './host/product.ts'
import {withScratch} from './host/scratch.ts'
import {readReport, reportVariable} from './host/suite/report.ts'
import {Tally} from './host/tally.ts'

/** Runs the suites in a desktop VS Code, which the first run downloads; returns whether all tests passed. */
function main(version: string): Promise<boolean> {
  const {folder} = findProduct(false)
  return withScratch(async (scratch) => {
    const reportFile = join(scratch.extra, 'report.json')
    const tests = await bundleSuites(join(scratch.extra, 'suites'), {
      suite: 'all',
      host: 'node',
      interface: 'desktop',
    })
    let problem: string | undefined
    try {
      await runTests({
        version,
        extensionDevelopmentPath: folder,
        extensionTestsPath: tests,
        extensionTestsEnv: {[reportVariable]: reportFile},
        launchArgs: [
          scratch.workspace,
          ...['--user-data-dir', scratch.userData, '--extensions-dir', scratch.extensions],
          ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
        ],
      })
    } catch (error) {
      problem = messageOf(error)
    }
    if (!existsSync(reportFile)) {
      throw new Error(
        `No test ran in the desktop VS Code "${version}": ${problem ?? 'it ended without a report'}`,
      )
    }
    const tally = new Tally()
    const {rows} = readReport(readFileSync(reportFile, 'utf8').split('\n').filter(Boolean))
    for (const row of rows) tally.add('desktop', row)
    if (problem !== undefined && rows.every(({passed}) => passed)) tally.fail('desktop', problem)
    console.log(tally.summary())
    return tally.allPassed
  })
}

try {
  process.exitCode = (await main(process.argv[2] ?? 'stable')) ? 0 : 1
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
