import {readActionDocument} from '../src/core/index.ts'
import {defaultConfig, lint, parseDocument, score} from '../src/core/index.ts'
import {bareParse} from '../test/support/remark.ts'
import type {Row} from './table.ts'

const today = '2026-01-01'
const rounds = 7

const tasks: Readonly<Record<string, (text: string) => unknown>> = {
  'bare remark parse': bareParse,
  'parse as a postmortem': (text) => parseDocument(text),
  'parse + lint': (text) => lint(parseDocument(text), defaultConfig, today),
  'parse + lint + score': (text) => {
    const document = parseDocument(text)
    return score(document, lint(document, defaultConfig, today))
  },
  'action items for the index': (text) => readActionDocument(text),
}

/** What reading, linting and scoring cost beside a bare remark parse: of each text the best of some rounds. */
export function inProcessRows(texts: readonly string[]): Row[] {
  const best = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const times = best.get(name)!
      for (const [index, text] of texts.entries()) {
        const began = performance.now()
        run(text)
        times[index] = Math.min(times[index] ?? Infinity, performance.now() - began)
      }
    }
  }
  const total = (name: string): number => best.get(name)!.reduce((sum, time) => sum + time, 0)
  return Object.keys(tasks).map((name) => [
    name,
    `${total(name).toFixed(0)} ms`,
    (total(name) / total('bare remark parse')).toFixed(2),
  ])
}
