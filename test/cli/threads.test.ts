import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {Worker} from 'node:worker_threads'
import {earlyThread} from '../../src/cli/early-thread.ts'
import type {Thread} from '../../src/cli/io.ts'
import {lintThread, nodeIo} from '../../src/cli/node-io.ts'
import {LintThreads} from '../../src/cli/lint/threads.ts'
import {lintText} from '../../src/cli/lint/work.ts'
import {defaultConfig} from '../../src/core/index.ts'

const works = Array.from({length: 60}, (_, index) => ({
  text: `# Postmortem ${index}\n\n## Summary\n\nThe ${index}th deploy was human error.\n`,
  config: defaultConfig,
  today: '2026-03-02',
}))
const expected = works.map((work) => lintText(work, true))

/** What comes of all works, how many threads were started for them and how many answers they gave. */
async function lintedBy(most: number, start: () => Thread) {
  let started = 0
  let answered = 0
  const threads = new LintThreads(
    () => {
      started++
      const thread = start()
      thread.on('message', () => answered++)
      return thread
    },
    most,
    true,
  )
  try {
    const linted = works.map((work) => threads.lint(work))
    threads.begin()
    return {linted: await Promise.all(linted), started, answered}
  } finally {
    await threads.end()
  }
}

describe('texts linted on several threads', () => {
  before(() =>
    assert.ok(existsSync(new URL('../../dist/lint-thread.mjs', import.meta.url)), 'run npm run build first'),
  )

  it('are found to hold what they hold on one', async () => {
    const {linted, started, answered} = await lintedBy(2, nodeIo().lintThread)
    assert.deepEqual(linted, expected)
    assert.equal(started, 2)
    assert.ok(answered > 0)
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

  it('are linted where threads may not be started', async () => {
    const forbidden = () => {
      throw new Error('ERR_ACCESS_DENIED')
    }
    earlyThread(forbidden).prepare()
    assert.deepEqual((await lintedBy(2, forbidden)).linted, expected)
  })

  it('are left alone once it has ended', async () => {
    const threads = new LintThreads(nodeIo().lintThread, 0, false)
    const isDone = works.map(() => false)
    for (const [index, work] of works.entries()) void threads.lint(work).then(() => (isDone[index] = true))
    threads.begin()
    await threads.end()
    await new Promise((later) => setTimeout(later, 100))
    assert.ok(isDone.includes(false))
  })

  it('start no thread where there are few', async () => {
    const threads = new LintThreads(() => assert.fail('not needed'), 2, true)
    const linted = works.slice(0, 5).map((work) => threads.lint(work))
    threads.begin()
    assert.deepEqual(await Promise.all(linted), expected.slice(0, 5))
  })
})

describe('a thread that is started early', () => {
  it('is given to the first who asks, and others get their own', async () => {
    const started: Worker[] = []
    const {prepare, give} = earlyThread(() => {
      started.push(lintThread())
      return started.at(-1)!
    })
    prepare()
    assert.equal(started.length, 1)
    const {linted} = await lintedBy(2, give)
    assert.deepEqual(linted, expected)
    assert.equal(started.length, 2)
  })

  it('is not given away once it has died', async () => {
    const early = new Worker('process.exit(1)', {eval: true})
    const left = [early]
    const {prepare, give} = earlyThread(() => left.shift() ?? lintThread())
    prepare()
    await new Promise((ended) => early.once('exit', ended))
    const thread = give()
    assert.notEqual(thread, early)
    await thread.terminate()
  })
})
