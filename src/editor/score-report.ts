import * as vscode from 'vscode'
import {
  isBeside,
  isPiece,
  recordAllspawAnswer,
  renderReport,
  renderReportHtml,
  renderReportJson,
  renderReportPage,
  reportOf,
  type Report,
  type TextEdit,
} from '../core/index.ts'
import type {Analyses, Analysis} from './analyses.ts'
import {apply} from './apply.ts'
import {toRange} from './convert.ts'
import type {Diagnostics} from './diagnostics.ts'
import type {Log} from './log.ts'
import {newNonce} from './nonce.ts'
import {type Packs, lastName} from './packs.ts'
import {pages} from './pages.ts'

/** What a report is about. */
interface Subject {
  /** The document, or the index of a Pack in several files. */
  readonly uri: vscode.Uri
  readonly report: Report
}

interface Parts {
  readonly analyses: Analyses
  readonly packs: Packs
  readonly diagnostics: Diagnostics
  readonly log: Log
}

/** The reports behind scores: a page beside each document that asked for one; it follows the document's edits. */
export class ScoreReport implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #panels = new Map<string, vscode.WebviewPanel>()
  readonly #analyses: Analyses
  readonly #packs: Packs
  readonly #disposables: vscode.Disposable[]

  constructor({analyses, packs, diagnostics, log}: Parts) {
    this.#analyses = analyses
    this.#packs = packs
    this.#disposables = [
      diagnostics.onDidPublish((document) => {
        this.#refresh(document).catch((error: unknown) => log.error('Bringing a report up to date', error))
      }),
    ]
  }

  /** Opens the report of a document; says so where there is none. */
  async show(document: vscode.TextDocument | undefined): Promise<void> {
    const analysis = document && (await this.#analyses.load(document))
    const subject = document && analysis && (await this.#subjectOf(document, analysis))
    if (subject === undefined) {
      await vscode.window.showInformationMessage(analysis === undefined ? noPostmortem : noPack)
      return
    }
    const before = this.#panels.get(subject.uri.toString())
    if (before !== undefined) return before.reveal(undefined, true)
    const panel = vscode.window.createWebviewPanel(
      pages.scoreReport,
      `Score of ${lastName(subject.uri)}`,
      {viewColumn: vscode.ViewColumn.Beside, preserveFocus: true},
      {enableScripts: true, localResourceRoots: []},
    )
    this.#fill(panel, subject)
  }

  /** Brings a report back after the window was reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = typeof state === 'object' && state !== null && 'uri' in state ? String(state.uri) : ''
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(
      (one) => one,
      () => undefined,
    )
    const subject = document && (await this.#subject(document))
    if (subject === undefined) panel.dispose()
    else this.#fill(panel, subject)
  }

  async #subject(document: vscode.TextDocument): Promise<Subject | undefined> {
    const analysis = await this.#analyses.load(document)
    return analysis && this.#subjectOf(document, analysis)
  }

  async #subjectOf(document: vscode.TextDocument, analysis: Analysis): Promise<Subject | undefined> {
    const {uri} = document
    if (!isPiece(analysis.document))
      return {uri, report: reportOf(lastName(uri), analysis.document, analysis.score)}
    const pack = await this.#packs.load(document, analysis.document)
    return pack && {uri: pack.index, report: reportOf(lastName(pack.index), pack.document, pack.score, pack)}
  }

  #fill(panel: vscode.WebviewPanel, {uri, report}: Subject): void {
    const key = uri.toString()
    this.#panels.set(key, panel)
    panel.onDidDispose(() => this.#panels.delete(key))
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(panel, uri, message))
    panel.webview.html = renderReportPage(report, newNonce())
  }

  async #refresh(document: vscode.TextDocument): Promise<void> {
    if (this.#panels.size === 0) return
    const {version} = document
    const subject = await this.#subject(document)
    const panel = subject && this.#panels.get(subject.uri.toString())
    if (document.version !== version) return
    await panel?.webview.postMessage({type: 'content', html: renderReportHtml(subject!.report)})
  }

  /** The page is ours, and a message is still checked: it is what a page can be made to send. */
  async #receive(panel: vscode.WebviewPanel, uri: vscode.Uri, message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null || !('type' in message)) return
    const document = await vscode.workspace.openTextDocument(uri)
    const {type, start, end, file, format, answer} = message as Readonly<Record<string, unknown>>
    if (type === 'ready') await panel.webview.postMessage({type: 'uri', uri: uri.toString()})
    else if (type === 'open' && typeof start === 'number' && typeof end === 'number')
      await reveal(await placed(document, file), {start, end})
    else if (type === 'export') {
      const subject = await this.#subject(document)
      if (subject) await exportReport(subject.report, format === 'json', panel.viewColumn)
    } else if (type === 'allspaw' && (answer === 'yes' || answer === 'no')) {
      const analysis = await this.#analyses.load(document)
      if (analysis) await record(document, recordAllspawAnswer(analysis.document, answer))
    }
  }

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

const noPostmortem =
  'The active editor holds no postmortem. One is known by its file name, by `type` in its front matter, or by two of its sections.'
const noPack =
  'This is one part of a Pack, and the score is that of the whole: its index, or a file that the index names, cannot be read.'

/** The document that a place is in: of a Pack, another file beside its index. */
async function placed(document: vscode.TextDocument, file: unknown): Promise<vscode.TextDocument> {
  if (typeof file !== 'string' || !isBeside(file)) return document
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(document.uri, '..', file))
}

async function record(document: vscode.TextDocument, edit: TextEdit | undefined): Promise<void> {
  if (edit !== undefined) await apply(document, [edit])
  else
    void vscode.window.showErrorMessage(
      'Nothing was written: only front matter in sound YAML can be changed.',
    )
}

/** Shows a place in the editor that has the document already, or in the first one. */
async function reveal(document: vscode.TextDocument, place: {start: number; end: number}): Promise<void> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document)
  await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
    selection: toRange(document, place),
  })
}

/** Opens the report as a text that can be saved anywhere. */
async function exportReport(
  report: Report,
  isJson: boolean,
  viewColumn = vscode.ViewColumn.Beside,
): Promise<void> {
  const content = isJson ? renderReportJson(report) : renderReport(report)
  const document = await vscode.workspace.openTextDocument({
    language: isJson ? 'json' : 'markdown',
    content,
  })
  await vscode.window.showTextDocument(document, {viewColumn})
}
