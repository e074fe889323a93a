import * as vscode from 'vscode'

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/')) || '/'

/** Keeps files and folders by path; every URI of its scheme shares them. What lies in a folder `read-only` says so. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly #files = new Map<string, {content: Uint8Array; mtime: number}>()
  readonly #folders = new Set(['/'])
  readonly onDidChangeFile = this.#changes.event

  /** Adds a file and the folders it lies in, without an event. */
  add(path: string, text: string): void {
    for (let folder = parentOf(path); folder !== '/'; folder = parentOf(folder)) this.#folders.add(folder)
    this.#files.set(path, {content: new TextEncoder().encode(text), mtime: Date.now()})
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path)
    const permissions = uri.path.includes('/read-only/') ? {permissions: vscode.FilePermission.Readonly} : {}
    if (file)
      return {
        type: vscode.FileType.File,
        ctime: 0,
        mtime: file.mtime,
        size: file.content.length,
        ...permissions,
      }
    if (!this.#folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri)
    return {type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0}
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (!this.#folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri)
    const named = (paths: Iterable<string>, type: vscode.FileType) =>
      [...paths]
        .filter((path) => path !== '/' && parentOf(path) === uri.path)
        .map((path): [string, vscode.FileType] => [path.slice(path.lastIndexOf('/') + 1), type])
    return [
      ...named(this.#folders, vscode.FileType.Directory),
      ...named(this.#files.keys(), vscode.FileType.File),
    ]
  }

  createDirectory(uri: vscode.Uri): void {
    this.#folders.add(uri.path)
    this.#report(vscode.FileChangeType.Created, uri)
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path)
    if (!file) throw vscode.FileSystemError.FileNotFound(uri)
    return file.content
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const existed = this.#files.has(uri.path)
    this.#files.set(uri.path, {content, mtime: Date.now()})
    this.#report(existed ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri)
  }

  delete(uri: vscode.Uri): void {
    for (const paths of [this.#files, this.#folders]) {
      for (const path of [...paths.keys()]) {
        if (path === uri.path || path.startsWith(`${uri.path}/`)) paths.delete(path)
      }
    }
    this.#report(vscode.FileChangeType.Deleted, uri)
  }

  /** Files only: no test renames a folder. */
  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from))
    this.delete(from)
  }

  #report(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changes.fire([{type, uri}])
  }
}
