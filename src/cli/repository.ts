import {dirname, join} from 'node:path'
import type {Io} from './io.ts'

export interface Surroundings {
  /** The folder itself and those around it, innermost first, up to the root of the repository or of the file system. */
  readonly folders: readonly string[]
  readonly isRepository: boolean
}

export async function surroundingsOf(io: Io, folder: string): Promise<Surroundings> {
  const folders: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    folders.push(at)
    if (await exists(io, join(at, '.git'))) return {folders, isRepository: true}
    if (dirname(at) === at) return {folders, isRepository: false}
  }
}

/** A `.git` is a folder, or in worktrees and submodules a file. */
async function exists(io: Io, path: string): Promise<boolean> {
  return io.status(path).then(
    () => true,
    () => false,
  )
}
