import * as vscode from 'vscode'
import {
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
import {newNonce} from './nonce.ts'

const viewType = 'postmortem.scoreReport'

/** The reports behind scores: a page beside each document that asked for one; it follows the document's edits. */
export class ScoreReport implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #panels = new Map<string, vscode.WebviewPanel>()
  readonly #analyses: Analyses
  readonly #disposables: vscode.Disposable[]

  constructor(analyses: Analyses, diagnostics: Diagnostics) {
    this.#analyses = analyses
    this.#disposables = [
      diagnostics.onDidPublish((document) => this.#refresh(document)),
      vscode.window.registerWebviewPanelSerializer(viewType, this),
    ]
  }

  /** Opens the report of a document; says so where the document is no postmortem. */
  async show(document: vscode.TextDocument | undefined): Promise<void> {
    const analysis = document && (await this.#analyses.load(document))
    if (document === undefined || analysis === undefined) {
      await vscode.window.showInformationMessage(
        'The active editor holds no postmortem. One is known by its file name, by `type` in its front matter, or by two of its sections.',
      )
      return
    }
    const before = this.#panels.get(document.uri.toString())
    if (before !== undefined) return before.reveal(undefined, true)
    const panel = vscode.window.createWebviewPanel(
      viewType,
      `Score of ${nameOf(document.uri)}`,
      {viewColumn: vscode.ViewColumn.Beside, preserveFocus: true},
      {enableScripts: true, localResourceRoots: []},
    )
    this.#fill(panel, document, analysis)
  }

  /** Brings a report back after the window was reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = typeof state === 'object' && state !== null && 'uri' in state ? String(state.uri) : ''
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(
      (one) => one,
      () => undefined,
    )
    const analysis = document && (await this.#analyses.load(document))
    if (document === undefined || analysis === undefined) panel.dispose()
    else this.#fill(panel, document, analysis)
  }

  #fill(panel: vscode.WebviewPanel, document: vscode.TextDocument, analysis: Analysis): void {
    const key = document.uri.toString()
    this.#panels.set(key, panel)
    panel.onDidDispose(() => this.#panels.delete(key))
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(panel, document.uri, message))
    panel.webview.html = renderReportPage(toReport(document, analysis), newNonce())
  }

  #refresh(document: vscode.TextDocument): void {
    const panel = this.#panels.get(document.uri.toString())
    const analysis = panel && this.#analyses.get(document)
    if (panel === undefined || analysis === undefined) return
    void panel.webview.postMessage({type: 'content', html: renderReportHtml(toReport(document, analysis))})
  }

  /** The page is ours, and a message is still checked: it is what a page can be made to send. */
  async #receive(panel: vscode.WebviewPanel, uri: vscode.Uri, message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null || !('type' in message)) return
    const document = await vscode.workspace.openTextDocument(uri)
    const analysis = this.#analyses.get(document)
    if (analysis === undefined) return
    const {type, start, end, format, answer} = message as Readonly<Record<string, unknown>>
    if (type === 'ready') await panel.webview.postMessage({type: 'uri', uri: uri.toString()})
    else if (type === 'open' && typeof start === 'number' && typeof end === 'number')
      await reveal(document, {start, end})
    else if (type === 'export')
      await exportReport(toReport(document, analysis), format === 'json', panel.viewColumn)
    else if (type === 'allspaw' && (answer === 'yes' || answer === 'no'))
      await record(document, recordAllspawAnswer(analysis.document, answer))
  }

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

async function record(document: vscode.TextDocument, edit: TextEdit | undefined): Promise<void> {
  if (edit !== undefined) await apply(document, [edit])
  else
    void vscode.window.showErrorMessage(
      'Nothing was written: only front matter in sound YAML can be changed.',
    )
}

function toReport(document: vscode.TextDocument, {document: read, score}: Analysis): Report {
  return reportOf(nameOf(document.uri), read, score)
}

function nameOf({path}: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
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
