import * as vscode from 'vscode'
import {type Contributor, codeOwnersFiles, readCodeOwners} from '../core/index.ts'
import {isLinked} from './links.ts'

/** No list of owners that people keep is longer. */
const mostBytes = 1024 * 1024

/** Who owns files by the CODEOWNERS of each root: read once, and again when one of its files changes. */
export class CodeOwners implements vscode.Disposable {
  readonly #owners = new Map<string, Promise<readonly Contributor[]>>()
  readonly #watched = new Map<string, vscode.Disposable>()
  readonly #changed: () => void

  /** @param changed called when owners may be others than those given before */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  of(root: vscode.Uri): Promise<readonly Contributor[]> {
    const key = root.toString()
    if (!this.#watched.has(key)) this.#watched.set(key, this.#watch(root))
    const owners = this.#owners.get(key) ?? readOwners(root)
    this.#owners.set(key, owners)
    return owners
  }

  #watch(root: vscode.Uri): vscode.Disposable {
    // What is made in a new folder at once is told of by the folder alone.
    const folders = codeOwnersFiles.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!)
    const watched = new vscode.RelativePattern(root, `{${[...codeOwnersFiles, ...folders].join(',')}}`)
    const watcher = vscode.workspace.createFileSystemWatcher(watched)
    const again = (): void => {
      this.#owners.delete(root.toString())
      this.#changed()
    }
    watcher.onDidChange(again)
    watcher.onDidCreate(again)
    watcher.onDidDelete(again)
    return watcher
  }

  dispose(): void {
    for (const watcher of this.#watched.values()) watcher.dispose()
  }
}

async function readOwners(root: vscode.Uri): Promise<readonly Contributor[]> {
  const owners = await Promise.all(codeOwnersFiles.map((file) => ownersIn(root, file)))
  return owners.flat()
}

async function ownersIn(root: vscode.Uri, file: string): Promise<readonly Contributor[]> {
  try {
    if (await isLinked(root, file)) return []
    const uri = vscode.Uri.joinPath(root, file)
    const {size} = await vscode.workspace.fs.stat(uri)
    if (size > mostBytes) return []
    return readCodeOwners(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)))
  } catch {
    // A file that is not there, or that nobody can read, names nobody.
    return []
  }
}
