import * as vscode from 'vscode'
import {
  type ConfigFile,
  type FoundConfig,
  LineIndex,
  type ResolvedConfig,
  configFileName,
  configResolver,
  findConfig,
  folderOf,
  readConfigFile,
  unreadableConfigFile,
} from '../core/index.ts'
import {configDiagnostic} from './convert.ts'
import {isLinked} from './links.ts'
import type {Log} from './log.ts'
import {pathInWorkspace} from './postmortems.ts'
import {section, settingsLayer} from './settings.ts'

/** The configuration of the files of one folder, by their path in the workspace. */
type Resolver = (path: string) => ResolvedConfig

/** What is known of the configuration of one workspace folder; without a folder, the settings alone. */
interface Known {
  readonly files: Map<string, ConfigFile | undefined>
  readonly reading: Map<string, Promise<FoundConfig>>
  readonly resolvers: Map<string, Resolver>
  readonly settings: Resolver
}

/** What of the settings changes findings or what counts as a postmortem. */
const relevant = ['rules', 'files', 'enable'].map((name) => `${section}.${name}`)

/**
 * The configuration of every document: settings, and the nearest `.postmortem.yml` up to the top of its workspace
 * folder, which wins. Files are read when a document below them is first looked at, and again when one changes.
 */
export class Configurations implements vscode.Disposable {
  readonly #known = new Map<string, Known>()
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
      vscode.workspace.onDidOpenTextDocument((document) => this.#loadFile(document)),
    ]
    this.#loadOpenFiles()
  }

  /** The configuration that holds for a document, read if it was not yet. */
  async load(uri: vscode.Uri): Promise<ResolvedConfig> {
    for (;;) {
      const known = this.#of(uri)
      await this.#find(known, uri)
      // What was read before a change that came meanwhile holds no longer.
      if (this.#of(uri) === known) return this.current(uri)
    }
  }

  /** The configuration as far as it is known without reading: what `load` gave last, or the settings alone. */
  current(uri: vscode.Uri): ResolvedConfig {
    const path = pathInWorkspace(uri)
    const {resolvers, settings} = this.#of(uri)
    return (resolvers.get(folderOf(path)) ?? settings)(path)
  }

  /** The file that configures a document; where there is none, the one to make, at the top of its workspace folder. */
  async fileFor(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    const found = await this.#find(this.#of(uri), uri)
    return folder && vscode.Uri.joinPath(folder.uri, found?.path ?? configFileName)
  }

  #of(uri: vscode.Uri): Known {
    const key = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? ''
    const known = this.#known.get(key) ?? this.#start(uri)
    this.#known.set(key, known)
    return known
  }

  #start(uri: vscode.Uri): Known {
    const settings = configResolver([settingsLayer(uri)])
    for (const {message} of settings().problems) this.#log.warn(`Setting: ${message}`)
    return {files: new Map(), reading: new Map(), resolvers: new Map(), settings}
  }

  #find(known: Known, uri: vscode.Uri): Promise<FoundConfig> | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    if (folder === undefined) return undefined
    const path = pathInWorkspace(uri)
    const reading = known.reading.get(folderOf(path)) ?? this.#look(known, folder, path)
    known.reading.set(folderOf(path), reading)
    return reading
  }

  async #look(known: Known, folder: vscode.WorkspaceFolder, path: string): Promise<FoundConfig> {
    for (;;) {
      const found = findConfig(path, known.files)
      if ('needs' in found) known.files.set(found.needs, await this.#read(folder, found.needs))
      else {
        const resolver = configResolver([settingsLayer(folder.uri), ...found.layers])
        known.resolvers.set(folderOf(path), resolver)
        this.#show(folder, found, known, resolver())
        return found
      }
    }
  }

  /** Shows what is wrong in each file of a configuration, and takes away what was. */
  #show(
    folder: vscode.WorkspaceFolder,
    found: FoundConfig,
    {files}: Known,
    {problems}: ResolvedConfig,
  ): void {
    for (const {source} of found.layers) {
      const lines = new LineIndex(files.get(source)?.text ?? '')
      const own = [...found.problems, ...problems].filter((problem) => problem.source === source)
      this.#problems.set(
        vscode.Uri.joinPath(folder.uri, source),
        own.map((problem) => configDiagnostic(problem, lines)),
      )
    }
  }

  async #read(folder: vscode.WorkspaceFolder, path: string): Promise<ConfigFile | undefined> {
    this.#watch(folder, path)
    const uri = vscode.Uri.joinPath(folder.uri, path)
    try {
      if (await isLinked(folder.uri, path))
        return unreadableConfigFile(path, 'a link, which may lead out of the workspace')
      return readConfigFile(path, new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)))
    } catch (error) {
      if (!isMissing(error)) this.#log.error(`Reading ${uri.toString(true)}`, error)
      return undefined
    }
  }

  /** Watches for a file; one watcher looks for all that have the usual name. */
  #watch(folder: vscode.WorkspaceFolder, path: string): void {
    const glob = path.endsWith(configFileName) ? `**/${configFileName}` : path
    const key = `${folder.uri.toString()} ${glob}`
    if (this.#watched.has(key)) return
    this.#watched.add(key)
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob))
    const forget = (): void => this.#forget()
    this.#disposables.push(
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    )
  }

  #forget(): void {
    this.#known.clear()
    this.#problems.clear()
    this.#changed.fire()
    this.#loadOpenFiles()
  }

  /** Whoever writes a configuration sees what is wrong in it also where no postmortem is open. */
  #loadOpenFiles(): void {
    for (const document of vscode.workspace.textDocuments) this.#loadFile(document)
  }

  #loadFile({uri}: vscode.TextDocument): void {
    if (uri.path.endsWith(`/${configFileName}`)) void this.load(uri)
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
}
