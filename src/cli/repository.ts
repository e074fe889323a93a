import {dirname, join, relative, sep} from 'node:path'
import {isInside} from './inside.ts'
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

/** What files are called in the repository that they are in, as whoever hosts it knows them. */
export class RepositoryPaths {
  readonly #io: Io
  readonly #roots = new Map<string, Promise<string | undefined>>()

  constructor(io: Io) {
    this.#io = io
  }

  /**
   * The path of a file relative to the root of its repository, with forward slashes: the outermost one in the workspace
   * of the job, or else the one that the program runs in, since what is checked out inside another is a folder to
   * whoever hosts that. Where there is no repository it is relative to the workspace of the job, or else to the folder that the program runs in; one that is in none of them
   * stays absolute.
   * @param path absolute
   */
  async of(path: string): Promise<string> {
    const folder = dirname(path)
    const known = this.#roots.get(folder) ?? this.#rootOf(folder)
    this.#roots.set(folder, known)
    const root = await known
    return root === undefined ? path : relative(root, path).split(sep).join('/')
  }

  async #rootOf(folder: string): Promise<string | undefined> {
    const {cwd, workspace, realPath} = this.#io
    const job = workspace === undefined ? undefined : await realPath(workspace).catch(() => workspace)
    if (job !== undefined && isInside(job, folder)) return (await this.#outermost(folder, job)) ?? job
    const [around, own] = await Promise.all([surroundingsOf(this.#io, cwd), surroundingsOf(this.#io, folder)])
    for (const {folders, isRepository} of [around, own])
      if (isRepository && isInside(folders.at(-1)!, folder)) return folders.at(-1)
    return isInside(cwd, folder) ? cwd : undefined
  }

  /** Of the repositories that a folder is in. */
  async #outermost(folder: string, within: string): Promise<string | undefined> {
    let found: string | undefined
    for (let at = folder; isInside(within, at); at = dirname(at)) {
      if (await exists(this.#io, join(at, '.git'))) found = at
      if (dirname(at) === at) break
    }
    return found
  }
}
