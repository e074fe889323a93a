import {readFileSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {defaultConfig, lint, parseDocument, score} from '../src/core/index.ts'
import {parseMarkdown} from '../src/core/document/markdown.ts'

/**
 * Prints what reading, linting and scoring cost beside a bare remark parse of the same texts, in one process.
 * Each is the best of nine rounds over all Markdown under the folder that is given, else under `examples/`.
 */
const folder = process.argv[2] ?? 'examples'
const texts = markdownUnder(folder).map((file) => readFileSync(file, 'utf8'))
const today = '2026-01-01'

const tasks = {
  'bare remark parse': (text: string) => parseMarkdown(text),
  'parse as a postmortem': (text: string) => parseDocument(text),
  'parse + lint': (text: string) => lint(parseDocument(text), defaultConfig, today),
  'parse + lint + score': (text: string) => {
    const document = parseDocument(text)
    return score(document, lint(document, defaultConfig, today))
  },
}

const names = Object.keys(tasks) as (keyof typeof tasks)[]
const best = new Map(names.map((name) => [name, Infinity]))
for (let round = 0; round < 9; round++) {
  for (const name of names) {
    const start = performance.now()
    for (const text of texts) tasks[name](text)
    best.set(name, Math.min(best.get(name)!, performance.now() - start))
  }
}

const bytes = texts.reduce((sum, text) => sum + text.length, 0)
const bare = best.get('bare remark parse')!
console.log(`${texts.length} documents, ${Math.round(bytes / 1000)} thousand characters in ${folder}\n`)
console.log('| task | milliseconds | ratio |')
console.log('| --- | --- | --- |')
for (const [name, time] of best) console.log(`| ${name} | ${time.toFixed(0)} | ${(time / bare).toFixed(2)} |`)

function markdownUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.md') ? [path] : []
  return readdirSync(path).flatMap((name) => markdownUnder(join(path, name)))
}
