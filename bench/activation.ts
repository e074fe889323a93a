import {spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import {type Row, percentile} from './table.ts'

const runs = 5

/**
 * How large what is shipped is; how long the extension's bundle takes, in a process of its own, to be loaded and
 * activated, and then to evaluate and build what waits for a postmortem.
 */
export function activationRows(): Row[] {
  const size = (path: string): string =>
    existsSync(path) ? `${(statSync(path).size / 1000).toFixed(0)} KB` : 'not built: npm run package'
  const times = Array.from({length: runs}, activated)
  const median = (name: keyof Times): string =>
    `${percentile(
      times.map((one) => one[name]),
      0.5,
    ).toFixed(0)} ms`
  return [
    ['bundle of the extension', size('dist/extension.js')],
    ['data beside it, read for the first postmortem', size('dist/parts.data')],
    ['package', size('postmortem-pack.vsix')],
    ['bundle loaded', median('load')],
    ['activated', median('activate')],
    ['its parts evaluated and built, for the first postmortem', median('build')],
  ]
}

/** In milliseconds. */
interface Times {
  readonly load: number
  readonly activate: number
  readonly build: number
}

/** The editor's interface is not there: whatever is asked of it answers with itself, but for the files it reads. */
const program = `
  const answers = new Map([
    ['then', undefined],
    [Symbol.toPrimitive, () => ''],
    ['readFile', () => require('node:fs/promises').readFile('./dist/parts.data')],
  ])
  const any = new Proxy(function () {}, {
    get: (_, key) => (answers.has(key) ? answers.get(key) : any),
    set: () => true,
    apply: () => any,
    construct: () => any,
  })
  const load = require('node:module')._load
  require('node:module')._load = (name, ...rest) => (name === 'vscode' ? Object.create(any) : load(name, ...rest))
  const times = [performance.now()]
  const {activate} = require('./dist/extension.js')
  times.push(performance.now())
  const {actionItems} = activate(any)
  times.push(performance.now())
  actionItems().then(() => {
    times.push(performance.now())
    const [load, activate, build] = times.slice(1).map((time, index) => time - times[index])
    console.log(JSON.stringify({load, activate, build}))
    process.exit()
  })
`

function activated(): Times {
  const {stdout, stderr} = spawnSync(process.execPath, ['-e', program], {encoding: 'utf8'})
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Times
}
