/** How long there is work before the extension host can do something else, in milliseconds. */
const longest = 15

/** Cuts long work into slices: whoever works asks after each piece, and waits where a slice has been used up. */
export class Slices {
  #began = performance.now()

  /** A pause if it is time for one. */
  async pause(): Promise<void> {
    if (performance.now() - this.#began < longest) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    this.#began = performance.now()
  }
}
