import {parentPort} from 'node:worker_threads'
import type {Answer, Task} from './threads.ts'
import {lintText} from './work.ts'

/** A thread that lints what it is sent, and answers in the same order. */
parentPort!.on('message', ({number, work, withOverview}: Task) => {
  parentPort!.postMessage({number, linted: lintText(work, withOverview)} satisfies Answer)
})
