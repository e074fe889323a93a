import assert from 'node:assert/strict'
import {Worker} from 'node:worker_threads'
import type {Thread} from '../../src/cli/io.ts'
import {nodeIo} from '../../src/cli/node-io.ts'
import {LintThreads} from '../../src/cli/lint/threads.ts'
import {lintText} from '../../src/cli/lint/work.ts'
import {defaultConfig} from '../../src/core/index.ts'

const works = Array.from({length: 60}, (_, index) => ({
  text: `# Postmortem ${index}\n\n## Summary\n\nThe ${index}th deploy was human error.\n`,
  config: defaultConfig,
  today: '2026-03-02',
}))
const expected = works.map((work) => lintText(work, true))

/** What comes of all works, and how many threads took part in them. */
async function lintedBy(most: number, start: () => Thread) {
  let started = 0
  const threads = new LintThreads(
    () => {
      started++
      return start()
    },
    most,
    true,
  )
  try {
    const linted = works.map((work) => threads.lint(work))
    threads.finish()
    return {linted: await Promise.all(linted), started}
  } finally {
    await threads.end()
  }
}

describe('texts linted on several threads', () => {
  it('are found to hold what they hold on one', async () => {
    const {linted, started} = await lintedBy(2, nodeIo().lintThread)
    assert.deepEqual(linted, expected)
    assert.equal(started, 2)
  })

  it('are linted by a thread as by the program itself', async () => {
    const thread = nodeIo().lintThread()
    const answered = new Promise((give) => thread.on('message', give))
    thread.postMessage({number: 7, work: works[0], withOverview: true})
    assert.deepEqual(await answered, {number: 7, linted: expected[0]})
    await thread.terminate()
  })

  it('are linted where there is only one core', async () => {
    const {linted, started} = await lintedBy(0, nodeIo().lintThread)
    assert.deepEqual(linted, expected)
    assert.equal(started, 0)
  })

  it('are linted though threads die', async () => {
    const dying = () =>
      new Worker("require('worker_threads').parentPort.once('message', () => process.exit(1))", {eval: true})
    assert.deepEqual((await lintedBy(2, dying)).linted, expected)
  })

  it('are linted though threads throw', async () => {
    const throwing = () => new Worker("throw new Error('out of memory')", {eval: true})
    assert.deepEqual((await lintedBy(2, throwing)).linted, expected)
  })

  it('start no thread where there are few', async () => {
    const threads = new LintThreads(() => assert.fail('not needed'), 2, true)
    const linted = works.slice(0, 5).map((work) => threads.lint(work))
    threads.finish()
    assert.deepEqual(await Promise.all(linted), expected.slice(0, 5))
  })
})
