import * as vscode from 'vscode'
import type {Analyses} from './analyses.ts'
import {toDiagnostic} from './convert.ts'
import type {Log} from './log.ts'
import {readSettings} from './settings.ts'

/** Long enough to let a burst of keys pass, short enough to feel live. */
const delay = 200
/** How long a line stays free of findings after the last key typed in it. */
const pause = 1500

/**
 * Publishes findings for the open postmortems: soon after a change, or after saving, as the settings say. Results are
 * always those of the version on the screen; a closed document takes its findings with it.
 */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('postmortem')
  readonly #published = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()
  readonly #disposables: {dispose: () => unknown}[]
  readonly #analyses: Analyses
  readonly #log: Log

  /** Fires when the analysis of a document was renewed, also when it turned out to be no postmortem. */
  readonly onDidPublish = this.#published.event

  constructor(analyses: Analyses, log: Log) {
    this.#analyses = analyses
    this.#log = log
    this.#disposables = [
      this.#collection,
      this.#published,
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#onChange(event)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      analyses.onDidChange(() => this.#scheduleAll()),
    ]
    this.#scheduleAll()
  }

  #scheduleAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0)
  }

  #onChange({document, contentChanges}: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || document.languageId !== 'markdown') return
    const {run, hideWhileTyping} = readSettings(document.uri)
    if (run === 'onSave') return
    const typed = hideWhileTyping && contentChanges.length === 1 && contentChanges[0]!.text.length <= 1
    this.#schedule(document, delay, typed ? contentChanges[0]!.range.start.line : undefined)
  }

  #schedule(document: vscode.TextDocument, after: number, quietLine?: number): void {
    if (document.languageId !== 'markdown') return
    clearTimeout(this.#timers.get(document))
    this.#timers.set(
      document,
      setTimeout(() => {
        this.#timers.delete(document)
        void this.#publish(document, quietLine)
        if (quietLine !== undefined) this.#schedule(document, pause)
      }, after),
    )
  }

  async #publish(document: vscode.TextDocument, quietLine: number | undefined): Promise<void> {
    try {
      const {version} = document
      const analysis = await this.#analyses.load(document)
      if (document.isClosed || document.version !== version) return
      const findings = analysis?.findings ?? []
      const diagnostics = findings.map((finding) => toDiagnostic(document, finding))
      this.#collection.set(
        document.uri,
        diagnostics.filter(({range}) => range.start.line !== quietLine),
      )
      this.#published.fire(document)
    } catch (error) {
      this.#log.error(`Checking ${document.uri.toString(true)}`, error)
    }
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document))
    this.#timers.delete(document)
    this.#collection.delete(document.uri)
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
