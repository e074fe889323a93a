import * as vscode from 'vscode'
import {LineIndex, renderScoreReport} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import type {Diagnostics} from './diagnostics.ts'

const scheme = 'postmortem-report'

/** The report behind a score, as a read-only Markdown page beside the document; it follows the document's edits. */
export class ScoreReport implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>()
  readonly #analyses: Analyses
  readonly #disposables: {dispose: () => unknown}[]

  readonly onDidChange = this.#changed.event

  constructor(analyses: Analyses, diagnostics: Diagnostics) {
    this.#analyses = analyses
    this.#disposables = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      diagnostics.onDidPublish(({uri}) => this.#changed.fire(reportUri(uri))),
    ]
  }

  /** Opens the report of a document; says so where the document is no postmortem. */
  async show(document: vscode.TextDocument | undefined): Promise<void> {
    if (document === undefined || (await this.#analyses.load(document)) === undefined) {
      await vscode.window.showInformationMessage(
        'The active editor holds no postmortem. One is known by its file name, by `type` in its front matter, or by two of its sections.',
      )
      return
    }
    await vscode.commands.executeCommand('markdown.showPreviewToSide', reportUri(document.uri))
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const source = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.query)
    const analysis = source && this.#analyses.get(source)
    if (source === undefined) return 'The document of this report is closed. Open it and score it again.\n'
    if (analysis === undefined)
      return 'The document of this report is no postmortem any more, or checking is switched off.\n'
    const lines = new LineIndex(analysis.document.text)
    const name = source.uri.path.slice(source.uri.path.lastIndexOf('/') + 1)
    return renderScoreReport(name, analysis.score, (offset) => lines.positionAt(offset).line)
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

function reportUri(document: vscode.Uri): vscode.Uri {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return vscode.Uri.from({scheme, path: `/Score of ${name}.md`, query: document.toString()})
}
