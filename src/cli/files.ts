import {dirname, join, normalize, resolve, sep} from 'node:path'
import {leadsOut} from './inside.ts'
import {type Io, reasonOf} from './io.ts'
import {surroundingsOf} from './repository.ts'
import {walk} from './walk.ts'

/** A file that may be a postmortem. */
export interface Candidate {
  /** The path as people are shown it: as it was given, with forward slashes. */
  readonly file: string
  /** The absolute path that this name stands for; a link is not followed. */
  readonly path: string
  /** Whether it was given by name, and so is a postmortem without a look at it. */
  readonly isGiven: boolean
}

export interface Candidates {
  readonly isFolder: boolean
  readonly files: readonly Candidate[]
  /** Lines that say which paths could not be looked at, and why. */
  readonly problems: readonly string[]
}

/** The files that one path argument stands for. */
export async function findCandidates(io: Io, given: string): Promise<Candidates> {
  const path = resolve(io.cwd, given)
  try {
    const {kind} = await io.status(path)
    if (kind === 'folder') return await candidatesIn(io, given, await io.realPath(path))
    if (kind === 'file' && (await isStray(io, path)))
      return {
        isFolder: false,
        files: [],
        problems: [`${shown(given)}: a link that leads out of the repository`],
      }
    if (kind === 'file') return {isFolder: false, files: [candidate(io, given, true)], problems: []}
    return {isFolder: false, files: [], problems: [`${shown(given)}: neither a file nor a folder`]}
  } catch (error) {
    return {isFolder: false, files: [], problems: [`${shown(given)}: ${reasonOf(error)}`]}
  }
}

/** Whether a file lies in a repository by its name alone: whoever sends a link in a change would have another file read. */
async function isStray(io: Io, path: string): Promise<boolean> {
  const {folders, isRepository} = await surroundingsOf(io, dirname(path))
  return isRepository && leadsOut(io, folders.at(-1)!, path)
}

async function candidatesIn(io: Io, given: string, folder: string): Promise<Candidates> {
  const {files, problems} = await walk(io, folder)
  return {
    isFolder: true,
    files: files.map((inside) => candidate(io, join(given, inside), false)),
    problems: problems.map((problem) => `${shown(join(given, problem.folder))}: ${problem.reason}`),
  }
}

function candidate(io: Io, name: string, isGiven: boolean): Candidate {
  return {file: shown(name), path: resolve(io.cwd, name), isGiven}
}

function shown(path: string): string {
  return normalize(path).split(sep).join('/')
}
