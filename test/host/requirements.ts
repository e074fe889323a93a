import {spawnSync} from 'node:child_process'
import {accessSync, constants, existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import type {Version} from './versions.ts'

/** A program this machine needs: where it may be, and the Debian package that brings it. */
interface Program {
  readonly names: readonly string[]
  readonly variable?: string
  readonly debian: string
}

const chromium: Program = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  variable: 'CHROMIUM_PATH',
  debian: 'chromium',
}
const ripgrep: Program = {names: ['rg'], debian: 'ripgrep'}
/** The oldest version's password hashing is compiled on the machine. */
const compilers: readonly Program[] = [
  {names: ['g++', 'c++'], debian: 'g++'},
  {names: ['make'], debian: 'make'},
  {names: ['python3'], debian: 'python3'},
]

export const chromiumPath = (): string => locate(chromium)
export const ripgrepPath = (): string => locate(ripgrep)

/**
 * Makes sure that `versions` can be installed and run here: on Debian as root it installs what is missing,
 * elsewhere it throws an error of one line that says what to install.
 */
export function ensureRequirements(versions: readonly Version[]): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The tests in VS Code need Linux on x64; here, run "npm run test:desktop" instead.')
  }
  const needed = [chromium]
  if (versions.some(({name}) => name === 'oldest')) needed.push(ripgrep, ...compilers)
  const missing = needed.filter((program) => find(program) === undefined)
  if (missing.length === 0) return
  const packages = missing.map(({debian}) => debian)
  if (!installDebianPackages(packages)) throw new Error(explain(missing))
}

function locate(program: Program): string {
  const path = find(program)
  if (path === undefined) throw new Error(explain([program]))
  return path
}

function find({names, variable}: Program): string | undefined {
  const given = variable === undefined ? undefined : process.env[variable]
  if (given !== undefined && given !== '') {
    if (!isExecutable(given)) throw new Error(`${variable} names no program: ${given}`)
    return given
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/bin', '/usr/bin', '/snap/bin']
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function explain(missing: readonly Program[]): string {
  const packages = missing.map(({debian}) => debian)
  const variable = missing.includes(chromium) ? ', or set CHROMIUM_PATH to a Chromium or Chrome' : ''
  return `The tests in VS Code need ${packages.join(', ')}: install with "apt-get install ${packages.join(' ')}"${variable}.`
}

/** False where this is no Debian, the user is not root, or the installation failed. */
function installDebianPackages(packages: readonly string[]): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false
  console.log(`installing ${packages.join(', ')} with apt-get`)
  const aptGet = (...args: string[]) => {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    return spawnSync('apt-get', ['-qq', ...args], {env, stdio: ['ignore', 'ignore', 'inherit']}).status === 0
  }
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...packages)
}
