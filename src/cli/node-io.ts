import {execFile} from 'node:child_process'
import {type Dirent, type Stats, statSync} from 'node:fs'
import {mkdir, readFile, readdir, realpath, stat, writeFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {dirname} from 'node:path'
import process from 'node:process'
import {buffer} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import manifest from '../../package.json' with {type: 'json'}
import {earlyThread} from './early-thread.ts'
import type {FileKind, Io} from './io.ts'
import {replaceFile, writeWhole} from './replace-file.ts'

/** The real machine: this process's streams, folder, clock and files. */
export function nodeIo(): Io {
  const early = earlyThread(lintThread)
  return {
    cwd: process.cwd(),
    workspace: process.env.GITHUB_WORKSPACE,
    today: localDay(new Date()),
    time: localTime(new Date()),
    program: programIdentity(),
    colour: wantsColour(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    progress: process.stderr.isTTY ? progressLine() : () => undefined,
    cores: availableParallelism(),
    lintThread: early.give,
    prepareLintThread: early.prepare,
    stdin: () => buffer(process.stdin),
    git,
    status: async (path) => {
      const stats = await stat(path)
      return {kind: kindOf(stats), size: stats.size}
    },
    list: async (folder) => {
      const entries = await readdir(folder, {withFileTypes: true})
      return entries.map((entry) => ({name: entry.name, kind: kindOf(entry)}))
    },
    realPath: realpath,
    read: readFile,
    replace: replaceFile,
    write: writeWhole,
    create: async (path, text) => {
      await mkdir(dirname(path), {recursive: true})
      await writeFile(path, text, {flag: 'wx'})
    },
    ownFile: (path) => readFile(new URL(path, packageFolder()), 'utf8'),
  }
}

export function lintThread(): Worker {
  return new Worker(new URL('dist/lint-thread.mjs', packageFolder()))
}

function kindOf(entry: Dirent | Stats): FileKind {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

function localDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function localTime(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** https://no-color.org and https://force-color.org: an empty value counts as none. */
function wantsColour(): boolean {
  const {NO_COLOR, FORCE_COLOR} = process.env
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return process.stdout.isTTY && !NO_COLOR
}

/** A line that is written over itself, at most ten times in a second. */
function progressLine(): (text: string) => void {
  let last = 0
  let width = 0
  return (text) => {
    const now = Date.now()
    if (text !== '' ? now - last < 100 : width === 0) return
    last = now
    process.stderr.write(`\r${text.padEnd(width)}${text === '' ? '\r' : ''}`)
    width = text.length
  }
}

/** The version, and when it was built: what another build found is another program's. */
function programIdentity(): string {
  return `${manifest.version} ${statSync(fileURLToPath(import.meta.url)).mtimeMs}`
}

function git(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('git', [...args], {cwd, maxBuffer: 1 << 28, windowsHide: true}, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(error.code === 'ENOENT' ? error : new Error(stderr.trim().split('\n')[0] ?? error.message))
    })
  })
}

/** Where the package lies: one folder up from the built program, two from this source. */
function packageFolder(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? '../../' : '../', import.meta.url)
}
