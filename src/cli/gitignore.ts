import {join, posix, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {type Io, isMissing, reasonOf} from './io.ts'
import {surroundingsOf} from './repository.ts'

/** A `.gitignore` file: its patterns, and the folder that they are relative to. */
interface IgnoreFile {
  readonly folder: string
  readonly patterns: Ignore
}

/** The `.gitignore` files that hold in a folder, outermost first: a later one can take back what an earlier one says. */
export type IgnoreFiles = readonly IgnoreFile[]

/** Those of the folders around a folder, up to the root of its repository. */
export async function ignoreFilesAround(io: Io, folder: string): Promise<IgnoreFiles> {
  const {folders, isRepository} = await surroundingsOf(io, folder)
  let files: IgnoreFiles = []
  for (const around of isRepository ? folders.slice(1).reverse() : []) {
    files = await withIgnoreFileOf(io, files, around)
  }
  return files
}

/** Adds the `.gitignore` of a folder, if it has one. */
export async function withIgnoreFileOf(io: Io, files: IgnoreFiles, folder: string): Promise<IgnoreFiles> {
  try {
    const text = new TextDecoder().decode(await io.read(join(folder, '.gitignore')))
    return [...files, {folder, patterns: ignore({ignorecase: false}).add(text)}]
  } catch (error) {
    if (isMissing(error)) return files
    throw new Error(`.gitignore: ${reasonOf(error)}`, {cause: error})
  }
}

/** Whether a path is left out, given that the folder it is in is not. */
export function isIgnored(files: IgnoreFiles, path: string, isFolder: boolean): boolean {
  let ignored = false
  for (const {folder, patterns} of files) {
    const inside = relative(folder, path).split(sep).join('/')
    // A folder that it names is walked all the same if a deeper file takes it back or if it was asked for.
    // Its verdict on the folder then does not hold for what is inside.
    const around = posix.dirname(inside)
    if (around !== '.' && patterns.test(`${around}/`).ignored) continue
    const verdict = patterns.test(isFolder ? `${inside}/` : inside)
    if (verdict.ignored) ignored = true
    else if (verdict.unignored) ignored = false
  }
  return ignored
}
