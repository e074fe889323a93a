import {spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import {type Row, percentile} from './table.ts'

const runs = 5

/** How large what is shipped is, and how long the extension's bundle takes to be evaluated in a process of its own. */
export function activationRows(): Row[] {
  const size = (path: string): string =>
    existsSync(path) ? `${(statSync(path).size / 1000).toFixed(0)} KB` : 'not built: npm run package'
  return [
    ['bundle of the extension', size('dist/extension.js')],
    ['package', size('postmortem-pack.vsix')],
    ['bundle evaluated', `${percentile(Array.from({length: runs}, evaluated), 0.5).toFixed(0)} ms`],
  ]
}

/** The editor's interface is not there: whatever is asked of it answers with itself. */
const program = `
  const any = new Proxy(function () {}, {get: (_, key) => (key === Symbol.toPrimitive ? () => '' : any), apply: () => any})
  const load = require('node:module')._load
  require('node:module')._load = (name, ...rest) => (name === 'vscode' ? Object.create(any) : load(name, ...rest))
  const began = performance.now()
  require('./dist/extension.js')
  console.log(performance.now() - began)
`

function evaluated(): number {
  const {stdout, stderr} = spawnSync(process.execPath, ['-e', program], {encoding: 'utf8'})
  if (stdout === '') throw new Error(stderr)
  return Number(stdout)
}
