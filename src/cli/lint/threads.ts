import type {Thread} from '../io.ts'
import {type LintWork, type LintedText, lintText} from './work.ts'

export interface Task {
  readonly number: number
  readonly work: LintWork
  readonly withOverview: boolean
}

export interface Answer {
  /** Of the task. */
  readonly number: number
  readonly linted: LintedText
}

interface Order {
  readonly task: Task
  readonly give: (linted: LintedText) => void
  readonly fail: (error: unknown) => void
}

/** So many texts take longer than a thread takes to start. */
const enough = 24
/** How many results are to be asked for before the first is waited for. */
export const ahead = enough
/** How many texts a thread has at hand, so that it need not wait for the next. */
const atHand = 4

/**
 * Lints texts on this thread, and on others where there are many. A result does not depend on where it was made.
 * Work begins when somebody waits for it: were it done as texts come, there would never be many.
 */
export class LintThreads {
  readonly #start: () => Thread
  readonly #most: number
  readonly #withOverview: boolean
  #threads: Map<Thread, Map<number, Order>> | undefined
  #waiting: Order[] = []
  #asked = 0
  #isBusy = false
  #hasBegun = false

  /**
   * @param start starts a thread that does what `thread.ts` says
   * @param most how many threads may be started
   */
  constructor(start: () => Thread, most: number, withOverview: boolean) {
    this.#start = start
    this.#most = most
    this.#withOverview = withOverview
  }

  lint(work: LintWork): Promise<LintedText> {
    const task = {number: this.#asked++, work, withOverview: this.#withOverview}
    return new Promise((give, fail) => {
      this.#waiting.push({task, give, fail})
      if (this.#hasBegun) this.#hand()
    })
  }

  /** To be called before each result that is waited for. */
  begin(): void {
    this.#hasBegun = true
    if (this.#waiting.length >= enough && this.#threads === undefined) this.#startAll()
    this.#hand()
  }

  /** Ends all threads and whatever is left to do; whoever still waits waits forever. */
  async end(): Promise<void> {
    const threads = [...(this.#threads?.keys() ?? [])]
    this.#threads?.clear()
    this.#waiting = []
    await Promise.all(threads.map((thread) => thread.terminate()))
  }

  #startAll(): void {
    const threads = (this.#threads = new Map<Thread, Map<number, Order>>())
    for (let count = 0; count < this.#most; count++) {
      const thread = this.#startOne()
      if (thread === undefined) return
      threads.set(thread, new Map())
      thread.on('message', (answer) => this.#take(thread, answer as Answer))
      // This thread does what another did not live to do: it fails here too, or not at all.
      thread.on('error', () => this.#lose(thread))
      thread.on('exit', () => this.#lose(thread))
    }
  }

  /** @returns undefined where threads may not be started: this one does all of it then. */
  #startOne(): Thread | undefined {
    try {
      return this.#start()
    } catch {
      return undefined
    }
  }

  #take(thread: Thread, {number, linted}: Answer): void {
    const orders = this.#threads?.get(thread)
    orders?.get(number)?.give(linted)
    orders?.delete(number)
    this.#hand()
  }

  #lose(thread: Thread): void {
    const orders = this.#threads?.get(thread)
    if (orders === undefined) return
    this.#threads!.delete(thread)
    this.#waiting.unshift(...orders.values())
    this.#hand()
  }

  #hand(): void {
    for (const [thread, orders] of this.#threads ?? []) {
      while (orders.size < atHand && this.#waiting.length > 0) {
        const order = this.#waiting.shift()!
        orders.set(order.task.number, order)
        thread.postMessage(order.task)
      }
    }
    if (this.#isBusy || this.#waiting.length === 0) return
    this.#isBusy = true
    // Answers and files that have come in meanwhile go first.
    setImmediate(() => this.#work())
  }

  #work(): void {
    this.#isBusy = false
    const order = this.#waiting.shift()
    try {
      if (order) order.give(lintText(order.task.work, order.task.withOverview))
    } catch (error) {
      order!.fail(error)
    }
    this.#hand()
  }
}
