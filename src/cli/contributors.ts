import {join} from 'node:path'
import {
  type Contributor,
  authorFormat,
  codeOwnersFiles,
  mostCommits,
  readAuthors,
  readCodeOwners,
} from '../core/index.ts'
import type {Io} from './io.ts'
import {decodeText} from './text.ts'

/** Long enough for a thousand commits anywhere; a history that takes longer tells no names. */
const patience = 5000

/** Who wrote the last commits of a repository, and who owns its files. What cannot be read names nobody. */
export async function contributorsOf(io: Io, root: string): Promise<readonly Contributor[]> {
  const [authors, ...owners] = await Promise.all([
    authorsOf(io, root),
    ...codeOwnersFiles.map((file) => ownersIn(io, join(root, file))),
  ])
  return [...authors, ...owners.flat()]
}

async function authorsOf(io: Io, root: string): Promise<Contributor[]> {
  // No program that the repository's own configuration names is run.
  const args = [
    '-c',
    'core.fsmonitor=false',
    'log',
    '--no-color',
    `--max-count=${mostCommits}`,
    `--format=${authorFormat}`,
    '--no-show-signature',
  ]
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((give) => (timer = setTimeout(() => give(''), patience)))
  const log = await Promise.race([io.git(root, args).catch(() => ''), late])
  clearTimeout(timer)
  return readAuthors(log)
}

async function ownersIn(io: Io, path: string): Promise<Contributor[]> {
  const bytes = await io.read(path).catch(() => undefined)
  const decoded = bytes && decodeText(bytes)
  return decoded ? readCodeOwners(decoded.text) : []
}
