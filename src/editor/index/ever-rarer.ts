/** After how long something is first done, and the longest wait until it is done again, in milliseconds. */
const [first, longest] = [700, 5000]

/**
 * What does something from time to time, however often it is called: each wait is twice the one before. Made for showing
 * what has been found so far, which makes all rows that are seen anew.
 */
export function everRarer(task: () => void): () => void {
  let wait = first
  let next = performance.now() + wait
  return () => {
    if (performance.now() < next) return
    task()
    wait = Math.min(wait * 2, longest)
    next = performance.now() + wait
  }
}
