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

/** What of the settings changes findings or what counts as a postmortem. */
const relevant = ['rules', 'files', 'enable'].map((name) => `${section}.${name}`)

/**
 * The configuration of each workspace folder: settings, and the folder's `.postmortem.yml`, which wins. The file is
 * read when a Markdown file of the folder is first looked at, and again when it changes.
 */
export class Configurations implements vscode.Disposable {
  readonly #files = new Map<string, Promise<FolderFile | undefined>>()
  readonly #loaded = new Map<string, Resolved>()
  readonly #fromSettings = new Map<string, Resolved>()
  readonly #watched = new Set<string>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #problems = vscode.languages.createDiagnosticCollection('postmortem-config')
  readonly #disposables: {dispose: () => unknown}[]
  readonly #log: Log

  /** Fires when any configuration may have changed. */
  readonly onDidChange = this.#changed.event

  constructor(log: Log) {
    this.#log = log
    this.#disposables = [
      this.#changed,
      this.#problems,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (relevant.some((name) => event.affectsConfiguration(name))) this.#forget()
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    ]
  }

  /** The configuration that holds for a document, read if it was not yet. */
  async load(uri: vscode.Uri): Promise<Resolved> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    if (folder === undefined) return this.current(uri)
    const key = keyOf(uri)
    for (;;) {
      const reading = this.#files.get(key) ?? this.#read(folder)
      this.#files.set(key, reading)
      const file = await reading
      // What was read before a change that came meanwhile holds no longer.
      if (this.#files.get(key) !== reading) continue
      const resolved = this.#loaded.get(key) ?? this.#resolve(uri, file)
      this.#loaded.set(key, resolved)
      return resolved
    }
  }

  /** The configuration as far as it is known without reading: what `load` gave last, or the settings alone. */
  current(uri: vscode.Uri): Resolved {
    const key = keyOf(uri)
    const known = this.#loaded.get(key) ?? this.#fromSettings.get(key)
    if (known !== undefined) return known
    const resolved = this.#resolve(uri, undefined)
    this.#fromSettings.set(key, resolved)
    return resolved
  }

  #resolve(uri: vscode.Uri, file: FolderFile | undefined): Resolved {
    const {config, problems} = resolveConfig([settingsLayer(uri), ...(file ? [file.layer] : [])])
    for (const {source, message} of problems) if (source === 'settings') this.#log.warn(`Setting: ${message}`)
    if (file !== undefined) {
      const lines = new LineIndex(file.text)
      const all = [...file.problems, ...problems.filter(({source}) => source === configFileName)]
      const diagnostics = all.map((problem) => configDiagnostic(problem, lines))
      this.#problems.set(file.uri, diagnostics)
    }
    return {config, matches: pathMatcher(config.files)}
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<FolderFile | undefined> {
    this.#watch(folder)
    const uri = vscode.Uri.joinPath(folder.uri, configFileName)
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      return {...readConfigFile(configFileName, text), text, uri}
    } catch (error) {
      if (!isMissing(error)) this.#log.error(`Reading ${uri.toString(true)}`, error)
      return undefined
    }
  }

  #watch(folder: vscode.WorkspaceFolder): void {
    if (this.#watched.has(folder.uri.toString())) return
    this.#watched.add(folder.uri.toString())
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, configFileName),
    )
    const forget = (): void => this.#forget()
    this.#disposables.push(
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    )
  }

  #forget(): void {
    this.#files.clear()
    this.#loaded.clear()
    this.#fromSettings.clear()
    this.#problems.clear()
    this.#changed.fire()
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

function keyOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? ''
}

export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
}
