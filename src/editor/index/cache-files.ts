import * as vscode from 'vscode'
import {contentHash} from '../../core/index.ts'
import {isMissing} from '../configurations.ts'
import type {Log} from '../log.ts'
import {cacheHeader, readCache, writeCache} from './index-cache.ts'
import type {IndexedDocument} from './indexed-document.ts'
import {Slices} from './slices.ts'

/** In how many files the documents are kept: one that changes has its own file written again, not all of them. */
const count = 16

/** The index as it was last time, in the extension's own folder of the workspace. May be deleted at any time. */
export class CacheFiles {
  readonly #folder: vscode.Uri | undefined
  readonly #header: string
  readonly #log: Log
  readonly #outdated = new Set<number>()
  #saving: Promise<void> = Promise.resolve()

  constructor({storageUri, extension}: vscode.ExtensionContext, log: Log) {
    this.#folder = storageUri && vscode.Uri.joinPath(storageUri, 'action-items')
    this.#header = cacheHeader(String((extension.packageJSON as {version?: unknown}).version))
    this.#log = log
  }

  /** What was kept; nothing where there is no cache that this version can read. */
  async load(): Promise<IndexedDocument[]> {
    const folder = this.#folder
    if (folder === undefined) return []
    const files = Array.from({length: count}, (_, number) => this.#read(fileOf(folder, number)))
    const documents: IndexedDocument[] = []
    for (const file of files) documents.push(...(await readCache(await file, this.#header)))
    return documents
  }

  async #read(file: vscode.Uri): Promise<Uint8Array> {
    try {
      return await vscode.workspace.fs.readFile(file)
    } catch (error) {
      if (!isMissing(error)) this.#log.error('Reading the cache of action items', error)
      return new Uint8Array()
    }
  }

  /** What is kept of these documents holds no longer. */
  outdate(files: Iterable<string>): void {
    for (const file of files) this.#outdated.add(numberOf(file))
  }

  /** Keeps the documents again of which something is outdated. */
  save(documents: Iterable<IndexedDocument>): Promise<void> {
    return (this.#saving = this.#saving.then(() => this.#save(documents)))
  }

  async #save(documents: Iterable<IndexedDocument>): Promise<void> {
    const folder = this.#folder
    if (folder === undefined) return
    const slices = new Slices()
    const groups = new Map<number, IndexedDocument[]>([...this.#outdated].map((number) => [number, []]))
    this.#outdated.clear()
    for (const document of documents) {
      groups.get(numberOf(document.file))?.push(document)
      await slices.pause()
    }
    try {
      await vscode.workspace.fs.createDirectory(folder)
      for (const [number, group] of groups)
        await vscode.workspace.fs.writeFile(fileOf(folder, number), await writeCache(group, this.#header))
    } catch (error) {
      this.#log.error('Writing the cache of action items', error)
    }
  }
}

function numberOf(file: string): number {
  return contentHash(file) % count
}

function fileOf(folder: vscode.Uri, number: number): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${number}.jsonl`)
}
