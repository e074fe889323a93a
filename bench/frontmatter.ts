import {parseDocument as parseYaml} from 'yaml'
import {exampleFiles} from '../test/support/examples.ts'
import {shipped} from './shipped.ts'
import {percentile, printTable} from './table.ts'

/**
 * Prints how long it takes to read and validate the front matter of one document, once warm, beside a bare parse of its
 * YAML: the mean over the examples, and of that the median of some rounds. What is measured is what is shipped.
 */
const rounds = 25
const warmUp = 5
const runsInRound = 100
const today = '2026-11-21'

const {lint, parseDocument, resolveConfig, rules} = shipped
const others = rules.filter(({category}) => category !== 'front matter')
const {config} = resolveConfig([
  {source: 'bench', value: {rules: Object.fromEntries(others.map(({id}) => [id, 'off']))}},
])
const sources = exampleFiles.map(({text}) => text.slice(4, text.indexOf('\n---\n', 4) + 1))
const texts = sources.map((source) => `---\n${source}---\n`)
const documents = texts.map((text) => parseDocument(text))

const tasks: Readonly<Record<string, () => unknown>> = {
  'bare parse of its YAML': () => sources.map((source) => parseYaml(source, {stringKeys: true})),
  // A copy is a version of its own: nothing that is known of another is remembered.
  'front matter validated': () => documents.map((document) => lint({...document}, config, today)),
  'front matter read and validated': () => texts.map((text) => lint(parseDocument(text), config, today)),
}

/** Milliseconds of processor time for one document, on average: what else the machine does is left out. */
function mean(run: () => unknown): number {
  const began = process.cpuUsage()
  for (let count = 0; count < runsInRound; count++) run()
  const {user, system} = process.cpuUsage(began)
  return (user + system) / 1000 / (runsInRound * texts.length)
}

const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]))
for (let round = 0; round < warmUp + rounds; round++)
  for (const [name, run] of Object.entries(tasks)) {
    const time = mean(run)
    if (round >= warmUp) times.get(name)!.push(time)
  }

const medians = [...times].map(([name, all]) => [name, percentile(all, 0.5)] as const)
const bare = medians[0]![1]
printTable(
  `Front matter of ${texts.length} documents`,
  ['task', 'milliseconds for one document', 'ratio'],
  medians.map(([name, time]) => [name, time.toFixed(3), (time / bare).toFixed(2)]),
)
