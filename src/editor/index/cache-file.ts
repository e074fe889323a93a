import * as vscode from 'vscode'
import {isMissing} from '../configurations.ts'
import type {Log} from '../log.ts'
import {cacheHeader, readCache, writeCache} from './index-cache.ts'
import type {IndexedDocument} from './indexed-document.ts'

/** The index as it was last time, in the extension's own folder of the workspace. May be deleted at any time. */
export class CacheFile {
  readonly #uri: vscode.Uri | undefined
  readonly #folder: vscode.Uri | undefined
  readonly #header: string
  readonly #log: Log

  constructor({storageUri, extension}: vscode.ExtensionContext, log: Log) {
    this.#folder = storageUri
    this.#uri = storageUri && vscode.Uri.joinPath(storageUri, 'action-items.jsonl')
    this.#header = cacheHeader(String((extension.packageJSON as {version?: unknown}).version))
    this.#log = log
  }

  /** What was kept; nothing where there is no cache that this version can read. */
  async load(): Promise<IndexedDocument[]> {
    if (this.#uri === undefined) return []
    try {
      return await readCache(await vscode.workspace.fs.readFile(this.#uri), this.#header)
    } catch (error) {
      if (!isMissing(error)) this.#log.error('Reading the cache of action items', error)
      return []
    }
  }

  async save(documents: Iterable<IndexedDocument>): Promise<void> {
    if (this.#uri === undefined || this.#folder === undefined) return
    try {
      const bytes = await writeCache(documents, this.#header)
      await vscode.workspace.fs.createDirectory(this.#folder)
      await vscode.workspace.fs.writeFile(this.#uri, bytes)
    } catch (error) {
      this.#log.error('Writing the cache of action items', error)
    }
  }
}
