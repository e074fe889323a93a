import * as vscode from 'vscode'
import {
  type Config,
  type ConfigLayer,
  type ConfigProblem,
  LineIndex,
  pathMatcher,
  readConfigFile,
  resolveConfig,
} from '../core/index.ts'
import {configDiagnostic} from './convert.ts'
import type {Log} from './log.ts'
import {section, settingsLayer} from './settings.ts'

export const configFileName = '.postmortem.yml'

/** A configuration, and the test for paths that it makes postmortems. */
export interface Resolved {
  readonly config: Config
  readonly matches: (path: string) => boolean
}

interface FolderFile {
  readonly layer: ConfigLayer
  readonly uri: vscode.Uri
  readonly text: string
  readonly problems: readonly ConfigProblem[]
}

/**
 * The configuration of each workspace folder: settings, and the folder's `.postmortem.yml`, which wins. The file is
 * read when the folder's first postmortem is looked at, and again when it changes.
 */
export class Configurations implements vscode.Disposable {
  readonly #files = new Map<string, Promise<FolderFile | undefined>>()
  readonly #resolved = new Map<string, Resolved>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #problems = vscode.languages.createDiagnosticCollection('postmortem-config')
  readonly #disposables: {dispose: () => unknown}[]
  readonly #log: Log
  #watcher: vscode.FileSystemWatcher | undefined

  /** Fires when any configuration may have changed. */
  readonly onDidChange = this.#changed.event

  constructor(log: Log) {
    this.#log = log
    this.#disposables = [
      this.#changed,
      this.#problems,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) this.#forget()
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    ]
  }

  /** The configuration that holds for a document, read if it was not yet. */
  async load(uri: vscode.Uri): Promise<Resolved> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    if (folder === undefined) return this.#resolve(uri, undefined)
    const key = folder.uri.toString()
    let file = this.#files.get(key)
    if (file === undefined) {
      file = this.#read(folder)
      this.#files.set(key, file)
    }
    return this.#resolve(uri, await file)
  }

  /** The configuration as far as it is known without reading: what `load` gave last, or the settings alone. */
  current(uri: vscode.Uri): Resolved {
    return this.#resolved.get(keyOf(uri)) ?? this.#resolve(uri, undefined)
  }

  #resolve(uri: vscode.Uri, file: FolderFile | undefined): Resolved {
    const key = keyOf(uri)
    const known = this.#resolved.get(key)
    if (known !== undefined) return known
    const {config, problems} = resolveConfig([settingsLayer(uri), ...(file ? [file.layer] : [])])
    for (const {source, message} of problems) if (source === 'settings') this.#log.warn(`Setting: ${message}`)
    if (file !== undefined) {
      const lines = new LineIndex(file.text)
      const all = [...file.problems, ...problems.filter(({source}) => source === configFileName)]
      this.#problems.set(
        file.uri,
        all.map((problem) => configDiagnostic(problem, lines)),
      )
    }
    const resolved = {config, matches: pathMatcher(config.files)}
    this.#resolved.set(key, resolved)
    return resolved
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<FolderFile | undefined> {
    this.#watch()
    const uri = vscode.Uri.joinPath(folder.uri, configFileName)
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      const {layer, problems} = readConfigFile(configFileName, text)
      // What was resolved while the file was being read did not know of it.
      this.#resolved.delete(folder.uri.toString())
      return {layer, problems, text, uri}
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
        this.#log.error(`Reading ${uri.toString(true)}`, error)
      }
      return undefined
    }
  }

  #watch(): void {
    if (this.#watcher !== undefined) return
    this.#watcher = vscode.workspace.createFileSystemWatcher(`**/${configFileName}`)
    for (const event of [this.#watcher.onDidChange, this.#watcher.onDidCreate, this.#watcher.onDidDelete]) {
      this.#disposables.push(event(() => this.#forget()))
    }
  }

  #forget(): void {
    this.#files.clear()
    this.#resolved.clear()
    this.#problems.clear()
    this.#changed.fire()
  }

  dispose(): void {
    this.#watcher?.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

function keyOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? ''
}
