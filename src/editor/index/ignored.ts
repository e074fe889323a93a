import * as vscode from 'vscode'
import {type IgnoreFiles, isIgnored, pathMatcher, readIgnoreFile} from '../../core/index.ts'
import {pathInWorkspace} from '../postmortems.ts'

/** Folders of version control and of packages: nobody keeps documents in them. */
export const skipped = /^(?:\.git|node_modules|\.hg|\.svn)$/

/** What holds in a folder: the `.gitignore` files up to it; undefined where the folder itself is left out. */
type Verdict = Promise<IgnoreFiles | undefined>

/**
 * Which files the workspace does not show: under `files.exclude`, or left out by a `.gitignore` at the top of the
 * workspace folder or below. Each `.gitignore` is read once; whoever knows that one changed makes another of these.
 */
export class Ignored {
  readonly #folders = new Map<string, Verdict>()
  readonly #excluded = new Map<string, (path: string) => boolean>()

  async has(uri: vscode.Uri): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    if (folder === undefined) return false
    const path = pathInWorkspace(uri)
    if (path.split('/').some((part) => skipped.test(part)) || this.#isExcluded(folder, path)) return true
    const files = await this.#within(folder.uri, parentOf(path))
    return files === undefined || isIgnored(files, path, false)
  }

  #isExcluded({uri}: vscode.WorkspaceFolder, path: string): boolean {
    const key = uri.toString()
    const known = this.#excluded.get(key) ?? excludedIn(uri)
    this.#excluded.set(key, known)
    return known(path)
  }

  #within(root: vscode.Uri, path: string): Verdict {
    const key = `${root.toString()} ${path}`
    const known = this.#folders.get(key) ?? this.#read(root, path)
    this.#folders.set(key, known)
    return known
  }

  async #read(root: vscode.Uri, path: string): Verdict {
    const around = path === '' ? [] : await this.#within(root, parentOf(path))
    if (around === undefined || (path !== '' && isIgnored(around, path, true))) return undefined
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, path, '.gitignore'))
      return [...around, readIgnoreFile(path, new TextDecoder().decode(bytes))]
    } catch {
      // A file that is not there, or that nobody can read, leaves nothing out.
      return around
    }
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function excludedIn(folder: vscode.Uri): (path: string) => boolean {
  const settings = vscode.workspace.getConfiguration('files', folder)
  const excluded = settings.get<Record<string, unknown>>('exclude', {})
  const globs = Object.keys(excluded).filter((glob) => excluded[glob] === true)
  return globs.length === 0 ? () => false : pathMatcher(globs.flatMap((glob) => [glob, `${glob}/**`]))
}
