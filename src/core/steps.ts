/** Work in steps: between two of them whoever runs it may do something else. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Of how many things a step takes care. */
export const stride = 500

/** All of the work without a pause. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const {done, value} = work.next()
    if (done === true) return value
  }
}
