import * as vscode from 'vscode'
import {type Score, isPiece, nextSteps} from '../core/index.ts'
import type {Analyses, Analysis} from './analyses.ts'
import type {Diagnostics} from './diagnostics.ts'
import type {Log} from './log.ts'
import type {Packs} from './packs.ts'
import {section, readSettings} from './settings.ts'

interface Parts {
  readonly analyses: Analyses
  readonly packs: Packs
  readonly diagnostics: Diagnostics
  readonly log: Log
}

const command = {title: 'Show Report', command: 'postmortem.scoreDocument'}

/**
 * The rubric score of the active editor in the status bar and beside the language, while that is a postmortem. While
 * someone types, the last score stays until the next one is there.
 */
export class ScoreStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('postmortem.score', vscode.StatusBarAlignment.Right, 100)
  readonly #analyses: Analyses
  readonly #packs: Packs
  readonly #log: Log
  readonly #disposables: {dispose: () => unknown}[]
  #language: vscode.LanguageStatusItem | undefined
  #shown: vscode.TextDocument | undefined
  /** Counts what was to be shown: what is read for an earlier one comes too late. */
  #shows = 0

  constructor({analyses, packs, diagnostics, log}: Parts) {
    this.#analyses = analyses
    this.#packs = packs
    this.#log = log
    this.#item.name = 'Postmortem Score'
    this.#item.command = 'postmortem.scoreDocument'
    this.#disposables = [
      this.#item,
      diagnostics.onDidPublish((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.#show(document)
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) this.#show(vscode.window.activeTextEditor?.document)
      }),
    ]
  }

  /** Whoever looks at the report of a document has no active editor, and still wants its score. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const stays =
      editor === undefined && vscode.window.visibleTextEditors.some(({document}) => document === this.#shown)
    if (!stays) this.#show(editor?.document)
  }

  #show(document: vscode.TextDocument | undefined): void {
    const shown = ++this.#shows
    const analysis =
      document && readSettings(document.uri).statusBar ? this.#analyses.get(document) : undefined
    if (document === undefined || analysis === undefined) return this.#hide()
    if (!isPiece(analysis.document)) return this.#fill(document, analysis.score)
    if (this.#shown !== document) this.#hide()
    this.#showPack(document, analysis, shown).catch((error: unknown) =>
      this.#log.error('Scoring a Pack', error),
    )
  }

  /** The rubric is about a whole: one file of a Pack would be told what stands in the others. */
  async #showPack(document: vscode.TextDocument, analysis: Analysis, shown: number): Promise<void> {
    const pack = await this.#packs.load(document, analysis.document)
    if (shown !== this.#shows) return
    if (pack === undefined) this.#hide()
    else this.#fill(document, pack.score)
  }

  #fill(document: vscode.TextDocument, score: Score): void {
    const {mean, pass} = score
    const verdict = pass ? 'passes the rubric' : 'does not pass the rubric yet'
    const text = `${pass ? '$(pass)' : '$(circle-slash)'} ${mean.toFixed(1)} / 5`
    const label = `Postmortem score ${mean.toFixed(1)} of 5, ${verdict}`
    if (this.#item.text !== text) this.#item.text = text
    this.#item.tooltip = tooltip(score)
    this.#item.accessibilityInformation = {label}
    this.#item.show()
    this.#shown = document
    this.#language ??= vscode.languages.createLanguageStatusItem('postmortem.score', {language: 'markdown'})
    this.#language.name = 'Postmortem Score'
    this.#language.text = `${mean.toFixed(1)} / 5`
    this.#language.detail = verdict
    this.#language.command = command
    this.#language.accessibilityInformation = {label}
  }

  #hide(): void {
    this.#item.hide()
    this.#language?.dispose()
    this.#language = undefined
    this.#shown = undefined
  }

  dispose(): void {
    this.#language?.dispose()
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

function tooltip(score: Score): vscode.MarkdownString {
  const rows = score.dimensions.map(
    ({title, level, applicable}) => `| ${title} | ${applicable ? `${level} / 5` : 'not applicable'} |`,
  )
  const next = nextSteps(score)[0]?.criterion.advice
  const lines = [
    `**${score.pass ? 'Passes the rubric' : 'Does not pass the rubric yet'}: ${score.mean.toFixed(1)} of 5**`,
    '',
    '| Dimension | Level |',
    '| --- | --- |',
    ...rows,
    ...(next === undefined ? [] : ['', `**Next:** ${next}`]),
  ]
  return new vscode.MarkdownString(lines.join('\n'))
}
