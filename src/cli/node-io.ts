import type {Dirent, Stats} from 'node:fs'
import {readFile, readdir, realpath, stat} from 'node:fs/promises'
import process from 'node:process'
import type {FileKind, Io} from './io.ts'
import {replaceFile} from './replace-file.ts'

/** The real machine: this process's streams, folder, clock and files. */
export function nodeIo(): Io {
  return {
    cwd: process.cwd(),
    today: localDay(new Date()),
    // https://no-color.org: an empty value counts as none.
    colour: process.stdout.isTTY && !process.env.NO_COLOR,
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
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
  }
}

function kindOf(entry: Dirent | Stats): FileKind {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
