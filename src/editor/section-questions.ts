import * as vscode from 'vscode'
import {questionsAt, questionsOnHeading} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import type {LateView} from './late-view.ts'
import type {Log} from './log.ts'
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
    if (!readSettings(document.uri).questions || !mayBeHeading(document, position.line)) return undefined
    const analysis = this.#analyses.get(document)
    const questions = analysis ? questionsOnHeading(analysis.document, document.offsetAt(position)) : []
    if (questions.length === 0) return undefined
    return new vscode.Hover(new vscode.MarkdownString(questions.map((one) => `- ${one}`).join('\n')))
  }
}

/** Told without reading the document: `## …`, or one of the two lines of a heading that is underlined. */
function mayBeHeading(document: vscode.TextDocument, line: number): boolean {
  const underlined = [line, line + 1].filter((one) => one < document.lineCount)
  return (
    /^ {0,3}#/.test(document.lineAt(line).text) ||
    underlined.some((one) => /^ {0,3}(?:=+|-+)\s*$/.test(document.lineAt(one).text))
  )
}

const none: readonly string[] = []

/** The view “Questions”: those of the section in which the cursor is, while the view is to be seen. */
export class QuestionsView implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #analyses: Analyses
  readonly #log: Log
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly #view: vscode.TreeView<string>
  readonly #disposables: {dispose: () => unknown}[]
  #timer: ReturnType<typeof setTimeout> | undefined
  #questions = none
  /** How often was asked: an answer that comes behind a later question is not shown. */
  #asked = 0

  readonly onDidChangeTreeData = this.#changed.event

  constructor(view: LateView<string>, analyses: Analyses, log: Log) {
    this.#analyses = analyses
    this.#log = log
    this.#view = view.tree
    this.#disposables = [
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#follow()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.window.onDidChangeTextEditorSelection(() => this.#follow()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) this.#follow()
      }),
    ]
    view.fill(this)
    this.#follow()
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
    if (!this.#view.visible) return
    this.#timer = setTimeout(() => {
      this.#show().catch((error: unknown) => this.#log.error('Looking for the questions of a section', error))
    }, delay)
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked
    const editor = vscode.window.activeTextEditor
    const analysis = editor && (await this.#analyses.load(editor.document))
    if (asked !== this.#asked) return
    const found =
      editor && analysis
        ? questionsAt(analysis.document, editor.document.offsetAt(editor.selection.active))
        : undefined
    const title = found?.section.title ?? ''
    if (this.#view.description !== title) this.#view.description = title
    const questions = found?.questions ?? none
    if (questions === this.#questions) return
    this.#questions = questions
    this.#changed.fire(undefined)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
