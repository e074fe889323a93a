/** One finished test, or a hook that failed. */
export interface TestRow {
  readonly title: string
  readonly passed: boolean
  readonly milliseconds: number
  /** The failure with its stack. */
  readonly error?: string
}

/** A line that a run in an extension host sends: each test as it ends, and at the end how many failed. */
export type ReportLine = {readonly row: TestRow} | {readonly failures: number}

/** Everything a run has sent. */
export interface SuiteReport {
  readonly rows: readonly TestRow[]
  /** Missing where the run did not get to its end. */
  readonly failures?: number
}

/** Starts a report line on the console of the web-worker host. */
export const reportMark = 'POSTMORTEM_HOST_REPORT '

/** Names the environment variable with the file for the report lines of the Node host. */
export const reportVariable = 'POSTMORTEM_HOST_REPORT'

type Failed = Mocha.Runnable & {readonly type: 'test' | 'hook'}

/** What the two builds of Mocha have in common of a runner. */
interface Runner {
  on(event: 'test end', listener: (test: Mocha.Test) => void): unknown
  on(event: 'fail', listener: (failed: Failed, error: unknown) => void): unknown
}

/** Calls `start`, which must run Mocha, and sends its report; rejects where a test failed or did not run. */
export async function reportRun(
  start: (done: (failures: number) => void) => Runner,
  send: (line: string) => void,
): Promise<void> {
  const sendLine = (line: ReportLine) => send(JSON.stringify(line))
  let pending = 0
  const failures = await new Promise<number>((resolve) => {
    const runner = start(resolve)
    runner.on('test end', (test) => {
      if (test.state === undefined) pending++
      sendLine({row: rowOf(test, test.state === 'passed', test.err)})
    })
    runner.on('fail', (failed, error) => {
      // A failed test has an end of its own; a failed hook has not.
      if (failed.type === 'hook') sendLine({row: rowOf(failed, false, error)})
    })
  })
  sendLine({failures: failures + pending})
  if (failures + pending > 0) throw new Error(`${failures} failed, ${pending} did not run`)
}

function rowOf(test: Mocha.Runnable, passed: boolean, error: unknown): TestRow {
  const row = {title: test.fullTitle(), passed, milliseconds: test.duration ?? 0}
  if (error === undefined || error === null) return row
  return {...row, error: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}
}

/** Reads the lines that `reportRun` sent. */
export function readReport(lines: readonly string[]): SuiteReport {
  const parsed = lines.map((line) => JSON.parse(line) as ReportLine)
  const rows = parsed.flatMap((line) => ('row' in line ? [line.row] : []))
  const failures = parsed.flatMap((line) => ('failures' in line ? [line.failures] : []))[0]
  return {rows, ...(failures === undefined ? {} : {failures})}
}
