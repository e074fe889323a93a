import {allShifted} from '../text/span.ts'

/** What was made of a piece of text with its places counted from its start, and where it stood last. */
export interface Kept<Made> {
  readonly made: Made
  start: number
  placed: Made
}

export function keep<Made>(made: Made): Kept<Made> {
  return {made, start: 0, placed: made}
}

/**
 * The same with its places in a text in which the piece begins at `start`.
 * @param move moves what was made; without it each `{start, end}` is taken for a span
 */
export function placedAt<Made>(
  kept: Kept<Made>,
  start: number,
  move: (made: Made, by: number) => Made = allShifted,
): Made {
  if (kept.start !== start) {
    kept.placed = move(kept.made, start)
    kept.start = start
  }
  return kept.placed
}
