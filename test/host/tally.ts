import {stripVTControlCharacters} from 'node:util'
import type {TestRow} from './suite/report.ts'

/** Counts and prints what the runs report. */
export class Tally {
  #passed = 0
  #failed = 0

  /** Prints one line for the test, and its error where it failed. */
  add(label: string, {title, passed, milliseconds, error}: TestRow): void {
    if (passed) this.#passed++
    else this.#failed++
    console.log(`${passed ? 'ok  ' : 'FAIL'} ${label}: ${title} (${milliseconds} ms)`)
    if (!passed) console.log(stripVTControlCharacters(error ?? 'it did not run').replace(/^/gm, '       '))
  }

  /** Counts a failure of the run itself, which is none of a test. */
  fail(label: string, problem: string): void {
    this.add(label, {title: 'the run as a whole', passed: false, milliseconds: 0, error: problem})
  }

  get allPassed(): boolean {
    return this.#failed === 0 && this.#passed > 0
  }

  summary(): string {
    return `${this.#passed} passed, ${this.#failed} failed`
  }
}
