import {parseDocument as parseYaml} from 'yaml'
import {lint, parseDocument, resolveConfig, rules} from '../src/core/index.ts'
import {readFrontMatter} from '../src/core/document/frontmatter.ts'
import {exampleFiles} from '../test/support/examples.ts'

/**
 * Prints how long it takes to read and validate the front matter of one document, once warm, beside a bare parse of its
 * YAML: the mean over the examples.
 */
const rounds = 400
const warmUp = 200
const today = '2026-11-21'

const others = rules.filter(({category}) => category !== 'front matter')
const {config} = resolveConfig([
  {source: 'bench', value: {rules: Object.fromEntries(others.map(({id}) => [id, 'off']))}},
])
const sources = exampleFiles.map(({text}) => text.slice(4, text.indexOf('\n---\n', 4) + 1))
const documents = sources.map((source) => `---\n${source}---\n`)

/** Milliseconds of processor time for one text, on average: what else the machine does is left out. */
function mean(texts: readonly string[], run: (text: string, at: number) => unknown): number {
  for (let round = 0; round < warmUp; round++) texts.forEach(run)
  const began = process.cpuUsage()
  for (let round = 0; round < rounds; round++) texts.forEach(run)
  const {user, system} = process.cpuUsage(began)
  return (user + system) / 1000 / (rounds * texts.length)
}

const parsed = documents.map((text) => parseDocument(text))
const rows = {
  'bare parse of its YAML': mean(sources, (source) => parseYaml(source, {stringKeys: true})),
  'front matter read': mean(documents, (text, at) => readFrontMatter(text, parsed[at]!.tree)),
  'front matter validated': mean(documents, (_, at) => lint(parsed[at]!, config, today)),
  'front matter read and validated': mean(documents, (text, at) => {
    const {tree} = parsed[at]!
    return lint({...parsed[at]!, ...readFrontMatter(text, tree)}, config, today)
  }),
}

const bare = rows['bare parse of its YAML']
console.log(`${documents.length} documents\n`)
console.log('| task | milliseconds for one document | ratio |')
console.log('| --- | --- | --- |')
for (const [name, time] of Object.entries(rows))
  console.log(`| ${name} | ${time.toFixed(3)} | ${(time / bare).toFixed(2)} |`)
