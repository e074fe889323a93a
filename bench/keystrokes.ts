import {Memory, defaultConfig, lint, parseDocument} from '../src/core/index.ts'
import {random} from '../test/support/random.ts'
import {bare} from './bare.ts'
import {type Row, percentile} from './table.ts'

const today = '2026-01-01'
const keystrokes = 200
const warmUp = 40

/** From a keystroke to its findings, as the editor goes about it: beside a bare parse of the same text. */
export function keystrokeRows(text: string): Row[] {
  return [5, 50, 500].map((kilobytes) => {
    const next = random(kilobytes)
    const memory = new Memory()
    let typed = toSize(text, kilobytes * 1000)
    const times: number[] = []
    let at = 0
    for (let count = 0; count < warmUp + keystrokes; count++) {
      // People type some words, then go elsewhere.
      if (count % 20 === 0) at = wordEnd(typed, Math.floor(next() * typed.length))
      const key = ' the page was sent '[count % 19]!
      typed = typed.slice(0, at) + key + typed.slice(at)
      at++
      const began = performance.now()
      lint(parseDocument(typed, memory), defaultConfig, today)
      times.push(performance.now() - began)
    }
    const measured = times.slice(warmUp)
    const whole = bare(typed)
    const [half, most] = [percentile(measured, 0.5), percentile(measured, 0.95)]
    return [
      `${kilobytes} KB`,
      ...[half, most].map((time) => `${time.toFixed(1)} ms`),
      (most / whole).toFixed(2),
    ]
  })
}

/** So much of a text, over and over if it is shorter. */
function toSize(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size)
}

function wordEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[a-z](?= [a-z])/)
  return end === -1 ? from : from + end + 1
}
