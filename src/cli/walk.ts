import {basename, join, relative} from 'node:path'
import type {IgnoreFiles} from '../core/index.ts'
import {ignoreFilesAround, isIgnored, withIgnoreFileOf} from './gitignore.ts'
import {isInside} from './inside.ts'
import {type FolderEntry, type Io, reasonOf} from './io.ts'

const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** What a walk found. */
export interface Walk {
  /** Paths of Markdown files, links to files in the folder among them, relative to the folder and in order. */
  readonly files: readonly string[]
  /** Folders that could not be listed, and why. */
  readonly problems: readonly {readonly folder: string; readonly reason: string}[]
}

/** Looks for Markdown files in a folder, given by its real path. */
export async function walk(io: Io, root: string): Promise<Walk> {
  const files: string[] = []
  const problems: {folder: string; reason: string}[] = []

  async function enter(folder: string, around: IgnoreFiles): Promise<void> {
    const ignoreFiles = await withIgnoreFileOf(io, around, folder)
    for (const entry of await io.list(folder)) {
      const path = join(folder, entry.name)
      if (neverEntered.has(entry.name) || isIgnored(ignoreFiles, path, entry.kind === 'folder')) continue
      if (entry.kind === 'folder') {
        await guard(path, () => enter(path, ignoreFiles))
      } else if (isMarkdown(entry.name) && (await isFileInside(io, root, path, entry))) {
        files.push(relative(root, path))
      }
    }
  }

  async function guard(folder: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      problems.push({folder: relative(root, folder), reason: reasonOf(error)})
    }
  }

  if (!neverEntered.has(basename(root))) {
    await guard(root, async () => enter(root, await ignoreFilesAround(io, root)))
  }
  return {files: files.sort(), problems}
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

/** A link counts where it leads to a file in the walked folder; one that leads elsewhere, or nowhere, does not. */
async function isFileInside(io: Io, root: string, path: string, {kind}: FolderEntry): Promise<boolean> {
  if (kind !== 'link') return kind === 'file'
  try {
    const target = await io.realPath(path)
    return isInside(root, target) && (await io.status(target)).kind === 'file'
  } catch {
    return false
  }
}
