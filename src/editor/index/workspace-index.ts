import * as vscode from 'vscode'
import {readyPatterns} from '../../core/index.ts'
import {type Configurations, isMissing} from '../configurations.ts'
import type {Log} from '../log.ts'
import {isChecked} from '../postmortems.ts'
import {ActionIndex} from './action-index.ts'
import type {CacheFiles} from './cache-files.ts'
import {Ignored} from './ignored.ts'
import type {IndexedDocument, IndexedItem, Source} from './indexed-document.ts'
import {NewFolders} from './new-folders.ts'
import {type KnownNames, knownNames} from './known-names.ts'
import {openText, readText} from './read-text.ts'
import {peopleOf, withTheirPeople} from './people.ts'
import {inSlices} from './slices.ts'
import {everRarer} from './ever-rarer.ts'
import {findMarkdown, markdownGlob} from './workspace-files.ts'

/** How long changes are collected before they are read, in milliseconds. */
const settle = 100
/** How long after the last change the cache is written. */
const saveAfter = 5000

/**
 * The action items of every postmortem of the workspace: read when they are first asked for, then kept up with files
 * and with unsaved edits.
 */
export class WorkspaceIndex implements vscode.Disposable {
  readonly #index = new ActionIndex({read: (file) => this.#read(vscode.Uri.parse(file))})
  readonly #pending = new Set<string>()
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>()
  readonly #configurations: Configurations
  readonly #cache: CacheFiles
  readonly #log: Log
  readonly #disposables: {dispose: () => unknown}[] = [this.#changed]
  #ignored = new Ignored()
  #filling: Promise<void> | undefined
  #isFilled = false
  #known: KnownNames | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: ReturnType<typeof setTimeout> | undefined
  #run = new vscode.CancellationTokenSource()

  /**
   * Fires with the files that are other than they were or gone, also while the workspace is still read; with none when
   * all of it has been read.
   */
  readonly onDidChange = this.#changed.event

  constructor(configurations: Configurations, cache: CacheFiles, log: Log) {
    this.#configurations = configurations
    this.#cache = cache
    this.#log = log
  }

  /** Reads the workspace if nobody asked for it before. Resolves when all of it has been read. */
  start(): Promise<void> {
    if (this.#filling === undefined) {
      this.#disposables.push(this.onDidChange(() => (this.#known = undefined)))
      this.#watch()
      this.#filling = this.#fill(true)
    }
    return this.#filling
  }

  /** Whether all of the workspace has been read. */
  get isFilled(): boolean {
    return this.#isFilled
  }

  /** The postmortems as far as they have been read. */
  get documents(): Iterable<IndexedDocument> {
    return this.#index.documents
  }

  get size(): number {
    return this.#index.size
  }

  get files(): Iterable<string> {
    return this.#index.files
  }

  documentOf(file: string): IndexedDocument | undefined {
    return this.#index.documentOf(file)
  }

  items(): Iterable<IndexedItem> {
    return this.#index.items()
  }

