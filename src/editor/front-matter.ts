import * as vscode from 'vscode'
import {completeFrontMatter, findDeadline, hoverFrontMatter} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import type {Configurations} from './configurations.ts'
import {toCompletionItem, toRange} from './convert.ts'
import {today} from './today.ts'
import type {WorkspaceIndex} from './index/workspace-index.ts'

/**
 * VS Code suggests nothing by itself while Markdown is typed, so that prose is left in peace: in front matter the
 * characters with which keys and values begin ask for it.
 */
export const triggerCharacters = 'abcdefghijklmnopqrstuvwxyzSTPN-: [{,'.split('')

/** Further down than any front matter reaches. */
const mostLines = 200

/** Keys and values in the front matter of postmortems. */
export class FrontMatterCompletions implements vscode.CompletionItemProvider {
  readonly #analyses: Analyses
  readonly #configurations: Configurations
  readonly #index: WorkspaceIndex

  constructor(analyses: Analyses, configurations: Configurations, index: WorkspaceIndex) {
    this.#analyses = analyses
    this.#configurations = configurations
    this.#index = index
  }

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionItem[] | undefined {
    if (position.line > mostLines || !document.lineAt(0).text.startsWith('-')) return undefined
    const analysis = this.#analyses.get(document)
    if (analysis === undefined) return undefined
    const {config} = this.#configurations.current(document.uri)
    const {severities, holidays} = config
    const {people, services} = this.#index.known
    const deadline = findDeadline(analysis.document, severities, holidays)
    const completions = completeFrontMatter(analysis.document, document.offsetAt(position), {
      ...{today: today(), severities, services},
      people: [...analysis.document.people, ...config.people].map(({name}) => name).concat(people),
      ...(deadline && {publishBy: deadline.due}),
    })
    return completions.map((completion, rank) => toCompletionItem(document, completion, rank))
  }
}

/** What a key or value of front matter means, and what follows from it. */
export class FrontMatterHovers implements vscode.HoverProvider {
  readonly #analyses: Analyses
  readonly #configurations: Configurations

  constructor(analyses: Analyses, configurations: Configurations) {
    this.#analyses = analyses
    this.#configurations = configurations
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const analysis = this.#analyses.get(document)
    const {config} = this.#configurations.current(document.uri)
    const found = analysis && hoverFrontMatter(analysis.document, document.offsetAt(position), config)
    return found && new vscode.Hover(new vscode.MarkdownString(found.value), toRange(document, found.span))
  }
}
