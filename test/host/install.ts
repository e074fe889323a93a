import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import {ripgrepPath} from './requirements.ts'
import type {Version} from './versions.ts'

/** Raised when the steps below change, so that an older installation is redone. */
const recipe = 1

/** Installs `version` into its folder unless a finished installation of the same lockfile is there. */
export function ensureInstalled(version: Version): void {
  const stampFile = join(version.folder, 'installed.txt')
  const stamp = stampOf(version)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log(`installing the ${version.name} VS Code into ${version.folder}`)
  rmSync(version.folder, {recursive: true, force: true})
  mkdirSync(version.folder, {recursive: true})
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(version.source, file), join(version.folder, file))
  }
  npm(version, version.folder, 'ci', '--ignore-scripts')
  // Not `npm ci`: the shrinkwrap of VS Code's server is out of step with its package.json.
  npm(version, version.server, 'install', '--ignore-scripts', '--omit=dev')
  // VS Code looks for its own modules under this name.
  symlinkSync('node_modules', join(version.server, 'node_modules.asar'))
  if (version.name === 'oldest') {
    npm(version, version.folder, 'rebuild', 'argon2')
    linkRipgrep(version)
  }
  dropUnused(version)
  writeFileSync(stampFile, stamp)
}

function stampOf(version: Version): string {
  const lockfile = readFileSync(join(version.source, 'package-lock.json'))
  return `${recipe} ${createHash('sha256').update(lockfile).digest('hex')}\n`
}

function npm(version: Version, folder: string, ...args: string[]): void {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const path = [dirname(version.node), process.env.PATH ?? ''].join(delimiter)
  const {status, stdout, stderr} = spawnSync('npm', [...args, ...quiet], {
    cwd: folder,
    env: {...process.env, PATH: path},
    encoding: 'utf8',
  })
  if (status !== 0) {
    throw new Error(
      `npm ${args.join(' ')} failed in ${folder}; is the npm registry reachable?\n${stdout}${stderr}`,
    )
  }
}

/** The package downloads its program in an install script, which does not run here. */
function linkRipgrep(version: Version): void {
  const folder = join(version.server, 'node_modules', '@vscode', 'ripgrep', 'bin')
  mkdirSync(folder, {recursive: true})
  symlinkSync(ripgrepPath(), join(folder, 'rg'))
}

/** A third of the disk space is chat features and programs for other platforms, which no test starts. */
function dropUnused(version: Version): void {
  const modules = join(version.server, 'node_modules')
  const searchPrograms = join(modules, '@vscode', 'ripgrep-universal', 'bin')
  const unused = [
    join(modules, '@github'),
    join(modules, '@microsoft', 'mxc-sdk'),
    join(version.server, 'extensions', 'copilot'),
    ...(existsSync(searchPrograms) ? readdirSync(searchPrograms) : [])
      .filter((platform) => platform !== 'linux-x64')
      .map((platform) => join(searchPrograms, platform)),
  ]
  for (const path of unused) rmSync(path, {recursive: true, force: true})
}
