import * as vscode from 'vscode'
import {
  type Completion,
  completeFrontMatter,
  findDeadline,
  hoverFrontMatter,
  mayBeFrontMatter,
} from '../core/index.ts'
import type {Analyses} from './analyses.ts'
import type {Configurations} from './configurations.ts'
import {toCompletionItem, toRange} from './convert.ts'
import {today} from './today.ts'
import type {WorkspaceIndex} from './index/workspace-index.ts'

/** What may stand before a key or value; letters ask in a way of their own, see `suggestWhileTyping`. */
export const triggerCharacters = ['-', ':', ' ', '[', '{', ',']

/** Whether a place can be in front matter, told without reading the document. */
export function mayHoldFrontMatter(document: vscode.TextDocument, {line}: vscode.Position): boolean {
  return document.languageId === 'markdown' && mayBeFrontMatter(line, (one) => document.lineAt(one).text)
}

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
  ): vscode.CompletionList | undefined {
    if (!mayHoldFrontMatter(document, position)) return undefined
    const items = this.at(document, document.offsetAt(position)).map((completion, rank) =>
      toCompletionItem(document, completion, rank),
    )
    // Until all postmortems have been read, each letter asks anew for the people and services that they name.
    return new vscode.CompletionList(items, items.length > 0 && !this.#index.isFilled)
  }

  /** What fits at an offset, the best first; nothing where the document is no postmortem. */
  at(document: vscode.TextDocument, offset: number): Completion[] {
    const analysis = this.#analyses.get(document)
    if (analysis === undefined) return []
    void this.#index.start()
    const {config} = this.#configurations.current(document.uri)
    const {severities, holidays} = config
    const {people, services} = this.#index.known
    const deadline = findDeadline(analysis.document, severities, holidays)
    return completeFrontMatter(analysis.document, offset, {
      ...{today: today(), severities, services},
      people: [...analysis.document.people, ...config.people].map(({name}) => name).concat(people),
      ...(deadline && {publishBy: deadline.due}),
    })
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
