import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {type Row, percentile} from './table.ts'

/** The command lines that are compared, each in a process of its own: the median of five. */
const runs = 5
const bin = (name: string): string => join('bench/node_modules/.bin', name)

const peers: Readonly<Record<string, readonly string[]>> = {
  'write-good': [bin('write-good')],
  alex: [bin('alex'), '--quiet'],
  'textlint (rule write-good)': [bin('textlint'), '--rule', 'write-good'],
  'markdownlint-cli2': [bin('markdownlint-cli2')],
  'remark-cli (recommended preset)': [
    ...[bin('remark'), '--frail', '--quiet', '--no-stdout', '--no-config', '--no-ignore'],
    ...['--use', join(process.cwd(), 'bench/node_modules/remark-preset-lint-recommended/index.js')],
  ],
}

export function installPeers(): void {
  if (existsSync('bench/node_modules')) return
  console.error('Installing the linters that are compared with, in bench/ …')
  const {status} = spawnSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts'], {stdio: 'inherit'})
  if (status !== 0) throw new Error('npm ci in bench/ failed: the registry could not be reached?')
}

export function coldRows(files: readonly string[]): Row[] {
  const tools = {'postmortem lint': ['dist/cli.mjs', 'lint'], ...peers}
  const rows = Object.entries(tools).map(([name, command]) => {
    const measured = Array.from({length: runs}, () => measure(command, files))
    return {
      name,
      seconds: percentile(
        measured.map(({seconds}) => seconds),
        0.5,
      ),
      megabytes: percentile(
        measured.map(({megabytes}) => megabytes),
        0.5,
      ),
    }
  })
  const ours = rows[0]!.seconds
  return rows.map(({name, seconds, megabytes}) => [
    name,
    `${seconds.toFixed(2)} s`,
    (ours / seconds).toFixed(2),
    `${megabytes.toFixed(0)} MB`,
  ])
}

function measure(command: readonly string[], files: readonly string[]): {seconds: number; megabytes: number} {
  const note = join('bench', '.peak')
  rmSync(note, {force: true})
  const began = performance.now()
  const {status, error} = spawnSync(
    process.execPath,
    ['--require', './bench/peak.cjs', ...command, ...files],
    {
      stdio: 'ignore',
      env: {...process.env, PEAK_NOTE: note},
    },
  )
  const seconds = (performance.now() - began) / 1000
  // Findings make a linter fail: write-good exits with their number.
  if (error !== undefined || status === null) throw new Error(`${command[0]!} did not run`)
  if (!existsSync(note)) throw new Error(`${command[0]!} left no note of its memory`)
  const megabytes = Number(readFileSync(note, 'utf8')) / 1024
  rmSync(note)
  return {seconds, megabytes}
}
