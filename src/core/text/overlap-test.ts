import {firstIndex} from './first-index.ts'
import type {Span} from './span.ts'

/** A function that tells whether any of some spans overlaps another, without looking at each of them. */
export function overlapTest(spans: readonly Span[]): (place: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let furthest = -Infinity
  const reached = sorted.map(({end}) => (furthest = Math.max(furthest, end)))
  return ({start, end}) => (reached[firstIndex(sorted, (one) => one.start >= end) - 1] ?? -Infinity) > start
}