  /** Whom and which services the postmortems name that have been read; nothing before somebody asked for the items. */
  get known(): KnownNames {
    return (this.#known ??= knownNames(this.#index.documents))
  }

  /** Looks at one file again. */
  lookAgain(file: string): void {
    this.#reread(vscode.Uri.parse(file))
  }

  /** Looks at every file of the workspace again. */
  refresh(): void {
    if (this.#filling === undefined) return
    this.#run.cancel()
    this.#run.dispose()
    this.#run = new vscode.CancellationTokenSource()
    this.#ignored = new Ignored()
    this.#filling = this.#fill(false)
  }

  async #fill(isFirst: boolean): Promise<void> {
    const {token} = this.#run
    this.#isFilled = false
    try {
      await vscode.window.withProgress({location: {viewId: 'postmortem.actionItems'}}, async () => {
        if (isFirst) {
          this.#index.restore(await withTheirPeople(await this.#cache.load(), this.#configurations))
          this.#tell(this.#index.takeChanged())
          await inSlices(readyPatterns())
        }
        const before = new Set(this.#index.files)
        const files = await findMarkdown(this.#ignored, token)
        if (token.isCancellationRequested) return
        const found = new Set(files)
        // What came while the others were looked for was not looked for.
        this.#index.forget((file) => before.has(file) && !found.has(file))
        await this.#index.update(
          files,
          token,
          everRarer(() => this.#show()),
        )
      })
    } catch (error) {
      this.#log.error('Looking for postmortems', error)
    }
    if (token.isCancellationRequested) return
    this.#isFilled = true
    this.#show()
    this.#changed.fire(new Set())
  }

  /** Tells what is other than it was, and keeps it for another time. */
  #show(): void {
    const files = this.#index.takeChanged()
    if (files.size === 0) return
    this.#cache.outdate(files)
    clearTimeout(this.#saving)
    this.#saving = setTimeout(() => void this.#cache.save(this.#index.documents), saveAfter)
    this.#tell(files)
  }

  #tell(files: ReadonlySet<string>): void {
    if (files.size > 0) this.#changed.fire(files)
  }

  /** A file with its unsaved edits; undefined where it is no postmortem. */
  async #read(uri: vscode.Uri): Promise<Source | undefined> {
    try {
      const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
      // VS Code calls a document saved that was edited while it was saved, so that its text holds, dirty or not; where it
      // lags behind its file, it tells of the change later.
      const text = open === undefined ? await readText(uri) : await openText(open)
      if (text === undefined) return undefined
      const resolved = await this.#configurations.load(uri)
      return isChecked(uri, text, resolved) ? {text, ...peopleOf(resolved)} : undefined
    } catch (error) {
      if (!isMissing(error)) this.#log.error(`Reading ${uri.toString(true)}`, error)
      return undefined
    }
  }

  #watch(): void {
    const files = vscode.workspace.createFileSystemWatcher(markdownGlob)
    // The deletion of a folder comes as one event for the folder.
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false)
    const ignoreFiles = vscode.workspace.createFileSystemWatcher('**/.gitignore')
    const refresh = (): void => this.refresh()
    this.#disposables.push(
      ...[files, deletions, ignoreFiles],
      new NewFolders(
        () => this.#ignored,
        (uri) => this.#reread(uri),
      ),
      files.onDidCreate((uri) => this.#reread(uri)),
      files.onDidChange((uri) => this.#reread(uri)),
      deletions.onDidDelete((uri) => this.#forgetUnder(uri)),
      ...[
        ignoreFiles.onDidCreate(refresh),
        ignoreFiles.onDidChange(refresh),
        ignoreFiles.onDidDelete(refresh),
      ],
      vscode.workspace.onDidRenameFiles(refresh),
      vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (contentChanges.length > 0) this.#rereadOpen(document)
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#rereadOpen(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.exclude')) this.refresh()
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(refresh),
      this.#configurations.onDidChange(refresh),
    )
  }

  #rereadOpen({uri, languageId}: vscode.TextDocument): void {
    if (languageId === 'markdown' && vscode.workspace.getWorkspaceFolder(uri) !== undefined) this.#reread(uri)
  }

  /** Reads a file again once changes pause, together with all others that changed meanwhile. */
  #reread(uri: vscode.Uri): void {
    this.#pending.add(uri.toString())
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void this.#rereadPending()
    }, settle)
  }

  async #rereadPending(): Promise<void> {
    const files: string[] = []
    const pending = [...this.#pending]
    this.#pending.clear()
    for (const file of pending) if (!(await this.#ignored.has(vscode.Uri.parse(file)))) files.push(file)
    await this.#index.update(files, this.#run.token)
    this.#show()
  }

  #forgetUnder(uri: vscode.Uri): void {
    const key = uri.toString()
    this.#index.forget((file) => file === key || file.startsWith(`${key}/`))
    this.#show()
  }

  dispose(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#saving)
    this.#run.cancel()
    this.#run.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
