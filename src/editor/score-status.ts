import * as vscode from 'vscode'
import {type Score, nextSteps} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import type {Diagnostics} from './diagnostics.ts'
import {section, readSettings} from './settings.ts'

/** The rubric score of the active editor in the status bar, while that is a postmortem. */
export class ScoreStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('postmortem.score', vscode.StatusBarAlignment.Right, 100)
  readonly #analyses: Analyses
  readonly #disposables: {dispose: () => unknown}[]

  constructor(analyses: Analyses, diagnostics: Diagnostics) {
    this.#analyses = analyses
    this.#item.name = 'Postmortem Score'
    this.#item.command = 'postmortem.scoreDocument'
    this.#disposables = [
      this.#item,
      diagnostics.onDidPublish((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.#show(document)
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#show(editor?.document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) this.#show(vscode.window.activeTextEditor?.document)
      }),
    ]
  }

  #show(document: vscode.TextDocument | undefined): void {
    const analysis =
      document && readSettings(document.uri).statusBar ? this.#analyses.get(document) : undefined
    if (analysis === undefined) return this.#item.hide()
    const {mean, pass} = analysis.score
    this.#item.text = `${pass ? '$(pass)' : '$(circle-slash)'} ${mean.toFixed(1)}`
    this.#item.tooltip = tooltip(analysis.score)
    const verdict = pass ? 'passes the rubric' : 'does not pass the rubric yet'
    this.#item.accessibilityInformation = {label: `Postmortem score ${mean.toFixed(1)} of 5, ${verdict}`}
    this.#item.show()
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}

function tooltip(score: Score): vscode.MarkdownString {
  const rows = score.dimensions.map(
    ({title, level, applicable}) => `| ${title} | ${applicable ? `${level} / 5` : 'not applicable'} |`,
  )
  const next = nextSteps(score)[0]?.advice
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
