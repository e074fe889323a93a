import {Session} from 'node:inspector/promises'

/** Tells how much of the product's code has run, by V8's own counters. */
export class Coverage {
  readonly #session = new Session()
  readonly #seen = new Set<string>()

  async start(): Promise<void> {
    this.#session.connect()
    await this.#session.post('Profiler.enable')
    await this.#session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  }

  /** How many blocks ran since the last time that never ran before. */
  async news(): Promise<number> {
    const {result} = await this.#session.post('Profiler.takePreciseCoverage')
    const before = this.#seen.size
    for (const {url, functions} of result) {
      if (!url.includes('/src/')) continue
      for (const {ranges} of functions) {
        for (const {startOffset, endOffset, count} of ranges) {
          // A loop that runs a hundred times is another way through the code than one that runs once.
          if (count > 0)
            this.#seen.add(`${url} ${startOffset} ${endOffset} ${Math.floor(Math.log2(count) / 3)}`)
        }
      }
    }
    return this.#seen.size - before
  }

  get size(): number {
    return this.#seen.size
  }
}
