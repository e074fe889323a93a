import 'mocha/mocha.js'
import {reportMark, reportRun} from './report.ts'
import {defineTests, mochaOptions} from './select.ts'

/** Called by the web-worker extension host; rejects where a test fails. */
export async function run(): Promise<void> {
  // The default reporter of this build writes into a page, and a worker has none.
  mocha.setup({...mochaOptions, reporter: 'spec'})
  await defineTests()
  await reportRun(
    (done) => mocha.run(done),
    (line) => console.log(reportMark + line),
  )
}
