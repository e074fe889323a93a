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
   * The path of a file relative to the root of its repository, with forward slashes. Where there is no repository it is
   * relative to the workspace of the job, or else to the folder that the program runs in; one that is in none of them
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
    const {folders, isRepository} = await surroundingsOf(this.#io, folder)
    if (isRepository) return folders.at(-1)
    const job = workspace === undefined ? undefined : await realPath(workspace).catch(() => workspace)
    return [job, cwd].find((around) => around !== undefined && isInside(around, folder))
  }
}
