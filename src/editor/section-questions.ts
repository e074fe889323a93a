import * as vscode from 'vscode'
import {questionsAt, questionsOnHeading} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import {section, readSettings} from './settings.ts'

/** A cursor that moves on at once asks nothing. */
const delay = 200

/** On the heading of a section: what to ask when it has stopped growing. */
export class SectionQuestionHovers implements vscode.HoverProvider {
  readonly #analyses: Analyses

  constructor(analyses: Analyses) {
    this.#analyses = analyses
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    if (!readSettings(document.uri).questions || !/^\s{0,3}(?:#|\S)/.test(document.lineAt(position).text))
      return undefined
    const analysis = this.#analyses.get(document)
    const questions = analysis ? questionsOnHeading(analysis.document, document.offsetAt(position)) : []
    if (questions.length === 0) return undefined
    return new vscode.Hover(new vscode.MarkdownString(questions.map((one) => `- ${one}`).join('\n')))
  }
}

/** The view “Questions”: those of the section in which the cursor is, while the view is to be seen. */
export class QuestionsView implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #analyses: Analyses
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly #view: vscode.TreeView<string>
  readonly #disposables: {dispose: () => unknown}[]
  #timer: ReturnType<typeof setTimeout> | undefined
  #questions: readonly string[] = []

  readonly onDidChangeTreeData = this.#changed.event

  constructor(analyses: Analyses) {
    this.#analyses = analyses
    this.#view = vscode.window.createTreeView('postmortem.questions', {treeDataProvider: this})
    this.#disposables = [
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#follow()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.window.onDidChangeTextEditorSelection(() => this.#follow()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) this.#follow()
      }),
    ]
  }

  getChildren(): string[] {
    return [...this.#questions]
  }

  getTreeItem(question: string): vscode.TreeItem {
    const item = new vscode.TreeItem(question)
    item.tooltip = question
    item.iconPath = new vscode.ThemeIcon('comment')
    return item
  }

  #follow(): void {
    clearTimeout(this.#timer)
    if (this.#view.visible) this.#timer = setTimeout(() => void this.#show(), delay)
  }

  async #show(): Promise<void> {
    const editor = vscode.window.activeTextEditor
    const analysis = editor && (await this.#analyses.load(editor.document))
    const found =
      editor && analysis
        ? questionsAt(analysis.document, editor.document.offsetAt(editor.selection.active))
        : undefined
    this.#questions = found?.questions ?? []
    this.#view.description = found?.section.title ?? ''
    this.#changed.fire(undefined)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
