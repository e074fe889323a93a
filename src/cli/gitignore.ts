import {join, sep} from 'node:path'
import {type IgnoreFiles, isIgnored as isLeftOut, readIgnoreFile} from '../core/index.ts'
import {type Io, isMissing, reasonOf} from './io.ts'
import {surroundingsOf} from './repository.ts'

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
    return [...files, readIgnoreFile(posix(folder), text)]
  } catch (error) {
    if (isMissing(error)) return files
    throw new Error(`.gitignore: ${reasonOf(error)}`, {cause: error})
  }
}

/** Whether a path is left out, given that the folder it is in is not. */
export function isIgnored(files: IgnoreFiles, path: string, isFolder: boolean): boolean {
  return isLeftOut(files, posix(path), isFolder)
}

function posix(path: string): string {
  return path.split(sep).join('/')
}
