import type {Steps} from '../../core/index.ts'

/** How long there is work before the extension host can do something else, in milliseconds. */
const longest = 10

/** Does all of some work, in slices. */
export async function inSlices<T>(work: Steps<T>, slices = new Slices()): Promise<T> {
  for (;;) {
    const {done, value} = work.next()
    if (done === true) return value
    await slices.pause()
  }
}

/** Cuts long work into slices: whoever works asks after each piece, and waits where a slice has been used up. */
export class Slices {
  #began = performance.now()

  get isOver(): boolean {
    return performance.now() - this.#began >= longest
  }

  /** A pause if it is time for one. */
  async pause(): Promise<void> {
    if (!this.isOver) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    this.#began = performance.now()
  }
}
