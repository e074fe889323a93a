import Mocha from 'mocha'
import {appendFileSync} from 'node:fs'
import {reportRun, reportVariable} from './report.ts'
import {defineTests, mochaOptions} from './select.ts'

/** Called by the Node extension host; rejects where a test fails. */
export async function run(): Promise<void> {
  const file = process.env[reportVariable]
  if (file === undefined) throw new Error(`${reportVariable} is not set`)
  const mocha = new Mocha(mochaOptions)
  // Defines `describe` and its kind, which Mocha does by itself only for files it loads.
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha)
  await defineTests()
  await reportRun(
    (done) => mocha.run(done),
    (line) => appendFileSync(file, `${line}\n`),
  )
}
