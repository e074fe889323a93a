import {randomBytes} from 'node:crypto'
import {access, chmod, constants, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {Replacement} from './io.ts'

/**
 * Writes beside the file and renames, so that no reader ever sees half of it; the mode stays.
 * Rejects, and leaves the file alone, if it is write-protected or no longer holds `from`.
 */
export async function replaceFile(path: string, {from, to}: Replacement): Promise<void> {
  await access(path, constants.W_OK)
  const {mode} = await stat(path)
  const draft = draftOf(path)
  try {
    await writeFile(draft, to, {flag: 'wx'})
    await chmod(draft, mode)
    if (!(await readFile(path)).equals(from)) throw new Error('it has changed since it was read')
    await rename(draft, path)
  } catch (error) {
    await rm(draft, {force: true})
    throw error
  }
}

/** Writes a file so that no reader ever sees half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = draftOf(path)
  try {
    await writeFile(draft, text, {flag: 'wx'})
    await rename(draft, path)
  } catch (error) {
    await rm(draft, {force: true})
    throw error
  }
}

function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
}
