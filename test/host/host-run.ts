import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {Page} from 'playwright-core'
import {setDevelopmentOptions, workbenchUrl} from './browser.ts'
import {bundleMemoryFileSystem, bundleSuites} from './bundle.ts'
import {type Scratch, withScratch} from './scratch.ts'
import type {Build} from './suite/build.ts'
import {readReport, reportMark, reportVariable, type SuiteReport} from './suite/report.ts'
import type {Version} from './versions.ts'
import {withVsCode} from './vscode-run.ts'

export interface HostRun {
  readonly version: Version
  /** Names the log and the screenshot of this run. */
  readonly label: string
  /** The folder of the extension under test. */
  readonly extension: string
  readonly build: Build
  /** How long each window may take, in milliseconds. */
  readonly timeLimit?: number
  /** In how many windows, one after the other, the suites run. */
  readonly windows?: number
}

export interface HostResult {
  /** What the extension host ended with: 0 where all tests passed. Missing where it did not end in time. */
  readonly exitCode: number | undefined
  readonly report: SuiteReport
}

/** Runs the suites of `run.build` inside an extension host of a real VS Code. */
export function runInHost(run: HostRun): Promise<HostResult> {
  return withScratch((scratch) => runInScratch(run, scratch))
}

/** The same in folders of the caller's, which keep what the run leaves there. */
export async function runInScratch(
  {version, label, extension, build, timeLimit = 300_000, windows = 1}: HostRun,
  scratch: Scratch,
): Promise<HostResult> {
  const reportFile = join(scratch.extra, 'report.json')
  const suites = join(scratch.extra, 'suites')
  const tests = await bundleSuites(suites, build)
  const extensions = [extension, suites]
  if (build.suite === 'virtual')
    extensions.push(await bundleMemoryFileSystem(join(scratch.extra, 'memfs'), scratch.workspace))
  const env = {[reportVariable]: reportFile}
  return withVsCode({version, scratch, label, host: build.host, env}, async (code) => {
    const remote = (path: string) => ({scheme: 'vscode-remote', authority: code.authority, path})
    await setDevelopmentOptions(code.page, {
      extensions: extensions.map(remote),
      extensionTestsPath: remote(tests),
    })
    const place = placeToOpen(build, scratch)
    const exits = await exitsOf(code.page)
    let exitCode: number | undefined = 0
    for (let window = 0; window < windows && exitCode === 0; window++) {
      const exit = exits.next()
      await code.page.goto(workbenchUrl(code.authority, place))
      exitCode = await Promise.race([exit, delay(timeLimit, undefined, {ref: false})])
      if (exitCode !== 0) await code.screenshot('failed')
    }
    return {exitCode, report: readReport(reportLines(reportFile, code.log))}
  })
}

function placeToOpen({suite}: Build, {workspace, extra}: Scratch): string {
  if (suite === 'virtual') return 'memfs:/workspace'
  if (suite !== 'roots' && suite !== 'long-run') return workspace
  const second = join(extra, 'second')
  mkdirSync(second)
  const file = join(extra, 'two.code-workspace')
  writeFileSync(file, JSON.stringify({folders: [{path: workspace}, {path: second}]}))
  return file
}

/** The workbench calls a function of this name, where its page has one, when a test run has ended. */
async function exitsOf(page: Page): Promise<{next(): Promise<number>}> {
  let settle: (code: number) => void = () => undefined
  await page.exposeFunction('codeAutomationExit', (exitCode: number) => settle(exitCode))
  return {next: () => new Promise<number>((resolve) => (settle = resolve))}
}

/** The Node host writes its report to a file; from a web worker it comes on the console. */
function reportLines(file: string, log: readonly string[]): string[] {
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const marked = log.filter((entry) => entry.includes(reportMark))
  return marked.map((entry) => entry.slice(entry.indexOf(reportMark) + reportMark.length))
}
