import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {replaceRegion} from '../test/support/region.ts'
import {activationRows} from './activation.ts'
import {coldRows, installPeers} from './cold.ts'
import {inProcessRows} from './in-process.ts'
import {keystrokeRows} from './keystrokes.ts'
import {postmortems} from './postmortems.ts'
import {printTable} from './table.ts'

/**
 * Prints how fast we are: cold beside other linters, in process beside a bare remark parse, from keystroke to findings.
 * On 400 generated documents, or on all Markdown under the folder that is given. `--write` has the README quote it.
 */
const count = 400

const {values, positionals} = parseArgs({options: {write: {type: 'boolean'}}, allowPositionals: true})
const given = positionals[0]
const folder = given ?? generated()
const files = markdownUnder(folder)
const texts = files.map((file) => readFileSync(file, 'utf8'))
const size = texts.reduce((sum, text) => sum + text.length, 0)

installPeers()
const corpus = `${files.length} ${given === undefined ? 'generated ' : ''}documents, ${(size / 1e6).toFixed(1)} MB`
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node.js ${process.versions.node}`
console.log(`${corpus}; ${machine}\n`)
const tables = [
  printTable('Cold, on the command line', ['tool', 'time', 'ours / theirs', 'peak memory'], coldRows(files)),
  printTable('In process', ['task', 'time', 'ratio'], inProcessRows(texts)),
  printTable(
    'From keystroke to findings',
    ['document', 'p50', 'p95', 'p95 / bare parse'],
    keystrokeRows(texts.join('\n')),
  ),
  printTable('What is shipped', ['what', ''], activationRows()),
]
if (values.write === true) {
  const readme = readFileSync('README.md', 'utf8')
  const quoted = [`${corpus}; ${machine}.\n`, ...tables].join('\n')
  writeFileSync('README.md', replaceRegion(readme, 'bench', quoted.trimEnd()))
}

function generated(): string {
  const root = mkdtempSync(join(tmpdir(), 'postmortem-bench-'))
  process.once('exit', () => rmSync(root, {recursive: true, force: true}))
  for (const {path, text} of postmortems(count)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return root
}

function markdownUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.md') ? [path] : []
  return readdirSync(path).flatMap((name) => markdownUnder(join(path, name)))
}
