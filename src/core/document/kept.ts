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

/** The same with its places in a text in which the piece begins at `start`; each `{start, end}` is taken for a span. */
export function placedAt<Made>(kept: Kept<Made>, start: number): Made {
  if (kept.start !== start) {
    kept.placed = allShifted(kept.made, start)
    kept.start = start
  }
  return kept.placed
}
