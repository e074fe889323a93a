import {bareParse} from '../test/support/remark.ts'

/** Milliseconds that remark takes to parse a text, at best. */
export function bare(text: string): number {
  const times = Array.from({length: 5}, () => {
    const began = performance.now()
    bareParse(text)
    return performance.now() - began
  })
  return Math.min(...times)
}
