import * as vscode from 'vscode'
import {type ActionItem, LineIndex, type PostmortemDocument, findMetadata, readNames} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import {type Configurations, isMissing} from './configurations.ts'
import {rangeIn} from './convert.ts'
import type {Log} from './log.ts'
import {readPostmortem} from './postmortems.ts'
import {findMarkdown, hiddenTest, markdownGlob} from './workspace-files.ts'

export interface IndexedItem {
  readonly item: ActionItem
  readonly range: vscode.Range
}

/** A postmortem of the workspace and what is to be done after it. */
export interface IndexedPostmortem {
  readonly uri: vscode.Uri
  readonly items: readonly IndexedItem[]
  readonly services: readonly string[]
}

/** How long the index works before it lets the extension host do something else, in milliseconds. */
const slice = 20
/** How long changes are collected before they are read, in milliseconds. */
const settle = 300

/**
 * The action items of every postmortem of the workspace: read when they are first asked for, then kept up with files
 * and with unsaved edits.
 */
export class WorkspaceIndex implements vscode.Disposable {
  readonly #postmortems = new Map<string, IndexedPostmortem>()
  readonly #pending = new Map<string, vscode.Uri>()
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #analyses: Analyses
  readonly #configurations: Configurations
  readonly #log: Log
  readonly #disposables: {dispose: () => unknown}[] = [this.#changed]
  #filling: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
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

  /** Whom and which services the postmortems name that have been read; nothing before somebody asked for the items. */
  get known(): {readonly people: readonly string[]; readonly services: readonly string[]} {
    const read = [...this.#postmortems.values()]
    const owners = read.flatMap(({items}) => items.flatMap(({item}) => item.owner ?? []))
    const people = owners.flatMap(({value, span}) => readNames(value, undefined, span))
    return {people: people.map(({name}) => name), services: read.flatMap(({services}) => services)}
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
    const location = {viewId: 'postmortem.actionItems'}
    try {
      await vscode.window.withProgress({location}, async () =>
        this.#readAll(await findMarkdown(token), token),
      )
    } catch (error) {
      this.#log.error('Looking for postmortems', error)
    }
  }

  /** Reads files one after the other, in slices that leave the extension host free in between. */
  async #readAll(uris: Iterable<vscode.Uri>, token: vscode.CancellationToken): Promise<void> {
    let began = performance.now()
    for (const uri of uris) {
      const document = await this.#read(uri)
      if (token.isCancellationRequested) return
      this.#put(uri, document)
      if (performance.now() - began < slice) continue
      await new Promise((resolve) => setTimeout(resolve, 0))
      began = performance.now()
    }
  }

  /** The postmortem in a file, as it is in its editor where it is open there. */
  async #read(uri: vscode.Uri): Promise<PostmortemDocument | undefined> {
    try {
      const open = vscode.workspace.textDocuments.find(
        (document) => document.uri.toString() === uri.toString(),
      )
      if (open !== undefined) return (await this.#analyses.load(open))?.document
      const resolved = await this.#configurations.load(uri)
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      return readPostmortem(uri, text, resolved)
    } catch (error) {
      if (!isMissing(error)) this.#log.error(`Reading ${uri.toString(true)}`, error)
      return undefined
    }
  }

  #put(uri: vscode.Uri, document: PostmortemDocument | undefined): void {
    if (document === undefined) {
      this.#postmortems.delete(uri.toString())
      return
    }
    const lines = new LineIndex(document.text)
    const items = document.actionItems.map((item) => ({item, range: rangeIn(lines, item.span)}))
    const services = findMetadata(document, 'services')?.value.split(/, */) ?? []
    this.#postmortems.set(uri.toString(), {uri, items, services})
  }

  #watch(): void {
    const files = vscode.workspace.createFileSystemWatcher(markdownGlob)
    // The deletion of a folder comes as one event for the folder.
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false)
    this.#disposables.push(
      files,
      deletions,
      files.onDidCreate((uri) => this.#reread(uri)),
      files.onDidChange((uri) => this.#reread(uri)),
      deletions.onDidDelete((uri) => this.#forgetUnder(uri)),
      vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (contentChanges.length > 0) this.#rereadOpen(document)
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#rereadOpen(document)),
      this.#configurations.onDidChange(() => this.refresh()),
    )
  }

  #rereadOpen({uri, languageId}: vscode.TextDocument): void {
    if (languageId === 'markdown' && vscode.workspace.getWorkspaceFolder(uri) !== undefined) this.#reread(uri)
  }

  /** Reads a file again once changes pause, together with all others that changed meanwhile. */
  #reread(uri: vscode.Uri): void {
    this.#pending.set(uri.toString(), uri)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const isHidden = hiddenTest()
      const uris = [...this.#pending.values()].filter((one) => !isHidden(one))
      this.#pending.clear()
      void this.#readAll(uris, this.#run.token).then(() => this.#changed.fire())
    }, settle)
  }

  #forgetUnder(uri: vscode.Uri): void {
    const key = uri.toString()
    const gone = [...this.#postmortems.keys()].filter((one) => one === key || one.startsWith(`${key}/`))
    for (const one of gone) this.#postmortems.delete(one)
    if (gone.length > 0) this.#changed.fire()
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#run.cancel()
    this.#run.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
