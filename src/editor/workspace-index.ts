import * as vscode from 'vscode'
import {
  type ActionItem,
  LineIndex,
  type PostmortemDocument,
  looksLikePostmortem,
  parseDocument,
} from '../core/index.ts'
import {type Analyses, pathInWorkspace} from './analyses.ts'
import type {Configurations} from './configurations.ts'
import {toPosition} from './convert.ts'
import type {Log} from './log.ts'
import {findMarkdown} from './workspace-files.ts'

export interface IndexedItem {
  readonly item: ActionItem
  readonly range: vscode.Range
}

/** A postmortem of the workspace and what is to be done after it. */
export interface IndexedPostmortem {
  readonly uri: vscode.Uri
  readonly items: readonly IndexedItem[]
}

/** How long the index works before it lets the extension host do something else, in milliseconds. */
const slice = 20

/**
 * The action items of every postmortem of the workspace: read when they are first asked for, then kept up with files
 * and with unsaved edits.
 */
export class WorkspaceIndex implements vscode.Disposable {
  readonly #postmortems = new Map<string, IndexedPostmortem>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #analyses: Analyses
  readonly #configurations: Configurations
  readonly #log: Log
  readonly #disposables: {dispose: () => unknown}[] = [this.#changed]
  #filling: Promise<void> | undefined
  #run = new vscode.CancellationTokenSource()

  readonly onDidChange = this.#changed.event

  constructor(analyses: Analyses, configurations: Configurations, log: Log) {
    this.#analyses = analyses
    this.#configurations = configurations
    this.#log = log
  }

  /** The postmortems that have action items, by path. The first call reads the workspace. */
  async postmortems(): Promise<IndexedPostmortem[]> {
    if (this.#filling === undefined) {
      this.#watch()
      this.#filling = this.#fill()
    }
    await this.#filling
    const withItems = [...this.#postmortems.values()].filter(({items}) => items.length > 0)
    return withItems.sort((a, b) => a.uri.path.localeCompare(b.uri.path))
  }

  /** Reads the workspace again, from nothing. */
  refresh(): void {
    if (this.#filling === undefined) return
    this.#run.cancel()
    this.#run.dispose()
    this.#run = new vscode.CancellationTokenSource()
    this.#postmortems.clear()
    this.#filling = this.#fill()
    this.#changed.fire()
  }

  async #fill(): Promise<void> {
    const {token} = this.#run
    await vscode.window.withProgress({location: {viewId: 'postmortem.actionItems'}}, async () => {
      let began = performance.now()
      for (const uri of await findMarkdown(token)) {
        if (token.isCancellationRequested) return
        await this.#readFile(uri)
        if (performance.now() - began < slice) continue
        await new Promise((resolve) => setTimeout(resolve, 0))
        began = performance.now()
      }
    })
  }

  async #readFile(uri: vscode.Uri): Promise<void> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
    if (open !== undefined) return this.#readOpen(open)
    try {
      const {matches} = await this.#configurations.load(uri)
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      if (matches(pathInWorkspace(uri)) || looksLikePostmortem(text)) this.#put(uri, parseDocument(text))
      else this.#postmortems.delete(uri.toString())
    } catch (error) {
      this.#postmortems.delete(uri.toString())
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound'))
        this.#log.error(`Reading ${uri.toString(true)}`, error)
    }
  }

  #readOpen(open: vscode.TextDocument): void {
    const analysis = this.#analyses.get(open)
    if (analysis === undefined) this.#postmortems.delete(open.uri.toString())
    else this.#put(open.uri, analysis.document)
  }

  #put(uri: vscode.Uri, {text, actionItems}: PostmortemDocument): void {
    const lines = new LineIndex(text)
    const at = (offset: number): vscode.Position => toPosition(lines.positionAt(offset))
    const items = actionItems.map((item) => ({
      item,
      range: new vscode.Range(at(item.span.start), at(item.span.end)),
    }))
    this.#postmortems.set(uri.toString(), {uri, items})
  }

  #watch(): void {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}')
    const read = async (uri: vscode.Uri): Promise<void> => {
      await this.#readFile(uri)
      this.#changed.fire()
    }
    const edited = debounced((document: vscode.TextDocument) => {
      this.#readOpen(document)
      this.#changed.fire()
    })
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete((uri) => {
        this.#postmortems.delete(uri.toString())
        this.#changed.fire()
      }),
      vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        const inWorkspace = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined
        if (contentChanges.length > 0 && document.languageId === 'markdown' && inWorkspace) edited(document)
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#postmortems.has(document.uri.toString())) void read(document.uri)
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
      this.#configurations.onDidChange(() => this.refresh()),
    )
  }

  dispose(): void {
    this.#run.cancel()
    this.#run.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

/** Runs for each document once its edits pause. */
function debounced(run: (document: vscode.TextDocument) => void): (document: vscode.TextDocument) => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  return (document) => {
    const key = document.uri.toString()
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key)
        if (!document.isClosed) run(document)
      }, 300),
    )
  }
}
